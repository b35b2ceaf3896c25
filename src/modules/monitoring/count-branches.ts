import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { Tx } from '../../kit/database.ts';
import { SOON_DAYS } from './queries.ts';
import type { Place } from './queries.ts';
import type { countsSchema } from './schemas.ts';

export type Counts = z.input<typeof countsSchema>;

/** What stands in the counters of some branches, with what was not folded into them yet. */
const standing = (campaignId: string, branches: RawBuilder<unknown>) => sql`
  select s.branch_id, s.depth, s.state, s.due, s.late, s.units from standing_counts s where s.branch_id in (${branches})
  union all
  select b.id, d.depth, d.state, d.due, d.late, d.units from standing_deltas d cross join lateral unnest(d.branches) b (id)
  where d.campaign_id = ${campaignId} and b.id in (${branches})`;

const of = (which: RawBuilder<unknown>) => sql`coalesce(sum(s.units) filter (where ${which}), 0)::integer`;
const missing = sql`s.state not in ('submitted', 'accepted', 'exempt')`;
const states = ['waiting', 'open', 'drafting', 'returned', 'submitted', 'accepted', 'exempt'] as const;
/** Counts of a branch; those of missing ones by their due days, for lateness comes with the day. */
const counts = sql`
  ${of(sql`s.state <> 'exempt'`)} as expected, ${sql.join(states.map((state) => sql`${of(sql`s.state = ${state}`)} as ${sql.ref(state)}`))},
  ${of(sql`s.state in ('submitted', 'accepted')`)} as handed_in, ${of(sql`s.state in ('submitted', 'accepted') and not s.late`)} as on_time,
  ${of(sql`${missing} and s.due < t.today`)} as late, ${of(sql`${missing} and s.due between t.today and t.today + ${SOON_DAYS}::integer`)} as due_soon`;
const today = sql`(select business_today() as today offset 0) t`;

/** Counts of all units below one, by depth. */
export async function countLevels(tx: Tx, place: Place): Promise<(Counts & { depth: number })[]> {
  const { rows } = await sql<Counts & { depth: number }>`
    select s.depth, ${counts} from (${standing(place.campaignId, sql`${place.assignmentId}::uuid`)}) s cross join ${today}
    group by s.depth having sum(s.units) > 0 order by s.depth`.execute(tx);
  return rows;
}

/** On which days how many units below one are due. */
export async function countDues(tx: Tx, place: Place): Promise<{ day: string; units: number }[]> {
  const { rows } = await sql<{ day: string; units: number }>`
    select s.due as day, sum(s.units)::integer as units from (${standing(place.campaignId, sql`${place.assignmentId}::uuid`)}) s
    where s.state <> 'exempt' group by s.due having sum(s.units) > 0 order by s.due`.execute(tx);
  return rows;
}

export const countKeys = ['expected', ...states, 'handedIn', 'onTime', 'late', 'dueSoon'] as const satisfies readonly (keyof Counts)[];

/** Adds levels up. */
export function totalOf(levels: readonly Counts[]): Counts {
  return Object.fromEntries(countKeys.map((key) => [key, levels.reduce((sum, level) => sum + level[key], 0)])) as Counts;
}

export interface BranchFilter {
  sort: 'late' | 'completeness' | 'name';
  q?: RawBuilder<unknown> | undefined;
  after: readonly [key: string, name: string, id: string] | null;
  limit: number;
}
export type BranchRow = Place & { below: Counts | null; key: string };

/** Keys that sort ascending: most late units first, the least complete first, or by name alone. Hundreds of thousands at most, in equal length. */
const keys: Record<BranchFilter['sort'], RawBuilder<string>> = {
  late: sql<string>`lpad((99999999 - (coalesce(n.late, 0) + case when a.late and a.state not in ('submitted', 'accepted') then 1 else 0 end))::text, 8, '0')`,
  completeness: sql<string>`lpad((case when n.expected > 0 then n.handed_in * 10000 / n.expected when a.state in ('submitted', 'accepted', 'exempt') then 10000 else 0 end)::text, 8, '0')`,
  name: sql<string>`''`,
};

/** One page of the units directly below one, each with what stands anywhere below it, `limit + 1` rows. */
export async function listBranches(tx: Tx, place: Place, { sort, q, after, limit }: BranchFilter): Promise<BranchRow[]> {
  const { rows } = await sql<Place & Omit<Counts, 'late'> & { lateBelow: number; key: string }>`
    with children as materialized (
      select a.*, (case when a.state in ('submitted', 'accepted') then a.submitted_on else business_today() end > a.due and a.state <> 'exempt') as late
      from campaigns_public a where a.campaign_id = ${place.campaignId} and a.parent_id = ${place.assignmentId} ${q ? sql`and ${q}` : sql``}
    ), counted as (
      select s.branch_id, ${counts} from (${standing(place.campaignId, sql`select assignment_id from children where not leaf`)}) s cross join ${today} group by s.branch_id
    )
    select * from (
      select a.assignment_id, a.campaign_id, a.unit_id, a.unit_name, a.unit_path, a.parent_id, a.depth, a.leaf, a.due, a.state, a.submitted_on, a.latest_revision_id, a.late,
        n.expected, ${sql.join(states.map((state) => sql.ref(`n.${state}`)))}, n.handed_in, n.on_time, n.late as late_below, n.due_soon, ${keys[sort]} as key
      from children a left join counted n on n.branch_id = a.assignment_id
    ) r
    ${after ? sql`where (r.key collate "C", r.unit_name collate "vi-x-icu", r.assignment_id) > (${after[0]}, ${after[1]}, ${after[2]}::uuid)` : sql``}
    order by r.key collate "C", r.unit_name collate "vi-x-icu", r.assignment_id limit ${limit + 1}`.execute(tx);
  return rows.map((row) => ({
    ...row, below: row.leaf ? null : (Object.fromEntries(countKeys.map((key) => [key, (key === 'late' ? row.lateBelow : row[key]) ?? 0])) as Counts),
  }));
}
