import { join } from 'node:path';
import { restoreBackup, writeBackup, type Manifest } from '../kit/backup/index.ts';
import type { Config } from '../kit/config.ts';
import { attachPostgres, migrate, openPostgres } from '../kit/postgres/index.ts';
import { terminalProgress } from '../kit/progress.ts';

/** `lantoa backup FOLDER`: beside a running server, or on its own. */
export async function backupCommand(config: Config, folder: string): Promise<number> {
  const progress = terminalProgress();
  const postgres = await attachPostgres(config, progress);
  try {
    const source = { connection: postgres.connections.owner, filesDir: filesOf(config), kind: kindOf(config) };
    const manifest = await writeBackup(source, folder, progress);
    process.stdout.write(`${summary(manifest)} written to ${folder}.\n`);
    return 0;
  } finally {
    await postgres.stop();
  }
}

/** `lantoa restore FOLDER`: into an empty data folder or database. */
export async function restoreCommand(config: Config, folder: string): Promise<number> {
  const progress = terminalProgress();
  const postgres = await openPostgres(config, progress);
  try {
    const { owner } = postgres.connections;
    await progress.step('Bringing the database up to date', () => migrate(owner));
    const target = { connection: owner, filesDir: filesOf(config), kind: kindOf(config) };
    const manifest = await restoreBackup(folder, target, progress);
    process.stdout.write(`${summary(manifest)} restored, as of ${manifest.takenAt}.\n`);
    return 0;
  } finally {
    await postgres.stop();
  }
}

function filesOf(config: Config): string {
  return join(config.dataDir, 'files');
}

function kindOf(config: Config): Manifest['kind'] {
  return config.demo ? 'demo' : 'plain';
}

function summary(manifest: Manifest): string {
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  return `${rows} rows of ${manifest.tables.length} tables and ${manifest.files} files`;
}
