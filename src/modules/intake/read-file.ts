import { readDirective } from '../../engines/directive-reading/index.ts';
import type { Reading } from '../../engines/directive-reading/index.ts';
import { openOfficeFile } from '../../engines/office-files/index.ts';
import type { ConvertedFile, LegacyEncoding, LegacyFound } from '../../engines/office-files/index.ts';
import { doubtScans } from '../../engines/page-text/index.ts';
import { MOST_PIXELS, pageProblem, pagesKind, pictureSize, readPdf } from '../../engines/pdf-files/index.ts';
import type { SourceLayout } from '../../engines/source-layout/index.ts';

/** A file to read, with the sender's consent to convert an old encoding. */
export interface FileToRead {
  bytes: Uint8Array;
  filename: string;
  convert?: LegacyEncoding | undefined;
  /** What an office suite made of it, where only that opens it. */
  asDocx?: ConvertedFile | undefined;
}

/** Why a file cannot be read, in both languages. */
export interface ReadProblem { code: string; message: { vi: string; en: string } }

export type ReadFile =
  | { ok: true; format: string; reading: Reading; layout: SourceLayout | null }
  /** Pages are pictures: recognising them takes long, and is followed. */
  | { ok: 'recognise'; pages: number }
  | { ok: false; problem: ReadProblem; legacy?: LegacyFound };

/** Opens a file and reads it; runs in a thread of its own, for files are hostile and reading takes its time. */
export default async function readFile({ bytes, filename, convert, asDocx }: FileToRead): Promise<ReadFile> {
  const kind = pagesKind(bytes);
  if (kind === 'pdf') return readPages(bytes, convert);
  if (kind) return measurePicture(bytes, kind);
  const opened = await openOfficeFile(bytes, filename, { convert, asDocx });
  return opened.ok ? { ok: true, format: opened.format, reading: readDirective(opened.text), layout: opened.layout } : opened;
}

async function readPages(bytes: Uint8Array, convert: LegacyEncoding | undefined): Promise<ReadFile> {
  const opened = await readPdf(bytes, { convert });
  if (opened.ok === 'pictures') return { ok: 'recognise', pages: opened.pages.filter((page) => page === null).length };
  if (!opened.ok) return opened;
  return { ok: true, format: 'pdf', reading: doubtScans(readDirective(opened.text), opened.layout), layout: opened.layout };
}

/** A picture says how large it is before anything of it is unpacked. */
function measurePicture(bytes: Uint8Array, kind: 'png' | 'jpeg'): ReadFile {
  const size = pictureSize(bytes, kind);
  if (!size || size.width < 1 || size.height < 1) return { ok: false, problem: pageProblem('picture_damaged') };
  return size.width * size.height > MOST_PIXELS ? { ok: false, problem: pageProblem('picture_too_large') } : { ok: 'recognise', pages: 1 };
}
