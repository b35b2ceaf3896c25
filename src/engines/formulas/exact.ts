/** An exact number: `n / d` in lowest terms, `d` above 0. Never a float, so 0,1 + 0,2 is 0,3. */
export interface Exact {
  n: bigint;
  d: bigint;
}

const magnitude = (n: bigint): bigint => (n < 0n ? -n : n);

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [magnitude(a), magnitude(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** `n / d` in lowest terms; `d` must not be 0. */
export function ratio(n: bigint, d: bigint): Exact {
  const common = gcd(n, d);
  if (common === 0n) return { n: 0n, d: 1n };
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / common, d: (sign * d) / common };
}

/** The exact number that decimal digits mean: `12`, `-0.5`, `1e-7`; null for anything else. */
export function readExact(digits: string): Exact | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/.exec(digits);
  if (!match) return null;
  const [, sign, whole = '', part = '', exponent = '0'] = match;
  const power = Number(exponent) - part.length;
  const n = BigInt(`${sign}${whole}${part}`);
  return power >= 0 ? { n: n * 10n ** BigInt(power), d: 1n } : ratio(n, 10n ** BigInt(-power));
}

/** The figure as a person typed it, exactly; null where it is no finite number. */
export const exactOf = (value: number): Exact | null => readExact(String(value));

export const add = (a: Exact, b: Exact): Exact => ratio(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Exact, b: Exact): Exact => ratio(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Exact, b: Exact): Exact => ratio(a.n * b.n, a.d * b.d);
/** Null for a division by 0. */
export const divide = (a: Exact, b: Exact): Exact | null => (b.n === 0n ? null : ratio(a.n * b.d, a.d * b.n));
export const negate = (a: Exact): Exact => ({ n: -a.n, d: a.d });
export const absolute = (a: Exact): Exact => ({ n: magnitude(a.n), d: a.d });
/** Below 0, 0 or above 0, as `a` is less than, the same as or more than `b`. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** × 10^places, rounded to a whole number; halves go away from 0, as one does on paper. */
export function scaled(a: Exact, places: number): bigint {
  const n = magnitude(a.n) * 10n ** BigInt(places);
  const whole = (2n * n + a.d) / (2n * a.d);
  return a.n < 0n ? -whole : whole;
}

export const roundTo = (a: Exact, places: number): Exact => ratio(scaled(a, places), 10n ** BigInt(places));

/** The figure with so many places after the comma. */
export const figureOf = (a: Exact, places: number): number => Number(scaled(a, places)) / 10 ** places;
