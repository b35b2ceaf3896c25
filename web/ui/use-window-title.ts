import { useEffect } from 'react';
import { frame } from '#engines/messages/frame.ts';
import { useMessages } from '../messages/language.tsx';

/** Names the window after the page: what a screen reader says first, and what stands in the history. */
export function useWindowTitle(title: string): void {
  const { productName } = useMessages(frame);
  useEffect(() => {
    document.title = `${title} · ${productName}`;
  }, [title, productName]);
}
