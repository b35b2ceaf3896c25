import type { z } from 'zod';
import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { readAct, undoAct, unitNames } from '../organisation/index.ts';
import type { undoingSchema } from '../organisation/index.ts';
import { followers } from './followers.ts';
import { reorganisationProblems } from './problems.ts';
import type { recordedActSchema } from './schemas.ts';

/**
 * Takes an act back by a counter-act: the tree and all that followed it stand as before, exactly.
 * @throws Problem act_undone_already, act_undo_window_over, act_built_upon, not_found, not_allowed, id_taken
 */
export function undoUnitAct(context: SignedIn, actId: string, undoing: z.output<typeof undoingSchema>): Promise<z.input<typeof recordedActSchema>> {
  return createOnce(context, { id: undoing.id, kind: 'unit-act-undoing', body: { actId, ...undoing } }, async () => {
    for (const follower of followers.toReversed()) await follower.undo?.(context, actId);
    await undoAct(context, actId, undoing, mustBeFree);
    for (const follower of followers) await follower.stands?.(context, actId);
    return readAct(context, actId);
  });
}

/** Nothing may belong to a unit that will never have been. @throws Problem act_built_upon, with the unit and what belongs to it */
async function mustBeFree(context: SignedIn, units: readonly string[]): Promise<void> {
  for (const { hangs } of followers) {
    const unitId = await hangs?.first(context, units);
    if (hangs && unitId) throw reorganisationProblems.stillHangs(hangs.what, (await unitNames(context.tx, [unitId])).get(unitId) ?? null);
  }
}
