import type { z } from 'zod';
import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import type { Fact } from '../../kit/journal.ts';
import { holdTree, readAct, recordAct } from '../organisation/index.ts';
import { keepEffects } from './act-effects.ts';
import { carryStated } from './carry-stated.ts';
import { followedAct } from './followed-act.ts';
import type { WholeAct } from './followed-act.ts';
import { followers } from './followers.ts';
import type { recordedActSchema } from './schemas.ts';

/**
 * Records a decision on the tree with all that follows it, in one transaction: units, then members, officers and whatever else hangs on them.
 * @throws Problem the code of the first thing in the way, with `problems`; members_to_decide with the units whose members nobody has
 * decided on; members_go_nowhere, members_not_of_unit, members_of_unit_that_stays, members_move_twice; not_found, not_allowed, id_taken
 */
export function recordUnitAct(context: SignedIn, act: WholeAct): Promise<z.input<typeof recordedActSchema>> {
  return createOnce(context, { id: act.id, kind: 'unit-act', body: act }, async () => {
    await recordWithFollowers(context, act);
    return readAct(context, act.id);
  });
}

/** The same within another creation. @param fact what the journal is told in place of the act's own */
export async function recordWithFollowers(context: SignedIn, { members, ...act }: WholeAct, fact?: Omit<Fact, 'data'> & { data?: Record<string, unknown> }): Promise<void> {
  await holdTree(context.tx);
  const carried = await carryStated(context, { ...act, members });
  const consequences = await recordAct(context, { ...act, events: carried.act.events }, fact);
  const followed = followedAct({ ...act, members }, consequences);
  const effects = [];
  for (const follower of followers) {
    effects.push(...(await follower.preview(context, followed)));
    await follower.follow?.(context, followed);
  }
  await keepEffects(context, act.id, [...effects, ...carried.effects]);
  const taken = consequences.successions.length + consequences.moved.length + Object.keys(followed.members).length;
  if (taken > 0) await record(context, { fact: 'unit.received', objectKind: 'unit-act', objectId: act.id, data: { units: taken } });
}
