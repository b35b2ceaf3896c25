/**
 * A number in [0, 1) that depends on nothing but its seed, so that the sample is the same on every machine and every day.
 * FNV-1a with a final mix; the mix matters because seeds differ only in their last letters.
 */
export function chance(...seed: (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const char of seed.join('|')) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** One of the list's entries, always the same for the same seed. */
export function pick<T>(list: readonly T[], ...seed: (string | number)[]): T {
  const entry = list[Math.floor(chance(...seed) * list.length)];
  if (entry === undefined) throw new Error(`nothing to pick from for ${seed.join(' ')}`);
  return entry;
}

/** A whole number from low to high, both included. */
export function between(low: number, high: number, ...seed: (string | number)[]): number {
  return low + Math.floor(chance(...seed) * (high - low + 1));
}
