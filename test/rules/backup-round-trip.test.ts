import { createHash, randomBytes } from 'node:crypto';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { restoreBackup, writeBackup, type Manifest } from '#kit/backup/index.ts';
import { createTestDatabase, type TestDatabase } from '../support/template-database.ts';
import { dropChecks, fillEveryTable, readEveryTable, withoutForeignKeys } from '../support/two-rows-in-every-table.ts';

let folder: string;
let original: TestDatabase;
let restored: TestDatabase;
let manifest: Manifest;
const stored = randomBytes(5000);
const address = createHash('sha256').update(stored).digest('hex');
const place = join(address.slice(0, 2), address.slice(2, 4));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lantoa-backup-'));
  [original, restored] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  await on(original, async (client) => {
    await dropChecks(client);
    await withoutForeignKeys(client, () => fillEveryTable(client));
  });
  await on(restored, dropChecks);
  await mkdir(join(folder, 'files', place), { recursive: true });
  await writeFile(join(folder, 'files', place, address), stored);
  await writeFile(join(folder, 'files', place, `${address}.half-written`), stored);
  manifest = await backup('one');
});

afterAll(async () => {
  await original.drop();
  await restored.drop();
  await rm(folder, { recursive: true, force: true });
});

test('every row of every table survives, byte for byte', async () => {
  await restore('one');
  const before = await on(original, readEveryTable);
  const after = await on(restored, readEveryTable);
  expect(Object.keys(before)).toEqual(manifest.tables.map((table) => table.name));
  for (const rows of Object.values(before)) expect(rows.length).toBeGreaterThanOrEqual(2);
  expect(after).toEqual(before);
});

test('a backup of what was restored is the same, bytes and all', async () => {
  const again = await backup('two', restored, 'restored-files');
  const data = ({ tables, files }: Manifest) => ({ tables, files });
  expect(data(again)).toEqual(data(manifest));
});

test('what is derived from other tables is not backed up, and each such table says how it is made again', async () => {
  const derived = await on(original, async (client) => (await client.query<{ name: string; of: string }>(
    `SELECT relname AS name, obj_description(oid, 'pg_class') AS of FROM pg_class WHERE relnamespace = 'public'::regnamespace AND NOT relispartition AND obj_description(oid, 'pg_class') LIKE 'derived:%' ORDER BY 1`)).rows);
  expect(derived.map(({ name }) => name)).toEqual(['search_entries', 'search_upkeep', 'search_words', 'totals', 'totals_due']);
  for (const { name, of } of derived) {
    expect(of).toMatch(/^derived: \w+\.\w+$/);
    expect(manifest.tables.map((table) => table.name)).not.toContain(name);
  }
});

test('stored files come along, half-written ones do not', async () => {
  expect(await readdir(join(folder, 'restored-files', place))).toEqual([address]);
  expect(await readFile(join(folder, 'restored-files', place, address))).toEqual(stored);
});

test('numbers given by the database go on behind those restored', async () => {
  const numbered = manifest.sequences.map(({ name }) => name);
  const state = async (client: pg.Client) => {
    const union = numbered.map((name) => `SELECT '${name}' AS name, last_value, is_called FROM "${name}"`).join(' UNION ALL ');
    return (await client.query(`${union} ORDER BY 1`)).rows as unknown[];
  };
  expect(numbered.length).toBeGreaterThan(0);
  expect(await on(restored, state)).toEqual(await on(original, state));
});

test('rules hold again afterwards: foreign keys, and no trigger left off', async () => {
  const rules = async (client: pg.Client) => {
    const { rows } = await client.query(
      `SELECT conrelid::regclass::text AS of, conname, pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE connamespace = 'public'::regnamespace
       UNION ALL SELECT tgrelid::regclass::text, tgname, tgenabled::text FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2, 3`);
    return rows as unknown[];
  };
  expect(await on(restored, rules)).toEqual(await on(original, rules));
});

test('facts lose their transaction, and a reader of the journal is set back before what it has not seen', async () => {
  const [busy, fresh] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  await on(busy, async (client) => {
    // Fact 40 was committed after fact 50, which the reader has seen already.
    await client.query(`INSERT INTO journal (id, at, tx, fact) OVERRIDING SYSTEM VALUE VALUES
      (40, '2027-01-01', '9', 'late'), (50, '2027-01-01', '5', 'seen')`);
    await client.query(`INSERT INTO journal_cursors (name, tx, id) VALUES ('behind', '5', 50), ('done', '9', 40)`);
  });
  await backup('busy', busy);
  await restore('busy', fresh, 'busy-files');
  await on(fresh, async (client) => {
    const cursors = await client.query(`SELECT name, tx::text, id::int FROM journal_cursors WHERE name IN ('behind', 'done') ORDER BY 1`);
    expect(cursors.rows).toEqual([{ name: 'behind', tx: '0', id: 39 }, { name: 'done', tx: '0', id: 50 }]);
    expect((await client.query('SELECT DISTINCT tx::text FROM journal')).rows).toEqual([{ tx: '0' }]);
  });
  await Promise.all([busy.drop(), fresh.drop()]);
});

test('a restore where people have worked already is refused', async () => {
  await expect(restore('one')).rejects.toThrow('There is data here already');
});

test('a damaged backup is refused before anything is touched', async () => {
  const other = await createTestDatabase();
  await backup('three');
  await appendFile(join(folder, 'three/tables/journal.copy'), 'x');
  await expect(restore('three', other, 'never')).rejects.toThrow(/damaged: .*journal\.copy/);
  await expect(restore('no-such-folder', other, 'never')).rejects.toThrow('is no backup');
  await other.drop();
});

test('a backup of the demo does not become real data', async () => {
  const target = { connection: restored.connections.owner, filesDir: join(folder, 'never'), kind: 'demo' as const };
  await expect(restoreBackup(join(folder, 'one'), target)).rejects.toThrow('backup of real data');
});

async function on<T>(database: TestDatabase, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(database.connections.owner);
  await client.connect();
  return work(client).finally(() => client.end());
}

function backup(name: string, database = original, files = 'files'): Promise<Manifest> {
  const source = { connection: database.connections.owner, filesDir: join(folder, files), kind: 'plain' as const };
  return writeBackup(source, join(folder, name));
}

function restore(name: string, database = restored, files = 'restored-files'): Promise<Manifest> {
  const target = { connection: database.connections.owner, filesDir: join(folder, files), kind: 'plain' as const };
  return restoreBackup(join(folder, name), target);
}
