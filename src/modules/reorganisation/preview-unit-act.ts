import type { z } from 'zod';
import type { UnitEvent } from '../../engines/tree-in-time/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { explainProblems, planOfAct } from '../organisation/index.ts';
import { carryStated } from './carry-stated.ts';
import { fateOfMembers } from './fate-of-members.ts';
import { namedOpen } from './follow-members.ts';
import { followedAct } from './followed-act.ts';
import type { WholeAct } from './followed-act.ts';
import { followers } from './followers.ts';
import type { actPreviewSchema } from './schemas.ts';

const MOST_TOLD = 200;

/**
 * What an act would do to the tree and to all that hangs on its units, without doing it.
 * @throws Problem not_found, not_allowed, members_go_nowhere, members_of_unit_that_stays, members_move_twice
 */
export async function previewUnitAct(context: SignedIn, asked: WholeAct): Promise<z.input<typeof actPreviewSchema>> {
  const { act, effects: stated } = await carryStated(context, asked);
  const { plan, consequences } = await planOfAct(context, act);
  const followed = followedAct(act, consequences);
  const effects = [];
  if (plan.problems.length === 0) for (const follower of followers) effects.push(...(await follower.preview(context, followed)));
  effects.push(...stated);
  const undecided = effects.some((effect) => effect.kind === 'members-to-decide') ? (await fateOfMembers(context, followed)).open : [];
  const problems = await explainProblems(context, plan.problems.slice(0, MOST_TOLD), act.events as UnitEvent[]);
  return {
    problems, moreProblems: plan.problems.length > MOST_TOLD,
    founded: consequences.founded.length, ended: consequences.ended.length, moved: consequences.moved.length, repathed: plan.lives.length, effects,
    membersToDecide: (await namedOpen(context, undecided)).slice(0, MOST_TOLD),
  };
}
