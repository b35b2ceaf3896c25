import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { saveDirective } from './correct-directive.ts';
import { confirmableDocument } from './policy.ts';
import { lockDirective } from './queries.ts';
import { readDirectiveRecord } from './read-directive-record.ts';
import type { DirectiveRecord } from './read-directive-record.ts';
import type { directiveConfirmSchema } from './schemas.ts';

/**
 * Confirms that this is what the document says; only then can anything start from it.
 * @param given what the person has before their eyes: the version, and the reading on which it stands
 * @throws Problem version_mismatch with what stands now, wrong_state when confirmed already, not_allowed, not_found
 */
export async function confirmDirective(context: SignedIn, documentId: string, given: z.output<typeof directiveConfirmSchema>): Promise<DirectiveRecord> {
  const document = await confirmableDocument(context, documentId);
  const standing = await lockDirective(context.tx, documentId);
  if (standing?.state === 'confirmed') throw problems.wrongState('confirmed');
  const shown = await readDirectiveRecord(context, documentId);
  if (shown.version !== given.version || shown.readingId !== given.readingId) throw problems.stale(shown);
  await saveDirective(context, documentId, { content: shown.content, state: 'confirmed' }, standing ?? null);
  await record(context, { fact: 'directive.confirmed', unitId: document.unitId, objectKind: 'document', objectId: documentId });
  return readDirectiveRecord(context, documentId);
}
