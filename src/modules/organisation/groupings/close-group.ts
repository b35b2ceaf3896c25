import type { z } from 'zod';
import { addDays } from '../../../engines/periods/index.ts';
import type { SignedIn } from '../../../kit/context.ts';
import { record } from '../../../kit/journal.ts';
import { organisationProblems } from '../problems.ts';
import { managedGroup } from './policy.ts';
import { emptyGroup } from './queries.ts';
import type { madeGroupSchema } from './schemas.ts';

/** Closes a group after a day: no unit stands in it from then on; what it held before stays. @throws Problem not_found, not_allowed, unit_group_closed */
export async function closeUnitGroup(context: SignedIn, groupId: string, on: string): Promise<z.input<typeof madeGroupSchema>> {
  const { group } = await managedGroup(context, groupId);
  if (group.closedOn !== null && group.closedOn !== on) throw organisationProblems.unitGroupClosed(group.closedOn);
  if (group.closedOn === null) {
    await context.tx.updateTable('unitGroups').set({ closedOn: on }).where('id', '=', groupId).execute();
    await emptyGroup(context.tx, groupId, addDays(on, 1));
    await record(context, { fact: 'unit-group.closed', unitId: group.unitId, objectKind: 'unit-group', objectId: groupId, data: { on } });
  }
  return { id: groupId, groupingKey: group.groupingKey, name: group.name, closedOn: on };
}
