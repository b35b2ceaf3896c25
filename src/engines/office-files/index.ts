import { canonicalText, detectLegacy, fromLegacy } from '../text/index.ts';
import type { LegacyEncoding, Span } from '../text/index.ts';
import type { FlowLayout } from '../source-layout/index.ts';
import { openDocx } from './docx.ts';
import type { ReadDocument } from './docx.ts';
import { openHtml } from './html/open-html.ts';
import { sniffKind } from './kind.ts';
import { convertLegacy, findLegacy, sampleOf } from './legacy.ts';
import { decodeText } from './plain-text.ts';
import { fileProblem, UnreadableFile } from './problems.ts';
import type { FileProblem, FileProblemCode } from './problems.ts';
import { MAX_TEXT_LENGTH } from './sheet.ts';
import { writeText } from './write-text.ts';
import { openZip } from './zip.ts';

export { sampleOf } from './legacy.ts';
export { legacyEncodings } from '../text/index.ts';
export type { LegacyEncoding } from '../text/index.ts';
export { fileProblem } from './problems.ts';
export type { FileProblem, FileProblemCode } from './problems.ts';
export { MAX_TEXT_LENGTH } from './sheet.ts';

/** Files above this many bytes are refused unread. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

export type TextFormat = 'txt' | 'md' | 'html' | 'docx' | 'doc' | 'rtf' | 'odt';

export type OpenedFile =
  | { ok: true; text: string; format: TextFormat; hasTables: boolean; layout: FlowLayout | null; footnotes: Span[] }
  /** `legacy` is there where only a person's consent is missing. */
  | { ok: false; problem: FileProblem; legacy?: LegacyFound };

/** An old encoding that was found: the first lines as they stand in the file, and as they would read. */
export interface LegacyFound { encoding: LegacyEncoding; sample: string; converted: string }

/** What an office suite made of a file that only it reads; see `conversionNeeded`. */
export type ConvertedFile = { ok: true; bytes: Uint8Array } | { ok: false; code: FileProblemCode };

export interface OpenOptions {
  /** A person's consent to take letters of an old Vietnamese font for what they show. Changes nothing in a text that has none. */
  convert?: LegacyEncoding | undefined;
  /** The .docx made of the bytes, where `conversionNeeded` named their format. */
  asDocx?: ConvertedFile | undefined;
}

/** The format of a file that an office suite must turn into .docx first; null for all others, also for those that cannot be read. */
export function conversionNeeded(bytes: Uint8Array): 'doc' | 'rtf' | 'odt' | null {
  try {
    if (bytes.length > MAX_FILE_BYTES) return null;
    const sniffed = sniffKind(bytes);
    return typeof sniffed === 'object' && (sniffed.kind === 'doc' || sniffed.kind === 'rtf' || sniffed.kind === 'odt') ? sniffed.kind : null;
  } catch {
    return null;
  }
}

/**
 * Opens a plan or report that a person uploads and gives its text: canonical (see `canonicalText`), a blank line between the paragraphs
 * of a .docx or web page, a table row on one line with its cells joined by TAB, footnotes at the end as `[1] …`; and how it looked, tied
 * to that text. What the file is, is decided by its bytes; the name only tells .md from .txt and a scrap of HTML from text. Never
 * rejects: whatever cannot be read comes back as a problem with a sentence in Vietnamese and English. Fetches nothing, runs nothing. Works
 * synchronously inside and may hold its thread for up to two seconds on the largest files, so a server calls it in a worker thread.
 */
export async function openOfficeFile(bytes: Uint8Array, filename: string, options: OpenOptions = {}): Promise<OpenedFile> {
  try {
    return open(bytes, filename, options);
  } catch (error) {
    return { ok: false, problem: fileProblem(error instanceof UnreadableFile ? error.code : 'file_damaged') };
  }
}

function open(bytes: Uint8Array, filename: string, { convert, asDocx }: OpenOptions): OpenedFile {
  if (bytes.length > MAX_FILE_BYTES) throw new UnreadableFile('file_too_large');
  const sniffed = sniffKind(bytes, filename);
  if (typeof sniffed === 'string') throw new UnreadableFile(sniffed);
  const { kind, zip } = sniffed;
  if (kind === 'text') return openText(decodeText(bytes), /\.(md|markdown)$/i.test(filename) ? 'md' : 'txt', convert);
  if (kind === 'html') return finish(openHtml(bytes), kind, convert);
  if (kind === 'docx') return finish(openDocx(zip ?? openZip(bytes)), kind, convert);
  if (!asDocx?.ok) throw new UnreadableFile(asDocx?.code ?? 'converter_missing');
  return finish(openDocx(openZip(asDocx.bytes)), kind, convert);
}

/** A text that came as it is: it has no look but its lines. */
function openText(given: string, format: 'txt' | 'md', convert: LegacyEncoding | undefined): OpenedFile {
  if (given.length > MAX_TEXT_LENGTH) throw new UnreadableFile('text_too_long');
  const encoding = detectLegacy(given);
  if (encoding && !convert) return withoutConsent(encoding, given, canonicalText(fromLegacy(given, encoding)));
  const text = canonicalText(encoding && convert ? fromLegacy(given, convert) : given);
  if (text.trim() === '') throw new UnreadableFile('file_empty');
  return { ok: true, text, format, hasTables: /\S\t+\S/.test(text), layout: null, footnotes: [] };
}

function finish(document: ReadDocument, format: TextFormat, convert: LegacyEncoding | undefined): OpenedFile {
  const legacy = findLegacy(document);
  const read = legacy ? convertLegacy(document, legacy, convert ?? legacy.encoding) : document;
  const written = writeText(read.blocks, read.notes);
  if (legacy && !convert) return withoutConsent(legacy.encoding, writeText(document.blocks, document.notes).text, written.text);
  if (written.text.trim() === '') throw new UnreadableFile('no_text');
  const text = canonicalText(written.text);
  // Spans index the canonical text; a look whose text is another one would point astray.
  return text === written.text ? { ok: true, format, ...written } : { ok: true, format, text, hasTables: written.hasTables, layout: null, footnotes: [] };
}

function withoutConsent(encoding: LegacyEncoding, found: string, converted: string): OpenedFile {
  return { ok: false, problem: fileProblem('legacy_encoding' satisfies FileProblemCode), legacy: { encoding, sample: sampleOf(found), converted: sampleOf(converted) } };
}
