import { useMemo } from 'react';
import type { Alignment } from '#engines/directive-review/align.ts';
import { pointsOf, type Point } from '#engines/directive-review/points.ts';
import { settledPoints, type Settling } from '#engines/directive-review/settled.ts';
import type { SourceLayout } from '#engines/source-layout/index.ts';
import type { DocumentDetail } from '../documents.ts';
import { parentOf, type Pointer } from './model/pointer.ts';

export interface Review {
  points: readonly Point[];
  /** What a person must look at one by one. */
  doubts: readonly Point[];
  settled: ReadonlyMap<Pointer, Settling>;
  /** Keys of what is certain and not settled yet. */
  certainLeft: readonly Pointer[];
  /** Doubts not settled yet. */
  doubtsLeft: readonly Point[];
  /** Places in the content. */
  unsure: ReadonlySet<Pointer>;
  accepted: ReadonlySet<Pointer>;
  fresh: ReadonlySet<Pointer>;
}

/** What of a reading is certain, what is doubtful, and what of both is settled by now. */
export function useReview(
  reading: DocumentDetail['reading'], layout: SourceLayout | null | undefined, alignment: Alignment, accepted: readonly Pointer[], fresh: readonly Pointer[],
): Review {
  const points = useMemo(() => {
    const brought = new Set(fresh);
    return pointsOf(reading, layout ?? undefined).map((point) => (brought.has(point.key) ? { ...point, certain: false } : point));
  }, [reading, layout, fresh]);
  return useMemo(() => {
    const settled = settledPoints(points, alignment, new Set(accepted));
    const doubts = points.filter(({ certain }) => !certain);
    const doubtsLeft = doubts.filter(({ key }) => !settled.has(key));
    const placesOf = (some: readonly Point[]) => some.flatMap(({ origin }) => (origin === undefined ? [] : alignment.placeOf(origin) ?? []));
    return {
      points, doubts, settled, doubtsLeft,
      certainLeft: points.filter(({ key, certain }) => certain && !settled.has(key)).map(({ key }) => key),
      unsure: withHolders(placesOf(doubtsLeft)),
      accepted: new Set(placesOf(points.filter(({ key }) => settled.get(key) === 'accepted'))),
      fresh: new Set(placesOf(doubtsLeft.filter(({ key }) => fresh.includes(key)))),
    };
  }, [points, alignment, accepted, fresh]);
}

function withHolders(places: readonly Pointer[]): Set<Pointer> {
  const all = new Set<Pointer>();
  for (const place of places) for (let at = place; at !== '' && !all.has(at); at = parentOf(at)) all.add(at);
  return all;
}
