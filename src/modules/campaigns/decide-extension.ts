import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { findRequest } from './extension-queries.ts';
import type { extensionDecisionSchema, extensionRequestSchema } from './extension-schemas.ts';
import { extend } from './grant-extension.ts';
import { mayExtend, readableAssignment } from './policy.ts';
import { presentRequest } from './read-extensions.ts';

/**
 * Grants what a unit asked for, to this day or another, or refuses with a reason.
 * @throws Problem wrong_state when it was decided already, those of an extension, not_allowed, not_found, id_taken
 */
export function decideExtension(context: SignedIn, requestId: string, given: z.output<typeof extensionDecisionSchema>): Promise<z.input<typeof extensionRequestSchema>> {
  return createOnce(context, { id: given.id, kind: 'extension-decision', body: { requestId, ...given } }, async () => {
    const { tx } = context;
    const request = await findRequest(tx, requestId);
    if (!request) throw problems.notFound();
    const assignment = await readableAssignment(context, request.assignmentId);
    if (!mayExtend(context, assignment)) throw problems.notAllowed('campaigns.manage');
    const { state } = await tx.selectFrom('extensionRequests').select('state').where('id', '=', requestId).forUpdate().executeTakeFirstOrThrow();
    if (state !== 'asked') throw problems.wrongState(state);
    if (given.decision === 'granted') {
      await extend(context, request.campaignId, given.id, {
        assignmentIds: [assignment.id], due: given.due, lockOn: given.lockOn, afterAbove: given.afterAbove, reason: given.reason ?? request.reason, withBelow: false,
      });
    } else {
      await tx.updateTable('extensionRequests').set({ state: 'refused', answer: given.reason, decidedBy: context.actor.accountId, decidedAt: context.clock.now() }).where('id', '=', requestId).execute();
      await record(context, { fact: 'extension.refused', unitId: assignment.unitId, objectKind: 'assignment', objectId: assignment.id, data: { campaignId: assignment.campaignId, requestId } });
    }
    return presentRequest((await findRequest(tx, requestId))!);
  });
}
