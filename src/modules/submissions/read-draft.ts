import type { z } from 'zod';
import type { RowCells } from '../../engines/forms/index.ts';
import type { RichText } from '../../engines/rich-text/index.ts';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { readableAssignment } from '../campaigns/index.ts';
import { presentReview } from './present.ts';
import { draftRows, draftSections, listRevisions, reviewsOf } from './queries.ts';
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

async function lastReturn(context: SignedIn, assignment: { id: string; state: string }) {
  const [last] = assignment.state === 'returned' || assignment.state === 'drafting' ? await listRevisions(context.tx, assignment.id) : [];
  const [review] = last ? await reviewsOf(context.tx, [last.id]) : [];
  return last && review?.decision === 'returned' ? { ...presentReview(review), revisionNumber: last.number } : null;
}
