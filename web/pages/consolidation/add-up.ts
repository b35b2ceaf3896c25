import { fromStored, toStored } from '#engines/forms/cells.ts';

/** The sum of what units gave, exact to the column's decimals; null while none gave anything, because empty is not 0. */
export function addUp(sources: { value: number | null; given: number }[], decimals: number): { sum: number | null; given: number } {
  const values = sources.flatMap(({ value }) => (value === null ? [] : [toStored(value, decimals) ?? 0n]));
  const given = sources.reduce((count, source) => count + source.given, 0);
  return { sum: values.length === 0 ? null : fromStored(values.reduce((a, b) => a + b, 0n), decimals), given };
}
