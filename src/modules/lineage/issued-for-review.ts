import type { SignedIn } from '../../kit/context.ts';
import { documentsIssuedFor } from './documents-issued-for.ts';
import { mayOpen } from './policy.ts';
import { headsOf, linksOf } from './queries.ts';

/** The list of what was issued to carry out the resolution that a document reviews, as lines for a report; none where it reviews none that is held. */
export async function issuedForReview(context: SignedIn, documentId: string): Promise<string[]> {
  const reviewed = await reviewedDocument(context, documentId);
  return reviewed === null ? [] : (await documentsIssuedFor(context, reviewed)).lines;
}

/** The resolution that a document reviews, where it is held and the asker may open it. */
export async function reviewedDocument(context: SignedIn, documentId: string): Promise<string | null> {
  const review = (await linksOf(context.tx, documentId)).find((link) => link.kind === 'reviews' && link.state !== 'rejected' && link.toDocumentId !== null);
  if (!review) return null;
  const [held] = await headsOf(context.tx, [review.toDocumentId!]);
  return held && mayOpen(context.actor, held.unitPath!) ? held.id! : null;
}
