import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { Database } from '../../kit/database.ts';

/** An intake that this process has taken in hand. */
export interface ClaimedIntake {
  id: string; unitId: string; sentBy: string; fileSha256: string; filename: string; convert: 'tcvn3' | 'vni' | null; pages: number | null;
}

/** Without a sign of life for so long, whoever read it is gone. */
const LOST_SECONDS = 20;
/** What brought down its reader so often is not tried again. */
const MOST_ATTEMPTS = 3;
const KEPT_DAYS = 30;

const pagesLately = sql`(select coalesce(sum(coalesce(lately.pages, 1)), 0) from intakes lately
  where lately.sent_by = i.sent_by and lately.id <> i.id and lately.heartbeat_at > now() - interval '1 hour')`;

/**
 * Takes the next intake: new, or left behind by a process that died. First comes whose sender had the fewest pages read within
 * the last hour, of theirs the shortest, then the one that has waited longest: a stack of thick scans holds up nobody's single page.
 * @returns null where none waits
 */
export async function claimIntake(worker: Database, reader: string): Promise<ClaimedIntake | null> {
  return worker.transaction().execute(async (tx) => {
    const next = await tx.selectFrom('intakes as i').select(['i.id', 'i.attempts'])
      .where(sql<SqlBool>`(i.state = 'waiting' or (i.state = 'reading' and i.heartbeat_at < now() - make_interval(secs => ${LOST_SECONDS})))`)
      .orderBy(pagesLately).orderBy(sql`coalesce(i.pages, 1)`).orderBy('i.sentAt').limit(1).forUpdate().skipLocked().executeTakeFirst();
    if (!next) return null;
    if (next.attempts >= MOST_ATTEMPTS) {
      await tx.updateTable('intakes').set({ state: 'failed', problem: 'too_hard' }).where('id', '=', next.id).execute();
      return null;
    }
    const claimed = await tx.updateTable('intakes').set({ state: 'reading', reader, page: 0, attempts: next.attempts + 1, heartbeatAt: sql<Date>`now()` })
      .where('id', '=', next.id).returning(['id', 'unitId', 'sentBy', 'fileSha256', 'filename', 'convert', 'pages']).executeTakeFirstOrThrow();
    return { ...claimed, convert: claimed.convert as ClaimedIntake['convert'] };
  });
}

const inHand = (worker: Database, reader: string, id: string) =>
  worker.updateTable('intakes').where('id', '=', id).where('reader', '=', reader).where('state', '=', 'reading');

/** A sign of life, with the page now looked at. @returns false where the intake was cancelled or taken over */
export async function keepIntake(worker: Database, reader: string, id: string, { page, pages }: { page: number; pages: number | null }): Promise<boolean> {
  const kept = await inHand(worker, reader, id).set({ page, pages, heartbeatAt: sql<Date>`now()` }).executeTakeFirst();
  return kept.numUpdatedRows > 0n;
}

/** Puts it back for the next reader: this one stops, which is no fault of the file. */
export async function releaseIntake(worker: Database, reader: string, id: string): Promise<void> {
  await inHand(worker, reader, id).set({ state: 'waiting', reader: null, page: 0, attempts: sql<number>`attempts - 1` }).execute();
}

/** It could not be read; the code says why. */
export async function endIntake(worker: Database, reader: string, id: string, problem: string): Promise<void> {
  await inHand(worker, reader, id).set({ state: 'failed', problem }).execute();
}

/** Ends that nobody looks at any more. */
export async function expireIntakes(worker: Database): Promise<void> {
  await worker.deleteFrom('intakes').where('state', 'in', ['done', 'failed', 'cancelled'])
    .where(sql<SqlBool>`sent_at < now() - make_interval(days => ${KEPT_DAYS})`).execute();
}
