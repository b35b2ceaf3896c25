import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { Tx } from '../../kit/database.ts';
import { nameMatches } from '../organisation/index.ts';
import { placeColumns, SOON_DAYS } from './queries.ts';
import type { Place } from './queries.ts';
import type { group } from './schemas.ts';

export type Group = z.infer<typeof group>;

/** Which units of a branch are meant. */
export interface UnitFilter {
  group?: Group | undefined;
  depth?: number | undefined;
  q?: string | undefined;
}

const missing = sql`a.state in ('waiting', 'open', 'drafting', 'returned')`;
const handedIn = sql`a.state in ('submitted', 'accepted')`;
const within: Record<Group, RawBuilder<unknown>> = {
  missing, handedIn,
  late: sql`${missing} and a.due < business_today()`,
  dueSoon: sql`${missing} and a.due between business_today() and business_today() + ${SOON_DAYS}::integer`,
  notBegun: sql`a.state in ('waiting', 'open')`,
  handedInLate: sql`${handedIn} and a.submitted_on > a.due`,
  ...(Object.fromEntries((['waiting', 'open', 'drafting', 'returned', 'submitted', 'accepted', 'exempt'] as const).map((state) => [state, sql`a.state = ${state}`])) as Record<'waiting' | 'open' | 'drafting' | 'returned' | 'submitted' | 'accepted' | 'exempt', RawBuilder<unknown>>),
};

/** The condition of a filter, below a unit, over `campaigns_public a`. */
export const below = (place: Place, { group, depth, q }: UnitFilter): RawBuilder<unknown> => sql`
  a.campaign_id = ${place.campaignId} and ${place.parentId === null ? sql`a.depth > 0` : sql`a.unit_path <@ ${place.unitPath}::ltree and a.assignment_id <> ${place.assignmentId}`}
  ${group ? sql`and ${within[group]}` : sql``} ${depth ? sql`and a.depth = ${depth}` : sql``} ${q ? sql`and ${nameMatches(sql.ref('a.unit_name') as never, q)}` : sql``}`;

export type UnitRow = Place & { parentName: string | null; times: number; lastDay: string | null };

/** One page of the units anywhere below one, the oldest due first, `limit + 1` rows. */
export async function listUnits(tx: Tx, place: Place, filter: UnitFilter, after: readonly [due: string, name: string, id: string] | null, limit: number): Promise<UnitRow[]> {
  const { rows } = await sql<UnitRow>`
    select ${placeColumns}, p.unit_name as parent_name, x.times, x.last_day
    from campaigns_public a left join campaigns_public p on p.assignment_id = a.parent_id
    cross join lateral (select count(*)::integer as times, max(day) as last_day from chased_units u where u.assignment_id = a.assignment_id) x
    where ${below(place, filter)}
      ${after ? sql`and (a.due, a.unit_name collate "vi-x-icu", a.assignment_id) > (${after[0]}::date, ${after[1]}, ${after[2]}::uuid)` : sql``}
    order by a.due, a.unit_name collate "vi-x-icu", a.assignment_id limit ${limit + 1}`.execute(tx);
  return rows;
}
