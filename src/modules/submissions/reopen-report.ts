import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { moveAssignment } from '../campaigns/index.ts';
import { pinNotes } from './notes.ts';
import { reportFor } from './policy.ts';
import { submissionsProblems } from './problems.ts';
import { findRevision, nextReopening } from './queries.ts';
import { readSummary } from './read-revisions.ts';
import { restoreDraft } from './restore-draft.ts';
import type { reasonSchema, returnSchema, revisionSummarySchema } from './schemas.ts';

type Summary = z.input<typeof revisionSummarySchema>;

/**
 * Opens an accepted report again with a reason, whether or not the unit asked for it. The unit writes on from what it submitted;
 * its accepted figures count until a later revision is accepted.
 * @throws Problem wrong_state, invalid for a note on a place that is not there, not_allowed, not_found, id_taken
 */
export function reopenReport(context: SignedIn, revisionId: string, given: z.output<typeof returnSchema>): Promise<Summary> {
  return createOnce(context, { id: given.id, kind: 'reopening', body: { revisionId, ...given } }, async () => {
    const revision = await findRevision(context.tx, revisionId);
    if (!revision) throw problems.notFound();
    const assignment = await reportFor(context, 'reopen', revision.assignmentId, revisionId);
    const decided = { decision: 'reopened', reason: given.reason, decidedBy: context.actor.accountId, decidedAt: context.clock.now() };
    const asked = await decideRequest(context, revisionId, decided);
    const reopeningId = asked ?? given.id;
    if (!asked) {
      const number = await nextReopening(context.tx, revisionId);
      await context.tx.insertInto('reopenings').values({ id: given.id, assignmentId: assignment.id, revisionId, number, unitPath: revision.unitPath, ...decided }).execute();
    }
    await pinNotes(context, { reopeningId }, revision, given.notes);
    await restoreDraft(context, revisionId);
    await moveAssignment(context, assignment.id, { state: assignment.next });
    await record(context, { fact: 'report.reopened', unitId: assignment.unitId, objectKind: 'assignment', objectId: assignment.id, data: { campaignId: assignment.campaignId, revisionId, notes: given.notes.length } });
    return readSummary(context, revisionId);
  });
}

/**
 * Refuses to open an accepted report again, with a reason.
 * @throws Problem already_decided where no request waits, wrong_state, not_allowed, not_found, id_taken
 */
export function refuseReopening(context: SignedIn, revisionId: string, { id, reason }: z.output<typeof reasonSchema>): Promise<Summary> {
  return createOnce(context, { id, kind: 'reopening-refusal', body: { revisionId, reason } }, async () => {
    const revision = await findRevision(context.tx, revisionId);
    if (!revision) throw problems.notFound();
    const assignment = await reportFor(context, 'refuse-reopening', revision.assignmentId, revisionId);
    const asked = await decideRequest(context, revisionId, { decision: 'refused', reason, decidedBy: context.actor.accountId, decidedAt: context.clock.now() });
    if (!asked) throw submissionsProblems.alreadyDecided();
    await record(context, { fact: 'report.reopening-refused', unitId: assignment.unitId, objectKind: 'assignment', objectId: assignment.id, data: { campaignId: assignment.campaignId, revisionId } });
    return readSummary(context, revisionId);
  });
}

/** Answers the request that waits. @returns its id, undefined where none does */
async function decideRequest(context: SignedIn, revisionId: string, decided: { decision: string; reason: string; decidedBy: string; decidedAt: Date }): Promise<string | undefined> {
  const asked = await context.tx.updateTable('reopenings').set(decided).where('revisionId', '=', revisionId).where('decision', 'is', null).returning('id').executeTakeFirst();
  return asked?.id;
}
