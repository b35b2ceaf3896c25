import type { z } from 'zod';
import { createOnce } from '../../../kit/creation.ts';
import type { SignedIn } from '../../../kit/context.ts';
import { record } from '../../../kit/journal.ts';
import { problems } from '../../../kit/problem.ts';
import { readableUnits } from '../policy.ts';
import { organisationProblems } from '../problems.ts';
import { managedGroup } from './policy.ts';
import { idsByGroup, placeUnits, takeOut, unitsBelow } from './queries.ts';
import type { leavingSchema, placingSchema } from './schemas.ts';

/**
 * Puts units into a group from a day on, by their ids or all that a filter finds on that day. A unit leaves the group of the same
 * grouping that it stood in; a place decided for a later day stays.
 * @returns how many were put in, and how many stood there already
 * @throws Problem not_found, not_allowed; unit_group_closed; invalid for a unit that is not below the group's owner on that day; id_taken
 */
export function placeInGroup(context: SignedIn, groupId: string, body: z.output<typeof placingSchema>): Promise<{ placed: number; unchanged: number }> {
  return createOnce(context, { id: body.id, kind: 'unit-group-placing', body: { groupId, ...body } }, async () => {
    const { group, owner } = await managedGroup(context, groupId);
    if (group.closedOn !== null && group.closedOn < body.from) throw organisationProblems.unitGroupClosed(group.closedOn);
    const unitIds = await chosen(context, owner, group.groupingKey, body);
    const placed = unitIds.length === 0 ? 0 : await placeUnits(context.tx, { groupId, groupingKey: group.groupingKey, ownerId: owner.id, from: body.from, unitIds });
    if (placed > 0) await record(context, { fact: 'unit-group.joined', unitId: owner.id, objectKind: 'unit-group', objectId: groupId, data: { from: body.from, units: placed } });
    return { placed, unchanged: unitIds.length - placed };
  });
}

async function chosen(context: SignedIn, owner: { id: string; path: string }, groupingKey: string, body: z.output<typeof placingSchema>): Promise<string[]> {
  if (body.filter) return idsByGroup(context.tx, { ...body.filter, ownerId: owner.id, ownerPath: owner.path, readable: readableUnits(context.actor), groupingKey, day: body.from });
  const unitIds = [...new Set(body.unitIds)];
  const below = await unitsBelow(context.tx, unitIds, owner.path, body.from);
  if (unitIds.some((id) => !below.has(id))) throw problems.invalidField('unitIds', 'not_below_on_that_day');
  return unitIds;
}

/** Takes units out of a group from a day on. @returns how many stood in it @throws Problem not_found, not_allowed, id_taken */
export function leaveGroup(context: SignedIn, groupId: string, body: z.output<typeof leavingSchema>): Promise<{ left: number }> {
  return createOnce(context, { id: body.id, kind: 'unit-group-leaving', body: { groupId, ...body } }, async () => {
    const { group, owner } = await managedGroup(context, groupId);
    const left = await takeOut(context.tx, { groupId, groupingKey: group.groupingKey, ownerId: owner.id, from: body.from, unitIds: body.unitIds });
    if (left > 0) await record(context, { fact: 'unit-group.left', unitId: owner.id, objectKind: 'unit-group', objectId: groupId, data: { from: body.from, units: left } });
    return { left };
  });
}
