import { sql } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import { unitLabel } from '../organisation/index.ts';
import type { StoredLink } from './link.ts';

const links = (tx: Tx) =>
  tx.selectFrom('directiveLinks as l').select([
    'l.id', 'l.documentId', 'l.unitPath', 'l.toDocumentId', 'l.kind', 'l.state', 'l.parent', 'l.madeBy', 'l.cited', 'l.match', 'l.reviewed', 'l.decidedAt',
  ]);

/** Every link of a document, in the order in which it names the others. */
export async function linksOf(tx: Tx, documentId: string) {
  const rows = await links(tx).leftJoin('accessPublicPeople as p', 'p.id', 'l.decidedBy').select('p.name as decidedBy')
    .where('l.documentId', '=', documentId).orderBy('l.parent', 'desc').orderBy('l.id').execute();
  return rows as unknown as (StoredLink & { decidedBy: string | null; decidedAt: Date | null })[];
}

/** Holds a link's row until the transaction ends. */
export async function lockLink(tx: Tx, documentId: string, id: string) {
  return (await links(tx).where('l.id', '=', id).where('l.documentId', '=', documentId).forUpdate().executeTakeFirst()) as unknown as StoredLink | undefined;
}

const heads = (tx: Tx) =>
  tx.selectFrom('intakePublicHeads as d').select((eb) => [
    'd.documentId as id', 'd.unitId', 'd.unitPath', unitLabel(eb.ref('d.unitId')).as('unitName'),
    'd.kind', 'd.number', 'd.code', 'd.issuedOn', 'd.issuer', 'd.title', 'd.state',
  ]);

/** Heads of documents that row security lets through. */
export const headsOf = (tx: Tx, ids: readonly string[]) =>
  ids.length === 0 ? Promise.resolve([]) : heads(tx).where('d.documentId', 'in', [...ids]).execute();
export type HeadRow = Awaited<ReturnType<typeof headsOf>>[number];

/** Head and symbol of one document, for linking it. */
export const headOf = (tx: Tx, id: string) =>
  tx.selectFrom('intakePublicHeads').selectAll().where('documentId', '=', id).executeTakeFirst();

export interface WayUp {
  linkId: string; fromId: string; toId: string; kind: StoredLink['kind']; state: 'proposed' | 'confirmed'; parent: boolean; depth: number;
  documentKind: string; number: string | null; code: string | null; issuedOn: string | null; issuer: string | null; title: string; documentState: string; unitId: string;
}

/** The way up from a document, also where it leads to units above: heads only. */
export async function wayUp(tx: Tx, documentId: string, deepest: number): Promise<WayUp[]> {
  const { rows } = await sql<WayUp>`select * from lineage_above(${documentId}, ${deepest})`.execute(tx);
  return rows;
}

export interface WayDown { linkId: string; fromId: string; toId: string; kind: StoredLink['kind']; state: 'proposed' | 'confirmed'; parent: boolean; reviewed: StoredLink['reviewed'] }

/** Links of what hangs below a document, level after level; stops at `most`, and at what was seen. */
export async function wayDown(tx: Tx, documentId: string, deepest: number, most: number): Promise<WayDown[]> {
  const { rows } = await sql<WayDown>`
    with recursive below as (
      select l.id as link_id, l.document_id as from_id, l.to_document_id as to_id, l.kind, l.state, l.parent, l.reviewed, 1 as depth, array[${documentId}::uuid] as seen
      from directive_links l where l.to_document_id = ${documentId} and l.kind <> 'cites' and l.state <> 'rejected'
      union all
      select l.id, l.document_id, l.to_document_id, l.kind, l.state, l.parent, l.reviewed, b.depth + 1, b.seen || b.from_id
      from below b join directive_links l on l.to_document_id = b.from_id
      where b.depth < ${deepest} and l.kind <> 'cites' and l.state <> 'rejected' and not l.document_id = any (b.seen || b.from_id)
    )
    select link_id, from_id, to_id, kind, state, parent, reviewed from below limit ${most}`.execute(tx);
  return [...new Map(rows.map((row) => [row.linkId, row])).values()];
}

/** How many documents hang directly below each, a thousand at most. */
export async function countsBelow(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; below: number }>`
    select i.id, (select count(*) from (select 1 from directive_links l where l.to_document_id = i.id and l.kind <> 'cites' and l.state <> 'rejected' limit 1000) few) as below
    from unnest(${[...ids]}::uuid[]) as i (id)`.execute(tx);
  return new Map(rows.map((row) => [row.id, row.below]));
}

/** One page of what hangs directly below a document, by issuer; `limit + 1` rows. */
export function listBelow(tx: Tx, documentId: string, after: readonly [issuer: string, id: string] | null, limit: number) {
  let query = heads(tx).innerJoin('directiveLinks as l', 'l.documentId', 'd.documentId')
    .where('l.toDocumentId', '=', documentId).where('l.kind', '!=', 'cites').where('l.state', '!=', 'rejected')
    .select(['l.id as linkId', 'l.kind as linkKind', 'l.state as linkState', 'l.parent', 'l.reviewed', sql<string>`coalesce(d.issuer, '')`.as('issuerKey')])
    .orderBy(sql`coalesce(d.issuer, '') collate "C"`).orderBy('l.id').limit(limit + 1);
  if (after) query = query.where(sql<boolean>`(coalesce(d.issuer, '') collate "C", l.id) > (${after[0]}, ${after[1]}::uuid)`);
  return query.execute();
}

/** Does the way up from one document come to another? */
export async function leadsTo(tx: Tx, from: string, to: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    with recursive above as (
      select ${from}::uuid as id
      union
      select l.to_document_id from above a join directive_links l on l.document_id = a.id
      where l.to_document_id is not null and l.kind <> 'cites' and l.state <> 'rejected'
    )
    select exists (select 1 from above where id = ${to}) as found`.execute(tx);
  return rows[0]!.found;
}
