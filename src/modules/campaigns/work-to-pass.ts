import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import { MOST_PASSED } from '../access/index.ts';
import type { Holder, WorkToPass } from '../access/index.ts';

/**
 * Open reports of a unit, reports that wait for its decision, and its campaigns: drafts that a person began, and for a unit that has ended all
 * of them.
 */
export async function campaignsToPass({ tx }: SignedIn, { accountId, unitId }: Holder): Promise<WorkToPass[]> {
  const { rows } = await sql<WorkToPass>`
    (select 'report' as kind, a.id, c.title, false as own from assignments a join campaigns c on c.id = a.campaign_id and c.state = 'running'
     where a.unit_id = ${unitId}::uuid and a.state in ('waiting', 'open', 'drafting', 'returned') order by a.due, a.id limit ${MOST_PASSED})
    union all
    (select 'review', a.id, c.title || ' – ' || a.unit_name, false from assignments p join assignments a on a.parent_id = p.id and a.state = 'submitted'
     join campaigns c on c.id = a.campaign_id where p.unit_id = ${unitId}::uuid order by a.due, a.id limit ${MOST_PASSED})
    union all
    (select case c.state when 'draft' then 'campaign-draft' else 'campaign' end, c.id, c.title, false from campaigns c
     where c.unit_id = ${unitId}::uuid and (${accountId}::uuid is null or c.state = 'draft' and c.created_by = ${accountId}::uuid) order by c.created_at, c.id limit ${MOST_PASSED})`.execute(tx);
  return rows;
}
