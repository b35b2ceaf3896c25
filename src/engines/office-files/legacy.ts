import { detectLegacy, fitsLegacy, fromLegacy, legacyEncodings } from '../text/index.ts';
import type { LegacyEncoding } from '../text/index.ts';
import { mapLines, paragraphsIn } from './blocks.ts';
import type { ReadDocument } from './docx.ts';
import { mapStretches, mark, stretches } from './styled.ts';
import type { Styled } from './styled.ts';

/** The old encoding of a document: of the letters set in its fonts, or, where no font tells, of the whole text. */
export type FoundLegacy = { encoding: LegacyEncoding; byFont: boolean };

/** Whether any letter of a line is set in an old font: the marks of fonts lie above those of looks. */
function hasOldFont({ marks }: Styled): boolean {
  for (let at = 0; at < marks.length; at += 1) if (marks.charCodeAt(at) >= mark.tcvn3) return true;
  return false;
}

const encodingOf = (marks: number): LegacyEncoding | null => (marks & mark.vni ? 'vni' : marks & mark.tcvn3 ? 'tcvn3' : null);

// Letters that only Unicode has: the font's name stayed when the text became Unicode.
const unicodeLetter = /[\u0300-\u0323ăđơưĂĐƠƯ\u1ea0-\u1ef9]/u;

const enough = 60_000;

function linesOf({ blocks, notes }: ReadDocument): Styled[] {
  return [...paragraphsIn(blocks), ...notes].flatMap((paragraph) => paragraph.lines);
}

/** Tells the old encoding of a document by its fonts and its letters; null where it is in Unicode or cannot be told. */
export function findLegacy(document: ReadDocument): FoundLegacy | null {
  const lines = linesOf(document);
  const inFont: Record<LegacyEncoding, string[]> = { tcvn3: [], vni: [] };
  const all: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length < enough) all.push(line.text);
    length += line.text.length;
    // An annex in an old font may stand at the end of a long text, so fonts are looked for to the end.
    for (const { start, end, marks } of hasOldFont(line) ? stretches(line) : []) {
      const encoding = encodingOf(marks);
      const text = line.text.slice(start, end);
      if (encoding && !unicodeLetter.test(text)) inFont[encoding].push(text);
    }
  }
  const fonts = legacyEncodings.filter((encoding) => fitsLegacy(inFont[encoding].join('\n'), encoding));
  const [first] = fonts.sort((a, b) => inFont[b].join('').length - inFont[a].join('').length);
  if (first) return { encoding: first, byFont: true };
  const whole = detectLegacy(all.join('\n'));
  return whole && { encoding: whole, byFont: false };
}

function convertStretch(text: string, marks: number): string {
  const encoding = encodingOf(marks);
  if (!encoding || unicodeLetter.test(text)) return text;
  const converted = fromLegacy(text, encoding);
  return marks & mark.capitals ? converted.toUpperCase() : converted;
}

/** The document in Unicode: letters set in old fonts each by its font, or, where no font tells, all letters by the encoding consented to. */
export function convertLegacy({ blocks, notes }: ReadDocument, { byFont }: FoundLegacy, consented: LegacyEncoding): ReadDocument {
  const change = (line: Styled): Styled => mapStretches(line, byFont ? convertStretch : (text) => fromLegacy(text, consented));
  return { blocks: mapLines(blocks, change), notes: notes.map((note) => ({ ...note, lines: note.lines.map(change) })) };
}

/** The first lines of a text, by which a person judges whether a conversion is right. */
export function sampleOf(text: string): string {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return lines.slice(0, 6).join('\n').slice(0, 400);
}
