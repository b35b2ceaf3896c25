import type { Directive } from '../../engines/directive-reading/index.ts';
import type { Tx } from '../../kit/database.ts';

/** The document follows what a person made of it: its state, and the head by which lists show it. */
export async function markDocument(tx: Tx, documentId: string, state: 'unread' | 'draft' | 'confirmed', content: Directive): Promise<void> {
  await tx.updateTable('documents').set({
    state, kind: content.kind, number: content.number, code: content.code, issuedOn: content.date, issuer: content.issuer,
    ...(content.title && { title: content.title }),
  }).where('id', '=', documentId).execute();
}

/** How many attachments of a document are named and neither there nor settled, for lists. */
export async function markOpenAttachments(tx: Tx, documentId: string, openAttachments: number): Promise<void> {
  await tx.updateTable('documents').set({ openAttachments }).where('id', '=', documentId).execute();
}
