import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { moveAssignment } from '../campaigns/index.ts';
import { reportFor } from './policy.ts';
import { findRevision } from './queries.ts';
import { readSummary } from './read-revisions.ts';
import { restoreDraft } from './restore-draft.ts';
import type { reasonSchema, revisionSummarySchema } from './schemas.ts';

/**
 * Takes back a report that nobody has decided on yet, with a reason: the unit goes on writing where it stopped. The revision stays,
 * and its one decision is that it was withdrawn.
 * @throws Problem already_decided with who and when, wrong_state, not_allowed, not_found, id_taken
 */
export function withdrawReport(context: SignedIn, revisionId: string, { id, reason }: z.output<typeof reasonSchema>): Promise<z.input<typeof revisionSummarySchema>> {
  return createOnce(context, { id, kind: 'withdrawal', body: { revisionId, reason } }, async () => {
    const revision = await findRevision(context.tx, revisionId);
    if (!revision) throw problems.notFound();
    const assignment = await reportFor(context, 'withdraw', revision.assignmentId, revisionId);
    await context.tx.insertInto('reviews').values({
      id, revisionId, unitPath: revision.unitPath, decision: 'withdrawn', reason, decidedBy: context.actor.accountId, decidedAt: context.clock.now(),
    }).execute();
    await restoreDraft(context, revisionId);
    await moveAssignment(context, assignment.id, { state: assignment.next });
    await record(context, { fact: 'report.withdrawn', unitId: assignment.unitId, objectKind: 'assignment', objectId: assignment.id, data: { campaignId: assignment.campaignId, revisionId } });
    return readSummary(context, revisionId);
  });
}
