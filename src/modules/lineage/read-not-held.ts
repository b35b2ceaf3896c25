import { sql } from 'kysely';
import type { z } from 'zod';
import type { Citation } from '../../engines/directive-reading/index.ts';
import { pathsWith } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { inSubtrees } from '../organisation/index.ts';
import type { notHeldQuery } from './schemas.ts';

interface Row { key: string; date: string; cited: Citation; citedBy: number; documents: { id: string; title: string }[]; ambiguous: boolean }

/** Documents that others cite and that are not held, each once, with who cites it; by symbol. */
export async function readNotHeld(context: SignedIn, query: z.output<typeof notHeldQuery>) {
  const after = readCursor(query.after, ['text', 'text']);
  const { rows } = await sql<Row>`
    with cited as (
      select l.cited_key as key, l.cited_date as date, count(*) as cited_by, bool_or(l.match = 'ambiguous') as ambiguous,
             (array_agg(l.cited order by l.id desc))[1] as cited, (array_agg(l.document_id order by l.id desc))[1:3] as ids
      from directive_links l
      where l.to_document_id is null and l.state <> 'rejected' and ${inSubtrees(sql.ref('l.unit_path'), pathsWith(context.actor, 'documents.read'))}
        and (${after?.[0] ?? null}::text is null or (l.cited_key, l.cited_date) > (${after?.[0] ?? null}::text, ${after?.[1] ?? null}::text))
      group by l.cited_key, l.cited_date order by l.cited_key, l.cited_date limit ${query.limit + 1}
    )
    select c.key, c.date, c.cited_by, c.ambiguous, c.cited,
           (select coalesce(jsonb_agg(jsonb_build_object('id', d.document_id, 'title', d.title) order by d.received_at desc), '[]') from intake_public_heads d where d.document_id = any (c.ids)) as documents
    from cited c order by c.key, c.date`.execute(context.tx);
  return page(rows, query.limit, (row) => [row.key, row.date], ({ key, date, ...row }) => ({ ...row, key: `${key} ${date}` }));
}
