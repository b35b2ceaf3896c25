/** The targets of a level beside those of the level above: kept, raised, lowered, missing, added. */
import type { Target } from '../directive-reading/index.ts';
import { containment, likeness, pairUp, tellingWords } from './likeness.ts';
import { sameWords } from '../text/index.ts';

export const targetChanges = ['kept', 'raised', 'lowered', 'missing', 'added'] as const;
export type TargetChange = (typeof targetChanges)[number];

export interface TargetDifference {
  change: TargetChange;
  /** Pointers into both contents, null on the side that has none. */
  child: string | null;
  parent: string | null;
}

/** Compared at most: a plan has tens of targets, hostile content may have more. */
const MOST = 200;
/** Below this two measures are not taken for one; tried on plans of several levels. */
const LEAST = 0.55;

/** Targets of the parent in its order, then what the child adds. */
export function compareTargets(child: readonly Target[], parent: readonly Target[]): TargetDifference[] {
  const [own, above] = [child.slice(0, MOST).map(prepared), parent.slice(0, MOST).map(prepared)];
  const partner = pairUp(above.length, own.length, (row, column) => sameMeasure(above[row]!, own[column]!), LEAST);
  const used = new Set(partner);
  const differences = above.map(({ target }, index): TargetDifference => {
    const at = partner[index]!;
    if (at < 0) return { change: 'missing', child: null, parent: `/targets/${index}` };
    return { change: changeOf(own[at]!.target, target), child: `/targets/${at}`, parent: `/targets/${index}` };
  });
  own.forEach((_, index) => {
    if (!used.has(index)) differences.push({ change: 'added', child: `/targets/${index}`, parent: null });
  });
  return differences;
}

interface Prepared {
  target: Target;
  words: ReadonlySet<string>;
  group: ReadonlySet<string> | null;
}

const prepared = (target: Target): Prepared => ({
  target, words: tellingWords(target.measure), group: target.population === null ? null : tellingWords(target.population),
});

/** 0 where they cannot be one: another unit, or bounds in opposite directions. */
function sameMeasure(a: Prepared, b: Prepared): number {
  if (!sameUnit(a.target.unit, b.target.unit)) return 0;
  if (direction(a.target) * direction(b.target) < 0) return 0;
  const measure = Math.max(likeness(a.words, b.words), containment(a.words, b.words) * 0.8 * Math.min(1, Math.min(a.words.size, b.words.size) / 3));
  if (a.group === null || b.group === null) return measure;
  // Populations set apart what the measure has in common: cơ quan hành chính, doanh nghiệp ngoài nhà nước.
  return measure * 0.7 + Math.max(likeness(a.group, b.group), containment(a.group, b.group)) * 0.3;
}

const sameUnit = (a: string, b: string): boolean =>
  a === b || sameWords(a, b) || (a !== '%' && b !== '%' && containment(tellingWords(a), tellingWords(b)) === 1);

/** 1 where more is asked (trên, ít nhất), -1 where less is (không quá, dưới), 0 for a bare figure, which goes with either. */
const direction = ({ comparator }: Target): number => (comparator === '=' ? 0 : comparator.startsWith('>') ? 1 : -1);

/** More is higher, unless both ask for less; `trên 98` asks for a little more than `98 trở lên`, a bare `98` for the same. */
function changeOf(child: Target, parent: Target): 'kept' | 'raised' | 'lowered' {
  const down = direction(child) < 0 || direction(parent) < 0;
  const byValue = down ? parent.value - child.value : child.value - parent.value;
  const byStrictness = Number(isStrict(child)) - Number(isStrict(parent));
  const gain = byValue === 0 ? byStrictness : byValue;
  return gain > 0 ? 'raised' : gain < 0 ? 'lowered' : 'kept';
}

const isStrict = ({ comparator }: Target): boolean => comparator === '>' || comparator === '<';
