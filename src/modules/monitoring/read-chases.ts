import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { followedPlace } from './policy.ts';
import type { chasePageSchema, chasesQuery } from './schemas.ts';

type Chase = z.input<typeof chasePageSchema>['items'][number];
/** Names of units given with each chase. */
const NAMED = 3;

/** Who chased units below one, the last first. @throws Problem not_found */
export async function readChases(context: SignedIn, campaignId: string, { under, after, limit }: z.output<typeof chasesQuery>) {
  const place = await followedPlace(context, campaignId, under);
  const from = readCursor(after, ['instant', 'id']);
  const { rows } = await sql<Omit<Chase, 'at'> & { at: Date; key: string }>`
    select c.id, c.chased_at as at, c.chased_at::text as key, p.name as by_name, c.words, u.units, u.names
    from chases c join access_public_people p on p.id = c.chased_by
    cross join lateral (
      select count(*)::integer as units, (array_agg(a.unit_name order by a.due, a.unit_name collate "vi-x-icu"))[1:${sql.lit(NAMED)}] as names
      from chased_units x join campaigns_public a on a.assignment_id = x.assignment_id
      where x.chase_id = c.id and x.unit_path <@ ${place.unitPath}::ltree) u
    where c.campaign_id = ${campaignId} and u.units > 0
      ${from ? sql`and (c.chased_at < ${from[0]}::timestamptz or (c.chased_at = ${from[0]}::timestamptz and c.id > ${from[1]}::uuid))` : sql``}
    order by c.chased_at desc, c.id limit ${limit + 1}`.execute(context.tx);
  return page(rows, limit, (row) => [row.key, row.id], ({ id, at, byName, words, units, names }) => ({ id, at: at.toISOString(), byName, words, units, names }));
}
