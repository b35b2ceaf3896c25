const storageKey = 'lantoa.search.slash';

/** A single key can get in the way of those who dictate or use other aids (WCAG 2.1.4): each device remembers the choice. Ctrl-K always works. */
export const slashIsOn = (): boolean => localStorage.getItem(storageKey) !== 'off';
export const chooseSlash = (on: boolean): void => localStorage.setItem(storageKey, on ? 'on' : 'off');
