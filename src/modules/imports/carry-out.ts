import { sql } from 'kysely';
import type { TypedRow } from '../../engines/sheet-rows/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { Problem } from '../../kit/problem.ts';
import { runStoppable } from '../../kit/stoppable.ts';
import { applyAll, applyGood, RowProblem } from './apply-rows.ts';
import type { ClaimedImport } from './import-queue.ts';
import { failImport, showImport } from './import-queue.ts';
import type { ImportSettings } from './kind.ts';
import { lookOver } from './look-over.ts';
import { allowImport, kindOf } from './policy.ts';
import { decisionsOf, forgetGoodRows, putDecisionsBack } from './queries.ts';
import type { RowsNote, RowsRead, SheetToRead } from './read-rows.ts';
import type { Hand, ImportWorld } from './work-imports.ts';

/** Why work on an import ends early: `cancelled`, or `stopping` with the program. */
export class Stopped extends Error {}

const LONGEST_MS = 120_000;
const MEGABYTES = 512;

const settingsOf = (claimed: ClaimedImport, unitPath: string): ImportSettings =>
  ({ importId: claimed.id, filename: claimed.filename, unitId: claimed.unitId, unitPath, day: claimed.effective });

/** As who may do it now, at the place where the unit is now. */
async function ground(context: SignedIn, claimed: ClaimedImport) {
  const kind = kindOf(claimed.kind);
  const unit = await allowImport(context, kind, claimed.unitId);
  return { kind, settings: settingsOf(claimed, unit.path) };
}

/** Reads the file's rows, keeps them, and looks them over: what each would do. */
export async function readImportRows(world: ImportWorld, hand: Hand): Promise<void> {
  const { worker, files } = world;
  const { claimed, me, place, keep, signal } = hand;
  const kind = kindOf(claimed.kind);
  const columns = await hand.asSender(({ tx }) => kind.columns(tx));
  // Another day may have been chosen after somebody decided of rows.
  const decisions = await decisionsOf(worker, claimed.id);
  await worker.deleteFrom('importRows').where('importId', '=', claimed.id).execute();
  const bytes = await files.get(claimed.fileSha256).catch((error: NodeJS.ErrnoException) => { throw error.code === 'ENOENT' ? new Problem(422, 'file_gone') : error; });
  const read = await runStoppable<SheetToRead, RowsNote, RowsRead>(new URL('./read-rows-thread.ts', import.meta.url), { bytes: new Uint8Array(bytes), columns, mostRows: kind.mostRows }, {
    signal, longest: LONGEST_MS, megabytes: MEGABYTES,
    onNote: async ({ rows }) => {
      await keepRows(world, claimed.id, kind.protect ? rows.map((row) => kind.protect!(row, world.personalKey)) : rows);
      place.done += rows.length;
      await keep();
    },
  });
  if (!read.ok) {
    await worker.deleteFrom('importRows').where('importId', '=', claimed.id).execute();
    await failImport(worker, me, claimed.id, read.code);
    return;
  }
  const { ok: _ok, rows, ...detail } = read;
  await worker.updateTable('imports').set({ detail: JSON.stringify(detail) }).where('id', '=', claimed.id).execute();
  await putDecisionsBack(worker, claimed.id, decisions);
  Object.assign(place, { done: 0, total: rows });
  const counts = await hand.asSender(async (context) => {
    const { settings } = await ground(context, claimed);
    return lookOver(context, kind, settings, async (judged) => { place.done = judged; await keep(); });
  });
  await showImport(worker, me, claimed.id, { ...counts, rowsTotal: rows });
}

async function keepRows({ worker }: ImportWorld, importId: string, rows: readonly TypedRow[]): Promise<void> {
  const written = rows.map(({ number, values, faults }) => ({ number, data: values, faults, outcome: faults.some(({ note }) => !note) ? 'error' : 'unseen' }));
  // A file may number two rows the same; the first one counts, as in any other program.
  await sql`
    insert into import_rows (import_id, number, data, faults, outcome) select ${importId}::uuid, r.number, r.data, r.faults, r.outcome
    from jsonb_to_recordset(${JSON.stringify(written)}::jsonb) as r(number integer, data jsonb, faults jsonb, outcome text) on conflict do nothing`.execute(worker);
}

/** Applies the rows as was decided. They are looked over once more: between the preview and now others may have changed the same. */
export async function applyImportRows(world: ImportWorld, hand: Hand): Promise<void> {
  const { claimed, me, place, keep } = hand;
  const onRows = async (applied: number) => { place.done = applied; await keep(); };
  if (claimed.mode === 'all') {
    await hand.asSender(async (context) => {
      const { kind, settings } = await ground(context, claimed);
      const counts = await lookOver(context, kind, settings, keep);
      place.total = counts.newRows + counts.changedRows;
      if (counts.errorRows + counts.reviewRows > 0) throw new RowsChanged();
      const applied = await applyAll(context, kind, settings, onRows);
      await finish(context, claimed, me, applied);
    }).catch((error: unknown) => backToPreview(world, hand, error));
    return;
  }
  const { kind, settings, total } = await hand.asSender(async (context) => {
    const found = await ground(context, claimed);
    const counts = await lookOver(context, found.kind, found.settings, keep);
    return { ...found, total: counts.newRows + counts.changedRows };
  });
  place.total = total;
  await applyGood(hand.asSender, kind, settings, onRows);
  await hand.asSender((context) => finish(context, claimed, me));
}

/** Rows that were good when somebody decided are no longer. */
class RowsChanged extends Error {}

/** All or nothing, and something came in the way: nothing was done; what stands now is shown, so that the sender decides anew. */
async function backToPreview({ worker }: ImportWorld, hand: Hand, error: unknown): Promise<void> {
  const { claimed, me, keep } = hand;
  if (error instanceof RowProblem) { await failImport(worker, me, claimed.id, error.code, error.row); return; }
  if (!(error instanceof RowsChanged)) throw error;
  const counts = await hand.asSender(async (context) => {
    const { kind, settings } = await ground(context, claimed);
    return lookOver(context, kind, settings, keep);
  });
  const rowsTotal = Object.values(counts).reduce((sum, rows) => sum + rows, 0);
  await showImport(worker, me, claimed.id, { ...counts, rowsTotal }, 'import_rows_changed');
}

/** @throws Stopped where it was cancelled at the last moment */
async function finish(context: SignedIn, claimed: ClaimedImport, me: string, all?: number): Promise<void> {
  await forgetGoodRows(context.tx, claimed.id);
  // Of the good rows they were counted as they were applied, also those by an earlier worker that died.
  const applied = all === undefined ? sql<number>`applied_rows` : sql<number>`${all}::int`;
  // Also rows that were good in the preview and could not be any more.
  const left = (outcome: 'error' | 'review') => sql<number>`(select count(*) from import_rows r where r.import_id = imports.id and r.outcome = ${outcome})::int`;
  const ended = await context.tx.updateTable('imports')
    .set({ state: 'done', appliedRows: applied, rowsDone: applied, rowsTotal: applied, errorRows: left('error'), reviewRows: left('review'), problem: null, worker: null, endedAt: sql<Date>`now()` })
    .where('id', '=', claimed.id).where('state', '=', 'applying').where('worker', '=', me).returning('appliedRows').executeTakeFirst();
  if (!ended) throw new Stopped('cancelled');
  await record(context, { fact: 'import.applied', unitId: claimed.unitId, objectKind: 'import', objectId: claimed.id, data: { kind: claimed.kind, mode: claimed.mode, rows: ended.appliedRows } });
}
