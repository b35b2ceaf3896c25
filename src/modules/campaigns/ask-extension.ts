import type { z } from 'zod';
import { allow } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { WRITABLE } from './campaign.ts';
import { findRequest } from './extension-queries.ts';
import type { extensionAskSchema, extensionRequestSchema } from './extension-schemas.ts';
import { lockAssignment } from './move-assignment.ts';
import { readableAssignment } from './policy.ts';
import { campaignsProblems } from './problems.ts';
import { presentRequest } from './read-extensions.ts';

/**
 * Asks the level above for a later day, with a reason; also after the lock day, when it is the only way on.
 * @throws Problem extension_already_asked while one waits, invalid for a day that is over or no later, wrong_state, not_allowed, not_found, id_taken
 */
export function askExtension(context: SignedIn, assignmentId: string, given: z.output<typeof extensionAskSchema>): Promise<z.input<typeof extensionRequestSchema>> {
  return createOnce(context, { id: given.id, kind: 'extension-request', body: { assignmentId, ...given } }, async () => {
    const readable = await readableAssignment(context, assignmentId);
    allow(context, 'reports.write', readable.unitPath);
    const assignment = await lockAssignment(context, assignmentId);
    if (!WRITABLE.includes(assignment.state) || assignment.depth === 0) throw problems.wrongState(assignment.state);
    if (given.due < context.clock.today()) throw campaignsProblems.duePassed();
    // Late already or locked, the same day again is none.
    if (given.due <= assignment.due) throw campaignsProblems.dueNotLater();
    await context.tx.insertInto('extensionRequests').values({
      id: given.id, origin: context.origin, campaignId: assignment.campaignId, assignmentId, unitPath: assignment.unitPath, due: given.due, reason: given.reason,
      askedBy: context.actor.accountId, askedAt: context.clock.now(),
    }).execute();
    await record(context, { fact: 'extension.asked', unitId: assignment.unitId, objectKind: 'assignment', objectId: assignmentId, data: { campaignId: assignment.campaignId, requestId: given.id, on: given.due } });
    return presentRequest((await findRequest(context.tx, given.id))!);
  });
}
