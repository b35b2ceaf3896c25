import { useCallback, useState } from 'react';
import classes from './Reading.module.css';

/** Tells screen readers what a key did; the same words twice are told twice. */
export function useAnnouncer() {
  const [told, setTold] = useState({ words: '', turn: 0 });
  const announce = useCallback((words: string) => setTold(({ turn }) => ({ words, turn: turn + 1 })), []);
  const region = <div className={classes.unseen} role="status" aria-live="polite" data-announcer>{told.words}{told.turn % 2 === 1 ? '\u00a0' : ''}</div>;
  return { announce, region };
}
