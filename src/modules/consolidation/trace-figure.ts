import type { z } from 'zod';
import { cellId } from '../../engines/forms/index.ts';
import type { CellMap } from '../../engines/forms/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { problems } from '../../kit/problem.ts';
import { publishedForms } from '../campaigns/index.ts';
import { asFigure } from './meaning.ts';
import { consolidable } from './policy.ts';
import { sourcesOf } from './queries.ts';
import type { cellSourcesQuery } from './schemas.ts';

/** Which units directly below make a figure up, and how much each gives. @throws Problem not_found, not_allowed */
export async function traceFigure(
  context: SignedIn, cell: { id: string; formKey: string; rowKey: string; columnKey: string }, query: z.output<typeof cellSourcesQuery>,
) {
  const unit = await consolidable(context, cell.id);
  const form = (await publishedForms(context, unit.campaignId)).find((published) => published.key === cell.formKey);
  const place = (form?.cells as unknown as CellMap | undefined)?.[cellId(cell.rowKey, cell.columnKey)];
  if (!place) throw problems.notFound();
  const sources = await sourcesOf(context.tx, unit, query.meaning, place, readCursor(query.after, ['text', 'id']), query.limit);
  return page(sources, query.limit, (source) => [source.unitName, source.assignmentId], (source) => ({ ...source, value: asFigure(source.value, place) }));
}
