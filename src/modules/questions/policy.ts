import { holds, inSubtree } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { findCampaign } from '../campaigns/index.ts';
import { findQuestion, placesOf } from './queries.ts';

/** A running campaign that the asker runs or takes part in. @throws Problem not_found */
export async function askableCampaign(context: SignedIn, id: string) {
  const campaign = await findCampaign(context.tx, id);
  const within = campaign && context.actor.scopes.some((scope) => inSubtree(campaign.unitPath, scope.path));
  // As with the campaign itself: row security shows participants that of a unit outside their own subtrees.
  if (!campaign || campaign.state === 'draft' || (within && !holds(context.actor, 'campaigns.read', campaign.unitPath))) throw problems.notFound();
  return campaign;
}

interface Asked { unitPath: string; state: string }

/** What the asker may do with a question: the owner's desk and the level above answer, the unit asks on. */
export function mayWith({ actor }: SignedIn, question: Asked, campaignPath: string, parentPath: string | null) {
  const desk = holds(actor, 'campaigns.manage', campaignPath);
  const answer = desk || (parentPath !== null && holds(actor, 'reports.review', parentPath));
  const unit = holds(actor, 'reports.write', question.unitPath);
  const closed = question.state === 'closed';
  return { answer: answer && !closed, share: desk, askOn: unit && !closed, close: (answer || unit) && !closed };
}

/** A question for a verb on it. @throws Problem not_found, not_allowed */
export async function questionFor(context: SignedIn, id: string, verb: keyof ReturnType<typeof mayWith>, permission: string) {
  const question = await findQuestion(context.tx, id);
  if (!question) throw problems.notFound();
  const campaign = await askableCampaign(context, question.campaignId);
  const [place] = await placesOf(context.tx, [question.assignmentId]);
  // Asked of the open question: whether it is closed is told by its state, once it is held.
  const may = mayWith(context, { ...question, state: 'open' }, campaign.unitPath, place?.parentPath ?? null);
  if (!may[verb]) throw problems.notAllowed(permission);
  return question;
}
