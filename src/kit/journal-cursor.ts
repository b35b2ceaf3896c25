import { sql } from 'kysely';
import type { Tx } from './database.ts';

/** A fact as it stands in the journal. */
export interface RecordedFact {
  id: number;
  tx: string;
  at: Date;
  fact: string;
  actorId: string | null;
  unitId: string | null;
  objectKind: string | null;
  objectId: string | null;
  data: Record<string, unknown>;
}

/**
 * The next facts for a reader of the journal, in commit order, behind the horizon of running transactions: a cursor on the id
 * alone would lose facts of transactions that began earlier and committed later.
 */
export async function dueFacts(tx: Tx, cursor: string, limit: number): Promise<RecordedFact[]> {
  await tx.insertInto('journalCursors').values({ name: cursor }).onConflict((conflict) => conflict.doNothing()).execute();
  // Two programs on one database read one after the other: the second goes on where the first has come. No row is locked for it, which
  // would write to the disk four times a second while nothing happens.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`lantoa journal ${cursor}`}, 0))`.execute(tx);
  const { rows } = await sql<RecordedFact>`
    select j.id, j.tx, j.at, j.fact, j.actor_id, j.unit_id, j.object_kind, j.object_id, j.data
    from journal j, journal_cursors c
    where c.name = ${cursor} and (j.tx, j.id) > (c.tx, c.id) and j.tx < pg_snapshot_xmin(pg_current_snapshot())
    order by j.tx, j.id limit ${limit}`.execute(tx);
  return rows;
}

/** The reader has done with everything up to this fact. */
export async function moveCursor(tx: Tx, cursor: string, fact: RecordedFact): Promise<void> {
  await tx.updateTable('journalCursors').set({ tx: fact.tx, id: fact.id }).where('name', '=', cursor).execute();
}
