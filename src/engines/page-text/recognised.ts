/** Recognised words → placed words: levelled, cleaned of specks, in points. */
import { fixedWord } from './fixed-words.ts';
import { median, type PlacedPage, type PlacedWord, type Rule } from './placed.ts';

/** What a recognition found on one sheet, in pixels. */
export interface SheetWords {
  readonly width: number;
  readonly height: number;
  readonly words: readonly {
    readonly text: string; readonly confidence: number; readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number;
    readonly line: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number; readonly height: number };
  }[];
  readonly lines: readonly Rule[];
}

/** A speck, a fold or the rim of a seal: signs without a letter or digit, or letters that nobody was sure of. */
function isNoise(text: string, confidence: number, height: number, usual: number, amongWords: boolean): boolean {
  // Marks of plain-text headings, and single letters that Vietnamese does not have: the loose marks of a poor printer.
  if (text.includes('#')) return true;
  if (/^\p{L}$/u.test(text) && /^[ñçßøåæ]$/iu.test(text)) return true;
  // Within a line of sure words, an unsure one is a word all the same; a person is asked about it.
  if (/[\p{L}\p{N}]/u.test(text)) return (confidence < 0.25 && !amongWords) || height > usual * 4;
  // Marks that mean something stand by themselves: bullets, dashes, an ampersand, percent.
  if (/^[:;,.“”"'·]$/u.test(text)) return confidence < 0.8;
  if (/^[-–—+*•·&%…:;,.“”"'()/]+$/u.test(text)) return confidence < 0.3;
  return confidence < 0.75 || /^[|_~=\\¦^`<>{}[\]]+$/u.test(text);
}

const lineKey = ({ line }: SheetWords['words'][number]): string => `${line.x0},${line.y0}`;

/** @param points an inch on paper is 72 of them; `perPoint` tells how many pixels one has */
export function placedSheet(sheet: SheetWords, perPoint: number): PlacedPage {
  const usual = median(sheet.words.map((word) => word.y1 - word.y0)) || 1;
  const height = median(sheet.words.map((word) => word.line.height).filter((value) => value > 0)) || usual;
  const slope = slopeOf(sheet);
  const sureness = new Map<string, number>();
  for (const word of sheet.words) sureness.set(lineKey(word), Math.max(sureness.get(lineKey(word)) ?? 0, word.confidence));
  let quoted = false;
  let lastLine = '';
  const words = sheet.words.flatMap((word, i): PlacedWord[] => {
    const text = fixedWord(word.text.normalize('NFC').replace(/[\u0000-\u001F\u200B-\u200F\uFEFF]/gu, '').toWellFormed().trim().replace(/^[_|~]+(?=\p{L})|(?<=\p{L})[_|~]+$/gu, '')
      .replace(/(?<=\p{Ll})[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĨŨƠƯ\u1EA0-\u1EF9](?!\p{Lu})|(?<=^\P{L}*\p{Lu})[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĨŨƠƯ\u1EA0-\u1EF9](?=\p{Ll})/gu, (letter) => letter.toLowerCase()), sheet.words[i - 1]?.text, sheet.words[i + 1]?.text);
    const next = sheet.words[i + 1];
    // A bullet is faint, but never alone.
    const bullet = /^[-–—+•]$/u.test(text) && next !== undefined && next.x0 > word.x0 && next.x0 - word.x1 < height * 2.5 && Math.abs(next.y1 - word.y1) < height;
    if (text === '' || /\s/u.test(text) || (!bullet && isNoise(text, word.confidence, word.y1 - word.y0, usual, (sureness.get(lineKey(word)) ?? 0) > 0.8))) return [];
    const first = lineKey(word) !== lastLine;
    lastLine = lineKey(word);
    // A closing quotation mark is often taken for a question.
    const closing = quoted && /[\p{L}\p{N}]\?\**$/u.test(text);
    if (text.includes('“')) quoted = true;
    if (closing || text.includes('”')) quoted = false;
    const middle = (word.x0 + word.x1) / 2;
    const { line } = word;
    const along = line.x1 > line.x0 ? (middle - line.x0) / (line.x1 - line.x0) : 0;
    const level = line.y0 + (line.y1 - line.y0) * Math.min(1, Math.max(0, along));
    // A line of one speck has no height of its own.
    const size = line.height > height * 0.5 && line.height < height * 2.5 ? line.height : height;
    // A line that was measured wrongly stands where its words end.
    const baseline = Math.abs(level - word.y1) > size * 0.7 ? word.y1 : level;
    return parted({
      text: dotted(inItsCase(closing ? text.replace(/\?(?=\**$)/u, '”') : text, sheet.words[i - 1]?.text, next?.text), first, next?.text), x: word.x0 / perPoint, width: Math.max(1, word.x1 - word.x0) / perPoint, baseline: (baseline - slope * middle) / perPoint, size: size / perPoint,
      top: word.y0 / perPoint, bottom: word.y1 / perPoint, blanks: null, confidence: Math.min(1, Math.max(0, word.confidence)),
    });
  });
  const rules = sheet.lines.map((rule): Rule => ({ x0: rule.x0 / perPoint, x1: rule.x1 / perPoint, y0: rule.y0 / perPoint, y1: rule.y1 / perPoint }));
  return { width: sheet.width / perPoint, height: sheet.height / perPoint, scanned: true, words, rules };
}

/** `Ở` and `TỔ` in the middle of running text: accents make small letters tall. */
function inItsCase(text: string, before: string | undefined, next: string | undefined): string {
  if (!/^\p{Ll}/u.test(next ?? '')) return text;
  if (/^\p{Lu}[ĂÂÊÔƠƯ\u1EA0-\u1EF9]$/u.test(text) && text.slice(1) !== text.slice(1).toLowerCase()) return text.slice(0, 1) + text.slice(1).toLowerCase();
  return /^[ỞỚỢỠÔƠ]$/u.test(text) && /[\p{L},]$/u.test(before ?? '') ? text.toLowerCase() : text;
}

/** A roman numeral before a word in capitals numbers a heading, though its dot was too faint to be seen; and a comma is no dot. */
function dotted(text: string, first: boolean, next: string | undefined): string {
  if (first && /^[IVX]{1,5}$/u.test(text) && /^\p{Lu}{2,}/u.test(next ?? '')) return `${text}.`;
  return first && /^\d{1,2},$/u.test(text) && /^\p{Lu}/u.test(next ?? '') ? text.replace(',', '.') : text;
}

/** `Nơi nhận:` is set small, bold and slanted, and runs together; so does what follows a comma closely. */
function parted(word: PlacedWord): PlacedWord[] {
  const number = /^([sS][ôố])[“"'‘](\d{1,5}[a-zª]{0,2}[/-]\p{Lu}.*)$/u.exec(word.text);
  if (number) return halves(word, (number[1] ?? '').replace('ô', 'ố'), number[2] ?? '');
  const comma = /^(\p{L}+,)(\p{L}{2,})$/u.exec(word.text);
  if (comma) return halves(word, comma[1] ?? '', comma[2] ?? '');
  if (!/^N[ơo]inh[ậâ]n\p{L}?[:;.]?$/u.test(word.text)) return [word];
  return halves(word, 'Nơi', 'nhận:');
}

/** Two words that stood too close, their boxes by their letters. */
function halves(word: PlacedWord, first: string, second: string): PlacedWord[] {
  const letter = word.width / (first.length + second.length);
  return [{ ...word, text: first, width: letter * first.length }, { ...word, text: second, x: word.x + letter * first.length, width: letter * second.length }];
}

/** How much the lines of a page fall to the right: a page never lies quite straight. */
function slopeOf(sheet: SheetWords): number {
  const slopes = sheet.words.filter(({ line }) => line.x1 - line.x0 > sheet.width * 0.3).map(({ line }) => (line.y1 - line.y0) / (line.x1 - line.x0));
  const slope = median(slopes);
  return Math.abs(slope) < 0.2 ? slope : 0;
}
