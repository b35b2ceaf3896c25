import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import { inSubtrees } from '../organisation/index.ts';
import type { Dated, Moved } from './extension.ts';

export type DatedRow = Dated & { unitPath: string; depth: number; parentPath: string | null; campaignPath: string };

/** The reports named, and those below them where they are meant too, held until the transaction ends. */
export async function lockDated(tx: Tx, campaignId: string, ids: readonly string[], withBelow: boolean): Promise<DatedRow[]> {
  const { rows } = await sql<DatedRow>`
    select a.id, a.parent_id, a.unit_name, a.unit_path, a.depth, a.due, a.lock_on, a.state, p.due as parent_due, p.unit_path as parent_path, c.unit_path as campaign_path,
           a.id = any (${ids}::uuid[]) as chosen
    from assignments a join campaigns c on c.id = a.campaign_id left join assignments p on p.id = a.parent_id
    where a.campaign_id = ${campaignId}
      and (a.id = any (${ids}::uuid[]) or ${withBelow} and a.unit_path <@ any (array(select n.unit_path from assignments n where n.campaign_id = ${campaignId} and n.id = any (${ids}::uuid[]))))
    order by a.id for update of a`.execute(tx);
  return rows;
}

/** Keeps what a decision changed, and changes it. */
export async function moveDays(tx: Tx, extensionId: string, moved: readonly Moved[]): Promise<void> {
  const column = <Key extends keyof Moved>(key: Key) => moved.map((one) => one[key]);
  await sql`
    with moved as materialized (
      select * from unnest(${column('id')}::uuid[], ${column('oldDue')}::date[], ${column('oldLock')}::date[], ${column('newDue')}::date[], ${column('newLock')}::date[])
        as m (id, old_due, old_lock, new_due, new_lock)
    ), kept as (
      insert into extended_assignments (extension_id, assignment_id, unit_path, old_due, old_lock, new_due, new_lock)
      select ${extensionId}, a.id, a.unit_path, m.old_due, m.old_lock, m.new_due, m.new_lock from moved m join assignments a on a.id = m.id
    )
    update assignments a set due = m.new_due, lock_on = m.new_lock, changed_at = business_now() from moved m where a.id = m.id`.execute(tx);
}

const extensions = (tx: Tx) => tx.selectFrom('extensions as x').innerJoin('accessPublicPeople as p', 'p.id', 'x.grantedBy')
  .select(['x.id', 'x.due', 'x.lockOn', 'x.reason', 'x.grantedAt', 'p.name as grantedBy']);

export const findExtension = (tx: Tx, id: string) =>
  extensions(tx).select((eb) => eb.selectFrom('extendedAssignments as e').whereRef('e.extensionId', '=', 'x.id').select(sql<number>`count(*)`.as('units')).as('units'))
    .where('x.id', '=', id).executeTakeFirstOrThrow();

export const extensionsOf = (tx: Tx, assignmentId: string) =>
  extensions(tx).innerJoin('extendedAssignments as e', 'e.extensionId', 'x.id').where('e.assignmentId', '=', assignmentId)
    .select(['e.oldDue', 'e.newDue', 'e.oldLock', 'e.newLock'])
    // Days only become later.
    .orderBy('e.newDue', 'desc').orderBy(sql`e.new_lock desc nulls first`).orderBy('x.grantedAt', 'desc').orderBy('x.id').limit(50).execute();

const requests = (tx: Tx) =>
  tx.selectFrom('extensionRequests as r').innerJoin('assignments as a', 'a.id', 'r.assignmentId').leftJoin('assignments as p', 'p.id', 'a.parentId')
    .innerJoin('accessPublicPeople as asker', 'asker.id', 'r.askedBy').leftJoin('accessPublicPeople as decider', 'decider.id', 'r.decidedBy')
    .select([
      'r.id', 'r.campaignId', 'r.assignmentId', 'a.unitName', 'a.due as currentDue', 'a.lockOn as currentLock', 'p.due as parentDue', 'r.due', 'r.reason', 'asker.name as askedBy', 'r.askedAt',
      'r.state', 'r.answer', 'decider.name as decidedBy', 'r.decidedAt', sql<string>`r.asked_at::text`.as('askedKey'),
    ]);

export const findRequest = (tx: Tx, id: string) => requests(tx).where('r.id', '=', id).executeTakeFirst();

export const requestsOf = (tx: Tx, assignmentId: string) => requests(tx).where('r.assignmentId', '=', assignmentId).orderBy('r.askedAt', 'desc').orderBy('r.id').limit(50).execute();

/** Open requests of a campaign that can be decided where the paths lead, the oldest first. */
export function openRequests(tx: Tx, campaignId: string, filter: { paths: string[]; after: readonly [string, string] | null; limit: number }) {
  let query = requests(tx).where('r.campaignId', '=', campaignId).where('r.state', '=', 'asked')
    .where((eb) => inSubtrees(eb.ref('p.unitPath'), filter.paths)).orderBy('r.askedAt').orderBy('r.id').limit(filter.limit + 1);
  if (filter.after) query = query.where(sql<SqlBool>`(r.asked_at, r.id) > (${filter.after[0]}::timestamptz, ${filter.after[1]}::uuid)`);
  return query.execute();
}

/** Closes open requests that a decision answers: of the reports named, and of others that got the day asked for. */
export async function answerRequests(tx: Tx, extensionId: string, by: string, named: readonly string[]): Promise<void> {
  await sql`
    update extension_requests r set state = 'granted', extension_id = ${extensionId}, decided_by = ${by}, decided_at = business_now()
    from extended_assignments e
    where e.extension_id = ${extensionId} and r.assignment_id = e.assignment_id and r.state = 'asked' and (r.assignment_id = any (${named}::uuid[]) or e.new_due >= r.due)`.execute(tx);
}
