import { countDifferences, differencesOf } from '../../engines/lineage/index.ts';
import type { DifferenceCounts } from '../../engines/lineage/index.ts';
import type { Tx } from '../../kit/database.ts';
import { contentsOf } from '../directives/index.ts';

/** Pairs compared at once at most: each is read whole. */
const PAIRS = 24;

interface Pair { from: string; to: string; kind: string }

/** In what a document departs from the one above it; comparable without numbers where too many were shown to compare them all. */
export interface Compared { differences: DifferenceCounts | null; comparable: boolean }

/** The differences of some documents from those above them, in numbers, for each `from` and `to`; contents are read in one query. */
export async function comparePairs(tx: Tx, pairs: readonly Pair[], readable: (id: string) => boolean): Promise<(pair: Pick<Pair, 'from' | 'to'>) => Compared> {
  const comparable = pairs.filter(({ from, to, kind }) => (kind === 'carries_out' || kind === 'continues') && readable(from) && readable(to));
  const chosen = comparable.slice(0, PAIRS);
  const contents = await contentsOf(tx, [...new Set(chosen.flatMap(({ from, to }) => [from, to]))]);
  const compared = new Map<string, Compared>(comparable.slice(PAIRS).map((pair) => [pairKey(pair), { differences: null, comparable: true }]));
  for (const pair of chosen) {
    const [child, parent] = [contents.get(pair.from), contents.get(pair.to)];
    if (child && parent) compared.set(pairKey(pair), { differences: countDifferences(differencesOf(child, parent)), comparable: true });
  }
  return (pair) => compared.get(pairKey(pair)) ?? { differences: null, comparable: false };
}

const pairKey = ({ from, to }: Pick<Pair, 'from' | 'to'>): string => `${from} ${to}`;
