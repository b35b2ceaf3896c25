import type { Config } from '../kit/config.ts';
import { migrate, openPostgres } from '../kit/postgres/index.ts';
import { terminalProgress } from '../kit/progress.ts';

/** `lantoa migrate`: brings the database up to date, and says what was done. */
export async function migrateCommand(config: Config): Promise<number> {
  const progress = terminalProgress();
  const postgres = await openPostgres(config, progress);
  try {
    const applied = await progress.step('Bringing the database up to date', () => migrate(postgres.connections.owner));
    process.stdout.write(applied.length === 0 ? 'Nothing to do.\n' : `${applied.join('\n')}\n`);
    return 0;
  } finally {
    await postgres.stop();
  }
}
