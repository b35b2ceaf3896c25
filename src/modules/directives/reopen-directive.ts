import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { saveDirective } from './correct-directive.ts';
import { confirmableDocument } from './policy.ts';
import { lockDirective } from './queries.ts';
import { readDirectiveRecord } from './read-directive-record.ts';
import type { DirectiveRecord } from './read-directive-record.ts';

/**
 * Takes a confirmation back so that it can be corrected. A campaign made from it keeps the template that it copied.
 * @throws Problem wrong_state when it is not confirmed, not_allowed, not_found
 */
export async function reopenDirective(context: SignedIn, documentId: string): Promise<DirectiveRecord> {
  await confirmableDocument(context, documentId);
  const standing = await lockDirective(context.tx, documentId);
  if (standing?.state !== 'confirmed') throw problems.wrongState(standing?.state ?? 'unread');
  const { content } = await readDirectiveRecord(context, documentId);
  await saveDirective(context, documentId, { content, state: 'draft' }, standing);
  await record(context, { fact: 'directive.reopened', objectKind: 'document', objectId: documentId });
  return readDirectiveRecord(context, documentId);
}
