import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { reportFor } from './policy.ts';
import { findRevision, nextReopening } from './queries.ts';
import { readSummary } from './read-revisions.ts';
import type { reasonSchema, revisionSummarySchema } from './schemas.ts';

/**
 * Asks the level above to open an accepted report again, with a reason. One request waits at a time.
 * @throws Problem already_asked, wrong_state, not_allowed, not_found, id_taken
 */
export function askReopening(context: SignedIn, revisionId: string, { id, reason }: z.output<typeof reasonSchema>): Promise<z.input<typeof revisionSummarySchema>> {
  return createOnce(context, { id, kind: 'reopening-request', body: { revisionId, reason } }, async () => {
    const revision = await findRevision(context.tx, revisionId);
    if (!revision) throw problems.notFound();
    const assignment = await reportFor(context, 'ask-reopening', revision.assignmentId, revisionId);
    await context.tx.insertInto('reopenings').values({
      id, assignmentId: assignment.id, revisionId, number: await nextReopening(context.tx, revisionId), unitPath: revision.unitPath, askedBy: context.actor.accountId, askedAt: context.clock.now(), askReason: reason,
    }).execute();
    await record(context, { fact: 'report.reopening-asked', unitId: assignment.unitId, objectKind: 'assignment', objectId: assignment.id, data: { campaignId: assignment.campaignId, revisionId } });
    return readSummary(context, revisionId);
  });
}
