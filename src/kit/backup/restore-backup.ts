import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { cp, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { silentProgress, type Progress } from '../progress.ts';
import { Refusal } from '../refusal.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { restoreRules, suspendRules } from './rules.ts';
import { listTables, quoted, readMigrationMarks } from './tables.ts';

/**
 * Reads a backup into a freshly migrated database and its folder of files, all of it or nothing of the tables.
 * @throws Refusal where the backup is damaged, of another schema, of the other kind, or the database is in use already.
 */
export async function restoreBackup(
  folder: string,
  target: { connection: pg.ClientConfig; filesDir: string; kind: Manifest['kind'] },
  progress: Progress = silentProgress,
): Promise<Manifest> {
  const manifest = await readManifest(folder);
  if (manifest.kind !== target.kind) {
    throw new Refusal(
      manifest.kind === 'demo'
        ? 'This is a backup of the demo; restore it with --demo.'
        : 'This is a backup of real data; the demo does not take it, restore it without --demo.',
    );
  }
  await progress.step('Checking the backup', () => checkIntegrity(folder, manifest));
  const client = new pg.Client(target.connection);
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SET LOCAL statement_timeout = 0');
    await refuseOtherSchema(client, manifest);
    await refuseDataInUse(client, target.filesDir);
    await restoreFiles(folder, target.filesDir, progress);
    await progress.step('Restoring the tables', (note) => restoreTables(client, folder, manifest, note));
    await client.query('COMMIT');
    await client.query('ANALYZE');
    return manifest;
  } finally {
    await client.end();
  }
}

async function checkIntegrity(folder: string, manifest: Manifest): Promise<void> {
  for (const table of manifest.tables) {
    const hash = createHash('sha256');
    const path = join(folder, 'tables', `${table.name}.copy`);
    await pipeline(createReadStream(path), hash).catch(() => {
      throw new Refusal(`The backup is damaged: ${path} cannot be read.`);
    });
    if (hash.digest('hex') !== table.sha256) throw new Refusal(`The backup is damaged: ${path} is not as it was written.`);
  }
  const files = await readdir(join(folder, 'files'), { recursive: true, withFileTypes: true }).catch(() => []);
  const stored = files.filter((entry) => entry.isFile());
  if (stored.length !== manifest.files) throw new Refusal(`The backup is damaged: it has ${stored.length} files, not ${manifest.files}.`);
  for (const { parentPath, name } of stored) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(join(parentPath, name)), hash);
    if (hash.digest('hex') !== name) throw new Refusal(`The backup is damaged: ${join(parentPath, name)} is not as it was stored.`);
  }
}

async function refuseOtherSchema(client: pg.Client, manifest: Manifest): Promise<void> {
  const here = await readMigrationMarks(client);
  if (JSON.stringify(here) === JSON.stringify(manifest.migrations)) return;
  throw new Refusal(
    `The backup was taken at migration ${manifest.migrations.at(-1)?.name ?? 'none'}, this version stands at ` +
      `${here.at(-1)?.name ?? 'none'} or has it in another form; restore it with the version that took it, then upgrade.`,
  );
}

/** Migrations bring rows of their own; that people have worked here shows in the journal. */
async function refuseDataInUse(client: pg.Client, filesDir: string): Promise<void> {
  const { rows } = await client.query<{ used: boolean }>('SELECT EXISTS (SELECT 1 FROM journal) AS used');
  const files = await readdir(filesDir).catch(() => []);
  if (rows[0]?.used === true || files.length > 0) {
    throw new Refusal('There is data here already; restore into an empty data folder (LANTOA_DATA) or an empty database.');
  }
}

async function restoreFiles(folder: string, filesDir: string, progress: Progress): Promise<void> {
  const from = join(folder, 'files');
  if (!(await stat(from).catch(() => null))) return;
  await progress.step('Copying the files', () => cp(from, filesDir, { recursive: true }));
}

async function restoreTables(client: pg.Client, folder: string, manifest: Manifest, note: (text: string) => void): Promise<void> {
  const known = await listTables(client);
  const names = known.map((table) => quoted(table.name)).join(', ');
  const suspended = await suspendRules(client);
  await client.query(`TRUNCATE ${names}`);
  for (const [done, table] of manifest.tables.entries()) {
    note(`${done + 1} / ${manifest.tables.length}`);
    const columns = table.columns.map(quoted).join(', ');
    const stream = client.query(copyFrom(`COPY ${quoted(table.name)} (${columns}) FROM STDIN`));
    await pipeline(createReadStream(join(folder, 'tables', `${table.name}.copy`)), stream);
    if (stream.rowCount !== table.rows) throw new Refusal(`The backup is damaged: ${table.name} has ${stream.rowCount} rows, not ${table.rows}.`);
  }
  await restoreRules(client, suspended);
  for (const { name, value, used } of manifest.sequences) {
    await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [quoted(name), value, used]);
  }
}
