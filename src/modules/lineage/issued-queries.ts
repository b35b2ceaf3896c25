import { sql } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import type { HeadRow } from './queries.ts';
import type { StoredLink } from './link.ts';

type IssuedRow = HeadRow & { linkKind: StoredLink['kind']; reviewed: StoredLink['reviewed'] };

/** Every held copy of a document that the asker sees: the same symbol and day. */
const copies = (documentId: string) => sql`
  copies as materialized (
    select o.document_id as id from intake_public_heads d join intake_public_heads o
      on o.document_id = d.document_id or (o.symbol_key = d.symbol_key and o.issued_on = d.issued_on and length(d.issued_on) = 10 and d.symbol_key not like '%|')
    where d.document_id = ${documentId}
  )`;

/** Of copies of one document the one at the higher unit; blank numbers are each their own. */
const sameDocument = sql`(case when d.symbol_key is null or length(d.issued_on) <> 10 then d.document_id::text else d.symbol_key || ' ' || d.issued_on || ' ' || coalesce(d.issuer, '') end)`;

/** Documents that review one, the newest first. */
export async function reviewsOf(tx: Tx, documentId: string, most: number): Promise<IssuedRow[]> {
  const { rows } = await sql<IssuedRow>`
    with ${copies(documentId)}, found as (
      select distinct on ${sameDocument} d.document_id as id, d.unit_id, d.unit_path, null as unit_name, d.kind, d.number, d.code, d.issued_on, d.issuer, d.title, d.state, l.kind as link_kind, l.reviewed
      from directive_links l join copies c on c.id = l.to_document_id join intake_public_heads d on d.document_id = l.document_id
      where l.kind = 'reviews' and l.state <> 'rejected'
      order by ${sameDocument}, nlevel(d.unit_path)
    )
    select * from found order by issued_on desc nulls last, id limit ${most}`.execute(tx);
  return rows;
}

/** Every document that carries one out, directly or through others, each once; what reviews it is left out. Ends by itself: each id is met once. */
export async function issuedFor(tx: Tx, documentId: string, most: number): Promise<IssuedRow[]> {
  const { rows } = await sql<IssuedRow>`
    with recursive ${copies(documentId)}, below as (
      select l.document_id as id, l.kind from directive_links l join copies c on c.id = l.to_document_id
      where l.kind in ('carries_out', 'continues', 'amends', 'replaces') and l.state <> 'rejected'
      union
      select l.document_id, l.kind from below b join directive_links l on l.to_document_id = b.id
      where l.kind in ('carries_out', 'continues', 'amends', 'replaces') and l.state <> 'rejected'
    ), found as (
      select distinct on ${sameDocument} d.document_id as id, d.unit_id, d.unit_path, null as unit_name, d.kind, d.number, d.code, d.issued_on, d.issuer, d.title, d.state, b.kind as link_kind, null as reviewed
      from below b join intake_public_heads d on d.document_id = b.id
      where not exists (select 1 from copies where copies.id = b.id)
        and not exists (select 1 from directive_links r join copies on copies.id = r.to_document_id where r.document_id = b.id and r.kind = 'reviews' and r.state <> 'rejected')
      order by ${sameDocument}, nlevel(d.unit_path)
    )
    select * from found order by nlevel(unit_path), issuer, issued_on, id limit ${most}`.execute(tx);
  return rows;
}
