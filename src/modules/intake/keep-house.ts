import { sweepConversions } from '../../kit/office-converter.ts';
import type { Log } from '../../kit/log.ts';
import { sweepFiles } from './forget-files.ts';
import type { Stores } from './forget-files.ts';
import { expireIntakes } from './intake-queue.ts';

const EVERY_MS = 86_400_000;

/** Takes away what was left behind: at the start, which may follow a kill, and then every day. */
export function keepHouse(world: Stores & { log: Log }): { stop(): Promise<void> } {
  const chores: [what: string, chore: () => Promise<void>][] = [
    ['old intakes', () => expireIntakes(world.worker)], ['files that nothing names', () => sweepFiles(world)], ['folders of conversions', () => sweepConversions()],
  ];
  const doThem = async () => {
    for (const [what, chore] of chores) await chore().catch((error: unknown) => world.log.warn({ err: error }, `${what} were not removed`));
  };
  let doing = doThem();
  const timer = setInterval(() => { doing = doing.then(doThem); }, EVERY_MS);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await doing;
    },
  };
}
