import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { decidableLink } from './policy.ts';
import { readLineage } from './read-lineage.ts';
import type { Lineage } from './read-lineage.ts';

/** Says that a proposed link is none; it is not proposed again. @throws Problem wrong_state when decided already, not_allowed, not_found */
export async function rejectLink(context: SignedIn, documentId: string, linkId: string): Promise<Lineage> {
  const { document, link } = await decidableLink(context, documentId, linkId);
  if (link.state !== 'proposed') throw problems.wrongState(link.state);
  await context.tx.updateTable('directiveLinks')
    .set({ state: 'rejected', decidedBy: context.actor.accountId, decidedAt: context.clock.now(), changedAt: context.clock.now() })
    .where('id', '=', linkId).execute();
  await record(context, { fact: 'link.rejected', unitId: document.unitId, objectKind: 'document', objectId: documentId, data: { linkId } });
  return readLineage(context, documentId);
}
