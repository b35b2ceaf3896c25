import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import type { Tx } from '../../kit/database.ts';
import { problems } from '../../kit/problem.ts';
import { groupStoodIn } from '../organisation/index.ts';
import type { WorkplaceLine } from '../workplaces/index.ts';
import { workplacesBeside, workplacesOfParts, yearAgainstPlan } from './beside-workplaces.ts';
import { periodFigures } from './period-figures.ts';
import { nodeOf, readableUnit } from './policy.ts';
import type { cuts, figuresQuery, figuresSchema } from './schemas.ts';
import { unionsOn } from './units-on.ts';

type Figures = z.input<typeof figuresSchema>;
type Cut = (typeof cuts)[number];
interface Where { path: string; day: string }
type Line = Figures['lines'][number];

/** Sizes by which the Charter's guides tell unions apart (from 10, 50, 150, 500, 1,000, 3,000 members). */
const BANDS = [0, 10, 50, 150, 500, 1000, 3000] as const;
const MOST_LINES = 500;

const counts = sql`
  count(u.unit_id)::int as unions, count(*) filter (where u.members < s.below)::int as small, coalesce(sum(u.members), 0)::int as members,
  coalesce(sum(u.women), 0)::int as women, count(*) filter (where u.registered)::int as registered,
  coalesce(sum(u.members) filter (where u.registered), 0)::int as registered_members,
  count(*) filter (where u.unit_id is not null and u.members is null)::int as unknown`;
// Asked once: without the offset it would be asked for every union.
const limit = (day: string) => sql`(select rule_value('small-union-below', ${day}::date) as below offset 0) s`;

/**
 * Figures of a unit with all below it as of a day, from the registers alone. For forms and targets.
 * @param place path of the unit on the day, and the day
 * @returns counts of unions and people; see the schema for what each means
 */
export async function registryFigures(tx: Tx, { path, day }: Pick<Where, 'path' | 'day'>): Promise<Omit<Figures, 'unitId' | 'asOf' | 'since' | 'lines' | 'workplaces' | 'year' | 'founded' | 'ended' | 'merged' | 'joined' | 'left'>> {
  const { rows } = await sql<Figures['total'] & { below: number; bands: { band: number; unions: number; members: number }[] | null }>`
    with ${unionsOn(path, day)}, bands as (
      select width_bucket(u.members, ${`{${BANDS.join(',')}}`}::int[])::int as band, count(*)::int as unions, coalesce(sum(u.members), 0)::int as members
      from unions u where u.members is not null group by 1
    )
    select ${counts}, max(s.below) as below, (select jsonb_agg(b) from bands b) as bands from ${limit(day)} left join unions u on true`.execute(tx);
  const { below, bands, ...total } = rows[0]!;
  const levels = await sql<{ upper: number; lower: number }>`
    select count(*) filter (where t.rank > 10 and t.level_key = 'upper')::int as upper, count(*) filter (where t.level_key = 'below-grassroots')::int as lower
    from organisation_public_current v join organisation_public_types t on t.key = v.type_key
    where v.valid @> ${day}::date and v.path <@ ${path}::ltree and v.path <> ${path}::ltree`.execute(tx);
  const bySize = BANDS.map((from, index) => {
    const { unions = 0, members = 0 } = bands?.find((row) => row.band === index + 1) ?? {};
    return { from, to: BANDS[index + 1] ?? null, unions, members };
  });
  return { smallBelow: below, total, upperUnits: levels.rows[0]!.upper, belowGrassroots: levels.rows[0]!.lower, bySize };
}

/**
 * The figures of a unit that the asker may read, cut as asked, with what was founded, ended, joined and left since another day.
 * @throws Problem not_found, invalid where `since` is not before the day
 */
export async function readRegistryFigures(context: SignedIn, { unitId, asOf, since, cut }: z.output<typeof figuresQuery>): Promise<Figures> {
  const day = asOf ?? context.clock.today();
  if (since !== undefined && since >= day) throw problems.invalidField('since', 'ends_before_it_begins');
  const { path } = await readableUnit(context, unitId, day);
  const where = { unitId, path, day };
  return {
    unitId, asOf: day, since: since ?? null,
    ...(await registryFigures(context.tx, { path, day })),
    lines: cut ? await linesOf(context.tx, where, cut, await workplacesOfParts(context, where, cut)) : [],
    workplaces: await workplacesBeside(context, where),
    year: await yearAgainstPlan(context, where),
    ...(await periodFigures(context.tx, nodeOf(path), since, day)),
  };
}

/** What a union is told apart by, and under which name. */
const cutting: Record<Cut, (where: Where) => { key: RawBuilder<unknown>; name: RawBuilder<unknown> }> = {
  kind: () => ({ key: sql`u.kind_key`, name: sql`(select k.name_vi from organisation_public_kinds k where k.key = c.key)` }),
  type: () => ({ key: sql`u.type_key`, name: sql`(select k.name_vi from organisation_public_types k where k.key = c.key)` }),
  locality: () => ({ key: sql`u.locality_key`, name: sql`(select k.name from organisation_public_localities k where k.key = c.key)` }),
  field: () => ({ key: sql`u.field_key`, name: sql`(select k.name_vi from organisation_public_fields k where k.key = c.key)` }),
  // The unit right below, by the step of the path after the node.
  child: ({ path, day }) => ({
    key: sql`split_part(split_part('.' || u.path::text || '.', ${`.${nodeOf(path)}.`}, 2), '.', 1)`,
    name: sql`(select k.name from organisation_public_current k where k.valid @> ${day}::date and k.path ~ ('*.' || ${nodeOf(path)} || '.' || nullif(c.key, ''))::lquery limit 1)`,
  }),
  sector: (where) => inGroup('sector', where),
  area: (where) => inGroup('area', where),
};

const inGroup = (groupingKey: string, { path, day }: Where) => ({
  key: groupStoodIn(sql`u.path`, { groupingKey, rootPath: path, day }),
  name: sql`(select max(g.group_name) from organisation_public_groups g where g.group_id::text = c.key)`,
});

const noUnions = { unions: 0, small: 0, members: 0, women: 0, registered: 0, registeredMembers: 0, unknown: 0 };

/** Parts with unions first, the largest first; behind them those that have workplaces alone. */
async function linesOf(tx: Tx, where: Where, cut: Cut, beside: Map<string, WorkplaceLine>): Promise<Line[]> {
  const { key, name } = cutting[cut](where);
  const { rows } = await sql<Omit<Line, 'workplaces'>>`
    with ${unionsOn(where.path, where.day)}, c as (select ${key} as key, ${counts} from unions u cross join ${limit(where.day)} group by 1)
    select nullif(c.key, '') as key, ${name} as name, c.unions, c.small, c.members, c.women, c.registered, c.registered_members, c.unknown
    from c order by c.unions desc, c.members desc, c.key limit ${MOST_LINES}`.execute(tx);
  const shown = new Set(rows.map((row) => row.key ?? ''));
  const others = [...beside].filter(([part]) => !shown.has(part)).toSorted(([, a], [, b]) => b.workers - a.workers).slice(0, MOST_LINES - rows.length);
  const { rows: named } = await sql<{ key: string; name: string | null }>`select c.key, ${name} as name from unnest(${others.map(([part]) => part)}::text[]) as c (key)`.execute(tx);
  const names = new Map(named.map((row) => [row.key, row.name]));
  return [
    ...rows.map((row) => ({ ...row, workplaces: beside.get(row.key ?? '') ?? null })),
    ...others.map(([part, workplaces]) => ({ key: part || null, name: names.get(part) ?? null, ...noUnions, workplaces })),
  ];
}
