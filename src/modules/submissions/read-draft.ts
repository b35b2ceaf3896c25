import type { z } from 'zod';
import type { RowCells } from '../../engines/forms/index.ts';
import type { RichText } from '../../engines/rich-text/index.ts';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { readableAssignment } from '../campaigns/index.ts';
import { presentReopening, presentReview } from './present.ts';
import { draftRows, draftSections, listRevisions, reopeningsOf, reviewsOf } from './queries.ts';
import type { draftSchema } from './schemas.ts';

/**
 * The draft of a report, and why the last revision came back. A draft is open to those alone who may write it, at the unit or
 * above it (most small unions have no account: the level above writes for them); who only reads or reviews sees what is submitted.
 * @throws Problem not_found, not_allowed
 */
export async function readDraft(context: SignedIn, assignmentId: string): Promise<z.input<typeof draftSchema>> {
  const assignment = await readableAssignment(context, assignmentId);
  if (!holds(context.actor, 'reports.write', assignment.unitPath)) throw problems.notAllowed('reports.write');
  const sections = await draftSections(context.tx, assignmentId);
  const rows = await draftRows(context.tx, assignmentId);
  return {
    sections: sections.map((section) => ({ ...section, body: section.body as unknown as RichText, changedAt: section.changedAt.toISOString() })),
    rows: rows.map((row) => ({ ...row, cells: row.cells as RowCells, changedAt: row.changedAt.toISOString() })),
    lastReturn: await lastReturn(context, assignment),
  };
}

/** Why the unit writes again: the last revision was returned, taken back, or accepted and then opened again. */
async function lastReturn(context: SignedIn, assignment: { id: string; state: string }) {
  const [last] = assignment.state === 'returned' || assignment.state === 'drafting' ? await listRevisions(context.tx, assignment.id) : [];
  if (!last) return null;
  const [review] = await reviewsOf(context.tx, [last.id]);
  if (!review) return null;
  const { decision, ...rest } = presentReview(review);
  if (decision !== 'accepted') return { ...rest, decision, revisionNumber: last.number };
  const opened = (await reopeningsOf(context.tx, [last.id])).find((reopening) => reopening.decision === 'reopened');
  if (!opened) return null;
  const { reason, decidedAt, decidedBy, notes } = presentReopening(opened);
  return { decision: 'reopened' as const, reason, decidedAt: decidedAt!, decidedBy: decidedBy!, notes, revisionNumber: last.number };
}
