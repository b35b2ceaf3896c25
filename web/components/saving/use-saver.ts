import { useEffect, useSyncExternalStore } from 'react';
import type { Saver } from './saver.ts';
import type { SaverState } from './saver-state.ts';

/** The field's state, anew whenever it changes. */
export function useSaver<Value>(saver: Saver<Value>): SaverState<Value> {
  return useSyncExternalStore(saver.subscribe, saver.snapshot);
}

interface Flushable {
  flush: () => Promise<void>;
}

/** Sends what waits when the page is left or hidden, and when the connection is back. */
export function useFlushing(savers: () => Iterable<Flushable>): void {
  useEffect(() => {
    const flushAll = () => {
      for (const saver of savers()) void saver.flush();
    };
    const whenHidden = () => document.visibilityState === 'hidden' && flushAll();
    window.addEventListener('online', flushAll);
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      window.removeEventListener('online', flushAll);
      document.removeEventListener('visibilitychange', whenHidden);
      flushAll();
    };
  }, [savers]);
}
