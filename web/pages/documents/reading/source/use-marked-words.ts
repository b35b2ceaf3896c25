import { useCallback, useEffect, useState, type RefObject } from 'react';

export interface MarkedWords {
  words: string;
  /** Where the mark ends on the screen. */
  left: number;
  top: number;
  bottom: number;
}

/** The words that someone marks within an element, until the mark is gone. */
export function useMarkedWords(within: RefObject<HTMLElement | null>, enabled: boolean) {
  const [marked, setMarked] = useState<MarkedWords>();
  const forget = useCallback(() => setMarked(undefined), []);
  useEffect(() => {
    if (!enabled) return;
    const onSettled = () => setMarked(wordsMarkedIn(within.current));
    const onChange = () => { if (document.getSelection()?.isCollapsed) forget(); };
    const sheet = within.current;
    sheet?.addEventListener('pointerup', onSettled);
    document.addEventListener('keyup', onSettled);
    document.addEventListener('selectionchange', onChange);
    window.addEventListener('scroll', forget, true);
    return () => {
      sheet?.removeEventListener('pointerup', onSettled);
      document.removeEventListener('keyup', onSettled);
      document.removeEventListener('selectionchange', onChange);
      window.removeEventListener('scroll', forget, true);
    };
  }, [within, enabled, forget]);
  return { marked: enabled ? marked : undefined, forget };
}

function wordsMarkedIn(element: HTMLElement | null): MarkedWords | undefined {
  const selection = document.getSelection();
  if (!element || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.commonAncestorContainer)) return undefined;
  const words = selection.toString().trim();
  if (words === '') return undefined;
  const { left, top, bottom } = range.getBoundingClientRect();
  return { words, left, top, bottom };
}
