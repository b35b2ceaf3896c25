import { Piscina } from 'piscina';
import { Problem } from './problem.ts';
import { turns } from './turns.ts';

/** Limits on work with hostile input: what one task may take, and how many wait at most. */
const LIMITS = { milliseconds: 20_000, megabytes: 512, waiting: 50 };

const THREADS = 2;

/** Runs pure work beside the event loop, in threads that can be stopped. */
export interface Isolated<Input, Output> {
  /** @throws Problem too_hard when it takes too long or too much memory; busy when too many wait */
  run(input: Input): Promise<Output>;
  close(): Promise<void>;
}

/** @param module a file whose default export takes the input and returns the output, both structured-cloneable */
export function isolate<Input, Output>(module: URL): Isolated<Input, Output> {
  const threads = new Piscina({
    filename: module.href, minThreads: 0, maxThreads: THREADS, idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.megabytes },
  });
  const turn = turns(THREADS, LIMITS.waiting);
  return {
    async run(input) {
      // Its time is counted from when its turn comes: who waits behind others is not too hard.
      await turn.take();
      try {
        return (await threads.run(input, { signal: AbortSignal.timeout(LIMITS.milliseconds) })) as Output;
      } catch (error) {
        const stopped = error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError' || /ERR_WORKER_OUT_OF_MEMORY|memory limit/.test(`${(error as { code?: string }).code} ${error.message}`));
        if (stopped) throw new Problem(422, 'too_hard');
        throw error;
      } finally {
        turn.give();
      }
    },
    close: () => threads.destroy(),
  };
}
