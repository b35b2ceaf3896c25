import { z } from 'zod';
import { isStorable } from './hostile-input.ts';
import { problems } from './problem.ts';

/** Rows a list gives at once when not asked otherwise, and at most. */
export const PAGE = { usual: 50, most: 200 };

/** Query fields of every list: `after` is the cursor that the page before gave as `next`. */
export const pageQuery = {
  after: z.string().max(500).optional().describe('cursor: `next` of the page before'),
  limit: z.coerce.number().int().min(1).max(PAGE.most).default(PAGE.usual),
};

/** A page of a list; `next` is null on the last. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() });

export interface Page<Item> {
  items: Item[];
  next: string | null;
}

const encode = (key: readonly unknown[]) => Buffer.from(JSON.stringify(key)).toString('base64url');

/** What the parts of a sort key look like; a cursor comes from the caller and may hold anything. */
const parts = {
  text: isStorable,
  id: (value: string) => z.uuid().safeParse(value).success,
  /** An instant as PostgreSQL prints it in UTC. */
  instant: (value: string) => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/.test(value) && !Number.isNaN(Date.parse(`${value.replace(' ', 'T')}:00`)),
  day: (value: string) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)),
  number: (value: string) => /^\d{1,15}$/.test(value),
};
type Part = keyof typeof parts;

/**
 * @param kinds what each part of the sort key looks like
 * @returns the sort key after which to go on, or null for the first page
 * @throws Problem invalid
 */
export function readCursor<const Kinds extends readonly Part[]>(after: string | undefined, kinds: Kinds): { [K in keyof Kinds]: string } | null {
  if (!after) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    const fits = Array.isArray(key) && key.length === kinds.length
      && kinds.every((kind, index) => typeof key[index] === 'string' && parts[kind](key[index]));
    if (fits) return key as { [K in keyof Kinds]: string };
  } catch {
    // falls through to the problem
  }
  throw problems.invalidField('after', 'invalid_cursor');
}

/** Cuts a page from `limit + 1` rows; `keyOf` gives the sort key that the next page starts after. */
export function page<Row, Item = Row>(
  rows: Row[],
  limit: number,
  keyOf: (row: Row) => readonly string[],
  present: (row: Row) => Item = (row) => row as unknown as Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(present), next: rows.length > limit && last !== undefined ? encode(keyOf(last)) : null };
}
