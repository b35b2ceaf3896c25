import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/**
 * What became of a unit below (`d`, of `campaigns_public`) since what stood of it (`b.stood_on`, null where nothing was accepted
 * then): null where nothing moved.
 */
export const movedKind: RawBuilder<'exempted' | 'accepted' | 'resubmitted' | 'reopened' | null> = sql.raw(`
  case when d.state = 'exempt' then case when b.stood_on is not null then 'exempted' end
       when d.accepted_revision_id is distinct from b.stood_on then 'accepted'
       when b.stood_on is null then null
       when d.state = 'submitted' then 'resubmitted'
       when d.state in ('open', 'drafting', 'returned') then 'reopened' end`);

/** Has anything below a unit (`a`) moved since its last revision? Only what is handed in stands on anything. */
export const hasMoved: RawBuilder<boolean> = sql`(not a.leaf and a.state in ('submitted', 'accepted') and exists (
  select from campaigns_public d
  left join revision_basis b on b.revision_id = a.latest_revision_id and b.assignment_id = d.assignment_id
  where d.campaign_id = a.campaign_id and d.unit_path <@ a.unit_path and d.assignment_id <> a.assignment_id and ${movedKind} is not null))`;
