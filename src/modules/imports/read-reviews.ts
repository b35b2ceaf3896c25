import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import type { Page } from '../../kit/paging.ts';
import { kindOf, mustBeOwn } from './policy.ts';
import { findImport, listReviews } from './queries.ts';
import type { reviewSchema, reviewsQuery } from './schemas.ts';
import { labelOf, shownValue } from './shown-row.ts';

type ImportReview = z.input<typeof reviewSchema>;

/** Rows of one of the asker's imports beside whom each may be, as far as the asker may see those people now. @throws Problem not_found */
export async function readImportReviews(context: SignedIn, id: string, query: z.output<typeof reviewsQuery>): Promise<Page<ImportReview>> {
  const kind = kindOf(mustBeOwn(await findImport(context.tx, context.actor.accountId, id)).kind);
  const rows = await listReviews(context.tx, id, { limit: query.limit, after: Number(readCursor(query.after, ['number'])?.[0] ?? 0) });
  const columns = await kind.columns(context.tx);
  const people = await kind.showCandidates?.(context, rows.flatMap(({ review }) => review.candidates.map((candidate) => candidate.id)));
  return page(rows, query.limit, (row) => [String(row.number)], ({ number, values, decision, review }) => ({
    number, label: labelOf(values, kind.label ?? []), values: columns.flatMap((column) => shownValue(column, values[column.key] ?? null)),
    candidates: review.candidates.map(({ id: personId, score, reasons, outcome, faults, plan }) => {
      const { personId: _id, ...person } = people?.get(personId) ?? { personId: null };
      return { id: personId, score, reasons, outcome, faults, changes: Object.keys((plan?.['changes'] as object | undefined) ?? {}), person: 'name' in person ? person : null };
    }),
    decision: decision && { what: decision.what, id: decision.what === 'same' ? decision.id : null },
  }));
}
