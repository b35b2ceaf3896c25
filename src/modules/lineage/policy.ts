import { allow, holds, inSubtree } from '../../kit/context.ts';
import type { Actor, SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { findDocument, lockDocument, mustBeReadable } from '../intake/index.ts';
import { lockLink } from './queries.ts';

/** The document, where the asker may read it. @throws Problem not_found */
export const readableDocument = async (context: SignedIn, documentId: string) =>
  mustBeReadable(context.actor, await findDocument(context.tx, documentId));

/** Who may say what a document is may say what it is linked with. @throws Problem not_found, not_allowed */
export async function linkableDocument(context: SignedIn, documentId: string) {
  const document = await readableDocument(context, documentId);
  allow(context, 'directives.confirm', document.unitPath);
  return document;
}

/** One link of a document, held until the transaction ends. @throws Problem not_found, not_allowed */
export async function decidableLink(context: SignedIn, documentId: string, linkId: string) {
  const document = await linkableDocument(context, documentId);
  // The document's row first: two who decide at once about two of its links do so one after the other.
  await lockDocument(context.tx, documentId);
  const link = await lockLink(context.tx, documentId, linkId);
  if (!link) throw problems.notFound();
  return { document, link };
}

/** May the asker open a document that row security lets through? In their own subtrees it takes the permission to read there. */
export function mayOpen(actor: Actor, unitPath: string): boolean {
  const within = actor.scopes.some((scope) => inSubtree(unitPath, scope.path));
  return !within || holds(actor, 'documents.read', unitPath);
}
