import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { Database } from '../../kit/database.ts';
import { ENDED } from './import.ts';

/** An import that this process has taken in hand. */
export interface ClaimedImport {
  id: string; kind: string; unitId: string; unitPath: string; sentBy: string; fileSha256: string; filename: string; effective: string;
  state: 'reading' | 'applying'; mode: 'all' | 'good' | null;
}

/** Without a sign of life for so long, whoever worked on it is gone. */
const LOST_SECONDS = 20;
/** What brought down its worker so often is not tried again. */
const MOST_ATTEMPTS = 3;
const KEPT_DAYS = 30;

const rowsLately = sql`(select coalesce(sum(coalesce(lately.rows_total, 1)), 0) from imports lately
  where lately.sent_by = i.sent_by and lately.id <> i.id and lately.heartbeat_at > now() - interval '1 hour')`;

/**
 * Takes the next import: new, or left behind by a process that died. First comes whose sender had the fewest rows dealt with within the last
 * hour, then the one that has waited longest.
 * @returns null where none waits
 */
export function claimImport(worker: Database, me: string): Promise<ClaimedImport | null> {
  return worker.transaction().execute(async (tx) => {
    const next = await tx.selectFrom('imports as i').select(['i.id', 'i.attempts'])
      .where('i.state', 'in', ['reading', 'applying'])
      .where(sql<SqlBool>`(i.worker is null or i.heartbeat_at < now() - make_interval(secs => ${LOST_SECONDS}))`)
      .orderBy(rowsLately).orderBy('i.sentAt').limit(1).forUpdate().skipLocked().executeTakeFirst();
    if (!next) return null;
    if (next.attempts >= MOST_ATTEMPTS) {
      await tx.updateTable('imports').set({ state: 'failed', problem: 'too_hard', worker: null, endedAt: sql<Date>`now()` }).where('id', '=', next.id).execute();
      return null;
    }
    const claimed = await tx.updateTable('imports').set({ worker: me, rowsDone: 0, attempts: next.attempts + 1, heartbeatAt: sql<Date>`now()` })
      .where('id', '=', next.id).returning(['id', 'kind', 'unitId', 'unitPath', 'sentBy', 'fileSha256', 'filename', 'effective', 'state', 'mode']).executeTakeFirstOrThrow();
    // The sheet of an import that is still to be worked on is always there.
    return { ...claimed, fileSha256: claimed.fileSha256!, state: claimed.state as ClaimedImport['state'], mode: claimed.mode as ClaimedImport['mode'] };
  });
}

const inHand = (worker: Database, me: string, id: string) =>
  worker.updateTable('imports').where('id', '=', id).where('worker', '=', me).where('state', 'in', ['reading', 'applying']);

/** A sign of life, with how far it is. @returns false where the import was cancelled or taken over */
export async function keepImport(worker: Database, me: string, id: string, place: { done: number; total: number | null }): Promise<boolean> {
  const kept = await inHand(worker, me, id).set({ rowsDone: place.done, rowsTotal: place.total, heartbeatAt: sql<Date>`now()` }).executeTakeFirst();
  return kept.numUpdatedRows > 0n;
}

/** Puts it back for the next worker: this one stops, which is no fault of the file. */
export async function releaseImport(worker: Database, me: string, id: string): Promise<void> {
  await inHand(worker, me, id).set({ worker: null, rowsDone: 0, attempts: sql<number>`attempts - 1` }).execute();
}

/** It could not be read or applied; the code says why. */
export async function failImport(worker: Database, me: string, id: string, problem: string, row: number | null = null): Promise<void> {
  await inHand(worker, me, id).set({ state: 'failed', problem, problemDetail: row === null ? null : JSON.stringify({ row }), worker: null, endedAt: sql<Date>`now()` }).execute();
}

export interface RowCounts { newRows: number; changedRows: number; sameRows: number; errorRows: number; reviewRows: number; leftOutRows: number }

/** Shows what was found; somebody decides. `problem` says why it is shown again. */
export async function showImport(worker: Database, me: string, id: string, counts: RowCounts & { rowsTotal: number }, problem: string | null = null): Promise<void> {
  await inHand(worker, me, id).set({ state: 'preview', ...counts, rowsDone: counts.rowsTotal, problem, worker: null, attempts: 0 }).execute();
}

/** Takes rows away that nobody will apply or read any more: of imports that were given up, and of those that ended long ago. */
export async function expireImports(worker: Database): Promise<void> {
  await worker.updateTable('imports').set({ state: 'cancelled', endedAt: sql<Date>`now()` }).where('state', '=', 'preview')
    .where(sql<SqlBool>`sent_at < now() - make_interval(days => ${KEPT_DAYS})`).execute();
  await sql`delete from import_rows r using imports i where i.id = r.import_id
    and (i.state = 'cancelled' or (i.state in ('done', 'failed') and i.ended_at < now() - make_interval(days => ${KEPT_DAYS})))`.execute(worker);
}

/** Sheets of imports that ended long ago, a hundred at a time: no import names them any more. @returns their addresses */
export async function forgetSheets(worker: Database): Promise<string[]> {
  const old = worker.selectFrom('imports').select('id').where('fileSha256', 'is not', null).where('state', 'in', ENDED).where(sql<SqlBool>`ended_at < now() - make_interval(days => ${KEPT_DAYS})`).orderBy('endedAt').limit(100);
  const sheets = await worker.selectFrom('imports').select(['id', 'fileSha256']).where('id', 'in', old).execute();
  if (sheets.length > 0) await worker.updateTable('imports').set({ fileSha256: null }).where('id', 'in', sheets.map(({ id }) => id)).execute();
  return [...new Set(sheets.flatMap(({ fileSha256 }) => fileSha256 ?? []))];
}
