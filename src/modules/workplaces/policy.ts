import { allow, holds, inSubtree, pathsWith } from '../../kit/context.ts';
import type { Actor, SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { unitOn, vocabulary } from '../organisation/index.ts';
import { workplaceProblems } from './problems.ts';
import { placeOf } from './queries.ts';

/** Paths below which the asker may read workplaces: of the unit that looks after one, or of the union that covers it. */
export const readable = (actor: Actor): string[] => pathsWith(actor, 'workplaces.read');

/** Where a workplace hangs on a day. */
export interface Place { unitId: string; path: string; unionPath: string | null }

/** A workplace outside one's subtrees is not there. @throws Problem not_found */
export async function readableWorkplace(context: SignedIn, id: string, day = context.clock.today()): Promise<Place> {
  const place = await placeOf(context.tx, id, day);
  if (!place || !mayRead(context.actor, place)) throw problems.notFound();
  return place;
}

export const mayReadAt = (actor: Actor, path: string): boolean => readable(actor).some((root) => inSubtree(path, root));

const mayRead = (actor: Actor, place: Place): boolean => mayReadAt(actor, place.path) || (place.unionPath !== null && mayReadAt(actor, place.unionPath));

/**
 * A workplace that the asker may read today, or could read on another day: a unit that looked after it sees what there was by then, and no more.
 * @throws Problem not_found
 */
export async function readableAsOf(context: SignedIn, id: string, day: string): Promise<{ place: Place; today: boolean }> {
  const now = await placeOf(context.tx, id, context.clock.today());
  if (now && mayRead(context.actor, now)) return { place: now, today: true };
  return { place: await readableWorkplace(context, id, day), today: false };
}

/** @throws Problem not_found, not_allowed: only from the unit that looks after it, or above that, is a workplace changed */
export async function manageableWorkplace(context: SignedIn, id: string): Promise<Place> {
  const place = await readableWorkplace(context, id);
  allow(context, 'workplaces.manage', place.path);
  return place;
}

export const mayManage = (actor: Actor, path: string): boolean => holds(actor, 'workplaces.manage', path);

/**
 * The unit that is to look after workplaces from a day on. It may be younger than what it looks after: communes took over enterprises
 * that were there long before them.
 * @throws Problem not_allowed, not_a_caretaker, invalid
 */
export async function caretakerOn(context: SignedIn, unitId: string, day: string): Promise<{ path: string }> {
  const unit = await unitOn(context.tx, unitId, day > context.clock.today() ? day : context.clock.today());
  if (!unit) throw problems.invalidField('unitId', 'unknown');
  allow(context, 'workplaces.manage', unit.path);
  if (!(await levelsAbove(context)).includes(unit.typeKey)) throw workplaceProblems.notACaretaker();
  return unit;
}

/** Departments stand at a provincial level and lead no unions. */
const LEADING_NONE = 'department';

/** Types of unit that stand above grassroots unions and lead them. */
export async function levelsAbove(context: SignedIn): Promise<string[]> {
  const { types } = await vocabulary(context.tx);
  return types.filter(({ key, levelKey }) => levelKey !== 'grassroots' && levelKey !== 'below-grassroots' && key !== LEADING_NONE).map(({ key }) => key);
}

/** Types of unit that cover workplaces. */
export async function unionTypes(context: SignedIn): Promise<string[]> {
  const { types } = await vocabulary(context.tx);
  return types.filter(({ levelKey }) => levelKey === 'grassroots').map(({ key }) => key);
}
