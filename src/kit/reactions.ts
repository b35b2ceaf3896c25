import type { Database, Tx } from './database.ts';
import type { Log } from './log.ts';
import { dueFacts, moveCursor } from './journal-cursor.ts';
import type { RecordedFact } from './journal-cursor.ts';
import { sealOnce } from './sealer.ts';

export type { RecordedFact };

/** What then happens by itself: idempotent, in a transaction of its own, as the worker. */
export type Reaction = (tx: Tx, fact: RecordedFact) => Promise<void>;
export type Reactions = Record<string, readonly Reaction[]>;

const CURSOR = 'reactions';
const BATCH = 200;
const PAUSE_MS = 250;
/** After a reaction failed, it is tried again after this long; facts behind it wait, for they may build on it. */
const RETRY_MS = 5_000;

/**
 * Reads the journal behind the horizon of running transactions and reacts to each fact, in commit order.
 * A cursor on the id alone would lose facts of transactions that began earlier and committed later.
 */
export function startDispatcher(worker: Database, log: Log, reactions: Reactions): { stop(): Promise<void> } {
  let stopped = false;
  let wake: () => void = () => undefined;
  const pause = (ms: number) => stopped ? Promise.resolve() : new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    wake = () => { clearTimeout(timer); resolve(); };
  });
  const running = (async () => {
    while (!stopped) {
      // Neither waits for the other: a reaction that fails again and again leaves no fact unsealed.
      const outcomes = await Promise.allSettled([dispatchOnce(worker, reactions), sealOnce(worker)]);
      const failed = outcomes.find((outcome) => outcome.status === 'rejected');
      if (failed) {
        if (!stopped) log.error({ err: failed.reason }, 'a reaction failed and will be tried again');
        await pause(RETRY_MS);
      } else if (outcomes.every((outcome) => outcome.status === 'fulfilled' && outcome.value < BATCH)) {
        await pause(PAUSE_MS);
      }
    }
  })();
  return { async stop() { stopped = true; wake(); await running; } };
}

/** Reacts to the facts that are due; each in its own transaction, the cursor with it. @returns how many facts were read */
export async function dispatchOnce(worker: Database, reactions: Reactions): Promise<number> {
  const facts = await worker.transaction().execute((tx) => dueFacts(tx, CURSOR, BATCH));
  for (const fact of facts) {
    const own = reactions[fact.fact];
    if (!own) continue;
    await worker.transaction().execute(async (tx) => {
      for (const react of own) await react(tx, fact);
      await moveCursor(tx, CURSOR, fact);
    });
  }
  const last = facts.at(-1);
  if (last) await worker.transaction().execute((tx) => moveCursor(tx, CURSOR, last));
  return facts.length;
}
