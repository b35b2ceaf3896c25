import { holds } from '../../../kit/context.ts';
import type { Actor, SignedIn } from '../../../kit/context.ts';
import { problems } from '../../../kit/problem.ts';
import { unitLastOn, vocabulary } from '../../organisation/index.ts';
import { officesProblems } from '../problems.ts';
import { unionAbove } from './queries.ts';

/**
 * Who keeps the groups of a union: whoever keeps its members (`members.manage` at the union). A chair holds no
 * `organisation.manage`, and needs none: what lies below a grassroots union is the union's own affair, the union itself is not.
 */
export const mayKeepGroups = (actor: Actor, unionPath: string): boolean => holds(actor, 'members.manage', unionPath);

/** Types of grassroots unions, and of what hangs below them. */
export async function groupTypes(context: SignedIn): Promise<{ unions: Set<string>; groups: Set<string> }> {
  const { types } = await vocabulary(context.tx);
  const ofLevel = (level: string) => new Set(types.filter((type) => type.levelKey === level).map((type) => type.key));
  return { unions: ofLevel('grassroots'), groups: ofLevel('below-grassroots') };
}

/** A unit on a day, within what the asker may read. @throws Problem not_found */
export async function readableUnit(context: SignedIn, id: string, day: string) {
  const unit = await unitLastOn(context.tx, id, day);
  if (!unit || !holds(context.actor, 'organisation.read', unit.path)) throw problems.notFound();
  return unit;
}

/** A grassroots union, or a branch or group below one, with its union. @throws Problem not_found, not_below_grassroots */
export async function withUnion(context: SignedIn, id: string, day: string) {
  const unit = await readableUnit(context, id, day);
  const { unions, groups } = await groupTypes(context);
  const union = unions.has(unit.typeKey) ? unit : groups.has(unit.typeKey) ? await unionAbove(context.tx, unit.path, [...unions], day) : undefined;
  if (!union) throw officesProblems.notBelowGrassroots();
  return { unit, union, isGroup: groups.has(unit.typeKey) };
}

/** The same, to be changed. @throws Problem not_found, not_below_grassroots, not_allowed */
export async function keptUnit(context: SignedIn, id: string, day: string) {
  const found = await withUnion(context, id, day);
  if (!mayKeepGroups(context.actor, found.union.path)) throw problems.notAllowed('members.manage');
  return found;
}

/** A branch or group to be changed; the union itself is not. @throws Problem not_found, not_below_grassroots, not_allowed */
export async function keptGroup(context: SignedIn, id: string, day: string) {
  const found = await keptUnit(context, id, day);
  if (!found.isGroup) throw officesProblems.notBelowGrassroots();
  return found;
}

/** A change of a day to come is answered as it will stand then. */
export const laterOf = (context: SignedIn, day: string): string => (day > context.clock.today() ? day : context.clock.today());

/** A group hangs below a type of a higher rank. @throws Problem unit_type_above_parent */
export async function mustHangBelow(context: SignedIn, typeKey: string, parentTypeKey: string): Promise<void> {
  const { types } = await vocabulary(context.tx);
  const rankOf = (key: string) => types.find((type) => type.key === key)?.rank ?? 0;
  if (rankOf(typeKey) <= rankOf(parentTypeKey)) throw officesProblems.typeAboveParent();
}
