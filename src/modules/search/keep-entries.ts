import { sql } from 'kysely';
import type { Database } from '../../kit/database.ts';
import type { Log } from '../../kit/log.ts';
import { holdUpkeep, rebuildIn, rulesOf } from './rebuild-entries.ts';

/** At the start: writes the entries anew where there are none (a restored backup) or other rules hold. */
export function startEntryKeeper({ worker, log }: { worker: Database; log: Log }): { stop(): Promise<void> } {
  const looking = keepEntries(worker).catch((error: unknown) => log.error({ err: error }, 'search entries were not looked after'));
  return { stop: () => looking };
}

/** One look. Nothing is written where nothing has changed. */
export async function keepEntries(worker: Database): Promise<void> {
  await worker.transaction().execute(async (tx) => {
    await holdUpkeep(tx);
    const { rows: [kept] } = await sql<{ rules: string }>`select rules from search_upkeep`.execute(tx);
    if (kept?.rules !== rulesOf(tx)) await rebuildIn(tx);
  });
}
