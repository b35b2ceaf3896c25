import type { SignedIn } from '../../kit/context.ts';
import { settleAttachment } from './settle-attachment.ts';

/**
 * Takes the last settlement back: what was asked for before is asked for again, else it is as the document left it. The file that
 * had come stays stored.
 * @throws Problem wrong_state where nobody settled anything, not_allowed, not_found
 */
export const takeBackAttachment = (context: SignedIn, documentId: string, key: string) =>
  settleAttachment(context, documentId, key, { fact: 'attachment.taken_back', from: ['asked', 'attached', 'designed', 'waived'] }, ({ state, askedAt }) =>
    state !== 'asked' && askedAt ? { state: 'asked' } : { state: 'named_not_attached', askedText: null, askedAt: null });
