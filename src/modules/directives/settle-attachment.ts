import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { lockDocument } from '../intake/index.ts';
import { attachmentsKept, keepAttachment, lockAttachment } from './attachment-queries.ts';
import type { AttachmentChange } from './attachment-queries.ts';
import { namedItems, stateOf } from './attachment.ts';
import type { AttachmentState } from './attachment.ts';
import { countOpenAttachments, directiveInHand } from './particulars.ts';
import { confirmableDocument } from './policy.ts';
import { readAttachments } from './read-attachments.ts';
import type { attachmentsSchema } from './particulars-schemas.ts';

/** What all settlements of an attachment share: allow, hold, check the state, keep, count anew, record the fact. */
export async function settleAttachment(
  context: SignedIn, documentId: string, key: string, { fact, from }: { fact: string; from: readonly AttachmentState[] },
  changeFrom: (standing: { state: AttachmentState; askedAt: Date | null; kind: string }) => AttachmentChange | Promise<AttachmentChange>,
): Promise<z.input<typeof attachmentsSchema>> {
  const document = await confirmableDocument(context, documentId);
  // The document's row first, as whoever corrects or confirms does: what is still open is then counted one after the other.
  await lockDocument(context.tx, documentId);
  const { content, particulars } = await directiveInHand(context, documentId);
  const items = namedItems(content, particulars.attachments);
  const index = items.findIndex((one) => one.key === key);
  const item = items[index];
  if (!item) throw problems.notFound();
  const kept = await lockAttachment(context.tx, documentId, key);
  const state = stateOf(item, kept);
  // What the file itself holds needs no settling.
  if ((item.there && !kept) || !from.includes(state)) throw problems.wrongState(state);
  const change = await changeFrom({ state, askedAt: kept?.askedAt ?? null, kind: item.kind });
  await keepAttachment(context.tx, { documentId, key, label: item.label, unitPath: document.unitPath, changedBy: context.actor.accountId, changedAt: context.clock.now() }, change);
  await countOpenAttachments(context.tx, documentId, content);
  // The key is made of the document's words, which the journal does not hold.
  await record(context, { fact, unitId: document.unitId, objectKind: 'document', objectId: documentId, data: { kind: item.kind, index } });
  return readAttachments(context, documentId);
}

/** The attachment's kept row by its key. @throws Problem not_found */
export async function keptAttachment(context: SignedIn, documentId: string, key: string) {
  const row = (await attachmentsKept(context.tx, documentId)).find((one) => one.key === key);
  if (!row?.fileSha256 || !row.filename) throw problems.notFound();
  return { sha256: row.fileSha256, filename: row.filename };
}
