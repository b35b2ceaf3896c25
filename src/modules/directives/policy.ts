import { allow } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { findDocument, mustBeReadable } from '../intake/index.ts';

/** The document, where the asker may read it. @throws Problem not_found */
export const readableDocument = async (context: SignedIn, documentId: string) =>
  mustBeReadable(context.actor, await findDocument(context.tx, documentId));

/** The document, where the asker may correct and confirm what it says. @throws Problem not_found, not_allowed */
export async function confirmableDocument(context: SignedIn, documentId: string) {
  const document = await readableDocument(context, documentId);
  allow(context, 'directives.confirm', document.unitPath);
  return document;
}
