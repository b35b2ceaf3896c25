import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import type { selectedUnitsQuery, selectedUnitsSchema } from './schemas.ts';
import { listSelection } from './select-units.ts';
import { MOST_UNITS } from './selection.ts';

/** Units that a selection means on a day, by name, with the lines of a list that name none. @throws Problem nothing_selected */
export async function readSelection(context: SignedIn, query: z.output<typeof selectedUnitsQuery>): Promise<z.input<typeof selectedUnitsSchema>> {
  const after = readCursor(query.after, ['text', 'id']);
  const { rows, total, notFound } = await listSelection(context, query.day, query.selection, after, query.limit);
  const { items, next } = page(rows, query.limit, (row) => [row.name, row.unitId]);
  return { items, next, total: total === null ? null : Math.min(total, MOST_UNITS), more: total !== null && total > MOST_UNITS, notFound };
}
