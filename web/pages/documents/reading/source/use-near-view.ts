import { useEffect, useState, type RefObject } from 'react';
import { scrollerOf } from '../scroll-to.ts';

/** Whether an element is in sight or within a screen of it, and whether it ever was. For printing everything is. */
export function useNearView(element: RefObject<Element | null>): { near: boolean; wasNear: boolean } {
  const unable = typeof IntersectionObserver === 'undefined';
  const [seen, setSeen] = useState({ near: unable, wasNear: unable });
  useEffect(() => {
    if (!element.current || typeof IntersectionObserver === 'undefined') return;
    const set = (near: boolean) => setSeen(({ wasNear }) => ({ near, wasNear: wasNear || near }));
    // The margin around what is in sight counts only against the pane that scrolls.
    const observer = new IntersectionObserver((entries) => set(entries.some(({ isIntersecting }) => isIntersecting)), { rootMargin: '800px 0px', root: scrollerOf(element.current) });
    observer.observe(element.current);
    const all = () => set(true);
    window.addEventListener('beforeprint', all);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', all);
    };
  }, [element]);
  return seen;
}
