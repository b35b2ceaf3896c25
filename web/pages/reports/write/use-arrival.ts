import { useEffect, useRef, useState } from 'react';

/** A cell by its position in the form, as `data-place` has it. */
export interface Place {
  row: number;
  column: number;
}

interface Sought {
  part: string;
  place: Place | undefined;
}

/**
 * Turning a page shows its beginning, as with paper, and the cursor comes along; what was returned is looked for to the cell.
 * @returns `sheet` for the element that holds the part, `seek` to be called as a link to a part is followed, and the `place` sought in this part
 */
export function useArrival(part: string | undefined) {
  const sheet = useRef<HTMLDivElement>(null);
  const [sought, setSought] = useState<Sought>();
  const before = useRef<{ part: string | undefined; sought: Sought | undefined }>({ part, sought: undefined });
  const place = sought && sought.part === part ? sought.place : undefined;
  useEffect(() => {
    const asked = sought?.part === part && sought !== before.current.sought ? sought : undefined;
    if (!asked && part === before.current.part) return;
    before.current = { part, sought: asked ?? before.current.sought };
    arrive(sheet.current, asked?.place);
  }, [part, sought]);
  return { sheet, place, seek: (toPart: string, toPlace?: Place) => setSought({ part: toPart, place: toPlace }) };
}

function arrive(sheet: HTMLElement | null, place: Place | undefined): void {
  const cell = place && sheet?.querySelector<HTMLElement>(`[data-place="${place.row}:${place.column}"]`);
  if (cell) {
    cell.scrollIntoView({ block: 'center' });
    cell.focus({ preventScroll: true });
    return;
  }
  const heading = sheet?.querySelector<HTMLElement>('#part-title');
  heading?.scrollIntoView({ block: 'start' });
  // Who walks through the list of parts by keyboard stays in the list.
  if (!(document.activeElement instanceof HTMLSelectElement)) heading?.focus({ preventScroll: true });
}
