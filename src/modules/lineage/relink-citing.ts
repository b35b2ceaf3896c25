import { sql } from 'kysely';
import type { Citation } from '../../engines/directive-reading/index.ts';
import type { Tx } from '../../kit/database.ts';
import { findHeld } from './find-held.ts';
import { toOf } from './propose-links.ts';
import { headOf } from './queries.ts';

const BATCH = 500;

interface Citing { id: string; documentId: string; unitPath: string; toDocumentId: string | null; match: string; cited: Citation }

/**
 * A document came in, was confirmed or got another head: links that cite it are looked at again. What was not held becomes a proposal,
 * also where a person had said what the citation does: that it is this document is for a person to say.
 */
export async function relinkCiting(tx: Tx, documentId: string): Promise<void> {
  const head = await headOf(tx, documentId);
  if (!head) return;
  for (let last: string | null = null; ;) {
    const { rows }: { rows: Citing[] } = await sql<Citing>`
      select l.id, l.document_id, l.unit_path, l.to_document_id, l.match, l.cited from directive_links l
      where (l.cited_key = ${head.symbolKey} or (l.cited_number = ${head.symbolNumber} and l.cited_date = ${head.issuedOn}) or l.to_document_id = ${documentId})
        and l.unit_path <@ ${head.unitPath}::ltree and l.cited is not null and (l.state = 'proposed' or (l.state = 'confirmed' and l.to_document_id is null))
        and l.match <> 'chosen' and (${last}::uuid is null or l.id > ${last}::uuid)
      order by l.id limit ${BATCH}`.execute(tx);
    const found = await findHeld(tx, rows);
    const changed = rows.map((row, index) => ({ row, match: found[index]!.match, to: toOf(found[index]!) }))
      .filter(({ row, match, to }) => row.toDocumentId !== to || row.match !== match);
    if (changed.length > 0) {
      await sql`
        update directive_links l set to_document_id = c.to_id, match = c.match, changed_at = now(),
          state = case when c.to_id is null then l.state else 'proposed' end,
          decided_by = case when c.to_id is null then l.decided_by end, decided_at = case when c.to_id is null then l.decided_at end
        from unnest(${changed.map(({ row }) => row.id)}::uuid[], ${changed.map(({ to }) => to)}::uuid[], ${changed.map(({ match }) => match)}::text[]) as c (id, to_id, match)
        where l.id = c.id`.execute(tx);
    }
    if (rows.length < BATCH) return;
    last = rows.at(-1)!.id;
  }
}
