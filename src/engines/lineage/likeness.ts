/** How alike two wordings are, whatever their tone marks, order and small words. */
import { comparableWords } from '../text/index.ts';

/** Words that every sentence of a plan has; they make nothing alike. */
const small = new Set(comparableWords(
  'và các của có được cho từ đến trở lên tại trong với theo về là những một các cấp ở để do khi hoặc đạt thực hiện tổ chức công tác hằng hàng năm ít nhất phấn đấu trên dưới'));

/** The telling words of a text. */
export function tellingWords(text: string): ReadonlySet<string> {
  const words = comparableWords(text);
  const telling = words.filter((word) => !small.has(word));
  return new Set(telling.length > 0 ? telling : words);
}

/** Shared words over all words, 0 to 1 (Dice). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  return (2 * shared(a, b)) / (a.size + b.size);
}

/** How much of the shorter text stands in the longer one, 0 to 1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : shared(a, b) / least;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}

/** Pairs items of two lists, the most alike first, each once; `-1` where nothing is alike enough. */
export function pairUp(rows: number, columns: number, score: (row: number, column: number) => number, least: number): Int32Array {
  const all: { row: number; column: number; score: number }[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = score(row, column);
      if (value >= least) all.push({ row, column, score: value });
    }
  }
  all.sort((a, b) => b.score - a.score || a.row - b.row || a.column - b.column);
  const partner = new Int32Array(rows).fill(-1);
  const taken = new Set<number>();
  for (const { row, column } of all) {
    if (partner[row] !== -1 || taken.has(column)) continue;
    partner[row] = column;
    taken.add(column);
  }
  return partner;
}
