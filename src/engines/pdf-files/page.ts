/** One page of a PDF: its words, or that it is a picture. */
import type { PlacedPage } from '../page-text/index.ts';
import { draw, type Drawing, type Glyph } from './glyphs.ts';
import type { LegacyEncoding } from '../text/index.ts';
import { encodingOfFont } from './legacy.ts';
import type { PdfPage } from './open.ts';
import { wordsOf, type LegacyDecoder } from './words.ts';

export interface PdfPageContent {
  readonly placed: PlacedPage;
  /**
   * `words`: it has them · `picture`: they must be recognised, for it is a picture or its fonts do not say what their letters are ·
   * `bare`: hardly a letter, so a picture or nearly empty
   */
  readonly kind: 'words' | 'picture' | 'bare';
  /** Share of the page that pictures cover, where the document was opened with them. */
  readonly pictures: number;
  /** How many letters are drawn on it, seen or not. */
  readonly glyphs: number;
  readonly legacy: LegacyEncoding | null;
}

/** Fewer letters than this beside a picture are a stamp or a page number. */
const fewLetters = 25;

/** Reads one page. @param operations the names of pdf.js's drawing instructions */
export async function pageContent(page: PdfPage, operations: Readonly<Record<string, number>>, decode?: LegacyDecoder): Promise<PdfPageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const sheet = { width: Math.max(1, viewport.width), height: Math.max(1, viewport.height) };
  const list = await page.getOperatorList();
  const drawing = draw(list, operations, viewport.transform as never, sheet);
  const glyphs = drawing.glyphs.filter((glyph) => !glyph.blank);
  const visible = glyphs.filter((glyph) => !glyph.hidden);
  const few = visible.length < fewLetters;
  const layered = few && looksVietnamese(glyphs);
  const kind = layered ? 'words' : few ? outlined(drawing) ? 'picture' : 'bare' : unmapped(visible) ? 'picture' : 'words';
  const fonts = new Map([...drawing.fonts].map((font) => [font, nameOf(page, font)]));
  const words = wordsOf(layered ? drawing.glyphs : drawing.glyphs.filter((glyph) => !glyph.hidden), decode && ((text, font) => decode(text, fonts.get(font) ?? '')));
  return {
    placed: { ...sheet, scanned: layered, words, rules: drawing.rules }, kind, pictures: drawing.pictures, glyphs: drawing.glyphs.length,
    legacy: kind === 'words' ? legacyIn(visible, fonts) : null,
  };
}

/** A scanner's own text layer is taken where it is Vietnamese: many scanners recognise English alone. */
function looksVietnamese(glyphs: readonly Glyph[]): boolean {
  const letters = glyphs.filter((glyph) => /\p{L}/u.test(glyph.text));
  const marked = letters.filter((glyph) => /[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9]/u.test(glyph.text));
  return letters.length > 200 && marked.length > letters.length * 0.12;
}

/** Letters that no table maps to Unicode come out as private characters or none. */
function unmapped(glyphs: readonly Glyph[]): boolean {
  const lost = glyphs.filter((glyph) => /[\p{Co}\p{Cn}\u0000-\u001F\uFFFD]/u.test(glyph.text));
  return lost.length > glyphs.length * 0.3;
}

/** Text that was turned into outlines leaves many curves and no letters. */
const outlined = (drawing: Drawing): boolean => drawing.curves > 300;

function nameOf(page: PdfPage, font: string): string {
  try {
    return String((page.commonObjs.get(font) as { name?: string } | null)?.name ?? '');
  } catch {
    return '';
  }
}

function legacyIn(glyphs: readonly Glyph[], fonts: ReadonlyMap<string, string>): LegacyEncoding | null {
  const counts = new Map<LegacyEncoding, number>();
  for (const glyph of glyphs) {
    const encoding = encodingOfFont(fonts.get(glyph.font) ?? '');
    if (encoding) counts.set(encoding, (counts.get(encoding) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] > glyphs.length * 0.2 ? most[0] : null;
}
