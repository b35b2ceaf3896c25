import { sql } from 'kysely';
import { citationKey, dateOf, datesAgree, identify, numberKey, symbolKey } from '../../engines/lineage/index.ts';
import type { DocumentHead, Identified } from '../../engines/lineage/index.ts';
import type { Tx } from '../../kit/database.ts';

/** A citation, and where the document stands that has it. */
export interface Asked {
  cited: DocumentHead;
  documentId: string;
  unitPath: string;
}

export interface HeldDocument extends DocumentHead {
  id: string;
  unitPath: string;
  title: string;
  state: string;
}

/** Copies and namesakes looked at for one citation at most. */
const MOST = 20;

const heads = sql`select h.document_id as id, h.unit_path, h.kind, h.number, h.code, h.issued_on as date, h.issuer, h.title, h.state, h.received_at from intake_public_heads h`;
/** Held at the same unit or, once confirmed, above it. `index(…) = 0` is `@>` without its index, which finds all that a unit holds. */
const near = sql`index(i.unit_path, h.unit_path) = 0 and h.document_id <> i.document_id and (h.unit_path = i.unit_path or h.state = 'confirmed')`;

/**
 * Which held documents some citations mean, in one indexed query: those held at the unit of the document that cites, nearest first, or
 * above it. A document of a unit above counts only once it is confirmed there and where the day agrees: who guesses symbols learns nothing.
 */
export async function findHeld(tx: Tx, asked: readonly Asked[]): Promise<Identified<HeldDocument>[]> {
  if (asked.length === 0) return [];
  const { rows } = await sql<HeldDocument & { place: number; date: string | null }>`
    select i.place::int as place, d.id, d.unit_path, d.kind, d.number, d.code, d.date, d.issuer, d.title, d.state
    from unnest(${asked.map(({ cited }) => symbolKey(cited.number, cited.code))}::text[], ${asked.map(({ cited }) => numberKey(cited.number))}::text[],
                ${asked.map(({ cited }) => dateOf(cited))}::text[], ${asked.map((one) => one.documentId)}::uuid[], ${asked.map((one) => one.unitPath)}::ltree[])
         with ordinality as i (symbol, number, date, document_id, unit_path, place)
    cross join lateral (
      (${heads} where h.symbol_key = i.symbol and ${near}
       order by (h.issued_on = i.date) desc nulls last, starts_with(h.issued_on, i.date) desc nulls last, nlevel(h.unit_path) desc, h.received_at limit ${MOST})
      union all
      (${heads} where h.symbol_number = i.number and h.issued_on = i.date and length(i.date) = 10 and h.symbol_key is distinct from i.symbol and ${near}
       order by nlevel(h.unit_path) desc, h.received_at limit ${MOST})
    ) d
    order by i.place, nlevel(d.unit_path) desc, d.received_at, d.id`.execute(tx);
  const held = new Map<number, HeldDocument[]>();
  for (const { place, ...row } of rows) {
    const { cited, unitPath } = asked[place - 1]!;
    if (row.unitPath !== unitPath && datesAgree(dateOf(cited), dateOf(row)) !== 'same') continue;
    held.set(place, [...(held.get(place) ?? []), row]);
  }
  return asked.map(({ cited }, index) => identify(cited, held.get(index + 1) ?? []));
}

/** The columns by which a link is found again when what it cites comes in. */
export function citedColumns(cited: DocumentHead) {
  const { key, date } = citationKey(cited);
  return { citedKey: key, citedNumber: numberKey(cited.number), citedDate: date };
}
