import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import type { Holder, WorkToPass } from '../access/index.ts';

/** Reports of a unit in which a person has written and that were not handed in; their drafts stay with the unit, whose next writer goes on with them. */
export async function draftsToPass({ tx }: SignedIn, { accountId, unitId }: Holder): Promise<WorkToPass[]> {
  if (accountId === null) return [];
  const { rows } = await sql<WorkToPass>`
    select 'report-draft' as kind, a.assignment_id as id, c.title, false as own from campaigns_public a join campaigns_public_campaigns c on c.id = a.campaign_id
    where a.unit_id = ${unitId}::uuid and a.state in ('open', 'drafting', 'returned')
      and (exists (select 1 from draft_sections s where s.assignment_id = a.assignment_id and s.changed_by = ${accountId}::uuid)
           or exists (select 1 from draft_rows r where r.assignment_id = a.assignment_id and r.changed_by = ${accountId}::uuid))
    order by a.due, a.assignment_id`.execute(tx);
  return rows;
}
