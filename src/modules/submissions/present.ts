import type { z } from 'zod';
import type { reviewSchema, revisionSummarySchema } from './schemas.ts';
import type { listRevisions, reviewsOf } from './queries.ts';

type Review = Awaited<ReturnType<typeof reviewsOf>>[number];
type Revision = Awaited<ReturnType<typeof listRevisions>>[number];

export function presentReview(review: Review): z.input<typeof reviewSchema> {
  const { decision, reason, decidedAt, decidedBy, notes } = review;
  return {
    decision: decision as 'accepted' | 'returned', reason, decidedAt: decidedAt.toISOString(), decidedBy,
    notes: notes.map(({ sectionKey, formKey, rowKey, columnKey, reason: why }) => ({ sectionKey, formKey, rowKey, columnKey, reason: why })),
  };
}

export function presentRevision(revision: Revision, review: Review | undefined): z.input<typeof revisionSummarySchema> {
  const { id, assignmentId, number, submittedAt, submittedBy } = revision;
  return { id, assignmentId, number, submittedAt: submittedAt.toISOString(), submittedBy, review: review ? presentReview(review) : null };
}
