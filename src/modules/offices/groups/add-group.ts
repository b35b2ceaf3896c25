import type { z } from 'zod';
import type { SignedIn } from '../../../kit/context.ts';
import { officesProblems } from '../problems.ts';
import { nameLeader } from './name-leader.ts';
import { groupTypes, keptUnit, laterOf } from './policy.ts';
import { readGroup } from './read-groups.ts';
import type { memberGroupDetailSchema, newGroupSchema } from './schemas.ts';
import { foundGroup } from './tree.ts';

/**
 * Adds a branch or a group below a grassroots union or one of its branches, with its first head where one is named.
 * @param parentId the union or the branch
 * @throws Problem not_found, not_below_grassroots, not_allowed, unit_type_not_in_force, unit_type_above_parent, id_taken
 */
export async function addGroup(context: SignedIn, parentId: string, body: z.output<typeof newGroupSchema>): Promise<z.input<typeof memberGroupDetailSchema>> {
  const { unit, union } = await keptUnit(context, parentId, body.founded);
  const { groups } = await groupTypes(context);
  if (!groups.has(body.typeKey)) throw officesProblems.notBelowGrassroots();
  const { leader, ...group } = body;
  await foundGroup(context, union.path, { ...group, parentId: unit.id, place: union.place });
  if (leader) await nameLeader(context, body.id, { ...leader, part: 'head', personId: null, from: body.founded });
  return readGroup(context, body.id, laterOf(context, body.founded));
}
