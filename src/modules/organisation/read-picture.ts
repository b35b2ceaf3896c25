import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import type { actPictureSchema } from './act-schemas.ts';
import { readableUnits } from './policy.ts';

type Picture = z.input<typeof actPictureSchema>;
type Drawn = Picture['before'][number];
/** More than that no picture can show; the list of events has them all. */
const MOST_DRAWN = 400;

/**
 * The tree around an act: how its units, what they hung below and what hung below them stood on the day before its first day and on its
 * last. For drawing a reorganisation as before and after.
 * @throws Problem not_found where the act touches nothing that the asker may read
 */
export async function readActPicture(context: SignedIn, actId: string): Promise<Picture> {
  const { rows } = await sql<{ first: string | null; last: string | null }>`
    select min(e.effective) as first, max(e.effective) as last from unit_events e
    where e.act_id = ${actId}::uuid and exists (select 1 from unit_event_units u where u.event_id = e.id and u.path <@ any (${readable(context)}::ltree[]))`.execute(context.tx);
  const days = rows[0];
  if (!days?.first || !days.last) throw problems.notFound();
  const span = { first: days.first, last: days.last };
  const [before, after] = [await drawnOn(context, actId, span, 'before'), await drawnOn(context, actId, span, 'after')];
  const flows = await sql<{ from: string; to: string }>`
    select s.from_id as "from", s.to_id as "to" from unit_successions s join unit_events e on e.id = s.event_id where e.act_id = ${actId}::uuid limit ${MOST_DRAWN}`.execute(context.tx);
  return { day: days.first, before: before.slice(0, MOST_DRAWN), after: after.slice(0, MOST_DRAWN), flows: flows.rows, more: before.length > MOST_DRAWN || after.length > MOST_DRAWN };
}

const readable = ({ actor }: SignedIn): string => `{${readableUnits(actor).join(',')}}`;

/** The act's units and those that they hang below at either side, as the act found them or as it left them, whatever came later. */
async function drawnOn(context: SignedIn, actId: string, { first, last }: { first: string; last: string }, side: 'before' | 'after'): Promise<Drawn[]> {
  const [dayBefore, dayAfter] = [sql`(${first}::date - 1)`, sql`${last}::date`];
  const on = side === 'before' ? dayBefore : dayAfter;
  // What the act took back held before it; what it recorded holds after it, also where a later act took that back. Of an act that was undone, what
  // it had taken back holds again: it overlaps what the act recorded, as nothing else does.
  const known = side === 'before'
    ? sql`(v.superseded_in = ${actId}::uuid or (v.superseded_in is null and v.recorded_in is distinct from ${actId}::uuid))`
    : sql`(v.recorded_in = ${actId}::uuid or (v.superseded_in is null and not exists (
        select 1 from unit_versions r where r.unit_id = v.unit_id and r.recorded_in = ${actId}::uuid and r.valid && v.valid)))`;
  const { rows } = await sql<Drawn>`
    with concerned as (
      select distinct u.unit_id from unit_events e join unit_event_units u on u.event_id = e.id where e.act_id = ${actId}::uuid limit 2000
    ), drawn as (
      select distinct on (v.unit_id) v.* from unit_versions v
      where v.unit_id in (select unit_id from concerned) and v.valid @> (${on})::date and ${known} and v.path <@ any (${readable(context)}::ltree[])
      order by v.unit_id, v.recorded_in = ${actId}::uuid desc nulls last
    ), above as (
      select distinct on (v.unit_id) v.* from unit_versions v
      where v.unit_id in (
          select c.parent_id from unit_versions c where c.unit_id in (select unit_id from concerned) and (c.valid @> ${dayBefore} or c.valid @> ${dayAfter})
            and (c.superseded_in is null or c.superseded_in = ${actId}::uuid or c.recorded_in = ${actId}::uuid))
        and v.unit_id not in (select unit_id from drawn) and v.superseded_in is null
        and v.valid @> (${on})::date and v.path <@ any (${readable(context)}::ltree[])
      order by v.unit_id
    )
    select d.unit_id as "unitId", d.name, d.type_key as "typeKey", d.parent_id as "parentId", d.path::text as path,
           (select p.name from unit_versions p where p.unit_id = d.parent_id and p.valid @> (${on})::date order by p.superseded_in is null desc limit 1) as "parentName"
    from (select * from drawn union all select * from above) d order by d.path limit ${MOST_DRAWN + 1}`.execute(context.tx);
  return rows;
}
