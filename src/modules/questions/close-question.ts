import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { questionFor } from './policy.ts';
import { lockQuestion } from './queries.ts';
import { readQuestion } from './read-questions.ts';

/** Closes a question: the unit that asked, or who may answer. Closed already, nothing happens. @throws Problem not_found, not_allowed */
export async function closeQuestion(context: SignedIn, id: string) {
  const question = await questionFor(context, id, 'close', 'reports.write');
  const held = await lockQuestion(context.tx, id);
  if (held?.state !== 'closed') {
    await context.tx.updateTable('questions').set({ state: 'closed' }).where('id', '=', id).execute();
    await record(context, { fact: 'question.closed', objectKind: 'question', objectId: id, data: { campaignId: question.campaignId } });
  }
  return readQuestion(context, id);
}

/** Shows a question with its answers to all who take part, or to the unit alone again; the owner's desk does. @throws Problem not_found, not_allowed */
export async function shareQuestion(context: SignedIn, id: string, shared: boolean) {
  const question = await questionFor(context, id, 'share', 'campaigns.manage');
  if (question.shared !== shared) {
    await context.tx.updateTable('questions').set({ shared }).where('id', '=', id).execute();
    const fact = { objectKind: 'question', objectId: id, data: { campaignId: question.campaignId } };
    if (shared) await record(context, { fact: 'question.shared', ...fact });
    else await record(context, { fact: 'question.unshared', ...fact });
  }
  return readQuestion(context, id);
}
