/** Glyphs → words. Blanks that a font draws count; where none are drawn, gaps do. */
import type { PlacedWord } from '../page-text/index.ts';
import type { Glyph } from './glyphs.ts';

/** A gap of this many heights of the type parts words where no blank is drawn. */
const wordGap = 0.17;

interface OpenWord { text: string; x0: number; x1: number; baseline: number; size: number; font: string; blanks: number | null }

/** Ligatures that fonts set for two letters; nothing else is taken apart, for `ª` must stay what it is. */
const ligatures: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' };
const plain = (text: string): string => text.replace(/[ﬀ-ﬄ]/gu, (found) => ligatures[found] ?? found).replace(/[\u0000-\u001F\u00AD\u200B-\u200F\u2060\uFEFF\uFFFE\uFFFF]/gu, '').toWellFormed();

/** Letters of an old encoding as Unicode, by the font that they are set in. */
export type LegacyDecoder = (text: string, font: string) => string;

/** Words of one page, line after line. @param decode given where the page is set in fonts of an old encoding, and these are to be converted */
export function wordsOf(glyphs: readonly Glyph[], decode?: LegacyDecoder): PlacedWord[] {
  return levels(glyphs).flatMap((level) => wordsOfLevel(level, decode));
}

/** Marks that are drawn by themselves. LibreOffice names the hook above of a font that lends letters by a line end. */
const drawnMark = (text: string): string | null => /^[\n\r]$/u.test(text) ? '\u0309' : /^\p{M}+$/u.test(text) ? text : null;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Such a mark belongs to the letter drawn just before it, wherever its own box begins, and counts for more than that letter's name. */
function withMarks(glyphs: readonly Glyph[]): Glyph[] {
  const found: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = found.at(-1);
    const near = last && !last.blank && Math.abs(last.baseline - glyph.baseline) < last.size && glyph.x0 > last.x0 - last.size && glyph.x0 < last.x1 + last.size * 0.5;
    const mark = near ? drawnMark(glyph.text) : null;
    if (last && mark !== null) {
      const letter = mark.search(tones) >= 0 ? last.text.normalize('NFD').replace(tones, '') : last.text;
      found[found.length - 1] = { ...last, text: (letter + mark).normalize('NFC') };
    } else found.push(glyph);
  }
  return found;
}

/** Glyphs on one baseline; a font that lends single letters to another is drawn after it, so they come in any order. */
function levels(glyphs: readonly Glyph[]): Glyph[][] {
  const ordered = withMarks(glyphs).filter((glyph) => glyph.blank || plain(glyph.text) !== '').sort((a, b) => a.baseline - b.baseline);
  const found: Glyph[][] = [];
  let base = Number.NEGATIVE_INFINITY;
  for (const glyph of ordered) {
    if (glyph.baseline - base > Math.min(1.2, glyph.size * 0.1)) { found.push([]); base = glyph.baseline; }
    found.at(-1)?.push(glyph);
  }
  return found.map((level) => level.sort((a, b) => a.x0 - b.x0 || a.x1 - b.x1));
}

function wordsOfLevel(level: readonly Glyph[], decode?: LegacyDecoder): PlacedWord[] {
  const words: OpenWord[] = [];
  let open: OpenWord | null = null;
  let end: number | null = null;
  let blanks = 0;
  let last: Glyph | undefined;
  for (const glyph of level) {
    if (glyph.blank) { if (!covered(glyph, level)) blanks += 1; continue; }
    // Bold that is drawn twice is one letter.
    if (last && last.text === glyph.text && Math.abs(last.x0 - glyph.x0) < glyph.size * 0.08) continue;
    const text = plain(glyph.text);
    if (open && /^\p{M}/u.test(text)) { open.text += text; open.x1 = Math.max(open.x1, glyph.x1); continue; }
    const gap = end === null ? 0 : glyph.x0 - end - (last?.spacing ?? 0);
    const sized = open !== null && Math.abs(open.size - glyph.size) > Math.max(open.size, glyph.size) * 0.2;
    const parted = blanks > 0 || gap > glyph.size * wordGap;
    if (!open || parted || sized) {
      // A wide gap beside one drawn blank is a column or a stop of the tabulator, not the blank.
      open = { text, x0: glyph.x0, x1: glyph.x1, baseline: glyph.baseline, size: glyph.size, font: glyph.font, blanks: end === null ? null : parted ? Math.max(blanks, 1) : 0 };
      words.push(open);
    } else {
      open.text += text;
      open.x1 = Math.max(open.x1, glyph.x1);
    }
    end = Math.max(end ?? glyph.x1, glyph.x1);
    blanks = 0;
    last = glyph;
  }
  return words.map((word) => placed(decode ? { ...word, text: decode(word.text, word.font) } : word));
}

/** A blank under a letter of another font holds that letter's place. */
function covered(blank: Glyph, level: readonly Glyph[]): boolean {
  const middle = (blank.x0 + blank.x1) / 2;
  return level.some((glyph) => !glyph.blank && glyph.font !== blank.font && glyph.x0 < middle && glyph.x1 > middle);
}

const placed = (word: OpenWord): PlacedWord => ({
  text: word.text.normalize('NFC'), x: word.x0, width: Math.max(0.1, word.x1 - word.x0), baseline: word.baseline, size: word.size,
  top: word.baseline - word.size * 0.85, bottom: word.baseline + word.size * 0.22, blanks: word.blanks,
});
