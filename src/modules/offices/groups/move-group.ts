import type { z } from 'zod';
import { createOnce } from '../../../kit/creation.ts';
import type { SignedIn } from '../../../kit/context.ts';
import { officesProblems } from '../problems.ts';
import { keptGroup, laterOf, mustHangBelow, withUnion } from './policy.ts';
import { readGroup } from './read-groups.ts';
import type { groupMoveSchema, memberGroupDetailSchema } from './schemas.ts';
import { moveGroupUnit } from './tree.ts';

/**
 * Moves a branch or group below another branch of its union, or back below the union itself, from a day on; what hangs below goes along.
 * @throws Problem not_found, not_below_grassroots, not_allowed; other_union, unit_type_above_parent; the problems of an act; id_taken
 */
export function moveGroup(context: SignedIn, id: string, body: z.output<typeof groupMoveSchema>): Promise<z.input<typeof memberGroupDetailSchema>> {
  return createOnce(context, { id: body.id, kind: 'group-move', body: { groupId: id, ...body } }, async () => {
    const { unit, union } = await keptGroup(context, id, body.from);
    const target = await withUnion(context, body.parentId, body.from);
    if (target.union.id !== union.id) throw officesProblems.otherUnion();
    await mustHangBelow(context, unit.typeKey, target.unit.typeKey);
    await moveGroupUnit(context, union.path, id, body);
    return readGroup(context, id, laterOf(context, body.from));
  });
}
