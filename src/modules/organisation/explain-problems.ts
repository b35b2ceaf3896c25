import { sql } from 'kysely';
import type { TreeProblem, UnitEvent } from '../../engines/tree-in-time/index.ts';
import { addDays } from '../../engines/periods/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { foundedBy } from './act-queries.ts';
import { namedActs } from './named-acts.ts';
import type { NamedAct } from './named-acts.ts';
import { versionNames } from './unit-names.ts';

/** A problem of the tree as people read it: which unit, which parent, since when that is no more, and by which decision. */
export interface ExplainedProblem extends TreeProblem {
  unitName: string | null;
  parentName: string | null;
  /** The first day without the unit that is not there: the parent, where it is about that. */
  endedFrom: string | null;
  /** The decision that ended it. */
  act: NamedAct | null;
}

/** The unit whose life stands in the way. */
const standsInTheWay = ({ unitId, parentId }: TreeProblem): string | null => parentId ?? unitId;

/** Names and reasons for the problems of a plan: three questions, whatever their number. */
export async function explainProblems(context: SignedIn, problems: readonly TreeProblem[], events: readonly UnitEvent[]): Promise<ExplainedProblem[]> {
  const names = await versionNames(context.tx, [...new Set(problems.flatMap(({ unitId, parentId }) => [unitId ?? [], parentId ?? []].flat()))]);
  const founded = new Map(foundedBy(events).map((unit) => [unit.id, unit.name]));
  const nameOf = (unitId: string | null | undefined) => (unitId ? names.get(unitId) ?? founded.get(unitId) ?? null : null);
  const ends = await endsOf(context, [...new Set(problems.flatMap((problem) => standsInTheWay(problem) ?? []))]);
  const acts = await namedActs(context, [...ends.values()].flatMap(({ actId }) => actId ?? []));
  return problems.map((problem) => {
    const end = ends.get(standsInTheWay(problem) ?? '');
    return { ...problem, unitName: nameOf(problem.unitId), parentName: nameOf(problem.parentId), endedFrom: end?.from ?? null, act: (end?.actId && acts.get(end.actId)) || null };
  });
}

/** The recorded ends of units, each with the act that brought it about. */
async function endsOf({ tx }: SignedIn, unitIds: string[]): Promise<Map<string, { from: string; actId: string | null }>> {
  if (unitIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; ended: string; actId: string | null }>`
    select u.id, u.ended::text as ended, (
      select e.act_id from unit_event_units x join unit_events e on e.id = x.event_id
      where x.unit_id = u.id and x.part in ('subject', 'source', 'child') and e.kind in ('merge', 'amalgamate', 'split', 'dissolve', 'hand-over') and e.effective = u.ended + 1
        and not exists (select 1 from unit_acts o where o.undoes = e.act_id) limit 1) as "actId"
    from units u where u.id = any (${unitIds}::uuid[]) and u.ended is not null`.execute(tx);
  return new Map(rows.map(({ id, ended, actId }) => [id, { from: addDays(ended, 1), actId }]));
}
