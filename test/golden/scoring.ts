import type { Citation, Directive, Due, TreeNode } from '#engines/directive-reading/index.ts';

/*
 * How near a reading comes to the answer made by hand. The head counts as right or wrong; of lists and trees, each item
 * earns its credit with the one item that it matches best (F1, so what is missing and what is too much both cost).
 * Words are compared without case, punctuation and place of the tone mark. The engine's own comparison is not used here:
 * what is measured does not also hold the ruler.
 */

/** Keys of a directive, each 0 to 1. */
export type Scores = Record<keyof Directive, number>;

const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** `hoà` and `hòa` become the same word. */
function toneLast(word: string): string {
  const letters = word.normalize('NFD');
  return letters.replace(toneMark, '').normalize('NFC') + (letters.match(toneMark)?.[0] ?? '');
}

/** The words of a text as they are compared. */
export function words(text: string | null | undefined): string[] {
  return (text ?? '').normalize('NFC').toLowerCase().split(/[^\p{L}\p{N}%]+/u).filter((word) => word !== '').map(toneLast);
}

const plain = (text: string | null | undefined): string => words(text).join(' ');

/** Share of words that two texts have in common, whatever their order: 0 to 1. */
export function alike(one: string | null | undefined, other: string | null | undefined): number {
  const [a, b] = [words(one), words(other)];
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) { shared++; left.set(word, count - 1); }
  }
  return (2 * shared) / (a.length + b.length);
}

/** Pairs each wanted item with at most one found item, the best pairs first; F1 of their credits. */
function matched<T>(wanted: readonly T[], found: readonly T[], credit: (wanted: T, found: T) => number): number {
  if (wanted.length === 0 || found.length === 0) return wanted.length === found.length ? 1 : 0;
  const pairs = wanted.flatMap((w, i) => found.map((f, j) => ({ earned: credit(w, f), i, j }))).filter(({ earned }) => earned > 0);
  pairs.sort((a, b) => b.earned - a.earned);
  const [paired, taken] = [new Set<number>(), new Set<number>()];
  let sum = 0;
  for (const { earned, i, j } of pairs) {
    if (paired.has(i) || taken.has(j)) continue;
    paired.add(i);
    taken.add(j);
    sum += earned;
  }
  return (2 * sum) / (wanted.length + found.length);
}

const same = (one: string | null, other: string | null): number => Number(one === other || (one !== null && other !== null && plain(one) === plain(other)));

/** Number and code, leading zeros of the number off. */
const mark = ({ number, code }: Citation): string => `${plain(number).replace(/^0+(?=\d)/, '')}/${plain(code)}`;
const citation = (wanted: Citation, found: Citation): number => (mark(wanted) === mark(found) ? (same(wanted.date, found.date) ? 1 : 0.5) : 0);

const sameDue = (one: Due | null, other: Due | null): boolean => one?.date === other?.date && one?.bound === other?.bound && one?.precision === other?.precision;
const actors = (wanted: readonly string[], found: readonly string[]): number => matched(wanted, found, (w, f) => Number(alike(w, f) >= 0.6));

type Place = { path: string; heading: string };
/** Every node of a tree with the labels that lead to it. */
function places(tree: readonly TreeNode[], above = ''): Place[] {
  return tree.flatMap(({ label, heading, children }) => {
    const path = `${above}/${plain(label) || label}`;
    return [{ path, heading }, ...places(children, path)];
  });
}
const trees = (wanted: readonly TreeNode[], found: readonly TreeNode[]): number =>
  matched(places(wanted), places(found), (w, f) => Number(w.path === f.path && alike(w.heading, f.heading) >= 0.8));

const texts = (wanted: readonly string[], found: readonly string[]): number => matched(wanted, found, (w, f) => Number(alike(w, f) >= 0.8));

const measures: { [K in keyof Directive]: (wanted: Directive[K], found: Directive[K]) => number } = {
  kind: same, number: same, code: same, date: same, place: same, issuer: same,
  title: (wanted, found) => Number(alike(wanted, found) >= 0.9),
  basis: (wanted, found) => matched(wanted, found, citation),
  citations: (wanted, found) => matched(wanted, found, citation),
  sections: trees,
  targets: (wanted, found) => matched(wanted, found, (w, f) => {
    if (w.value !== f.value || plain(w.unit) !== plain(f.unit) || alike(w.text, f.text) < 0.6) return 0;
    return (w.comparator === f.comparator ? 0.5 : 0) + (alike(w.measure, f.measure) >= 0.7 ? 0.5 : 0.25);
  }),
  tasks: (wanted, found) => matched(wanted, found, (w, f) => (alike(w.text, f.text) < 0.7 ? 0 : 0.5 + 0.3 * actors(w.lead, f.lead) + 0.2 * Number(sameDue(w.due, f.due)))),
  deadlines: (wanted, found) => matched(wanted, found, (w, f) => (sameDue(w.due, f.due) ? (alike(w.actor, f.actor) >= 0.5 ? 1 : 0.5) : 0)),
  reportOutline: (wanted, found) => trees(wanted ?? [], found ?? []),
  forms: (wanted, found) => texts(wanted.map(({ label }) => label), found.map(({ label }) => label)),
  recipients: texts,
  signature: (wanted, found) => {
    if (!wanted || !found) return Number(wanted === found);
    return (same(wanted.authority, found.authority) + same(wanted.position, found.position) + same(wanted.name, found.name)) / 3;
  },
};

/** The order in which a table shows the keys. */
export const keys = [
  'kind', 'number', 'code', 'date', 'place', 'issuer', 'title', 'signature', 'basis', 'citations', 'sections', 'targets', 'tasks', 'deadlines',
  'reportOutline', 'forms', 'recipients',
] as const satisfies readonly (keyof Directive)[];

/** Scores a reading, key by key. */
export function scoresOf(wanted: Directive, found: Directive): Scores {
  const score = <K extends keyof Directive>(key: K): number => measures[key](wanted[key], found[key]);
  return Object.fromEntries(keys.map((key) => [key, score(key)])) as Scores;
}

const average = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length);

/** A document's mark, 0 to 100. */
export const markOf = (scores: Scores): number => 100 * average(keys.map((key) => scores[key]));

/** Mean mark of several documents. */
export const meanMark = (scores: readonly Scores[]): number => average(scores.map(markOf));

/** Mean of one key over several documents, 0 to 100. */
export const meanOf = (key: keyof Directive, scores: readonly Scores[]): number => 100 * average(scores.map((row) => row[key]));

/** Documents by keys, cells 0 to 100, for people. */
export function tableOf(documents: readonly { name: string; scores: Scores }[]): string {
  const cells = (values: readonly number[]): string => values.map((value) => value.toFixed(0).padStart(6)).join(' ');
  const rows = documents.map(({ name, scores }) => `${name.slice(0, 28).padEnd(28)} ${cells(keys.map((key) => 100 * scores[key]))} ${markOf(scores).toFixed(1).padStart(6)}`);
  const all = documents.map(({ scores }) => scores);
  return [
    `${'document'.padEnd(28)} ${keys.map((key) => key.slice(0, 6).padStart(6)).join(' ')}   mean`, ...rows,
    `${'mean by key'.padEnd(28)} ${cells(keys.map((key) => meanOf(key, all)))}`,
    `mean ${meanMark(all).toFixed(1)} over ${documents.length} documents`,
  ].join('\n');
}
