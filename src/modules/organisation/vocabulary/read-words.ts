import type { z } from 'zod';
import type { SignedIn } from '../../../kit/context.ts';
import { page, readCursor } from '../../../kit/paging.ts';
import { mayKeepWords } from './policy.ts';
import { allWords, listLocalities } from './queries.ts';
import type { localitiesQuery, localityPageSchema, wordsSchema } from './schemas.ts';

/** Every word of the organisation but its places, also those that hold no longer or not yet. */
export async function readWords(context: SignedIn): Promise<z.input<typeof wordsSchema>> {
  return { ...(await allWords(context.tx)), may: { manage: mayKeepWords(context.actor) } };
}

/** Places of the State's administration, by name. @throws Problem invalid for a cursor of another list */
export async function readLocalities(context: SignedIn, query: z.output<typeof localitiesQuery>): Promise<z.input<typeof localityPageSchema>> {
  const rows = await listLocalities(context.tx, { ...query, after: readCursor(query.after, ['text', 'text']) });
  return page(rows, query.limit, (row) => [row.name, row.key]);
}
