import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { consolidable } from './policy.ts';
import { textsOf } from './queries.ts';
import type { sectionTextsQuery } from './schemas.ts';

/** What the units directly below wrote under a section, with whose it is. @throws Problem not_found, not_allowed */
export async function readSectionTexts(context: SignedIn, place: { id: string; sectionKey: string }, query: z.output<typeof sectionTextsQuery>) {
  const unit = await consolidable(context, place.id);
  const texts = await textsOf(context.tx, unit, place.sectionKey, false, readCursor(query.after, ['text', 'id']), query.limit);
  return page(texts, query.limit, (text) => [text.unitName, text.assignmentId]);
}
