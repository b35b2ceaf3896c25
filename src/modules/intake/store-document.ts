import { createHash } from 'node:crypto';
import type { SignedIn } from '../../kit/context.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { holdFile } from './hold-file.ts';
import { keepPictures } from './page-pictures.ts';
import type { ReadFile } from './read-file.ts';

const MEDIA_TYPES: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', md: 'text/markdown', txt: 'text/plain',
  html: 'text/html', doc: 'application/msword', rtf: 'application/rtf', odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg',
};

export interface DocumentToStore {
  id: string;
  unit: { id: string; path: string };
  filename: string;
  file: { sha256: string; size: number };
  read: Extract<ReadFile, { ok: true }>;
  /** Pictures of pages by their addresses in the store of files. */
  pictures: readonly { page: number; sha256: string; size: number }[];
}

/** Stores file, text, look and reading of a document together, and records that it was received. */
export async function storeDocument(context: SignedIn, { id, unit, filename, file, read, pictures }: DocumentToStore): Promise<void> {
  const { tx } = context;
  const { directive, text, evidence, diagnostics, particulars, extractor } = read.reading;
  await holdFile(tx, file.sha256);
  await tx.insertInto('files').values({ ...file, mediaType: MEDIA_TYPES[read.format] ?? 'application/octet-stream' })
    .onConflict((conflict) => conflict.doNothing()).execute();
  await tx.insertInto('documents').values({
    id, origin: context.origin, unitId: unit.id, unitPath: unit.path, fileSha256: file.sha256, filename, format: read.format,
    content: text, title: directive.title || filename, kind: directive.kind, number: directive.number, code: directive.code,
    issuedOn: directive.date, issuer: directive.issuer, receivedBy: context.actor.accountId, receivedAt: context.clock.now(),
    openAttachments: particulars.attachments.filter(({ presence }) => presence === 'named_not_attached').length,
  }).execute();
  await tx.insertInto('readings').values({
    id: newId(), documentId: id, unitPath: unit.path, extractor, textSha256: createHash('sha256').update(text).digest('hex'),
    directive: JSON.stringify(directive), evidence: JSON.stringify(evidence), diagnostics: JSON.stringify(diagnostics),
    particulars: JSON.stringify(particulars),
  }).execute();
  if (read.layout) await tx.insertInto('sourceLayouts').values({ documentId: id, layout: JSON.stringify(read.layout) }).execute();
  await keepPictures(tx, id, pictures);
  await record(context, { fact: 'document.received', unitId: unit.id, objectKind: 'document', objectId: id, data: { format: read.format } });
}
