/** How the words of one line are written: blanks, columns, raised marks, letter-spaced words, codes cut at the line's end. */
import type { TextBuilder } from './builder.ts';
import { median, rightOf, type PlacedWord, type PrintedLine } from './placed.ts';

/** Wider than this many heights of the type, a gap parts columns (`text/lines.ts` reads four blanks as one). */
const columnGap = 1.5;
const columnBlanks = '    ';

const isRaised = (word: PlacedWord, line: PrintedLine): boolean => word.size < line.size * 0.8 && line.baseline - word.baseline > line.size * 0.12;

/** Gaps between the columns of a line. */
export function hasColumns(line: PrintedLine): boolean {
  return line.words.some((word, i) => i > 0 && isColumnGap(line.words[i - 1] as PlacedWord, word, line));
}

function isColumnGap(before: PlacedWord, word: PlacedWord, line: PrintedLine): boolean {
  return word.x - rightOf(before) > line.size * columnGap && (word.blanks ?? 0) < 4;
}

/** The blanks between two words of a line. */
function between(before: PlacedWord, word: PlacedWord, line: PrintedLine, tabbed: boolean): string {
  // What a raised mark parts is one word, `6ª/NQ-TLĐ`, where nothing stands between.
  if (isRaised(before, line) && word.x - rightOf(before) < line.size * 0.15) return '';
  if (isColumnGap(before, word, line)) return tabbed ? '\t' : columnBlanks;
  if (word.blanks !== null) return ' '.repeat(Math.min(word.blanks, 12));
  return ' ';
}

/** A raised digit is the mark of a footnote; a raised letter after a figure belongs to a symbol (`6ª/NQ-TLĐ`). */
function shownAs(word: PlacedWord, before: PlacedWord | undefined, line: PrintedLine): string {
  if (!before || !isRaised(word, line)) return word.text;
  if (/^\d{1,3}$/u.test(word.text)) return `[${word.text}]`;
  if (/^a$/iu.test(word.text) && /\d$/u.test(before.text)) return 'ª';
  if (/^o$/iu.test(word.text) && /\d$/u.test(before.text)) return 'º';
  return word.text;
}

/** `K Ế  H O Ạ C H` is set letter by letter: wide gaps part its words, narrow ones nothing. */
function spacedOut(words: readonly PlacedWord[]): number | null {
  const single = words.filter((word) => word.text.length === 1 && /\p{L}/u.test(word.text)).length;
  if (words.length < 5 || single < words.length * 0.7) return null;
  const gaps = words.slice(1).map((word, i) => word.x - rightOf(words[i] as PlacedWord));
  return Math.max(median(gaps) * 1.7, 0.1);
}

/** Writes one line. @param tabbed the line is a table row whose columns nothing rules off */
export function writeLine(builder: TextBuilder, line: PrintedLine, tabbed = false): void {
  const widest = spacedOut(line.words);
  line.words.forEach((word, i) => {
    const before = line.words[i - 1];
    if (before && widest !== null) { if (word.x - rightOf(before) > widest) builder.add(' '); }
    else if (before && !isRaised(word, line)) builder.add(between(before, word, line, tabbed));
    builder.put(line.page, word, shownAs(word, before, line));
  });
}

/** What stands between the last word of a line and the first of the next, where a paragraph runs on. */
export function joint(before: PrintedLine, next: PrintedLine): string {
  const end = before.words.at(-1)?.text ?? '';
  const start = next.words[0]?.text ?? '';
  // `6a/NQ-` and `TLĐ`, `kinh tế-` and `xã hội`: a mark that hangs on its word goes on without a blank.
  if (/[\p{L}\p{N}][-/]$/u.test(end) && /^[\p{L}\p{N}]/u.test(start) && end.length > 2) return '';
  return ' ';
}
