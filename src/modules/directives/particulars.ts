import type { Directive } from '../../engines/directive-reading/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { holds } from '../../kit/context.ts';
import type { Tx } from '../../kit/database.ts';
import { findReading, markOpenAttachments, particularsOfReading } from '../intake/index.ts';
import { attachmentsKept } from './attachment-queries.ts';
import { isOpen, namedItems, stateOf } from './attachment.ts';
import { readableDocument } from './policy.ts';
import { readDirectiveRecord } from './read-directive-record.ts';

/** A document with its content as it stands and its particulars as read, for who may see them. @throws Problem not_found */
export async function directiveInHand(context: SignedIn, documentId: string) {
  const document = await readableDocument(context, documentId);
  const { content, state } = await readDirectiveRecord(context, documentId);
  const particulars = particularsOfReading(await findReading(context.tx, documentId));
  return { document, content, state, particulars, may: { settle: holds(context.actor, 'directives.confirm', document.unitPath) } };
}

/** Counts anew what is named and neither there nor settled, for lists: after a correction, another reading, and each settlement. */
export async function countOpenAttachments(tx: Tx, documentId: string, content: Directive): Promise<void> {
  const { attachments } = particularsOfReading(await findReading(tx, documentId));
  const kept = new Map((await attachmentsKept(tx, documentId)).map((row) => [row.key, row]));
  const open = namedItems(content, attachments).filter((item) => isOpen(stateOf(item, kept.get(item.key)))).length;
  await markOpenAttachments(tx, documentId, open);
}
