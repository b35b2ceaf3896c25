import { useCallback } from 'react';
import { within, type Pointer } from '../model/pointer.ts';
import { markOf, useReadingState } from '../reading-context.tsx';
import type { ItemStatus } from './ItemCard.tsx';

/** The few facts that an item's card depends on, so that the other cards stay as they are while one is typed in. */
export function useItemStatus(): (at: Pointer) => ItemStatus {
  const state = useReadingState();
  return useCallback(
    (at) => ({
      at,
      open: state.selected !== undefined && within(state.selected, at),
      mark: markOf(state, at),
      faulty: [...state.faults.keys()].some((fault) => within(fault, at)),
    }),
    [state],
  );
}
