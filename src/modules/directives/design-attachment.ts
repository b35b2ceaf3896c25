import type { SignedIn } from '../../kit/context.ts';
import { settleAttachment } from './settle-attachment.ts';

/** Records that the unit designs the form or outline itself, in the template of the campaign. @throws Problem wrong_state, not_allowed, not_found */
export const designAttachment = (context: SignedIn, documentId: string, key: string) =>
  settleAttachment(context, documentId, key, { fact: 'attachment.designed', from: ['named_not_attached', 'asked'] }, () => ({ state: 'designed' }));
