import type { z } from 'zod';
import type { FormDefinition } from '../../engines/forms/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { mayReview, publishedForms, readableAssignment } from '../campaigns/index.ts';
import type { StandingFault } from './check-report.ts';
import { presentRevision } from './present.ts';
import { findRevision, listRevisions, reviewsOf } from './queries.ts';
import type { FormRows, SectionTexts } from './report.ts';
import type { revisionSchema, revisionSummarySchema } from './schemas.ts';

type Summary = z.input<typeof revisionSummarySchema>;

/** What a unit submitted, newest first, each with the decision on it. @throws Problem not_found */
export async function readRevisions(context: SignedIn, assignmentId: string): Promise<{ items: Summary[] }> {
  await readableAssignment(context, assignmentId);
  const revisions = await listRevisions(context.tx, assignmentId);
  const reviews = await reviewsOf(context.tx, revisions.map((revision) => revision.id));
  return { items: revisions.map((revision) => presentRevision(revision, reviews.find((review) => review.revisionId === revision.id))) };
}

/** One revision with its texts and figures. @throws Problem not_found */
export async function readRevision(context: SignedIn, id: string): Promise<z.input<typeof revisionSchema>> {
  const revision = await findRevision(context.tx, id);
  if (!revision) throw problems.notFound();
  const assignment = await readableAssignment(context, revision.assignmentId);
  const [review] = await reviewsOf(context.tx, [id]);
  const forms = await publishedForms(context, revision.campaignId);
  return {
    ...presentRevision(revision, review),
    unitId: assignment.unitId, unitName: assignment.unitName, campaignId: revision.campaignId,
    remarks: revision.remarks as unknown as StandingFault[], explanation: revision.explanation,
    sections: revision.sections as unknown as SectionTexts,
    rows: revision.rows as unknown as FormRows,
    forms: forms.map((form) => form.definition as unknown as FormDefinition),
    may: { review: assignment.state === 'submitted' && assignment.latestRevisionId === id && mayReview(context, assignment) },
  };
}

/** The head of one revision, for the answer to a decision on it. */
export async function readSummary(context: SignedIn, id: string): Promise<Summary> {
  const revision = await findRevision(context.tx, id);
  if (!revision) throw problems.notFound();
  const [review] = await reviewsOf(context.tx, [id]);
  return presentRevision(revision, review);
}
