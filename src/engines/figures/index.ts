/** Adding up with provenance: one path for every rule, so that a recompute is identical to what was shown. Pure. */
import type { RollupRule } from '../forms/index.ts';

/** What a cell adds up to, and how many units gave it. */
export interface Total {
  /** Null while nobody gave anything: empty is not 0. */
  value: bigint | null;
  given: number;
}

/**
 * Brings the figures of several units together by a cell's rule.
 * @param rule how the cell rolls up; `none` has no total
 * @param figures one a unit, null where it gave none
 */
export function rollUp(rule: RollupRule, figures: readonly (bigint | null)[]): Total {
  const given = figures.filter((figure) => figure !== null);
  const first = given[0];
  if (first === undefined || rule === 'none') return { value: null, given: given.length };
  return { value: given.slice(1).reduce((a, b) => combine(rule, a, b), first), given: given.length };
}

function combine(rule: Exclude<RollupRule, 'none'>, a: bigint, b: bigint): bigint {
  if (rule === 'sum') return a + b;
  const larger = a > b ? a : b;
  const smaller = a > b ? b : a;
  return rule === 'max' ? larger : smaller;
}

/** Brings totals together: the same as bringing their units together at once. */
export function mergeTotals(rule: RollupRule, totals: readonly Total[]): Total {
  const given = totals.reduce((sum, total) => sum + total.given, 0);
  return { value: rollUp(rule, totals.map((total) => total.value)).value, given };
}
