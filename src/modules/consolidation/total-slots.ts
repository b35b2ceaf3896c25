import type { CellMap, CellPlace } from '../../engines/forms/index.ts';

/** How the figures in one slot come together. */
export interface TotalSlot {
  slot: number;
  rollup: 'sum' | 'max' | 'min' | 'last' | 'none';
  /** For `last`: the slot beside it that holds when it was handed in. */
  order?: number;
}

/** The slots of all forms of a campaign, by block. */
export function slotsOf(maps: readonly CellMap[]): Map<number, TotalSlot[]> {
  const blocks = new Map<number, TotalSlot[]>();
  for (const place of maps.flatMap((map) => Object.values(map))) {
    blocks.set(place.block, [...(blocks.get(place.block) ?? []), ...slotOf(place)]);
  }
  return blocks;
}

function slotOf({ slot, rollup, order }: CellPlace): TotalSlot[] {
  // When it was handed in goes up with what was handed in last.
  if (rollup === 'last') return [{ slot, rollup, order: order!.slot }, { slot: order!.slot, rollup: 'max' }];
  // A tally is a sum of ones; a ratio is never stored as such, its parts are.
  return [{ slot, rollup: rollup === 'tally' ? 'sum' : rollup === 'ratio' ? 'none' : rollup }];
}
