import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { decidableLink } from './policy.ts';
import { readLineage } from './read-lineage.ts';
import type { Lineage } from './read-lineage.ts';

/** Takes a decision back: the link is a proposal again. @throws Problem wrong_state where nothing is decided, not_allowed, not_found */
export async function reopenLink(context: SignedIn, documentId: string, linkId: string): Promise<Lineage> {
  const { document, link } = await decidableLink(context, documentId, linkId);
  if (link.state === 'proposed') throw problems.wrongState(link.state);
  await context.tx.updateTable('directiveLinks').set({ state: 'proposed', decidedBy: null, decidedAt: null, changedAt: context.clock.now() })
    .where('id', '=', linkId).execute();
  await record(context, { fact: 'link.reopened', unitId: document.unitId, objectKind: 'document', objectId: documentId, data: { linkId } });
  return readLineage(context, documentId);
}
