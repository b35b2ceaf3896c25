import { allow, holds } from '../../../kit/context.ts';
import type { SignedIn } from '../../../kit/context.ts';
import { mustBeThere } from '../policy.ts';
import { unitLastOn } from '../queries.ts';
import { groupById, holdGroups } from './queries.ts';

/** The unit whose groups are asked for. @throws Problem not_found outside one's subtrees */
export async function readableOwner(context: SignedIn, unitId: string, day: string) {
  const owner = mustBeThere(await unitLastOn(context.tx, unitId, day));
  return mustBeThere(holds(context.actor, 'organisation.read', owner.path) ? owner : undefined);
}

/** The unit whose groups are to be changed. @throws Problem not_found, not_allowed */
export async function managedOwner(context: SignedIn, unitId: string) {
  const owner = await readableOwner(context, unitId, context.clock.today());
  allow(context, 'organisation.manage', owner.path);
  return owner;
}

/** A group to be changed, held with its neighbours until the transaction ends, with its owner. @throws Problem not_found, not_allowed */
export async function managedGroup(context: SignedIn, groupId: string) {
  const found = mustBeThere(await groupById(context.tx, groupId));
  const owner = await managedOwner(context, found.unitId);
  const held = await holdGroups(context.tx, found.unitId, found.groupingKey);
  return { group: mustBeThere(held.find(({ id }) => id === groupId)), owner };
}
