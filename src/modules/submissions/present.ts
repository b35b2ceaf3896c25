import type { z } from 'zod';
import { asInstantOrNull } from '../../kit/wire.ts';
import type { reopeningSchema, reviewNoteSchema, reviewSchema, revisionSummarySchema } from './schemas.ts';
import type { listRevisions, reopeningsOf, reviewsOf } from './queries.ts';

type Review = Awaited<ReturnType<typeof reviewsOf>>[number];
type Reopening = Awaited<ReturnType<typeof reopeningsOf>>[number];
type Revision = Awaited<ReturnType<typeof listRevisions>>[number];

export function presentReview(review: Review): z.input<typeof reviewSchema> {
  const { decision, reason, decidedAt, decidedBy, notes } = review;
  return { decision: decision as z.input<typeof reviewSchema>['decision'], reason, decidedAt: decidedAt.toISOString(), decidedBy, notes: notes.map(presentNote) };
}

export function presentReopening(reopening: Reopening): z.input<typeof reopeningSchema> {
  const { askReason, askedAt, askedBy, decision, reason, decidedAt, decidedBy, notes } = reopening;
  return {
    askReason, askedAt: asInstantOrNull(askedAt), askedBy, decision: decision as z.input<typeof reopeningSchema>['decision'],
    reason, decidedAt: asInstantOrNull(decidedAt), decidedBy, notes: notes.map(presentNote),
  };
}

function presentNote({ sectionKey, formKey, rowKey, columnKey, reason }: Review['notes'][number]): z.input<typeof reviewNoteSchema> {
  return { sectionKey, formKey, rowKey, columnKey, reason };
}

export function presentRevision(revision: Revision, review?: Review, reopenings: Reopening[] = []): z.input<typeof revisionSummarySchema> {
  const { id, assignmentId, number, submittedAt, submittedBy } = revision;
  return {
    id, assignmentId, number, submittedAt: submittedAt.toISOString(), submittedBy,
    review: review ? presentReview(review) : null, reopenings: reopenings.map(presentReopening),
  };
}
