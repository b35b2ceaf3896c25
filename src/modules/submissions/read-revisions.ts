import type { z } from 'zod';
import type { FormDefinition } from '../../engines/forms/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { publishedForms, readableAssignment } from '../campaigns/index.ts';
import type { StandingFault } from './check-report.ts';
import { mayNow } from './policy.ts';
import { presentRevision } from './present.ts';
import { findRevision, listRevisions, reopeningsOf, reviewsOf } from './queries.ts';
import type { FormRows, SectionTexts } from './report.ts';
import type { mayDoSchema, revisionListSchema, revisionSchema, revisionSummarySchema } from './schemas.ts';

type Summary = z.input<typeof revisionSummarySchema>;

/** What a unit submitted, newest first, each with the decision on it. @throws Problem not_found */
export async function readRevisions(context: SignedIn, assignmentId: string): Promise<z.input<typeof revisionListSchema>> {
  const assignment = await readableAssignment(context, assignmentId);
  const revisions = await listRevisions(context.tx, assignmentId);
  const ids = revisions.map((revision) => revision.id);
  const [reviews, reopenings] = [await reviewsOf(context.tx, ids), await reopeningsOf(context.tx, ids)];
  return {
    items: revisions.map((revision) => presentRevision(
      revision, reviews.find((review) => review.revisionId === revision.id), reopenings.filter((reopening) => reopening.revisionId === revision.id))),
    may: whatMayBeDone(context, assignment, reopenings),
  };
}

/** What the asker may do with the last revision, in the state that it is in. */
function whatMayBeDone(context: SignedIn, assignment: Awaited<ReturnType<typeof readableAssignment>>, reopenings: { decision: string | null }[]): z.input<typeof mayDoSchema> {
  return {
    review: mayNow(context, 'accept', assignment), reopen: mayNow(context, 'reopen', assignment), withdraw: mayNow(context, 'withdraw', assignment),
    askReopening: mayNow(context, 'ask-reopening', assignment) && reopenings.every(({ decision }) => decision !== null),
  };
}

/** One revision with its texts and figures. @throws Problem not_found */
export async function readRevision(context: SignedIn, id: string): Promise<z.input<typeof revisionSchema>> {
  const revision = await findRevision(context.tx, id);
  if (!revision) throw problems.notFound();
  const assignment = await readableAssignment(context, revision.assignmentId);
  const [review] = await reviewsOf(context.tx, [id]);
  const reopenings = await reopeningsOf(context.tx, [id]);
  const last = assignment.latestRevisionId === id;
  const forms = await publishedForms(context, revision.campaignId);
  return {
    ...presentRevision(revision, review, reopenings),
    unitId: assignment.unitId, unitName: assignment.unitName, campaignId: revision.campaignId,
    remarks: revision.remarks as unknown as StandingFault[], explanation: revision.explanation,
    sections: revision.sections as unknown as SectionTexts,
    rows: revision.rows as unknown as FormRows,
    forms: forms.map((form) => form.definition as unknown as FormDefinition),
    may: last ? whatMayBeDone(context, assignment, reopenings) : { review: false, reopen: false, withdraw: false, askReopening: false },
  };
}

/** The head of one revision, for the answer to a decision on it. */
export async function readSummary(context: SignedIn, id: string): Promise<Summary> {
  const revision = await findRevision(context.tx, id);
  if (!revision) throw problems.notFound();
  const [review] = await reviewsOf(context.tx, [id]);
  return presentRevision(revision, review, await reopeningsOf(context.tx, [id]));
}
