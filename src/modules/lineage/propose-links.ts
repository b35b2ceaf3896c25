import { sql } from 'kysely';
import { citationKey, dateOf, datesAgree, proposedLinks } from '../../engines/lineage/index.ts';
import type { ProposedLink } from '../../engines/lineage/index.ts';
import type { Tx } from '../../kit/database.ts';
import { newId } from '../../kit/ids.ts';
import { contentsOf } from '../directives/index.ts';
import { findReading } from '../intake/index.ts';
import { citedColumns, findHeld } from './find-held.ts';
import { LINKS_AT_MOST } from './link.ts';
import type { StoredLink } from './link.ts';
import { headOf, linksOf } from './queries.ts';

/** Proposes the links of a document from what it says now. What a person decided or added stays as it is. */
export async function proposeLinks(tx: Tx, documentId: string): Promise<void> {
  const head = await headOf(tx, documentId);
  const content = (await contentsOf(tx, [documentId])).get(documentId);
  if (!head || !content) return;
  const { text } = await findReading(tx, documentId);
  const standing = await linksOf(tx, documentId);
  const decided = standing.filter((link) => link.madeBy === 'person' || link.state !== 'proposed');
  const proposed = proposedLinks(content, text).slice(0, LINKS_AT_MOST);
  const found = await findHeld(tx, proposed.map(({ cited }) => ({ cited, documentId, unitPath: head.unitPath! })));
  const wanted = proposed.map((link, index) => ({ ...link, match: found[index]!.match, to: toOf(found[index]!) }))
    .filter((link) => !decided.some((one) => isSame(one, link)));
  await forget(tx, documentId, wanted.map(({ cited }) => citationKey(cited)));
  if (wanted.length === 0) return;
  await tx.insertInto('directiveLinks').values(wanted.map(({ kind, cited, parent, reviewed, match, to }) => ({
    id: newId(), origin: head.origin!, documentId, unitId: head.unitId!, unitPath: head.unitPath!, toDocumentId: to, kind, parent, madeBy: 'reading', match,
    cited: JSON.stringify(cited), reviewed: reviewed && JSON.stringify(reviewed), ...citedColumns(cited),
  }))).onConflict((conflict) => conflict.constraint('one_link_per_cited_document').doUpdateSet((eb) => ({
    toDocumentId: eb.ref('excluded.toDocumentId'), kind: eb.ref('excluded.kind'), parent: eb.ref('excluded.parent'),
    match: eb.ref('excluded.match'), cited: eb.ref('excluded.cited'), reviewed: eb.ref('excluded.reviewed'), changedAt: sql<Date>`now()`,
  })).where('directiveLinks.state', '=', 'proposed').where('directiveLinks.madeBy', '=', 'reading')).execute();
}

/** Exact and likely have one candidate; of several none is taken. */
export const toOf = (found: { match: string; candidates: { id: string }[] }): string | null =>
  found.match === 'exact' || found.match === 'likely' ? found.candidates[0]!.id : null;

/** Is this what a person decided on already, be it that the date is cited more fully by now? */
function isSame(link: StoredLink, proposed: ProposedLink & { to: string | null }): boolean {
  if (link.toDocumentId !== null && link.toDocumentId === proposed.to) return true;
  return link.cited !== null && citationKey(link.cited).key === citationKey(proposed.cited).key && datesAgree(dateOf(link.cited), dateOf(proposed.cited)) !== 'differs';
}

/** Takes back proposals that the document gives no cause for any more. */
async function forget(tx: Tx, documentId: string, kept: { key: string; date: string }[]): Promise<void> {
  await sql`
    delete from directive_links l where l.document_id = ${documentId} and l.state = 'proposed' and l.made_by = 'reading'
      and not exists (select 1 from unnest(${kept.map(({ key }) => key)}::text[], ${kept.map(({ date }) => date)}::text[]) as k (key, date)
                      where k.key = l.cited_key and k.date = l.cited_date)`.execute(tx);
}
