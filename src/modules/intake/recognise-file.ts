import { readDirective } from '../../engines/directive-reading/index.ts';
import { doubtScans, placedSheet, textOfPages } from '../../engines/page-text/index.ts';
import type { PlacedPage } from '../../engines/page-text/index.ts';
import { finished, pageProblem, pagesKind, readPdf } from '../../engines/pdf-files/index.ts';
import { openPdfPictures, openPicture, PictureTooLarge, readSheet, startRecogniser, turnedPicture } from '../../kit/recognition/index.ts';
import type { Recogniser } from '../../kit/recognition/index.ts';
import type { FileToRead, ReadFile } from './read-file.ts';

/** How far recognising is: the page now looked at; its picture once it was. Pages count from 1. */
export interface PageNote { page: number; pages: number; picture?: { page: number; bytes: Uint8Array } }

type Tell = (note: PageNote) => void;

/** Paper is as wide as A4 where nothing says otherwise. */
const a4 = { inches: 8.27, points: 595 };

/** Recognises a scan, a photograph or the pictured pages of a PDF, and reads the whole. Takes about a second a page. */
export async function recogniseFile(file: FileToRead, tell: Tell): Promise<ReadFile> {
  const kind = pagesKind(file.bytes);
  if (kind === null) return { ok: false, problem: pageProblem('picture_damaged') };
  const recogniser = await startRecogniser();
  try {
    const pages = kind === 'pdf' ? await pagesOfPdf(file, recogniser, tell) : await pageOfPicture(file.bytes, recogniser, tell);
    if (!Array.isArray(pages)) return pages;
    const done = finished(textOfPages(pages), true);
    if (!done.ok) return done;
    return { ok: true, format: kind === 'jpeg' ? 'jpg' : kind, reading: doubtScans(readDirective(done.text), done.layout), layout: done.layout };
  } finally {
    await recogniser.close();
  }
}

async function pageOfPicture(bytes: Uint8Array, recogniser: Recogniser, tell: Tell): Promise<PlacedPage[] | ReadFile> {
  tell({ page: 1, pages: 1 });
  const opened = await openPicture(bytes).catch((error: unknown) => (error instanceof PictureTooLarge ? 'picture_too_large' as const : 'picture_damaged' as const));
  if (typeof opened === 'string') return { ok: false, problem: pageProblem(opened) };
  const narrow = Math.min(opened.sheet.width, opened.sheet.height);
  const sheet = await readSheet(recogniser, opened.sheet, narrow / a4.inches);
  tell({ page: 1, pages: 1, picture: { page: 1, bytes: await turnedPicture(opened.shown, sheet.quarters) } });
  return [placedSheet(sheet, narrow / a4.points)];
}

async function pagesOfPdf(file: FileToRead, recogniser: Recogniser, tell: Tell): Promise<PlacedPage[] | ReadFile> {
  const opened = await readPdf(file.bytes, { convert: file.convert });
  if (opened.ok === false) return opened;
  if (opened.ok === true) return { ok: true, format: 'pdf', reading: readDirective(opened.text), layout: opened.layout };
  const pictured = opened.pages.flatMap((page, index) => page === null ? [index + 1] : []);
  const pictures = await openPdfPictures(file.bytes).catch(() => null);
  if (!pictures) return { ok: false, problem: pageProblem('pdf_damaged') };
  const pages = [...opened.pages];
  try {
    for (const [done, number] of pictured.entries()) {
      tell({ page: done + 1, pages: pictured.length });
      const { sheet: drawn, dpi } = await pictures.grey(number);
      const sheet = await readSheet(recogniser, drawn, dpi);
      pages[number - 1] = placedSheet(sheet, dpi / 72);
      tell({ page: done + 1, pages: pictured.length, picture: { page: number, bytes: await turnedPicture(await pictures.picture(number), sheet.quarters) } });
    }
  } finally {
    pictures.close();
  }
  return pages.filter((page) => page !== null);
}
