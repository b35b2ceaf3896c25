import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import { groupStoodIn } from '../organisation/index.ts';
import { onDay, ruleOn, unitsWithin, workplacesOn } from './queries.ts';

/** By what workplaces are told apart, beside unions that are cut the same way. */
export type WorkplaceCut = 'kind' | 'locality' | 'field' | 'child' | 'sector' | 'area';

/** What stands beside the members of a part: the denominators of density, and of the shares of enterprises with a union. */
export interface WorkplaceLine {
  workplaces: number; withUnion: number; workers: number; workersWithUnion: number;
  enterprises: number; enterprisesWithUnion: number; mustHave: number; mustHaveWithUnion: number;
}

/** Told apart by where their union lies, else where they are looked after: the step right below the root, or the group of the nearest unit above that has one. */
const byPlace: Partial<Record<WorkplaceCut, (path: string, day: string) => RawBuilder<unknown>>> = {
  child: (path) => sql`split_part(split_part('.' || p.path::text || '.', ${`.${path.slice(path.lastIndexOf('.') + 1)}.`}, 2), '.', 1)`,
  sector: (rootPath, day) => groupStoodIn(sql`p.path`, { groupingKey: 'sector', rootPath, day }),
  area: (rootPath, day) => groupStoodIn(sql`p.path`, { groupingKey: 'area', rootPath, day }),
};
const byFact: Partial<Record<WorkplaceCut, RawBuilder<unknown>>> = { kind: sql`v.kind_key`, locality: sql`v.locality_key`, field: sql`v.field_key` };

/**
 * Working workplaces that a subtree looks after, as of a day, told apart.
 * @param where path of the subtree's root on that day, and the day
 * @returns by the key of the part; '' where it is not known, and of the units right below for what nobody below covers or looks after
 */
export async function workplacesBy(tx: Tx, { path, day, cut }: { path: string; day: string; cut: WorkplaceCut }): Promise<Map<string, WorkplaceLine>> {
  const from = await ruleOn(tx, 'enterprise-must-have-union-from', day);
  const { rows } = await sql<WorkplaceLine & { key: string }>`
    with places as materialized (
      select p.unit_id, ${byPlace[cut]?.(path, day) ?? sql`null::text`} as part from organisation_public_current p
      where p.unit_id in ${unitsWithin([path], day)} and lower(p.valid) <= ${day}::date
        and not exists (select 1 from organisation_public_current l where l.unit_id = p.unit_id and lower(l.valid) > lower(p.valid) and lower(l.valid) <= ${day}::date)
    ), held as materialized (
      select coalesce(${byFact[cut] ?? sql`coalesce(own.part, places.part)`}, '') as key, n.workers, u.union_id is not null as covered, e.kind_key is not null as enterprise
      from ${workplacesOn(day, 'all')} join places on places.unit_id = c.unit_id left join places own on own.unit_id = u.union_id left join enterprise_kinds e on e.kind_key = v.kind_key
      where ${onDay(day)} and v.status = 'working')
    select key, count(*)::int as workplaces, count(*) filter (where covered)::int as with_union,
      coalesce(sum(workers), 0)::int as workers, coalesce(sum(workers) filter (where covered), 0)::int as workers_with_union,
      count(*) filter (where enterprise)::int as enterprises, count(*) filter (where enterprise and covered)::int as enterprises_with_union,
      count(*) filter (where enterprise and workers >= ${from})::int as must_have, count(*) filter (where enterprise and workers >= ${from} and covered)::int as must_have_with_union
    from held group by key`.execute(tx);
  return new Map(rows.map(({ key, ...line }) => [key, line]));
}
