import { useCallback, useEffect, useState, type RefObject } from 'react';
import { markedStretch } from './text-places.ts';

/** Words that someone has marked in the source, and where on the screen. */
export interface SourceMark {
  start: number;
  end: number;
  left: number;
  top: number;
  bottom: number;
}

/** A drag of the finger moves the marks' handles in many steps; the menu waits until they rest. */
const rest = 250;

/** The words marked within the source by mouse, finger or keyboard, until the mark is gone or the place scrolls away. */
export function useSourceMark(root: RefObject<HTMLElement | null>, text: string, enabled: boolean) {
  const [mark, setMark] = useState<SourceMark>();
  const forget = useCallback(() => setMark(undefined), []);
  useEffect(() => {
    if (!enabled) return;
    let pressed = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const found = root.current && markedStretch(root.current, text);
      if (!found) return setMark(undefined);
      const { left, top, bottom } = found.range.getBoundingClientRect();
      setMark({ start: found.start, end: found.end, left, top, bottom });
    };
    const soon = () => { clearTimeout(timer); timer = setTimeout(look, rest); };
    const onChange = () => {
      if (document.getSelection()?.isCollapsed) { clearTimeout(timer); setMark(undefined); } else if (!pressed) soon();
    };
    const onDown = () => { pressed = true; };
    const onUp = () => { if (pressed) { pressed = false; soon(); } };
    document.addEventListener('selectionchange', onChange);
    document.addEventListener('pointerdown', onDown);
    document.addEventListener('pointerup', onUp);
    document.addEventListener('pointercancel', onUp);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onChange);
      document.removeEventListener('pointerdown', onDown);
      document.removeEventListener('pointerup', onUp);
      document.removeEventListener('pointercancel', onUp);
    };
  }, [root, text, enabled]);
  return { mark: enabled ? mark : undefined, forget };
}
