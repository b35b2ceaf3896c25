import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { moveAssignment } from '../campaigns/index.ts';
import { reportFor } from './policy.ts';
import { findRevision } from './queries.ts';
import { readSummary } from './read-revisions.ts';
import type { revisionSummarySchema } from './schemas.ts';

/** Accepts a submitted report. @throws Problem already_decided with who and when, wrong_state, not_allowed, not_found, id_taken */
export function acceptReport(context: SignedIn, revisionId: string, reviewId: string): Promise<z.input<typeof revisionSummarySchema>> {
  return createOnce(context, { id: reviewId, kind: 'acceptance', body: { revisionId } }, async () => {
    const revision = await findRevision(context.tx, revisionId);
    if (!revision) throw problems.notFound();
    const assignment = await reportFor(context, 'accept', revision.assignmentId, revisionId);
    await context.tx.insertInto('reviews').values({
      id: reviewId, revisionId, unitPath: revision.unitPath, decision: 'accepted', decidedBy: context.actor.accountId, decidedAt: context.clock.now(),
    }).execute();
    await moveAssignment(context, assignment.id, { state: assignment.next, acceptedRevisionId: revisionId });
    await record(context, { fact: 'report.accepted', unitId: assignment.unitId, objectKind: 'assignment', objectId: assignment.id, data: { campaignId: assignment.campaignId, revisionId } });
    return readSummary(context, revisionId);
  });
}
