import { useEffect, useState, type PointerEvent, type RefObject } from 'react';
import type { OutlineSection } from '#engines/report-template/index.ts';
import { dropSection, fitDepth, rowsWithout, type Drop } from './outline-drag.ts';

/** Pixels to the side that make one level. */
const STEP = 26;

interface Dragging {
  key: string;
  x: number;
  depth: number;
  drop: Drop | null;
}

/** Drags a section by its handle with mouse, pen or finger; Esc lets go of it where it was. */
export function useOutlineDrag(list: RefObject<HTMLElement | null>, outline: OutlineSection[], change: (outline: OutlineSection[]) => void) {
  const [dragging, setDragging] = useState<Dragging>();
  useEffect(() => {
    if (!dragging) return;
    const stop = (event: KeyboardEvent) => event.key === 'Escape' && setDragging(undefined);
    window.addEventListener('keydown', stop);
    return () => window.removeEventListener('keydown', stop);
  }, [dragging]);
  const over = (event: PointerEvent, { key, x, depth }: Dragging): Drop => {
    const below = rowsWithout(outline, key).find(({ section }) => {
      const box = list.current?.querySelector(`[data-section="${section.key}"]`)?.getBoundingClientRect();
      return box && event.clientY < box.top + box.height / 2;
    });
    const drop = { before: below?.section.key ?? null, depth: Math.max(0, depth + Math.round((event.clientX - x) / STEP)) };
    return { ...drop, depth: fitDepth(outline, key, drop) };
  };
  return {
    dragging,
    handle: (key: string, depth: number) => ({
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragging({ key, x: event.clientX, depth, drop: null });
      },
      onPointerMove: (event: PointerEvent) => {
        if (dragging?.key === key) setDragging({ ...dragging, drop: over(event, dragging) });
      },
      onPointerUp: () => {
        if (dragging?.drop) change(dropSection(outline, key, dragging.drop));
        setDragging(undefined);
      },
      onPointerCancel: () => setDragging(undefined),
    }),
  };
}
