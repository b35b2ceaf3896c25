import type { z } from 'zod';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { asInstantOrNull } from '../../kit/wire.ts';
import { comparePairs } from './compare.ts';
import { findHeld } from './find-held.ts';
import { closedHead, mayBeSeen, openHeads } from './heads.ts';
import type { Head } from './heads.ts';
import { DEEPEST } from './link.ts';
import { readableDocument } from './policy.ts';
import { countsBelow, linksOf, wayDown, wayUp } from './queries.ts';
import type { chainLinkSchema, lineageSchema } from './schemas.ts';

export type Lineage = z.input<typeof lineageSchema>;
export type ChainLinkBody = z.input<typeof chainLinkSchema>;

/** Documents below that are shown at once; the rest is asked for page by page. */
const BELOW_AT_MOST = 60;

/** The chain of a document from the resolution to the last plan, and its own links with what there is to decide. @throws Problem not_found */
export async function readLineage(context: SignedIn, documentId: string): Promise<Lineage> {
  const { tx, actor } = context;
  const document = await readableDocument(context, documentId);
  const above = await wayUp(tx, documentId, DEEPEST);
  const down = await wayDown(tx, documentId, DEEPEST, BELOW_AT_MOST + 1);
  const own = await linksOf(tx, documentId);
  const open = own.filter((link) => link.toDocumentId === null && link.cited !== null && link.match === 'ambiguous');
  const candidates = new Map((await findHeld(tx, open.map((link) => ({ cited: link.cited!, documentId, unitPath: link.unitPath }))))
    .map(({ candidates: found }, index) => [open[index]!.id, found.map(({ id }) => id)]));
  const heads = await openHeads(context, [
    documentId, ...above.map(({ toId }) => toId), ...down.map(({ fromId }) => fromId), ...own.flatMap((link) => link.toDocumentId ?? []), ...[...candidates.values()].flat(),
  ]);
  const up = mayBeSeen(above, documentId, (id) => heads.has(id));
  for (const way of up) if (!heads.has(way.toId)) heads.set(way.toId, closedHead(way));
  const links = [
    ...up.filter(({ kind }) => kind !== 'cites').map(({ linkId, fromId, toId, kind, state, parent }) => ({ id: linkId, from: fromId, to: toId, kind, state, parent })),
    ...down.slice(0, BELOW_AT_MOST).map(({ linkId, fromId, toId, kind, state, parent }) => ({ id: linkId, from: fromId, to: toId, kind, state, parent })),
  ].filter((link) => heads.has(link.from) && heads.has(link.to));
  const compared = await comparePairs(tx, links, (id) => heads.get(id)?.readable ?? false);
  const chain = [...new Set([...up.filter(({ kind }) => kind !== 'cites').map(({ toId }) => toId).reverse(), documentId, ...links.map(({ from }) => from)])];
  const below = await countsBelow(tx, chain);
  return {
    documentId,
    documents: chain.map((id) => ({ ...heads.get(id)!, below: below.get(id) ?? 0 })),
    links: links.map((link) => ({ ...link, ...compared(link) })),
    own: own.map(({ toDocumentId, unitPath: _, documentId: __, decidedAt, ...link }) => ({
      ...link, to: toDocumentId === null ? null : (heads.get(toDocumentId) ?? null), decidedAt: asInstantOrNull(decidedAt),
      candidates: (candidates.get(link.id) ?? []).map((id) => heads.get(id)).filter((head): head is Head => head !== undefined),
    })),
    more: down.length > BELOW_AT_MOST,
    may: { decide: holds(actor, 'directives.confirm', document.unitPath), takeIn: holds(actor, 'documents.intake', document.unitPath) },
  };
}
