import type { Config } from '../kit/config.ts';
import { openDatabase } from '../kit/database.ts';
import { createLog } from '../kit/log.ts';
import { attachPostgres, migrate } from '../kit/postgres/index.ts';
import { terminalProgress } from '../kit/progress.ts';
import { rebuildEntries } from '../modules/search/index.ts';

/** `lantoa rebuild-search`: entries of the search are derived; this writes them anew, should they ever differ from what they stand for. */
export async function rebuildSearchCommand(config: Config): Promise<number> {
  const progress = terminalProgress();
  const postgres = await attachPostgres(config, progress);
  await migrate(postgres.connections.owner);
  const worker = openDatabase(postgres.connections.worker, createLog('warn'), 1);
  try {
    const entries = await progress.step('Writing the search entries anew', (note) => rebuildEntries(worker, (done) => note(String(done))));
    process.stderr.write(`${entries} entries.\n`);
    return 0;
  } finally {
    await worker.destroy();
    await postgres.stop();
  }
}
