import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { decidableLink, readableDocument } from './policy.ts';
import { lineageProblems } from './problems.ts';
import { leadsTo, linksOf } from './queries.ts';
import { readLineage } from './read-lineage.ts';
import type { Lineage } from './read-lineage.ts';
import type { confirmationSchema } from './schemas.ts';

/**
 * Confirms a link, as proposed or as a person knows it: with another kind, or the one held document that is meant.
 * @throws Problem wrong_state when decided already, invalid where several are meant and none is chosen, linked_already
 *   where another link to the same document was confirmed, link_leads_back, not_allowed, not_found
 */
export async function confirmLink(context: SignedIn, documentId: string, linkId: string, given: z.output<typeof confirmationSchema>): Promise<Lineage> {
  const { document, link } = await decidableLink(context, documentId, linkId);
  if (link.state !== 'proposed') throw problems.wrongState(link.state);
  const to = given.toDocumentId ?? link.toDocumentId;
  if (to === null && link.match === 'ambiguous') throw problems.invalidField('toDocumentId', 'required');
  const kind = given.kind ?? link.kind;
  if (given.toDocumentId) await mayLead(context, documentId, given.toDocumentId, kind);
  else if (to !== null && kind !== 'cites' && await leadsTo(context.tx, to, documentId)) throw lineageProblems.leadsBack();
  if (to !== null && (await linksOf(context.tx, documentId)).some((other) => other.id !== linkId && other.toDocumentId === to && other.state === 'confirmed')) throw lineageProblems.linkedAlready();
  const chosen = given.toDocumentId !== undefined && given.toDocumentId !== link.toDocumentId;
  await context.tx.updateTable('directiveLinks').set({
    state: 'confirmed', kind, toDocumentId: to, match: chosen ? 'chosen' : link.match,
    decidedBy: context.actor.accountId, decidedAt: context.clock.now(), changedAt: context.clock.now(),
  }).where('id', '=', linkId).execute();
  await record(context, { fact: 'link.confirmed', unitId: document.unitId, objectKind: 'document', objectId: documentId, data: { linkId, kind, toDocumentId: to } });
  return readLineage(context, documentId);
}

/** May one document be tied to another at all? @throws Problem invalid where the other cannot be read, link_leads_back */
export async function mayLead(context: SignedIn, documentId: string, to: string, kind: string): Promise<void> {
  await readableDocument(context, to).catch(() => { throw problems.invalidField('toDocumentId', 'unknown'); });
  if (to === documentId || (kind !== 'cites' && await leadsTo(context.tx, to, documentId))) throw lineageProblems.leadsBack();
}
