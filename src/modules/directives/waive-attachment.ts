import type { SignedIn } from '../../kit/context.ts';
import { settleAttachment } from './settle-attachment.ts';

/** Does without what is named and not attached, for a reason that stays beside it. @throws Problem wrong_state, not_allowed, not_found */
export const waiveAttachment = (context: SignedIn, documentId: string, key: string, given: { reason: string }) =>
  settleAttachment(context, documentId, key, { fact: 'attachment.waived', from: ['named_not_attached', 'asked'] }, () => ({ state: 'waived', waiveReason: given.reason }));
