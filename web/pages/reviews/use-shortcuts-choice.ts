import { useState } from 'react';

const storageKey = 'lantoa.review.shortcuts';

/** Single keys can get in the way of those who dictate or use other aids (WCAG 2.1.4): each device remembers the choice. */
export function useShortcutsChoice(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(storageKey) !== 'off');
  return [on, (next) => {
    localStorage.setItem(storageKey, next ? 'on' : 'off');
    setOn(next);
  }];
}
