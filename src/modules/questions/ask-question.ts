import type { z } from 'zod';
import { flattenOutline } from '../../engines/report-template/index.ts';
import { allow } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { readableAssignment, templateOf } from '../campaigns/index.ts';
import { readQuestion } from './read-questions.ts';
import type { askSchema, questionSchema } from './schemas.ts';

/**
 * Asks about a campaign, for a unit that takes part in it.
 * @throws Problem not_found, not_allowed, wrong_state before the campaign was passed on, invalid for a place that the report has not, id_taken
 */
export function askQuestion(context: SignedIn, assignmentId: string, given: z.output<typeof askSchema>): Promise<z.input<typeof questionSchema>> {
  return createOnce(context, { id: given.id, kind: 'question', body: { assignmentId, ...given } }, async () => {
    const assignment = await readableAssignment(context, assignmentId);
    allow(context, 'reports.write', assignment.unitPath);
    if (assignment.state === 'waiting' || assignment.depth === 0) throw problems.wrongState(assignment.state);
    const { sectionKey, formKey } = given;
    const template = await templateOf(context.tx, assignment.campaignId);
    if (sectionKey !== null && !flattenOutline(template.outline).some(({ section }) => section.key === sectionKey)) throw problems.invalidField('sectionKey', 'unknown_place');
    if (formKey !== null && (sectionKey !== null || !template.forms.some((form) => form.key === formKey))) throw problems.invalidField('formKey', 'unknown_place');
    await context.tx.insertInto('questions').values({
      id: given.id, origin: context.origin, campaignId: assignment.campaignId, assignmentId, unitPath: assignment.unitPath, unitName: assignment.unitName, sectionKey, formKey, body: given.body,
      askedBy: context.actor.accountId, askedAt: context.clock.now(),
    }).execute();
    await record(context, { fact: 'question.asked', unitId: assignment.unitId, objectKind: 'question', objectId: given.id, data: { campaignId: assignment.campaignId } });
    return readQuestion(context, given.id);
  });
}
