import type { SignedIn } from '../../kit/context.ts';
import { settleAttachment } from './settle-attachment.ts';

/**
 * Records that the sender was asked for what is named and not attached, with the words that were sent; asking again is recorded anew.
 * @throws Problem wrong_state once it is there or settled, not_allowed, not_found
 */
export const askForAttachment = (context: SignedIn, documentId: string, key: string, given: { text: string }) =>
  settleAttachment(context, documentId, key, { fact: 'attachment.asked', from: ['named_not_attached', 'asked'] }, () => ({ state: 'asked', askedText: given.text, askedAt: context.clock.now() }));
