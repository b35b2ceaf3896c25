import type { Alignment } from './align.ts';
import type { Pointer } from './pointer.ts';
import type { Point } from './points.ts';
import { changedItself } from './values.ts';

/** How a point was settled: taken as read, mended by hand, or removed by hand. */
export type Settling = 'accepted' | 'corrected' | 'removed';

/** What is settled of a reading's points, by key; what is not there is still open. */
export function settledPoints(points: readonly Point[], alignment: Alignment, accepted: ReadonlySet<Pointer>): Map<Pointer, Settling> {
  const settled = new Map<Pointer, Settling>();
  for (const { key, origin } of points) {
    const byHand = origin === undefined ? undefined : mended(origin, alignment);
    const how = byHand ?? (accepted.has(key) ? 'accepted' : undefined);
    if (how) settled.set(key, how);
  }
  return settled;
}

function mended(origin: Pointer, { placeOf, corrected }: Alignment): Settling | undefined {
  const place = placeOf(origin);
  if (place === undefined) return 'removed';
  return changedItself(place, corrected) ? 'corrected' : undefined;
}
