import { Problem } from './problem.ts';

/** Lets so many in at once; the others wait for their turn, in order. */
export interface Turns {
  /**
   * Waits for a turn, which `give` ends.
   * @throws Problem busy where too many wait or the patience is over; the signal's reason when it stops the waiting
   */
  take(how?: { signal?: AbortSignal; patience?: number }): Promise<void>;
  give(): void;
}

/** @param mostWaiting more than these are sent away at once */
export function turns(atOnce: number, mostWaiting: number): Turns {
  let inside = 0;
  const waiting = new Set<() => void>();
  return {
    async take({ signal, patience } = {}) {
      signal?.throwIfAborted();
      if (inside < atOnce) { inside += 1; return; }
      if (waiting.size >= mostWaiting) throw new Problem(503, 'busy');
      await new Promise<void>((resolve, reject) => {
        const leave = (end: () => void) => { waiting.delete(mine); clearTimeout(timer); signal?.removeEventListener('abort', onAbort); end(); };
        const mine = () => leave(resolve);
        const onAbort = () => leave(() => reject(signal?.reason as Error));
        const timer = patience === undefined ? undefined : setTimeout(() => leave(() => reject(new Problem(503, 'busy'))), patience);
        signal?.addEventListener('abort', onAbort, { once: true });
        waiting.add(mine);
      });
    },
    give() {
      const [next] = waiting;
      if (next) next();
      else inside -= 1;
    },
  };
}
