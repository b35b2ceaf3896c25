import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { moveAssignment, templateFor } from '../campaigns/index.ts';
import { reviewableReport } from './policy.ts';
import { submissionsProblems } from './problems.ts';
import { findRevision } from './queries.ts';
import { readSummary } from './read-revisions.ts';
import { hasPlace } from './report.ts';
import type { returnSchema, revisionSummarySchema } from './schemas.ts';

/**
 * Returns a submitted report with a reason, pinned where it helps to a section or a cell. The unit's draft opens again with
 * what it submitted.
 * @throws Problem wrong_state when it was decided already, invalid for a note on a place that is not there, not_allowed, id_taken
 */
export function returnReport(context: SignedIn, revisionId: string, given: z.output<typeof returnSchema>): Promise<z.input<typeof revisionSummarySchema>> {
  return createOnce(context, { id: given.id, kind: 'return', body: { revisionId, ...given } }, async () => {
    const { tx } = context;
    const revision = await findRevision(tx, revisionId);
    if (!revision) throw problems.notFound();
    const assignment = await reviewableReport(context, revision.assignmentId, revisionId);
    const template = await templateFor(tx, assignment.id);
    given.notes.forEach((note, index) => {
      if (!hasPlace(template, note)) throw submissionsProblems.unknownPlace(index);
    });
    const { unitPath } = revision;
    await tx.insertInto('reviews').values({
      id: given.id, revisionId, unitPath, decision: 'returned', reason: given.reason, decidedBy: context.actor.accountId, decidedAt: context.clock.now(),
    }).execute();
    if (given.notes.length > 0) {
      await tx.insertInto('reviewNotes').values(given.notes.map((note) => ({ id: newId(), reviewId: given.id, unitPath, ...note }))).execute();
    }
    await moveAssignment(context, assignment.id, { state: 'returned' });
    await record(context, { fact: 'report.returned', unitId: assignment.unitId, objectKind: 'assignment', objectId: assignment.id, data: { campaignId: assignment.campaignId, revisionId, notes: given.notes.length } });
    return readSummary(context, revisionId);
  });
}

