import { sql } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import type { RecordedFact } from '../../kit/reactions.ts';
import { tellOccasions } from './occasions.ts';

/**
 * Tells the units that take others in, or their members, by a decision that somebody else recorded: which ones come. What the decision itself
 * founded has nobody to be told.
 */
export async function tellReceiving(tx: Tx, fact: RecordedFact): Promise<void> {
  const act = sql`${fact.objectId}::uuid`;
  await tellOccasions(tx, {
    kind: fact.fact, permission: 'members.manage', except: fact.actorId, actId: fact.objectId,
    which: sql`
      select concat_ws(' ', ${act}, c.to_id) as id, c.to_id as unit_id, min(c.effective) as day,
        (array_to_string((array_agg(distinct n.name))[1:3], ', ') || case when count(distinct c.from_id) > 3 then ', …' else '' end) as subject
      from (
        select s.from_id, s.to_id, s.effective from organisation_public_successions s where s.act_id = ${act}
        union select one.unit_id, other.unit_id, one.effective from organisation_public_events one join organisation_public_events other on other.event_id = one.event_id and other.part = 'taker'
          where one.act_id = ${act} and one.part = 'subject'
        union select m.from_unit_id, m.to_unit_id, (select min(e.effective) from organisation_public_events e where e.act_id = ${act}) from members_public_moves m where m.act_id = ${act}
      ) c
      join lateral (select v.name from organisation_public_versions v where v.unit_id = c.from_id order by v.current desc, lower(v.valid) desc limit 1) n on true
      where not exists (select from organisation_public_events f where f.act_id = ${act} and f.unit_id = c.to_id and f.kind in ('establish', 'receive', 'amalgamate', 'split') and f.part in ('subject', 'result'))
      group by c.to_id`,
  });
}
