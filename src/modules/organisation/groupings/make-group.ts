import type { z } from 'zod';
import { createOnce } from '../../../kit/creation.ts';
import type { SignedIn } from '../../../kit/context.ts';
import { record } from '../../../kit/journal.ts';
import { problems } from '../../../kit/problem.ts';
import { wordHoldsOn } from '../vocabulary/queries.ts';
import { managedGroup, managedOwner } from './policy.ts';
import type { madeGroupSchema, newUnitGroupSchema } from './schemas.ts';

type MadeGroup = z.input<typeof madeGroupSchema>;

/** Makes a group of units beside the tree, for the subtree of a unit. @throws Problem not_found, not_allowed, unit_group_name_taken, id_taken */
export function makeUnitGroup(context: SignedIn, unitId: string, body: z.output<typeof newUnitGroupSchema>): Promise<MadeGroup> {
  return createOnce(context, { id: body.id, kind: 'unit-group', body: { unitId, ...body } }, async () => {
    const owner = await managedOwner(context, unitId);
    if (!(await wordHoldsOn(context.tx, 'groupings', body.groupingKey, context.clock.today()))) throw problems.invalidField('groupingKey', 'not_in_force');
    await context.tx.insertInto('unitGroups').values({ ...body, unitId, unitPath: owner.path }).execute();
    await record(context, { fact: 'unit-group.made', unitId, objectKind: 'unit-group', objectId: body.id });
    return { ...body, closedOn: null };
  });
}

/** Gives a group another name. @throws Problem not_found, not_allowed, unit_group_name_taken */
export async function renameUnitGroup(context: SignedIn, groupId: string, name: string): Promise<MadeGroup> {
  const { group } = await managedGroup(context, groupId);
  await context.tx.updateTable('unitGroups').set({ name }).where('id', '=', groupId).execute();
  if (group.name !== name) await record(context, { fact: 'unit-group.renamed', unitId: group.unitId, objectKind: 'unit-group', objectId: groupId, data: { fields: ['name'] } });
  return { id: groupId, groupingKey: group.groupingKey, name, closedOn: group.closedOn };
}
