import type { z } from 'zod';
import type { Directive } from '../../engines/directive-reading/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { findReading, markDocument } from '../intake/index.ts';
import { countOpenAttachments } from './particulars.ts';
import { confirmableDocument } from './policy.ts';
import { lockDirective } from './queries.ts';
import { readDirectiveRecord } from './read-directive-record.ts';
import type { DirectiveRecord } from './read-directive-record.ts';
import type { directiveChangeSchema } from './schemas.ts';

/**
 * Saves what a person corrected, as a draft.
 * @throws Problem version_mismatch with what stands now, wrong_state once confirmed, not_allowed, not_found
 */
export async function correctDirective(context: SignedIn, documentId: string, change: z.output<typeof directiveChangeSchema>): Promise<DirectiveRecord> {
  await confirmableDocument(context, documentId);
  const standing = await lockDirective(context.tx, documentId);
  if (standing?.state === 'confirmed') throw problems.wrongState('confirmed');
  const shown = await readDirectiveRecord(context, documentId);
  if (shown.version !== change.version || shown.readingId !== change.readingId) throw problems.stale(shown);
  const { content, accepted } = change;
  await saveDirective(context, documentId, { content, accepted, state: 'draft' }, standing ?? null);
  await record(context, { fact: 'directive.corrected', objectKind: 'document', objectId: documentId, data: { version: change.version + 1 } });
  return readDirectiveRecord(context, documentId);
}

/** A directive's next version; what is left out stays as it is. */
export interface NextVersion {
  content: Directive;
  state: 'draft' | 'confirmed';
  accepted?: string[] | undefined;
  readingId?: string;
}

/** Writes the directive's next version; the document's row keeps its head for lists. */
export async function saveDirective(context: SignedIn, documentId: string, next: NextVersion, standing: { id: string; version: number } | null): Promise<void> {
  const { tx } = context;
  const { content, state, accepted, readingId } = next;
  const by = context.actor.accountId;
  const confirmation = state === 'confirmed' ? { confirmedBy: by, confirmedAt: context.clock.now() } : { confirmedBy: null, confirmedAt: null };
  if (standing) {
    await tx.updateTable('directives')
      .set({ state, content: JSON.stringify(content), ...(accepted && { accepted }), ...(readingId && { readingId }), version: standing.version + 1, changedBy: by, changedAt: context.clock.now(), ...confirmation })
      .where('id', '=', standing.id).execute();
  } else {
    const reading = await findReading(tx, documentId);
    const document = await confirmableDocument(context, documentId);
    const inserted = await tx.insertInto('directives').values({
      id: newId(), origin: context.origin, documentId, readingId: reading.id, unitId: document.unitId, unitPath: document.unitPath,
      state, content: JSON.stringify(content), accepted: accepted ?? [], changedBy: by, changedAt: context.clock.now(), ...confirmation,
    }).onConflict((conflict) => conflict.constraint('one_directive_per_document').doNothing()).returning('id').executeTakeFirst();
    // Another saved the first version at the same moment.
    if (!inserted) throw problems.stale(await readDirectiveRecord(context, documentId));
  }
  await markDocument(tx, documentId, state, content);
  await countOpenAttachments(tx, documentId, content);
}
