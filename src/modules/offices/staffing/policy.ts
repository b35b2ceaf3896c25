import { allow, holds } from '../../../kit/context.ts';
import type { SignedIn } from '../../../kit/context.ts';
import { problems } from '../../../kit/problem.ts';
import { unitLastOn } from '../../organisation/index.ts';
import { positionById } from './queries.ts';

/** An office on a day, for who may read its people. @throws Problem not_found outside one's subtrees, not_allowed */
export async function readableOffice(context: SignedIn, unitId: string, day: string) {
  const unit = await unitLastOn(context.tx, unitId, day);
  if (!unit || !holds(context.actor, 'organisation.read', unit.path)) throw problems.notFound();
  allow(context, 'officers.read', unit.path);
  return unit;
}

export async function managedOffice(context: SignedIn, unitId: string, day: string) {
  const unit = await readableOffice(context, unitId, day);
  allow(context, 'officers.manage', unit.path);
  return unit;
}

/** A position to be changed, held until the transaction ends, with its office. @throws Problem not_found, not_allowed */
export async function managedPosition(context: SignedIn, positionId: string) {
  const position = await positionById(context.tx, positionId);
  if (!position) throw problems.notFound();
  const office = await managedOffice(context, position.unitId, context.clock.today());
  return { position, office };
}
