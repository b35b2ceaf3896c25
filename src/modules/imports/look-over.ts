import { isDeepStrictEqual } from 'node:util';
import type { SignedIn } from '../../kit/context.ts';
import type { Tx } from '../../kit/database.ts';
import type { ImportKind, ImportSettings } from './kind.ts';
import type { RowCounts } from './import-queue.ts';
import { keepJudged, rowsAfter, rowsInShort } from './queries.ts';

const BATCH = 500;
const NAMES = { new: 'newRows', changed: 'changedRows', same: 'sameRows', error: 'errorRows', review: 'reviewRows', 'left-out': 'leftOutRows' } as const;

/** What the rows of an import would do as things stand now; each row keeps its own outcome. @param onRows told how many have been judged, may stop it by throwing */
export async function lookOver(context: SignedIn, kind: ImportKind, settings: ImportSettings, onRows: (judged: number) => Promise<void>): Promise<RowCounts> {
  const look = kind.lookOver(context, settings);
  for await (const rows of batches(context, settings.importId, rowsInShort)) look.see(rows);
  const counts: RowCounts = { newRows: 0, changedRows: 0, sameRows: 0, errorRows: 0, reviewRows: 0, leftOutRows: 0 };
  let judged = 0;
  for await (const rows of batches(context, settings.importId, rowsAfter)) {
    const outcomes = await look.judge(rows);
    // What stands as it stood before need not be written again: rows that could not be read, and all but a few at a second look.
    await keepJudged(context.tx, settings.importId, outcomes.filter((judged, at) => !isDeepStrictEqual(judged, rows[at]!.stood)));
    for (const { outcome } of outcomes) counts[NAMES[outcome]] += 1;
    judged += rows.length;
    await onRows(judged);
  }
  return counts;
}

async function* batches<Row extends { number: number }>({ tx }: SignedIn, importId: string, next: (tx: Tx, importId: string, after: number, limit: number) => Promise<Row[]>) {
  for (let after = 0; ;) {
    const rows = await next(tx, importId, after, BATCH);
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.number;
  }
}
