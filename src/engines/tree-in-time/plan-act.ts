import { addDays } from '../periods/index.ts';
import { applyEvent } from './apply-event.ts';
import type { ActPlan, Day, Forest, TreeProblem, TypeOfUnit, UnitEvent, UnitVersion } from './types.ts';
import { WorkingTree } from './working-tree.ts';

/**
 * Plans what an act does to the tree: its events happen one after the other, then the whole must hold. Nothing is stored; the same plan
 * serves the preview and the act.
 * @returns versions to take back and to record, and every problem found. With a problem the plan is not to be carried out.
 */
export function planAct(forest: Forest, events: readonly UnitEvent[]): ActPlan {
  const tree = treeOf(forest);
  const problems: TreeProblem[] = [];
  const outcomes = events.map((event, position) => applyEvent(tree, forest.types, event, position, (problem) => problems.push(problem)));
  const { superseded, recorded, changed } = tree.difference();
  if (problems.length === 0) problems.push(...standing(tree, changed, forest.types));
  const lives = changed.flatMap((unitId) => lifeOf(tree, unitId) ?? []);
  return { superseded, recorded, lives, outcomes, problems };
}

/**
 * Would the tree hold with these versions? For undoing an act: `versions` are those that would be current then.
 * @param changed the units whose versions would be others than now
 */
export function checkTree(forest: Forest, changed: readonly string[]): TreeProblem[] {
  return standing(treeOf(forest), changed, forest.types);
}

/** First and last day of a unit's life in a set of its versions; null where it has none. */
export function lifeOf(tree: WorkingTree, unitId: string): ActPlan['lives'][number] | null {
  const life = tree.lifeOf(unitId);
  const [first, last] = [life[0], life.at(-1)];
  return first && last ? { unitId, founded: first.from, ended: last.to === null ? null : addDays(last.to, -1) } : null;
}

function treeOf(forest: Forest): WorkingTree {
  const nodes = new Map(forest.nodes);
  for (const version of forest.versions) nodes.set(version.unitId, version.path.slice(version.path.lastIndexOf('.') + 1));
  return new WorkingTree(forest.versions, nodes);
}

/** What must hold of the changed units and of those below them: a parent on each day, of a higher level, and no gap in a life. */
function standing(tree: WorkingTree, changed: readonly string[], types: ReadonlyMap<string, TypeOfUnit>): TreeProblem[] {
  const concerned = new Set(changed.flatMap((unitId) => [unitId, ...tree.unitsBelow(unitId, '0001-01-01')]));
  return [...concerned].flatMap((unitId) => tree.lifeOf(unitId).flatMap((stretch) => problemOf(tree, stretch, types) ?? []));
}

function problemOf(tree: WorkingTree, stretch: Omit<UnitVersion, 'id'>, types: ReadonlyMap<string, TypeOfUnit>): TreeProblem | null {
  const { unitId, parentId } = stretch;
  if (parentId === null) return null;
  let day: Day | null = stretch.from;
  for (const above of tree.lifeOf(parentId)) {
    if (day === null) break;
    if (above.to !== null && above.to <= day) continue;
    if (above.from > day) break;
    const node = stretch.path.slice(stretch.path.lastIndexOf('.') + 1);
    if (`.${above.path}.`.includes(`.${node}.`)) return { position: null, code: 'parent_below_itself', unitId, on: day };
    const [rank, rankAbove] = [types.get(stretch.typeKey)?.rank, types.get(above.typeKey)?.rank];
    if (rank !== undefined && rankAbove !== undefined && rank <= rankAbove) return { position: null, code: 'unit_type_above_parent', unitId, on: day };
    day = above.to;
    if (day !== null && stretch.to !== null && day >= stretch.to) return null;
  }
  return day === null ? null : { position: null, code: day === stretch.from ? 'parent_not_there' : 'units_left_below', unitId, parentId, on: day };
}
