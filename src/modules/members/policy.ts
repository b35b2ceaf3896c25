import { allow, holds, inSubtree, pathsWith } from '../../kit/context.ts';
import type { HeldScope, SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { holdTreeStill, unitLabel, unitLastOn, unitOn, vocabulary } from '../organisation/index.ts';
import { membersProblems } from './problems.ts';
import { lastMembership, lockPerson } from './queries.ts';

/** From where a record is looked at: the union itself, the union right above it, or higher up. */
export type Seen = 'own' | 'upper' | 'above';

const GROUPS = new Set(['branch', 'guild-branch', 'group', 'guild-group']);

/** A branch or group within a union, by its type. */
export const isGroupType = (typeKey: string): boolean => GROUPS.has(typeKey);

/** Do people belong to units of this type? Grassroots unions and guilds, and the unions within them. */
export const takesMembers = (types: readonly { key: string; levelKey: string }[], typeKey: string): boolean =>
  typeKey === 'member-union' || types.some((type) => type.key === typeKey && type.levelKey === 'grassroots');

async function isUnion(context: SignedIn, typeKey: string): Promise<boolean> {
  return takesMembers((await vocabulary(context.tx)).types, typeKey);
}

/**
 * The union that someone joins on a day, with which permission the asker may let them.
 * @param at the field of the body that names it
 * @throws Problem invalid (unknown, not_a_union, before_union_founded, union_closed), not_allowed
 */
export async function joinableUnion(context: SignedIn, unitId: string, on: string, at: { unit: string; day: string; allowed?: false }) {
  await holdTreeStill(context.tx);
  const unit = (await unitOn(context.tx, unitId, on)) ?? (await unitLastOn(context.tx, unitId, context.clock.today()));
  if (!unit) throw problems.invalidField(at.unit, 'unknown');
  if (at.allowed === undefined) allow(context, 'members.manage', unit.path);
  if (!(await isUnion(context, unit.typeKey))) throw membersProblems.notAUnion(at.unit);
  if (on < unit.founded) throw membersProblems.beforeFounding(unit.founded, at.day);
  await mustGoOn(context, unit, at.unit);
  return unit;
}

/**
 * A union whose end is recorded, also one that is yet to come, takes nobody in: what becomes of its members has been decided already.
 * @throws Problem invalid (union_closed)
 */
export async function mustGoOn({ tx }: SignedIn, unit: { id: string; ended: string | null }, path: string): Promise<void> {
  if (unit.ended === null) return;
  const next = await tx.selectFrom('organisationPublicSuccessions as s').where('s.fromId', '=', unit.id)
    .select((eb) => unitLabel(eb.ref('s.toId')).as('name')).orderBy('s.effective', 'desc').limit(1).executeTakeFirst();
  throw membersProblems.unionClosed(path, { ended: unit.ended, successor: next?.name ?? null });
}

/**
 * Does the asker hold a permission at a unit, where it hangs today? What it was on an earlier day goes with it, wherever it hung then.
 * A unit that is yet to begin counts where it will.
 */
export async function holdsToday(context: SignedIn, permission: string, unitId: string, day: string): Promise<boolean> {
  const unit = (await unitLastOn(context.tx, unitId, context.clock.today())) ?? (await unitLastOn(context.tx, unitId, day));
  return unit !== undefined && holds(context.actor, permission, unit.path);
}

/** A branch or group below the union on that day. @throws Problem invalid */
export async function groupOf(context: SignedIn, unionPath: string, groupId: string, on: string) {
  const group = await unitOn(context.tx, groupId, on);
  if (!group || !GROUPS.has(group.typeKey) || group.path === unionPath || !inSubtree(group.path, unionPath)) throw membersProblems.notAGroup();
  return group;
}

/** The place of a person: of the union they belong to, or did last; of a record without any, the unit that keeps it. */
export async function placeOf(context: SignedIn, person: { id: string; unitId: string }) {
  const membership = await lastMembership(context.tx, person.id, context.clock.today());
  const unit = await unitLastOn(context.tx, membership?.unitId ?? person.unitId, context.clock.today());
  if (!unit) throw problems.notFound();
  return { membership, unit };
}

/** A person that the asker may read. @throws Problem not_found */
export async function readablePerson(context: SignedIn, personId: string) {
  const person = await context.tx.selectFrom('people').selectAll().where('id', '=', personId).executeTakeFirst();
  if (!person) throw problems.notFound();
  const place = await placeOf(context, person);
  if (!holds(context.actor, 'members.read', place.unit.path)) throw problems.notFound();
  return { person, ...place };
}

/** A person in the asker's charge: who manages their union, or above it. @throws Problem not_found, not_allowed */
export async function personInCharge(context: SignedIn, personId: string) {
  const found = await readablePerson(context, personId);
  allow(context, 'members.manage', found.unit.path);
  return found;
}

/** A person that the asker may change, held until the transaction ends. @throws Problem not_found, not_allowed */
export async function manageablePerson(context: SignedIn, personId: string) {
  await lockPerson(context.tx, personId);
  return personInCharge(context, personId);
}

/** The same, of who is a member on that day. @throws Problem not_a_member */
export async function manageableMember(context: SignedIn, personId: string) {
  const { person, membership, unit } = await manageablePerson(context, personId);
  if (!membership || membership.until !== null) throw membersProblems.notAMember();
  return { person, membership, unit };
}

/** The nearest of the asker's subtrees that holds a union. @throws Problem not_found */
export function lookingFrom({ actor }: SignedIn, unionPath: string): HeldScope {
  const root = actor.scopes
    .filter((scope) => scope.permissions.includes('members.read') && inSubtree(unionPath, scope.path))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
  if (!root) throw problems.notFound();
  return root;
}

/**
 * From where the asker looks at a union: by the nearest of their subtrees that holds it.
 * @param withBelow they look at all below it as well: a province's own list is of its unions, not of its office
 */
export async function seenFrom(context: SignedIn, unionPath: string, { withBelow = false } = {}): Promise<Seen> {
  const root = lookingFrom(context, unionPath);
  if (root.path === unionPath && !withBelow) return 'own';
  const unit = await unitLastOn(context.tx, root.unitId, context.clock.today());
  const { types } = await vocabulary(context.tx);
  const level = types.find((type) => type.key === unit?.typeKey)?.levelKey;
  return level === 'provincial' || level === 'central' ? 'above' : level === 'upper' ? 'upper' : 'own';
}

/** Paths below which the asker may read members. */
export const readableMembers = (context: SignedIn): string[] => pathsWith(context.actor, 'members.read');
