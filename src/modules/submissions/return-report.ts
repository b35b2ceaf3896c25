import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { moveAssignment } from '../campaigns/index.ts';
import { pinNotes } from './notes.ts';
import { reportFor } from './policy.ts';
import { findRevision } from './queries.ts';
import { readSummary } from './read-revisions.ts';
import { restoreDraft } from './restore-draft.ts';
import type { returnSchema, revisionSummarySchema } from './schemas.ts';

/**
 * Returns a submitted report with a reason, pinned where it helps to a section or a cell. The unit's draft opens again with
 * what it submitted.
 * @throws Problem already_decided with who and when, wrong_state, invalid for a note on a place that is not there, not_allowed, id_taken
 */
export function returnReport(context: SignedIn, revisionId: string, given: z.output<typeof returnSchema>): Promise<z.input<typeof revisionSummarySchema>> {
  return createOnce(context, { id: given.id, kind: 'return', body: { revisionId, ...given } }, async () => {
    const revision = await findRevision(context.tx, revisionId);
    if (!revision) throw problems.notFound();
    const assignment = await reportFor(context, 'return', revision.assignmentId, revisionId);
    await context.tx.insertInto('reviews').values({
      id: given.id, revisionId, unitPath: revision.unitPath, decision: 'returned', reason: given.reason, decidedBy: context.actor.accountId, decidedAt: context.clock.now(),
    }).execute();
    await pinNotes(context, { reviewId: given.id }, revision, given.notes);
    await restoreDraft(context, revisionId);
    await moveAssignment(context, assignment.id, { state: assignment.next });
    await record(context, { fact: 'report.returned', unitId: assignment.unitId, objectKind: 'assignment', objectId: assignment.id, data: { campaignId: assignment.campaignId, revisionId, notes: given.notes.length } });
    return readSummary(context, revisionId);
  });
}
