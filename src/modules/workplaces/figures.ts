import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import type { Tx } from '../../kit/database.ts';
import { problems } from '../../kit/problem.ts';
import { inSubtree } from '../../kit/context.ts';
import { unitLastOn } from '../organisation/index.ts';
import { readable } from './policy.ts';
import { onDay, ruleOn, unitsWithin, workplacesOn } from './queries.ts';
import type { WorkplaceFigures } from './workplace.ts';

/** Localities given at most, those with most workers first. */
const LOCALITIES = 300;

interface Line {
  grouped: number; kindKey: string | null; localityKey: string | null; locality: string | null;
  workplaces: number; withUnion: number; workers: number; women: number; workersWithUnion: number; uncounted: number;
  enterprises: number; enterprisesWithUnion: number; mustHave: number; mustHaveWithUnion: number;
}

/**
 * Figures of the working workplaces that a subtree looks after, as of a day: the denominators of density, and of the shares of
 * enterprises with a union. Members are counted elsewhere: density = members of covered workplaces / `workers`.
 * @param where path of the subtree's root on that day, and the day
 */
export async function workplaceFigures(tx: Tx, { path, day }: { path: string; day: string }): Promise<WorkplaceFigures> {
  const from = await ruleOn(tx, 'enterprise-must-have-union-from', day);
  const { rows } = await sql<Line>`
    with held as materialized (
      select v.kind_key, v.locality_key, n.workers, n.women, u.union_id is not null as covered, e.kind_key is not null as enterprise
      from ${workplacesOn(day, 'all')} left join enterprise_kinds e on e.kind_key = v.kind_key
      where ${onDay(day)} and v.status = 'working' and c.unit_id in ${unitsWithin([path], day)})
    select grouping(kind_key, locality_key) as grouped, kind_key, locality_key,
      (select l.name from workplaces_public_localities l where l.key = locality_key) as locality,
      count(*)::int as workplaces, count(*) filter (where covered)::int as with_union,
      coalesce(sum(workers), 0)::int as workers, coalesce(sum(women), 0)::int as women, coalesce(sum(workers) filter (where covered), 0)::int as workers_with_union,
      count(*) filter (where workers is null)::int as uncounted,
      count(*) filter (where enterprise)::int as enterprises, count(*) filter (where enterprise and covered)::int as enterprises_with_union,
      count(*) filter (where enterprise and workers >= ${from})::int as must_have, count(*) filter (where enterprise and workers >= ${from} and covered)::int as must_have_with_union
    from held group by grouping sets ((), (kind_key), (locality_key))
    order by sum(workers) desc nulls last, kind_key, locality_key`.execute(tx);
  const all = rows.find(({ grouped }) => grouped === 3)!;
  const part = ({ workplaces, withUnion, workers, workersWithUnion }: Line) => ({ workplaces, withUnion, workers, workersWithUnion });
  return {
    asOf: day,
    workplaces: all.workplaces, withUnion: all.withUnion, withoutUnion: all.workplaces - all.withUnion,
    workers: all.workers, women: all.women, workersWithUnion: all.workersWithUnion, uncounted: all.uncounted,
    enterprises: { all: all.enterprises, withUnion: all.enterprisesWithUnion },
    mustHave: { from, all: all.mustHave, withUnion: all.mustHaveWithUnion },
    byKind: rows.filter(({ grouped }) => grouped === 1).map((line) => ({ kindKey: line.kindKey!, ...part(line) })),
    byLocality: rows.filter(({ grouped }) => grouped === 2).slice(0, LOCALITIES).map((line) => ({ localityKey: line.localityKey, locality: line.locality, ...part(line) })),
  };
}

/** The figures of a unit's subtree as of a day. @throws Problem not_found outside one's subtrees */
export async function readFigures(context: SignedIn, { unitId, asOf }: { unitId: string; asOf?: string | undefined }): Promise<WorkplaceFigures> {
  const day = asOf ?? context.clock.today();
  const unit = await unitLastOn(context.tx, unitId, day);
  if (!unit || !readable(context.actor).some((root) => inSubtree(unit.path, root))) throw problems.notFound();
  return workplaceFigures(context.tx, { path: unit.path, day });
}
