import type { z } from 'zod';
import { createOnce } from '../../kit/creation.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { lockDocument } from '../intake/index.ts';
import { mayLead } from './confirm-link.ts';
import { citedColumns, findHeld } from './find-held.ts';
import { linkableDocument } from './policy.ts';
import { lineageProblems } from './problems.ts';
import { toOf } from './propose-links.ts';
import { linksOf } from './queries.ts';
import { readLineage } from './read-lineage.ts';
import type { Lineage } from './read-lineage.ts';
import type { newLinkSchema } from './schemas.ts';

/**
 * Adds a link that nothing in the document told: to a held document, or to one that is cited and not held.
 * @throws Problem id_taken, linked_already, link_leads_back, invalid, not_allowed, not_found
 */
export async function addLink(context: SignedIn, documentId: string, given: z.output<typeof newLinkSchema>): Promise<Lineage> {
  const { tx } = context;
  await createOnce(context, { id: given.id, kind: 'link', body: { ...given, documentId } }, async () => {
    const document = await linkableDocument(context, documentId);
    await lockDocument(tx, documentId);
    const { cited = null, kind } = given;
    const [found] = cited ? await findHeld(tx, [{ cited, documentId, unitPath: document.unitPath }]) : [];
    const to = given.toDocumentId ?? (found ? toOf(found) : null);
    if (given.toDocumentId) await mayLead(context, documentId, given.toDocumentId, kind);
    if (to !== null && (await linksOf(tx, documentId)).some((link) => link.toDocumentId === to && link.state !== 'rejected')) throw lineageProblems.linkedAlready();
    await tx.insertInto('directiveLinks').values({
      id: given.id, origin: context.origin, documentId, unitId: document.unitId, unitPath: document.unitPath, toDocumentId: to, kind, state: 'confirmed', madeBy: 'person',
      match: found?.match ?? 'chosen', cited: cited && JSON.stringify(cited), ...(cited && citedColumns(cited)),
      decidedBy: context.actor.accountId, decidedAt: context.clock.now(), changedAt: context.clock.now(),
    }).execute();
    await record(context, { fact: 'link.added', unitId: document.unitId, objectKind: 'document', objectId: documentId, data: { linkId: given.id, kind, toDocumentId: to } });
    return { id: given.id };
  });
  return readLineage(context, documentId);
}
