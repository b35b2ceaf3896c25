import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { programFolder } from '../config.ts';
import { Refusal } from '../refusal.ts';

/** Any number will do as long as every program that migrates uses the same. */
const migrationLock = 7_206_415;

type Migration = { name: string; sql: string; sha256: string };

/**
 * Brings a database to the newest shape: runs the files of `dir` (`0001-….sql`) that it has not run yet, in the order of
 * their names, each in one transaction. Only one program migrates at a time, the others wait.
 * @returns the names of the files run now.
 * @throws Refusal where a file that ran before has changed, is missing, or a new one would come before it.
 */
export async function migrate(
  ownerConnection: pg.ClientConfig,
  dir: string = join(programFolder, 'db/migrations'),
): Promise<string[]> {
  const files = await readMigrations(dir);
  const client = new pg.Client(ownerConnection);
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await client.query(`CREATE TABLE IF NOT EXISTS migrations (
      name text PRIMARY KEY, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`);
    const applied = await client.query<{ name: string; sha256: string }>('SELECT name, sha256 FROM migrations ORDER BY name COLLATE "C"');
    const fresh = pending(files, applied.rows);
    for (const file of fresh) await apply(client, file);
    return fresh.map((file) => file.name);
  } finally {
    await client.end();
  }
}

async function readMigrations(dir: string): Promise<Migration[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      // Git may check files out with other line ends on Windows; that is no change of the migration.
      const sql = (await readFile(join(dir, name), 'utf8')).replaceAll('\r\n', '\n');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

function pending(files: Migration[], applied: { name: string; sha256: string }[]): Migration[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const { name, sha256 } of applied) {
    const file = byName.get(name);
    if (!file) {
      throw new Refusal(`This database was brought up by another version of the program: its migration ${name} is not here.`);
    }
    if (file.sha256 !== sha256) {
      throw new Refusal(`Migration ${name} has changed since this database ran it; write a new migration instead.`);
    }
    byName.delete(name);
  }
  const last = applied.at(-1)?.name ?? '';
  const fresh = [...byName.values()];
  const early = fresh.find((file) => file.name < last);
  if (early) throw new Refusal(`Migration ${early.name} would come before ${last}, which this database has run already.`);
  return fresh;
}

async function apply(client: pg.Client, { name, sql, sha256 }: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(`SET LOCAL lock_timeout = '10s'`);
    await client.query(sql);
    await client.query('INSERT INTO migrations (name, sha256) VALUES ($1, $2)', [name, sha256]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw new Error(`Migration ${name} failed: ${describe(error, sql)}`, { cause: error });
  }
}

function describe(error: unknown, sql: string): string {
  if (!(error instanceof pg.DatabaseError)) return String(error);
  const line = error.position ? ` (line ${sql.slice(0, Number(error.position)).split('\n').length})` : '';
  return `${error.message}${line}${error.detail ? `: ${error.detail}` : ''}`;
}
