import { z } from 'zod';
import { id } from '../../kit/wire.ts';

const pageKey = z.string().regex(/^[a-z][a-z-]{1,40}$/).describe('which list');
/** What a page's address may carry: plain keys, each once, with short values. */
const query = z.string().max(2_000).refine((text) => {
  const pairs = [...new URLSearchParams(text)];
  return pairs.length <= 20 && new Set(pairs.map(([key]) => key)).size === pairs.length && pairs.every(([key, value]) => /^[a-zA-Z]{1,30}$/.test(key) && value.length <= 200);
}, 'key=value, each key once').transform((text) => new URLSearchParams([...new URLSearchParams(text)].toSorted(([one], [other]) => (one < other ? -1 : 1))).toString());

export const viewSchema = z
  .object({ id, page: pageKey, name: z.string(), query: z.string(), unitId: id.nullable().describe('shared with the people of this unit'), byName: z.string(), own: z.boolean() })
  .meta({ id: 'SavedView' });
export const viewsQuery = z.object({ page: pageKey });
export const viewListSchema = z.object({ items: z.array(viewSchema) });
export const newViewSchema = z.object({ id, page: pageKey, name: z.string().trim().min(1).max(100), query, unitId: id.nullable().default(null) });
