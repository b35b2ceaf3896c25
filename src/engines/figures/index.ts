/** Adding up with provenance: one path for every rule, so that a recompute is identical to what was shown. Pure. */
import type { RollupRule } from '../forms/index.ts';

/** What a cell adds up to, and how many units gave it. */
export interface Total {
  /** Null while nobody gave anything: empty is not 0. */
  value: bigint | null;
  given: number;
  /** Of `last`: when what counts was handed in, in milliseconds. */
  order?: bigint;
}

/** A figure, and when it was handed in where that decides. */
export interface Given {
  value: bigint;
  order: bigint;
}

/**
 * Brings the figures of several units together by a cell's rule.
 * @param rule how the cell rolls up; `none` and `ratio` have no total of their own
 * @param figures one a unit, null where it gave none
 */
export function rollUp(rule: Exclude<RollupRule, 'last'>, figures: readonly (bigint | null)[]): Total {
  const given = figures.filter((figure) => figure !== null);
  const first = given[0];
  const joins = combining[rule];
  if (first === undefined || !joins) return { value: null, given: given.length };
  return { value: given.slice(1).reduce(joins, first), given: given.length };
}

/** The figure that was handed in last; of several in the same millisecond the largest, so that the order of the units means nothing. */
export function rollUpLast(figures: readonly (Given | null)[]): Total {
  const given = figures.filter((figure) => figure !== null);
  const first = given[0];
  if (!first) return { value: null, given: 0 };
  const last = given.slice(1).reduce((a, b) => (b.order > a.order || (b.order === a.order && b.value > a.value) ? b : a), first);
  return { value: last.value, given: given.length, order: last.order };
}

const combining: Partial<Record<RollupRule, (a: bigint, b: bigint) => bigint>> = {
  sum: (a, b) => a + b,
  max: (a, b) => (a > b ? a : b),
  min: (a, b) => (a < b ? a : b),
};

/** Brings totals together: the same as bringing their units together at once. */
export function mergeTotals(rule: RollupRule, totals: readonly Total[]): Total {
  const given = totals.reduce((sum, total) => sum + total.given, 0);
  if (rule !== 'last') return { value: rollUp(rule, totals.map((total) => total.value)).value, given };
  const last = rollUpLast(totals.map(({ value, order }) => (value === null || order === undefined ? null : { value, order })));
  return { ...last, given };
}
