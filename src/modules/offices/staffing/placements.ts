import type { z } from 'zod';
import { nameSortKey } from '../../../engines/text/index.ts';
import { addDays } from '../../../engines/periods/index.ts';
import { createOnce } from '../../../kit/creation.ts';
import type { SignedIn } from '../../../kit/context.ts';
import { record } from '../../../kit/journal.ts';
import { problems } from '../../../kit/problem.ts';
import { officesProblems } from '../problems.ts';
import { managedOffice, managedPosition } from './policy.ts';
import { endOn, placementById } from './queries.ts';
import type { newPlacementSchema, placedPersonSchema, placementEndingSchema, placementSchema, transferSchema } from './schemas.ts';
import { warningsOf } from './warnings.ts';

type Placed = z.input<typeof placedPersonSchema>;
type Placement = z.input<typeof placementSchema>;
type NewPlacement = z.output<typeof newPlacementSchema>;

/**
 * Places someone in a position from a day on. More people than the position or the quota is meant for is told, not refused.
 * @throws Problem not_found, not_allowed, outside_position; invalid for an account that there is not; placed_already, id_taken
 */
export function placePerson(context: SignedIn, positionId: string, body: NewPlacement): Promise<Placed> {
  return createOnce(context, { id: body.id, kind: 'placement', body: { positionId, ...body } }, async () => {
    const placed = await put(context, positionId, body, null);
    await record(context, { fact: 'person.placed', unitId: placed.unitId, objectKind: 'placement', objectId: body.id, data: { from: body.from } });
    return placed.answer;
  });
}

/**
 * Moves someone to another position from a day on: the first placement ends the day before and the second goes on from it.
 * @throws Problem not_found, not_allowed at either office, placement_over, outside_position; invalid for a day not after the first began; id_taken
 */
export function transferPerson(context: SignedIn, placementId: string, body: z.output<typeof transferSchema>): Promise<Placed> {
  return createOnce(context, { id: body.id, kind: 'placement-transfer', body: { placementId, ...body } }, async () => {
    const before = await managedPlacement(context, placementId);
    if (body.from <= before.from) throw problems.invalidField('from', 'before_it_began');
    if (before.to !== null && before.to < body.from) throw officesProblems.placementOver();
    if (before.positionId === body.positionId) throw problems.invalidField('positionId', 'same_position');
    await endOn(context.tx, 'placements', placementId, addDays(body.from, -1));
    const { personName, accountId, personId, inQuota } = before;
    const placed = await put(context, body.positionId, { id: body.id, personName, accountId, personId, inQuota, from: body.from, to: null }, placementId);
    await record(context, { fact: 'person.transferred', unitId: placed.unitId, objectKind: 'placement', objectId: body.id, data: { from: body.from } });
    return placed.answer;
  });
}

/** Ends a placement after a day. @throws Problem not_found, not_allowed, placement_over; invalid for a day before it began */
export async function endPlacement(context: SignedIn, placementId: string, { on, reason }: z.output<typeof placementEndingSchema>): Promise<Placement> {
  const { unitId, ...placement } = await managedPlacement(context, placementId);
  if (on < placement.from) throw problems.invalidField('on', 'before_it_began');
  if (placement.to !== null && placement.to < on) throw officesProblems.placementOver();
  await endOn(context.tx, 'placements', placementId, on);
  await context.tx.updateTable('placements').set({ endReason: reason }).where('id', '=', placementId).execute();
  await record(context, { fact: 'placement.ended', unitId, objectKind: 'placement', objectId: placementId, data: { on } });
  return { ...placement, to: on, endReason: reason };
}

async function managedPlacement(context: SignedIn, id: string) {
  const placement = await placementById(context.tx, id);
  if (!placement) throw problems.notFound();
  await managedOffice(context, placement.unitId, context.clock.today());
  return placement;
}

async function put(context: SignedIn, positionId: string, body: NewPlacement, movedFrom: string | null): Promise<{ answer: Placed; unitId: string }> {
  const { position, office } = await managedPosition(context, positionId);
  const to = body.to ?? position.to;
  if (body.from < position.from || (position.to !== null && (body.from > position.to || to! > position.to))) throw officesProblems.outsidePosition();
  if (to !== null && to < body.from) throw problems.invalidField('to', 'before_it_began');
  if (body.accountId !== null && !(await context.tx.selectFrom('accessPublicPeople').select('id').where('id', '=', body.accountId).executeTakeFirst())) throw problems.invalidField('accountId', 'unknown');
  const { id, personName, accountId, personId, inQuota, from } = body;
  await context.tx.insertInto('placements').values({
    id, positionId, unitId: position.unitId, personName, sortName: nameSortKey(personName), accountId, personId, inQuota, valid: `[${from},${to ?? ''}${to ? ']' : ')'}`, movedFrom,
  }).execute();
  const placement = { id, positionId, personName, accountId, personId, inQuota, from, to, endReason: null };
  return { answer: { placement, warnings: await warningsOf(context, position, office, placement) }, unitId: position.unitId };
}
