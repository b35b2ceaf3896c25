/** PDF files: bytes → the text of their pages, and which of the pages are pictures. Pure; runs nothing and fetches nothing. */
import { MAX_TEXT_LENGTH, sampleOf, type LegacyEncoding, type LegacyFound } from '../office-files/index.ts';
import { textOfPages, type PageText, type PlacedPage } from '../page-text/index.ts';
import { inUnicode } from './legacy.ts';
import { openPdf, operations, type PdfDocument } from './open.ts';
import { pageContent, type PdfPageContent } from './page.ts';
import { pageProblem, type PageProblem } from './problems.ts';
import type { LegacyDecoder } from './words.ts';

export { openPdf, MOST_PAGES, MOST_PIXELS } from './open.ts';
export { pageProblem } from './problems.ts';
export type { PageProblem, PageProblemCode } from './problems.ts';
export { pagesKind, pictureSize } from './kind.ts';
export type { PagesKind } from './kind.ts';

export interface PdfChoices {
  /** The reader's consent to take letters set in fonts of an old encoding for what they show. */
  convert?: LegacyEncoding | undefined;
}

export type OpenedPdf =
  | ({ ok: true } & PageText)
  /** Some pages are pictures: their places hold null until they are recognised. */
  | { ok: 'pictures'; pages: (PlacedPage | null)[] }
  | { ok: false; problem: PageProblem; legacy?: LegacyFound };

/** Reads a PDF. Never rejects: whatever cannot be read comes back as a problem with its sentence. */
export async function readPdf(bytes: Uint8Array, choices: PdfChoices = {}): Promise<OpenedPdf> {
  try {
    return await read(bytes, choices);
  } catch {
    return { ok: false, problem: pageProblem('pdf_damaged') };
  }
}

async function read(bytes: Uint8Array, { convert }: PdfChoices): Promise<OpenedPdf> {
  const opened = await openPdf(bytes);
  if ('fault' in opened) return { ok: false, problem: pageProblem(opened.fault) };
  const { pdf } = opened;
  const decoder = convert && inUnicode;
  try {
    const contents = await contentsOf(pdf, decoder);
    if (contents === 'too-long') return { ok: false, problem: pageProblem('text_too_long') };
    const legacy = contents.find((content) => content.legacy !== null)?.legacy;
    const bare = contents.flatMap(({ kind }, i) => kind === 'bare' ? [i + 1] : []);
    const pictured = await picturedAmong(bytes, bare, contents.length);
    const pages = contents.map(({ kind, placed }, i): PlacedPage | null => kind === 'picture' || pictured.has(i + 1) ? null : placed);
    if (legacy && !decoder) {
      const { text } = textOfPages(pages.filter((page) => page !== null).slice(0, 2));
      const { placed } = await pageContent(await pdf.getPage(pages.findIndex((page) => page !== null) + 1), await operations(), inUnicode);
      return { ok: false, problem: pageProblem('legacy_encoding'), legacy: { encoding: legacy, sample: sampleOf(text), converted: sampleOf(placed ? textOfPages([placed]).text : '') } };
    }
    if (pages.includes(null)) return { ok: 'pictures', pages };
    return finished(textOfPages(pages as PlacedPage[]));
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Drawn but not read are letters under a picture and those that no table explains: so many of them are no document either. */
const mostGlyphs = 4 * MAX_TEXT_LENGTH;

/** The pages one after the other; no further than a text may be long, for a small file can repeat a full page three hundred times. */
async function contentsOf(pdf: PdfDocument, decoder: LegacyDecoder | undefined): Promise<PdfPageContent[] | 'too-long'> {
  const names = await operations();
  const contents: PdfPageContent[] = [];
  let [letters, glyphs] = [0, 0];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const content = await pageContent(page, names, decoder);
    page.cleanup();
    glyphs += content.glyphs;
    if (content.kind !== 'picture') letters += content.placed.words.reduce((sum, word) => sum + word.text.length, 0);
    if (letters > MAX_TEXT_LENGTH || glyphs > mostGlyphs) return 'too-long';
    contents.push(content);
  }
  return contents;
}

/** More bare pages than these are not looked at one by one: they are a scan. */
const mostLookedAt = 12;

/** Which of the bare pages are pictures. A scan has no others; between pages of text a page may simply be empty. */
async function picturedAmong(bytes: Uint8Array, bare: readonly number[], all: number): Promise<Set<number>> {
  if (bare.length === 0) return new Set();
  if (bare.length === all || bare.length > mostLookedAt) return new Set(bare);
  const opened = await openPdf(bytes, true);
  if ('fault' in opened) return new Set(bare);
  const found = new Set<number>();
  try {
    for (const number of bare) {
      const { pictures } = await pageContent(await opened.pdf.getPage(number), await operations());
      if (pictures > 0.2) found.add(number);
    }
  } finally {
    await opened.pdf.loadingTask.destroy();
  }
  return found;
}

/** What pages gave in the end, or why that is no document. @param recognised words came from pictures */
export function finished(composed: PageText, recognised = false): ({ ok: true } & PageText) | { ok: false; problem: PageProblem } {
  if (composed.text.length > MAX_TEXT_LENGTH) return { ok: false, problem: pageProblem('text_too_long') };
  if (!/\p{L}/u.test(composed.text)) return { ok: false, problem: pageProblem('no_text_recognised') };
  return recognised && !readsAsVietnamese(composed.text) ? { ok: false, problem: pageProblem('no_text_recognised') } : { ok: true, ...composed };
}

/** A picture of anything yields letters; only a text yields words of several letters with the marks of Vietnamese. */
function readsAsVietnamese(text: string): boolean {
  const words = text.match(/(?<![\p{L}\p{N}])\p{L}{2,7}(?![\p{L}\p{N}])/gu) ?? [];
  const all = text.split(/\s+/u).filter(Boolean).length;
  const marked = words.filter((word) => /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ\u1EA0-\u1EF9]/iu.test(word)).length;
  return words.length >= 8 && words.length > all * 0.5 && marked >= words.length * 0.2;
}
