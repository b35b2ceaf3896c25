import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { mayWith, questionFor } from './policy.ts';
import { lockQuestion, nextReply } from './queries.ts';
import { readQuestion } from './read-questions.ts';
import type { answerSchema, askOnSchema, questionSchema } from './schemas.ts';
import { findCampaign } from '../campaigns/index.ts';

type Question = z.input<typeof questionSchema>;

/**
 * Answers a question, as the owner's desk or as the level above; the desk may show it to all who take part.
 * @throws Problem not_found, not_allowed, wrong_state once closed, id_taken
 */
export function answerQuestion(context: SignedIn, questionId: string, given: z.output<typeof answerSchema>): Promise<Question> {
  return createOnce(context, { id: given.id, kind: 'answer', body: { questionId, ...given } }, async () => {
    const question = await questionFor(context, questionId, 'answer', 'reports.review');
    const campaign = (await findCampaign(context.tx, question.campaignId))!;
    if (given.share && !mayWith(context, question, campaign.unitPath, null).share) throw problems.notAllowed('campaigns.manage');
    await say(context, questionId, given, false);
    await context.tx.updateTable('questions').set({ state: 'answered', ...(given.share && { shared: true }) }).where('id', '=', questionId).execute();
    await record(context, { fact: 'question.answered', objectKind: 'question', objectId: questionId, data: { campaignId: question.campaignId, shared: given.share || question.shared } });
    return readQuestion(context, questionId);
  });
}

/** The unit asks on: the question waits for an answer again. @throws Problem not_found, not_allowed, wrong_state once closed, id_taken */
export function askOn(context: SignedIn, questionId: string, given: z.output<typeof askOnSchema>): Promise<Question> {
  return createOnce(context, { id: given.id, kind: 'asking-on', body: { questionId, ...given } }, async () => {
    const question = await questionFor(context, questionId, 'askOn', 'reports.write');
    await say(context, questionId, given, true);
    await context.tx.updateTable('questions').set({ state: 'open' }).where('id', '=', questionId).execute();
    await record(context, { fact: 'question.asked-on', objectKind: 'question', objectId: questionId, data: { campaignId: question.campaignId } });
    return readQuestion(context, questionId);
  });
}

async function say(context: SignedIn, questionId: string, { id, body }: { id: string; body: string }, fromUnit: boolean): Promise<void> {
  const held = await lockQuestion(context.tx, questionId);
  if (held?.state === 'closed') throw problems.wrongState('closed');
  await context.tx.insertInto('questionReplies').values({ id, questionId, number: await nextReply(context.tx, questionId), fromUnit, body, saidBy: context.actor.accountId, saidAt: context.clock.now() }).execute();
}
