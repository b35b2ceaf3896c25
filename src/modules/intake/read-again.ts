import { createHash } from 'node:crypto';
import type { Reading } from '../../engines/directive-reading/index.ts';
import { allow } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { mustBeReadable } from './policy.ts';
import { findDocument, findReading } from './queries.ts';

/**
 * Keeps what the present extractor reads in a document's text, beside what earlier ones read.
 * @param reading what `reReader` made of the text, beforehand: reading takes its time, and a transaction holds a connection
 * @returns false where this extractor had read the document already
 * @throws Problem wrong_state while the document is confirmed, not_allowed, not_found
 */
export async function readAgain(context: SignedIn, documentId: string, reading: Reading): Promise<boolean> {
  const document = mustBeReadable(context.actor, await findDocument(context.tx, documentId));
  allow(context, 'directives.confirm', document.unitPath);
  if (document.state === 'confirmed') throw problems.wrongState('confirmed');
  const { text } = await findReading(context.tx, documentId);
  const kept = await context.tx.insertInto('readings').values({
    id: newId(), documentId, unitPath: document.unitPath, extractor: reading.extractor, textSha256: createHash('sha256').update(text).digest('hex'),
    directive: JSON.stringify(reading.directive), evidence: JSON.stringify(reading.evidence), diagnostics: JSON.stringify(reading.diagnostics), particulars: JSON.stringify(reading.particulars),
  }).onConflict((conflict) => conflict.constraint('one_reading_by_an_extractor').doNothing()).returning('id').executeTakeFirst();
  if (!kept) return false;
  await record(context, { fact: 'document.read-again', unitId: document.unitId, objectKind: 'document', objectId: documentId, data: { extractor: reading.extractor } });
  return true;
}
