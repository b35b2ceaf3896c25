import { useCallback, useState } from 'react';
import type { Point } from '#engines/directive-review/points.ts';
import type { Pointer } from './model/pointer.ts';
import type { Review } from './use-review.ts';

/** Going through the doubts one by one: forth to the next that is open, back to any, round at the ends. */
export function useWalk({ doubts, doubtsLeft }: Review, open: (point: Point) => void) {
  const [current, setCurrent] = useState<Pointer>();
  const visit = useCallback((point: Point) => {
    setCurrent(point.key);
    open(point);
  }, [open]);
  const walk = useCallback((by: 1 | -1, without?: Pointer) => {
    const at = doubts.findIndex(({ key }) => key === current);
    const left = new Set(doubtsLeft.filter(({ key }) => key !== without).map(({ key }) => key));
    const turn = (step: number) => doubts[(((at < 0 && by < 0 ? 0 : at) + by * step) % doubts.length + doubts.length) % doubts.length];
    const round = doubts.map((_, step) => turn(step + 1)).filter((point) => point !== undefined);
    const next = by > 0 ? (round.find(({ key }) => left.has(key)) ?? (without === undefined ? round[0] : undefined)) : round[0];
    if (next) visit(next);
    return next;
  }, [doubts, doubtsLeft, current, visit]);
  const stop = useCallback(() => setCurrent(undefined), []);
  return { current, walk, visit, stop };
}
