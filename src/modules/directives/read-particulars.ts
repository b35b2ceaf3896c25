import type { z } from 'zod';
import type { Role } from '../../engines/directive-reading/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { directiveInHand } from './particulars.ts';
import type { particularsRecordSchema } from './particulars-schemas.ts';

/** Whom to ask, which levels carry the document out, what each recipient gets it for. @throws Problem not_found */
export async function readParticulars(context: SignedIn, documentId: string): Promise<z.input<typeof particularsRecordSchema>> {
  const { content, particulars, may } = await directiveInHand(context, documentId);
  const settled = new Map((await context.tx.selectFrom('directiveRecipients').select(['recipient', 'role']).where('documentId', '=', documentId).execute()).map((row) => [row.recipient, row.role as Role | null]));
  const read = new Map(particulars.recipients.map((one) => [one.recipient.text, one]));
  const recipients = content.recipients.map((recipient) => {
    const { role = null, proposed = null } = read.get(recipient) ?? {};
    return settled.has(recipient) ? { recipient, role: settled.get(recipient) ?? null, proposed: null, settled: true } : { recipient, role, proposed, settled: false };
  });
  return { contact: particulars.contact, scope: particulars.scope, recipients, may };
}
