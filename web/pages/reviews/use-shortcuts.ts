import { useEffect, useRef } from 'react';

/** Single keys with what they do, while nobody is typing, no dialog is open and the reader has not turned them off. */
export function useShortcuts(enabled: boolean, actions: Record<string, () => void>) {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      const action = latest.current[event.key.toLowerCase()];
      if (!action || event.ctrlKey || event.metaKey || event.altKey || event.repeat || isBusyElsewhere(event.target)) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled]);
}

function isBusyElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]')) return true;
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** Puts reading at the next or previous stop (an element with `data-stop`), as seen from where the reader is. */
export const goToStop = (direction: 1 | -1) => goTo('[data-stop]', direction, 'start');
/** The same from change to change (elements with `data-change`). */
export const goToChange = (direction: 1 | -1) => goTo('[data-change]', direction, 'center');

function goTo(what: string, direction: 1 | -1, block: ScrollLogicalPosition) {
  const stops = [...document.querySelectorAll<HTMLElement>(what)];
  const focused = stops.findIndex((stop) => stop === document.activeElement);
  const inView = stops.findLastIndex((stop) => stop.getBoundingClientRect().top < 140);
  const next = stops[Math.min(stops.length - 1, Math.max(0, (focused >= 0 ? focused : inView) + direction))];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block });
}
