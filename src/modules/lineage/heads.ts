import type { z } from 'zod';
import { levelOf } from '../../engines/lineage/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { mayOpen } from './policy.ts';
import { headsOf } from './queries.ts';
import type { HeadRow, WayUp } from './queries.ts';
import type { headSchema } from './schemas.ts';

export type Head = z.input<typeof headSchema>;

type Row = Pick<HeadRow, 'id' | 'kind' | 'number' | 'code' | 'issuedOn' | 'issuer' | 'title' | 'state'> & { unitName: string | null };

export const presentHead = (row: Row, readable: boolean): Head => ({
  id: row.id!, kind: row.kind as Head['kind'], number: row.number, code: row.code, issuedOn: row.issuedOn, issuer: row.issuer, title: row.title!,
  state: row.state as Head['state'], unitName: row.unitName, level: levelOf(row), readable,
});

/** Heads of documents that the asker may open, by id. */
export async function openHeads(context: SignedIn, ids: readonly string[]): Promise<Map<string, Head>> {
  const rows = await headsOf(context.tx, [...new Set(ids)]);
  return new Map(rows.filter((row) => mayOpen(context.actor, row.unitPath!)).map((row) => [row.id!, presentHead(row, true)]));
}

/**
 * The way up as far as the asker may see it: of what they may not open only what a person confirmed, the link as well as the document.
 * The database knows scopes alone; someone may hold a scope in which they read no documents.
 */
export function mayBeSeen(up: readonly WayUp[], from: string, isOpen: (id: string) => boolean): WayUp[] {
  const seen = new Set([from]);
  return up.filter((way) => {
    const open = isOpen(way.fromId) || way.state === 'confirmed';
    const seenThrough = seen.has(way.fromId) && open && (isOpen(way.toId) || way.documentState === 'confirmed');
    return seenThrough && seen.add(way.toId);
  });
}

/** The head that the way up tells of a document which the asker may not open. */
export const closedHead = (way: WayUp): Head => presentHead({
  id: way.toId, kind: way.documentKind, number: way.number, code: way.code, issuedOn: way.issuedOn, issuer: way.issuer, title: way.title,
  state: way.documentState, unitName: null,
}, false);
