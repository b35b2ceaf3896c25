import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { silentProgress, type Progress } from '../progress.ts';
import { Refusal } from '../refusal.ts';
import type { Manifest } from './manifest.ts';
import { listTables, quoted, readMigrationMarks, readSequences, type BackupTable } from './tables.ts';

export type BackupSource = {
  /** The owner's connection: row security does not hide anything from it. */
  connection: pg.ClientConfig;
  /** The folder of stored files. */
  filesDir: string;
  kind: Manifest['kind'];
};

/**
 * Writes everything into a new folder: one snapshot of every table as `tables/<name>.copy` (COPY text in the order of the
 * primary key, so that equal data give equal bytes), the stored files, and a manifest. Work may go on meanwhile.
 * @returns the manifest.
 * @throws Refusal where the folder exists already.
 */
export async function writeBackup(source: BackupSource, folder: string, progress: Progress = silentProgress): Promise<Manifest> {
  const target = resolve(folder);
  if (await stat(target).catch(() => null)) throw new Refusal(`${target} exists already; name a folder that does not.`);
  const draft = `${target}.unfinished-${process.pid}`;
  await mkdir(join(draft, 'tables'), { recursive: true, mode: 0o700 });
  try {
    const content = await withSnapshot(source.connection, (client) => writeTables(client, draft, progress));
    // Files are stored before the rows that name them, and never change: copied after the snapshot none is missing.
    const files = await progress.step('Copying the files', () => copyFiles(source.filesDir, join(draft, 'files')));
    const manifest: Manifest = {
      format: 'lantoa-backup-1', takenAt: new Date().toISOString(), kind: source.kind, ...content, files,
    };
    await writeFile(join(draft, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, { flush: true, mode: 0o600 });
    await rename(draft, target);
    await syncFolder(dirname(target));
    return manifest;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

async function withSnapshot<T>(connection: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connection);
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    // Rather an error than rows left out by a policy.
    await client.query('SET LOCAL row_security = off');
    await client.query('SET LOCAL statement_timeout = 0');
    await client.query(`SET LOCAL extra_float_digits = 1`);
    return await work(client);
  } finally {
    await client.end();
  }
}

async function writeTables(client: pg.Client, draft: string, progress: Progress) {
  const migrations = await readMigrationMarks(client);
  const tables: Manifest['tables'] = [];
  const all = await listTables(client);
  await progress.step('Writing the tables', async (note) => {
    for (const [done, table] of all.entries()) {
      note(`${done + 1} / ${all.length}`);
      const written = await writeTable(client, table, join(draft, 'tables', `${table.name}.copy`));
      tables.push({ name: table.name, columns: table.columns.map((column) => column.name), ...written });
    }
  });
  return { migrations, tables, sequences: await readSequences(client) };
}

async function writeTable(client: pg.Client, table: BackupTable, path: string) {
  const order = table.key.length > 0 ? table.key.map(quoted).join(', ') : `${quoted(table.name)}::text COLLATE "C"`;
  const query = `COPY (SELECT ${table.columns.map((column) => expression(table, column)).join(', ')}
    FROM ${quoted(table.name)} ORDER BY ${order}) TO STDOUT`;
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      hash.update(chunk);
      bytes += chunk.length;
      next(null, chunk);
    },
  });
  const stream = client.query(copyTo(query));
  await pipeline(stream, measure, createWriteStream(path, { mode: 0o600, flush: true }));
  return { rows: stream.rowCount, bytes, sha256: hash.digest('hex') };
}

/**
 * Numbers of transactions mean nothing in another cluster, where they begin anew: facts lose theirs, and a reader of the
 * journal is set back before the first fact that it has not seen. Reactions are idempotent, so seeing one twice is no harm.
 */
function expression(table: BackupTable, column: { name: string; type: string }): string {
  if (column.type === 'xid8') return `'0'::xid8 AS ${quoted(column.name)}`;
  if (table.name === 'journal_cursors' && column.name === 'id') {
    return `coalesce((SELECT min(unseen.id) - 1 FROM journal unseen WHERE (unseen.tx, unseen.id) > (journal_cursors.tx, journal_cursors.id)),
      (SELECT max(seen.id) FROM journal seen), journal_cursors.id) AS id`;
  }
  return quoted(column.name);
}

async function copyFiles(from: string, to: string): Promise<number> {
  if (!(await stat(from).catch(() => null))) return 0;
  await mkdir(to, { recursive: true, mode: 0o700 });
  let copied = 0;
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    // Half-written ones have longer names.
    if (!entry.isFile() || !/^[0-9a-f]{64}$/.test(entry.name)) continue;
    const folder = join(to, relative(from, entry.parentPath));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // One that is gone by now was named by nothing.
    const there = await copyFile(join(entry.parentPath, entry.name), join(folder, entry.name)).then(() => true, (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      return false;
    });
    if (there) copied += 1;
  }
  return copied;
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}
