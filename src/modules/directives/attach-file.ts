import { outlineOfText } from '../../engines/directive-reading/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import type { Download, Upload } from '../../kit/route.ts';
import { keepFile, keptFile, readWhole, unreadableFile } from '../intake/index.ts';
import type { ReadFile } from '../intake/index.ts';
import type { FileStore } from '../../kit/files.ts';
import { problems } from '../../kit/problem.ts';
import { namedItems } from './attachment.ts';
import { confirmableDocument, readableDocument } from './policy.ts';
import { directiveInHand } from './particulars.ts';
import { keptAttachment, settleAttachment } from './settle-attachment.ts';

/** Forms come as workbooks, which nobody here opens: they are kept and handed out as they are. */
const isWorkbook = (upload: Upload): boolean => /\.xlsx?$/iu.test(upload.filename);
const NO_TEXT = new Set(['not_a_word_document', 'binary_unsupported']);

/**
 * Whether a file may come as this attachment at all, asked before it is sent and read. @returns where it will be kept
 * @throws Problem not_found, not_allowed
 */
export async function admitAttachment(context: SignedIn, documentId: string, key: string): Promise<FileStore> {
  await confirmableDocument(context, documentId);
  const { content, particulars } = await directiveInHand(context, documentId);
  if (!namedItems(content, particulars.attachments).some((item) => item.key === key)) throw problems.notFound();
  return context.files;
}

/** What intake reads in the file, which is put in its place meanwhile: nobody waits for a disk with the document in hand. @throws Problem too_hard, busy */
export async function readAttachment(upload: Upload, { convert }: { convert?: 'tcvn3' | 'vni' | undefined }, files: FileStore): Promise<ReadFile> {
  const read = await readWhole({ ...upload, convert });
  if (read.ok !== false || isWorkbook(upload)) await files.put(upload.bytes);
  return read;
}

/**
 * Keeps a file that came later as the attachment that the document names; an outline is read from it as a proposal.
 * @param read what intake's reader made of the upload, beforehand
 * @throws Problem one for each way in which a file cannot be read, then nothing is kept; wrong_state, not_allowed, not_found
 */
export const attachFile = (context: SignedIn, documentId: string, key: string, upload: Upload, read: ReadFile) =>
  settleAttachment(context, documentId, key, { fact: 'attachment.attached', from: ['named_not_attached', 'asked', 'attached', 'designed', 'waived'] }, async ({ kind }) => {
    const unread = read.ok === false && kind !== 'outline' && isWorkbook(upload) && NO_TEXT.has(read.problem.code);
    if (read.ok === false && !unread) throw unreadableFile(read);
    // A long scan is kept as it is; only what was read can have an outline.
    const outline = read.ok === true && kind === 'outline' ? read.reading.directive.reportOutline ?? outlineOfText(read.reading.text) : null;
    return { state: 'attached', fileSha256: await keepFile(context, upload), filename: upload.filename, outline: outline && JSON.stringify(outline) };
  });

/** The file that came later. @throws Problem not_found */
export async function downloadAttachment(context: SignedIn, documentId: string, key: string): Promise<Download> {
  await readableDocument(context, documentId);
  await directiveInHand(context, documentId);
  const { sha256, filename } = await keptAttachment(context, documentId, key);
  return keptFile(context, sha256, filename);
}
