import { openDocx } from './docx.ts';
import { sniffKind } from './kind.ts';
import { decodeText } from './plain-text.ts';
import { fileProblem, UnreadableFile } from './problems.ts';
import type { FileProblem } from './problems.ts';

export type { FileProblem, FileProblemCode } from './problems.ts';

/** Files above this many bytes are refused unread. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** Texts above this many characters are refused: some 200 pages, and still quick to store, send and show. */
export const MAX_TEXT_LENGTH = 500_000;

export type OpenedFile =
  | { ok: true; text: string; format: 'txt' | 'md' | 'docx'; hasTables: boolean }
  | { ok: false; problem: FileProblem };

/**
 * Opens a plan or report that a person uploads and gives its text: NFC, `\n` line ends, a blank line between the
 * paragraphs of a .docx, a table row on one line with its cells joined by TAB. What the file is, is decided by its
 * bytes; the name only tells .md from .txt. Never rejects: whatever cannot be read comes back as a problem with a
 * sentence in Vietnamese and English. Fetches nothing, runs nothing. Works synchronously inside and may hold its thread
 * for up to a few seconds on the largest files, so a server calls it in a worker thread.
 */
export async function openOfficeFile(bytes: Uint8Array, filename: string): Promise<OpenedFile> {
  try {
    return open(bytes, filename);
  } catch (error) {
    return { ok: false, problem: fileProblem(error instanceof UnreadableFile ? error.code : 'file_damaged') };
  }
}

function open(bytes: Uint8Array, filename: string): OpenedFile {
  const opened = openWhole(bytes, filename);
  if (opened.ok && opened.text.length > MAX_TEXT_LENGTH) throw new UnreadableFile('text_too_long');
  return opened;
}

function openWhole(bytes: Uint8Array, filename: string): OpenedFile {
  if (bytes.length > MAX_FILE_BYTES) throw new UnreadableFile('file_too_large');
  const kind = sniffKind(bytes);
  if (kind === 'docx') {
    const { text, hasTables } = openDocx(bytes);
    if (text.trim() === '') throw new UnreadableFile('no_text');
    return { ok: true, text, format: 'docx', hasTables };
  }
  if (kind !== 'text') throw new UnreadableFile(kind);
  const text = decodeText(bytes);
  const format = /\.(md|markdown)$/i.test(filename) ? 'md' : 'txt';
  return { ok: true, text, format, hasTables: /\S\t+\S/.test(text) };
}
