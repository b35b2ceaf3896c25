import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { decidableLink } from './policy.ts';
import { lineageProblems } from './problems.ts';
import { readLineage } from './read-lineage.ts';
import type { Lineage } from './read-lineage.ts';

/** Removes a link that a person added. @throws Problem link_was_read for one that was read: it is rejected instead; not_allowed, not_found */
export async function removeLink(context: SignedIn, documentId: string, linkId: string): Promise<Lineage> {
  const { document, link } = await decidableLink(context, documentId, linkId);
  if (link.madeBy === 'reading') throw lineageProblems.readNotAdded();
  await context.tx.deleteFrom('directiveLinks').where('id', '=', linkId).execute();
  await record(context, { fact: 'link.removed', unitId: document.unitId, objectKind: 'document', objectId: documentId, data: { linkId } });
  return readLineage(context, documentId);
}
