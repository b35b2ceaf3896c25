import { diffArrays } from 'diff';
import { pairLines } from './pair-lines.ts';

/** A run of words that stands in both texts, or in this one alone. */
export interface Piece {
  text: string;
  changed: boolean;
}

/** A line of the two texts side by side; null where one of them has no such line. */
export interface LinePair {
  before: Piece[] | null;
  now: Piece[] | null;
  /** The two say the same. */
  same: boolean;
}

/** Edits looked for between two lines, or two texts of lines, at most; beyond that they count as another text. */
const MOST_EDITS = 1000;

/**
 * Two texts (lines apart) side by side: lines that stand still, lines that came or went, and in the lines that were changed
 * the words that were. Joining the pieces of one side, line by line, gives that text again.
 */
export function compareTexts(before: string, now: string): LinePair[] {
  const [then, today] = [linesOf(before), linesOf(now)];
  const chunks = diffArrays(then, today, { maxEditLength: MOST_EDITS }) ?? [{ removed: true, added: false, value: then }, { removed: false, added: true, value: today }];
  const pairs: LinePair[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at]!;
    if (!chunk.removed && !chunk.added) {
      pairs.push(...chunk.value.map((line) => ({ before: whole(line, false), now: whole(line, false), same: true })));
      continue;
    }
    // What went and what came in its place are one change, whichever is told first.
    const next = chunks[at + 1];
    const both = next !== undefined && (chunk.removed ? next.added : next.removed);
    const [gone, come] = [chunk.removed ? chunk : both ? next : undefined, chunk.added ? chunk : both ? next : undefined];
    pairs.push(...changedLines(gone?.value ?? [], come?.value ?? []));
    if (both) at += 1;
  }
  return pairs;
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));
const whole = (line: string, changed: boolean): Piece[] => [{ text: line, changed }];

function changedLines(gone: string[], come: string[]): LinePair[] {
  return pairLines(gone, come).map(([before, now]) => {
    if (before === null || now === null) {
      return { before: before === null ? null : whole(before, true), now: now === null ? null : whole(now, true), same: false };
    }
    return { ...compareWords(before, now), same: false };
  });
}

/** Words, spaces and signs apart: `tháng 6,` becomes `tháng`, ` `, `6`, `,`. */
const tokensOf = (line: string): string[] => line.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

function compareWords(before: string, now: string): { before: Piece[]; now: Piece[] } {
  const chunks = diffArrays(tokensOf(before), tokensOf(now), { maxEditLength: MOST_EDITS });
  if (!chunks) return { before: whole(before, true), now: whole(now, true) };
  const sides = { before: [] as Piece[], now: [] as Piece[] };
  const put = (side: Piece[], text: string, changed: boolean) => {
    const last = side.at(-1);
    if (last?.changed === changed) last.text += text;
    else if (text !== '') side.push({ text, changed });
  };
  chunks.forEach((chunk, at) => {
    const text = chunk.value.join('');
    // A space between two changed words is read as one change with them.
    const between = !chunk.added && !chunk.removed && text.trim() === '' && at > 0 && at < chunks.length - 1;
    if (!chunk.added) put(sides.before, text, chunk.removed || (between && sides.before.at(-1)?.changed === true));
    if (!chunk.removed) put(sides.now, text, chunk.added || (between && sides.now.at(-1)?.changed === true));
  });
  return sides;
}
