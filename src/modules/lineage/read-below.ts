import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { comparePairs } from './compare.ts';
import { presentHead } from './heads.ts';
import type { StoredLink } from './link.ts';
import { mayOpen, readableDocument } from './policy.ts';
import { countsBelow, listBelow } from './queries.ts';
import type { belowQuery } from './schemas.ts';

/** One page of the documents directly below one, by issuer. @throws Problem not_found */
export async function readBelow(context: SignedIn, documentId: string, query: z.output<typeof belowQuery>) {
  await readableDocument(context, documentId);
  const after = readCursor(query.after, ['text', 'id']);
  const rows = await listBelow(context.tx, documentId, after, query.limit);
  const pairs = rows.map((row) => ({ from: row.id!, to: documentId, kind: row.linkKind }));
  const compared = await comparePairs(context.tx, pairs, () => true);
  const below = await countsBelow(context.tx, rows.map((row) => row.id!));
  const { items, next } = page(rows, query.limit, (row) => [row.issuerKey, row.linkId]);
  return {
    items: items.filter((row) => mayOpen(context.actor, row.unitPath!)).map((row) => ({
      ...presentHead(row, true), below: below.get(row.id!) ?? 0,
      link: {
        id: row.linkId, from: row.id!, to: documentId, kind: row.linkKind as StoredLink['kind'], state: row.linkState as 'proposed' | 'confirmed', parent: row.parent,
        ...compared({ from: row.id!, to: documentId }),
      },
    })),
    next,
  };
}
