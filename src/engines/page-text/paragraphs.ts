/** Which lines run on: told by where they end, where the next begins, and how far apart they stand. */
import { beginsPreamble, cutAtDash, markedStart, startsLower } from './words.ts';
import { textOf } from './furniture.ts';
import { hasColumns } from './line-text.ts';
import { median, type PrintedLine } from './placed.ts';

/** `join`: one paragraph · `line`: the next line, close below · `paragraph`: another paragraph */
export type Break = 'join' | 'line' | 'paragraph';

/** Measures of a page's column of text. */
export interface Measures { readonly left: number; readonly right: number; readonly pitch: number; readonly size: number }

/** @param lines of one page or of the document, those with columns left out by themselves */
export function measure(lines: readonly PrintedLine[]): Measures {
  const plain = lines.filter((line) => !hasColumns(line));
  const lefts = plain.map((line) => line.x0).sort((a, b) => a - b);
  const rights = plain.map((line) => line.x1).sort((a, b) => a - b);
  const steps = plain.slice(1).flatMap((line, i) => {
    const before = plain[i] as PrintedLine;
    const step = line.baseline - before.baseline;
    return line.page === before.page && step > 0 && step < line.size * 3 ? [step] : [];
  });
  const size = median(plain.map((line) => line.size)) || 12;
  return {
    left: lefts[Math.floor(lefts.length * 0.1)] ?? 0,
    right: rights[Math.floor(rights.length * 0.9)] ?? 0,
    pitch: closest(steps) || size * 1.3, size,
  };
}

/** The smallest step that is usual: a page of headings alone has its spaces too. */
function closest(steps: readonly number[]): number {
  const sorted = [...steps].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.35)] ?? 0;
}

const ended = /[.;:!?…][”"’)]*$/u;
const isCentred = (line: PrintedLine, { left, right, size }: Measures): boolean =>
  line.x0 - left > size && right - line.x1 > size && Math.abs(line.x0 - left - (right - line.x1)) < size * 2;

/**
 * How a line follows the one before it.
 * @param paragraph the lines of the paragraph so far, never empty
 */
export function breakBefore(paragraph: readonly PrintedLine[], next: PrintedLine, measures: Measures): Break {
  const first = paragraph[0] as PrintedLine;
  const before = paragraph.at(-1) as PrintedLine;
  const samePage = before.page === next.page;
  const step = next.baseline - before.baseline;
  const wide = samePage && step > Math.max(measures.pitch, (before.size + next.size) * 0.55) * 1.22;
  // The space that a style puts between paragraphs is no blank line.
  const far = samePage && step > Math.max(measures.pitch, (before.size + next.size) * 0.55) * 1.6;
  const apart: Break = far ? 'paragraph' : 'line';
  if (hasColumns(before) || hasColumns(next)) return apart;
  const [a, b] = [textOf(before), textOf(next)];
  const open = !ended.test(a);
  if (markedStart(b) && !(open && cutAtDash(a, b))) return apart;
  if (far && !(open && startsLower(b) && isFull(before, next, measures))) return 'paragraph';
  if (isCentred(before, measures) || isCentred(next, measures)) {
    const both = isCentred(before, measures) && isCentred(next, measures);
    if (!both || !startsLower(b)) return isFull(before, next, measures) && !isCentred(before, measures) && next.x0 - measures.left < measures.size ? 'join' : apart;
  }
  if (Math.abs(before.size - next.size) > measures.size * 0.2 && samePage) return apart;
  const full = isFull(before, next, measures);
  if (!full) return runsOnShort(paragraph, b, open, wide) ? 'join' : apart;
  if (wide && !open) return apart;
  const continued = paragraph.length > 1 ? (paragraph[1] as PrintedLine).x0 : Math.min(first.x0, measures.left);
  const indented = samePage && next.x0 > Math.max(continued, measures.left) + measures.size * 0.9 && next.x0 >= first.x0 - measures.size * 0.3;
  if (indented && !open && (paragraph.length > 1 || first.x0 > measures.left + measures.size * 0.9)) return apart;
  return 'join';
}

/** The next word would not have fitted. What begins far from the left is a column of its own, not running text. */
function isFull(line: PrintedLine, next: PrintedLine, { left, right }: Measures): boolean {
  if (line.x0 - left > (right - left) * 0.3) return false;
  const word = next.words[0];
  return line.x1 + line.size * 0.2 + (word ? Math.min(word.width, line.size * 4) : 0) > right - line.size * 0.4;
}

/** A short line that goes on nevertheless: in lower case, or as the cut end of a line that was wrapped twice. */
function runsOnShort(paragraph: readonly PrintedLine[], next: string, open: boolean, wide: boolean): boolean {
  if (!open) return false;
  if (startsLower(next)) return true;
  if (beginsPreamble(next)) return false;
  return paragraph.length > 1 && !wide && !/^\p{Lu}[\p{Lu}\s]+$/u.test(next.slice(0, 20));
}
