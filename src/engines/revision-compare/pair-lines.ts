/** Lines compared with each other at most; beyond that they are paired in their order. */
const MOST_COMPARED = 2500;
/** Shared words that make one line a later form of another. */
const LIKE = 0.4;

type Pair = [before: string | null, now: string | null];

/**
 * Lines that went and lines that came in their place, paired so that each stands beside what it became; order is kept, and a line
 * that resembles none stands alone.
 */
export function pairLines(gone: string[], come: string[]): Pair[] {
  if (gone.length === 1 && come.length === 1) return [[gone[0]!, come[0]!]];
  if (gone.length * come.length > MOST_COMPARED) {
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, at): Pair => [gone[at] ?? null, come[at] ?? null]);
  }
  const words = (line: string) => new Set(line.toLocaleLowerCase('vi').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const [left, right] = [gone.map(words), come.map(words)];
  const like = left.map((one) => right.map((other) => likeness(one, other)));
  // best[i][j]: the most that lines from i and from j on can have in common, in order.
  const best = Array.from({ length: gone.length + 1 }, () => Array<number>(come.length + 1).fill(0));
  for (let i = gone.length - 1; i >= 0; i -= 1) {
    for (let j = come.length - 1; j >= 0; j -= 1) best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, gain(like[i]![j]!) + best[i + 1]![j + 1]!);
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < gone.length || j < come.length) {
    const alike = i < gone.length && j < come.length && gain(like[i]![j]!) > 0 && best[i]![j] === gain(like[i]![j]!) + best[i + 1]![j + 1]!;
    if (alike) pairs.push([gone[i++]!, come[j++]!]);
    else if (j >= come.length || (i < gone.length && best[i]![j] === best[i + 1]![j])) pairs.push([gone[i++]!, null]);
    else pairs.push([null, come[j++]!]);
  }
  return pairs;
}

const gain = (like: number): number => (like >= LIKE ? like : 0);

function likeness(one: Set<string>, other: Set<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  return (2 * [...one].filter((word) => other.has(word)).length) / (one.size + other.size);
}
