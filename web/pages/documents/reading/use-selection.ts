import { useCallback, useEffect, useState } from 'react';
import type { Pointer } from './model/pointer.ts';
import type { ChosenBy } from './reading-context.tsx';

export interface Place {
  start: number;
  end: number;
}

export interface Chosen {
  /** Undefined where only words of the source are pointed at. */
  pointer: Pointer | undefined;
  /** Words to light up instead of the value's own. */
  place: Place | undefined;
  by: ChosenBy;
  /** Counts choices, so that choosing the same again shows it again. */
  step: number;
}

/** The one value that both panes point at. */
export function useSelection() {
  const [chosen, setChosen] = useState<Chosen>();
  const choose = useCallback((pointer: Pointer | undefined, by: ChosenBy = 'structure', place?: Place) => {
    setChosen((before) => {
      const again = before?.pointer === pointer && by === 'structure' && before?.place === place;
      return again ? before : { pointer, place, by, step: (before?.step ?? 0) + 1 };
    });
  }, []);
  // Once the panes stand, which first find out how wide the window is.
  useEffect(() => {
    const frame = requestAnimationFrame(() => setChosen((before) => before ?? pointedAt()));
    return () => cancelAnimationFrame(frame);
  }, []);
  const clear = useCallback(() => setChosen(undefined), []);
  return { chosen, choose, clear };
}

/** Another page may lead to one value: `?at=/targets/2`. */
function pointedAt(): Chosen | undefined {
  const pointer = new URLSearchParams(window.location.search).get('at');
  return pointer?.startsWith('/') ? { pointer: pointer as Pointer, place: undefined, by: 'walk', step: 1 } : undefined;
}
