import type { RowFault } from '../../engines/sheet-rows/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { Problem } from '../../kit/problem.ts';
import type { ImportKind, ImportSettings, KeptRow } from './kind.ts';
import { addApplied, keepJudged, markApplied, rowsToApply } from './queries.ts';

/** Work in a transaction of its own, as the person who sent the import. */
export type AsSender = <T>(work: (context: SignedIn) => Promise<T>) => Promise<T>;
/** Told how many rows have been applied; stops the work by throwing. */
type OnRows = (applied: number) => Promise<void>;

/** A row that stopped an import of all or nothing. */
export class RowProblem extends Error {
  readonly code: string;
  readonly row: number | null;
  constructor(code: string, row: number | null) {
    super(code);
    this.code = code;
    this.row = row;
  }
}

/**
 * Applies all rows in the transaction of `context`: a problem of one of them undoes all.
 * @returns how many were applied
 * @throws RowProblem
 */
export async function applyAll(context: SignedIn, kind: ImportKind, settings: ImportSettings, onRows: OnRows): Promise<number> {
  let applied = 0;
  for (;;) {
    const rows = await rowsToApply(context.tx, settings.importId, kind.batch);
    if (rows.length === 0) return applied;
    await kind.apply(context, settings, rows).catch((error: unknown) => {
      // Which of the batch it was, its own verb knows; a batch of one says it by itself.
      throw error instanceof Problem && error.status < 500 ? new RowProblem(error.code, rows.length === 1 ? rows[0]!.number : null) : error;
    });
    await markApplied(context.tx, settings.importId, rows);
    applied += rows.length;
    await onRows(applied);
  }
}

/** Applies the good rows, each batch in a transaction of its own: what is applied stays, also when the program stops in between. */
export async function applyGood(asSender: AsSender, kind: ImportKind, settings: ImportSettings, onRows: OnRows): Promise<void> {
  let applied = 0;
  for (;;) {
    const batch = await asSender(({ tx }) => rowsToApply(tx, settings.importId, kind.batch));
    if (batch.length === 0) return;
    applied += (await tryBatch(asSender, kind, settings, batch)) ? batch.length : await oneByOne(asSender, kind, settings, batch);
    await onRows(applied);
  }
}

async function tryBatch(asSender: AsSender, kind: ImportKind, settings: ImportSettings, rows: readonly KeptRow[]): Promise<boolean> {
  return asSender(async (context) => {
    await kind.apply(context, settings, rows);
    await markApplied(context.tx, settings.importId, rows);
    await addApplied(context.tx, settings.importId, rows.length);
    return true;
  }).catch((error: unknown) => {
    if (error instanceof Problem && error.status < 500) return false;
    throw error;
  });
}

/** A batch that something is in the way of, row by row: those that can be are, the others say why not. @returns how many could be */
async function oneByOne(asSender: AsSender, kind: ImportKind, settings: ImportSettings, rows: readonly KeptRow[]): Promise<number> {
  let applied = 0;
  for (const row of rows) {
    const problem = await asSender(async (context) => {
      await kind.apply(context, settings, [row]);
      await markApplied(context.tx, settings.importId, [row]);
      await addApplied(context.tx, settings.importId, 1);
      return null;
    }).catch((error: unknown) => {
      if (error instanceof Problem && error.status < 500) return error.code;
      throw error;
    });
    if (problem === null) applied += 1;
    else {
      const faults: RowFault[] = [...row.faults, { column: null, code: 'refused', value: null, params: { problem } }];
      await asSender(({ tx }) => keepJudged(tx, settings.importId, [{ number: row.number, outcome: 'error', rank: 0, faults, plan: null }]));
    }
  }
  return applied;
}
