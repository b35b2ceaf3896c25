import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { directiveInHand } from './particulars.ts';
import { confirmableDocument } from './policy.ts';
import { readParticulars } from './read-particulars.ts';
import type { roleSchema } from './particulars-schemas.ts';

/** Says what a recipient gets the document for; null that it says nothing. @throws Problem not_allowed, not_found, invalid for one that is no recipient */
export async function settleRole(context: SignedIn, documentId: string, { recipient, role }: z.output<typeof roleSchema>) {
  const document = await confirmableDocument(context, documentId);
  const { content } = await directiveInHand(context, documentId);
  if (!content.recipients.includes(recipient)) throw problems.invalidField('recipient', 'unknown');
  const values = { role, settledBy: context.actor.accountId, settledAt: context.clock.now() };
  await context.tx.insertInto('directiveRecipients').values({ documentId, recipient, unitPath: document.unitPath, ...values })
    .onConflict((conflict) => conflict.columns(['documentId', 'recipient']).doUpdateSet(values)).execute();
  await record(context, { fact: 'recipient_role.settled', unitId: document.unitId, objectKind: 'document', objectId: documentId, data: { role } });
  return readParticulars(context, documentId);
}
