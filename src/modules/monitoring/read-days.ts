import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import type { Tx } from '../../kit/database.ts';
import { countDues } from './count-branches.ts';
import { followedPlace } from './policy.ts';
import type { Place } from './queries.ts';
import { findPlaceOfUnit } from './queries.ts';
import type { daysSchema } from './schemas.ts';

type Days = z.input<typeof daysSchema>;
type Curve = Days['own'];

/**
 * How many units below one were expected, had handed in and were accepted at the end of each day on which that changed, beside the same of an
 * earlier campaign of the same owner: the last one whose title is the same but for its numbers, or another that is asked for.
 * @throws Problem not_found
 */
export async function readDays(context: SignedIn, campaignId: string, { under, against }: { under?: string | undefined; against?: string | undefined }): Promise<Days> {
  const { tx } = context;
  const place = await followedPlace(context, campaignId, under);
  const earlier = await earlierCampaigns(tx, campaignId);
  const other = against === undefined ? earlier.find(({ alike }) => alike) : earlier.find(({ id }) => id === against);
  const there = other && (await findPlaceOfUnit(tx, other.id, place.unitId));
  return {
    today: context.clock.today(), own: await curveOf(tx, place),
    earlier: earlier.map(({ id, title }) => ({ id, title })),
    against: other && there ? { id: other.id, title: other.title, ...(await curveOf(tx, there)) } : null,
  };
}

async function curveOf(tx: Tx, place: Place): Promise<Curve> {
  const { rows } = await sql<Curve['days'][number]>`
    select day, (sum(sum(expected)) over w)::integer as expected, (sum(sum(handed_in)) over w)::integer as handed_in, (sum(sum(accepted)) over w)::integer as accepted
    from (
      select day, expected, handed_in, accepted from standing_days where branch_id = ${place.assignmentId}
      union all
      select day, case when state <> 'exempt' then units else 0 end, case when state in ('submitted', 'accepted') then units else 0 end, case when state = 'accepted' then units else 0 end
      from standing_deltas where campaign_id = ${place.campaignId} and branches @> array[${place.assignmentId}::uuid]
    ) changes group by day window w as (order by day) order by day`.execute(tx);
  return { days: rows, dues: await countDues(tx, place) };
}

/** Campaigns that the same unit ran before this one, the last first. */
async function earlierCampaigns(tx: Tx, campaignId: string): Promise<{ id: string; title: string; alike: boolean }[]> {
  const bare = (title: string) => sql`regexp_replace(f_unaccent(${sql.ref(title)}), '[0-9]+|\\m[ivx]+\\M|\\W+', ' ', 'g')`;
  const { rows } = await sql<{ id: string; title: string; alike: boolean }>`
    select o.id, o.title, ${bare('o.title')} = ${bare('c.title')} as alike
    from campaigns_public_campaigns c join campaigns_public_campaigns o on o.unit_id = c.unit_id and o.state = 'running' and o.id <> c.id and o.own_due < c.own_due
    where c.id = ${campaignId} order by o.own_due desc, o.id limit 12`.execute(tx);
  return rows;
}
