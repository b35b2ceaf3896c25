import type { z } from 'zod';
import type { CarriedOver } from '../../engines/directive-review/index.ts';
import type { Directive, Reading } from '../../engines/directive-reading/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { findReading, markDocument, readAgain, readDocument, reReader, textToRead } from '../intake/index.ts';
import { carrier } from './carrier.ts';
import type { WorkToCarry } from './carry-apart.ts';
import { saveDirective } from './correct-directive.ts';
import { countOpenAttachments } from './particulars.ts';
import { confirmableDocument } from './policy.ts';
import { lockDirective } from './queries.ts';
import { readDirectiveRecord } from './read-directive-record.ts';
import type { DirectiveRecord } from './read-directive-record.ts';
import type { readAgainSchema } from './schemas.ts';

type ReadAgain = z.input<typeof readAgainSchema>;

/** What reading again starts from: the text, and what a person made of the reading that stands. */
interface Ground { text: Awaited<ReturnType<typeof textToRead>>; before: WorkToCarry['before']; shown: DirectiveRecord }
/** What became of it beside the event loop, with the ground on which it did. */
export interface ReadAnew { reading: Reading; carried: CarriedOver<Directive>; shown: Pick<DirectiveRecord, 'version' | 'readingId'> }

/** Gathers what is to be read again and carried over. @throws Problem wrong_state while the directive is confirmed, not_allowed, not_found */
export async function groundToReadAgain(context: SignedIn, documentId: string): Promise<Ground> {
  await confirmableDocument(context, documentId);
  const shown = await readDirectiveRecord(context, documentId);
  if (shown.state === 'confirmed') throw problems.wrongState('confirmed');
  const { directive, evidence, diagnostics } = await findReading(context.tx, documentId);
  const before = { directive: directive as Directive, evidence: evidence as Reading['evidence'], diagnostics: diagnostics as Reading['diagnostics'] };
  return { text: await textToRead(context.tx, documentId), before, shown };
}

/** Reads the text with the present extractor and carries the person's work over, in threads and with no connection held. @throws Problem too_hard, busy */
export async function readAnew({ text, before, shown }: Ground): Promise<ReadAnew> {
  const reading = await reReader.run(text);
  const { directive, evidence, diagnostics } = reading;
  const { content, accepted, version, readingId } = shown;
  return { reading, carried: await carrier.run({ before, shown: { content, accepted }, after: { directive, evidence, diagnostics } }), shown: { version, readingId } };
}

/**
 * Puts a newer extractor's reading in the place of the older one. What a person corrected, added, removed and accepted is
 * carried over; the directive points to the reading on which its content now stands.
 * @param anew what `readAnew` made of the document beforehand
 * @throws Problem version_mismatch where somebody saved meanwhile: what was carried over is then not what stands; wrong_state while the
 *   directive is confirmed: it is untouched until someone reopens it; not_allowed, not_found
 */
export async function readDocumentAgain(context: SignedIn, documentId: string, anew: ReadAnew): Promise<ReadAgain> {
  await confirmableDocument(context, documentId);
  const standing = await lockDirective(context.tx, documentId);
  if (standing?.state === 'confirmed') throw problems.wrongState('confirmed');
  const shown = await readDirectiveRecord(context, documentId);
  const carried = (await readAgain(context, documentId, anew.reading)) ? anew.carried : null;
  if (carried) {
    if (shown.version !== anew.shown.version || shown.readingId !== anew.shown.readingId) throw problems.stale(shown);
    await putCarried(context, documentId, carried, standing ?? null);
  }
  return {
    document: await readDocument(context, documentId),
    directive: await readDirectiveRecord(context, documentId),
    carried: carried && { fresh: carried.fresh, keptEdits: carried.keptEdits, keptAccepted: carried.keptAccepted },
  };
}

async function putCarried(context: SignedIn, documentId: string, { content, accepted }: CarriedOver<Directive>, standing: { id: string; version: number } | null): Promise<void> {
  if (!standing) {
    await markDocument(context.tx, documentId, 'unread', content);
    await countOpenAttachments(context.tx, documentId, content);
    return;
  }
  const { id: readingId } = await findReading(context.tx, documentId);
  await saveDirective(context, documentId, { content, state: 'draft', accepted: [...accepted], readingId }, standing);
  await record(context, { fact: 'directive.carried-over', objectKind: 'document', objectId: documentId, data: { version: standing.version + 1 } });
}
