import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '#kit/postgres/index.ts';
import { createTestDatabase, type TestDatabase } from '../support/template-database.ts';

let database: TestDatabase;
let dir: string;
let connection: pg.ClientConfig;

beforeAll(async () => {
  database = await createTestDatabase();
  dir = await mkdtemp(join(tmpdir(), 'lantoa-migrations-'));
  const client = new pg.Client(database.connections.owner);
  await client.connect();
  await client.query('CREATE SCHEMA apart');
  await client.end();
  const { options, ...rest } = database.connections.owner;
  connection = { ...rest, options: `${options} -c search_path=apart` };
  await write('0001-a.sql', 'CREATE TABLE a (id int);');
  await write('0002-b.sql', 'CREATE TABLE b (id int);\nINSERT INTO b VALUES (1);');
});

afterAll(async () => {
  await database.drop();
  await rm(dir, { recursive: true });
});

const write = (name: string, sql: string) => writeFile(join(dir, name), sql);

describe('migrations', () => {
  test('run in the order of their names, once, also when two programs start together', async () => {
    const [first, second] = await Promise.all([migrate(connection, dir), migrate(connection, dir)]);
    expect([...first, ...second]).toEqual(['0001-a.sql', '0002-b.sql']);
    expect(await migrate(connection, dir)).toEqual([]);
  });

  test('a failing one leaves nothing behind and says the line', async () => {
    await write('0003-c.sql', 'CREATE TABLE c (id int);\nINSERT INTO nowhere VALUES (1);');
    await expect(migrate(connection, dir)).rejects.toThrow(/0003-c\.sql failed: relation "nowhere" does not exist \(line 2\)/);
    await write('0003-c.sql', 'CREATE TABLE c (id int);');
    expect(await migrate(connection, dir)).toEqual(['0003-c.sql']);
  });

  test('other line ends are no change, other words are', async () => {
    await write('0002-b.sql', 'CREATE TABLE b (id int);\r\nINSERT INTO b VALUES (1);');
    expect(await migrate(connection, dir)).toEqual([]);
    await write('0002-b.sql', 'CREATE TABLE b (id bigint);');
    await expect(migrate(connection, dir)).rejects.toThrow('Migration 0002-b.sql has changed');
  });

  test('one that ran and is gone, or that would come too late, is refused', async () => {
    await rm(join(dir, '0002-b.sql'));
    await expect(migrate(connection, dir)).rejects.toThrow('its migration 0002-b.sql is not here');
    await write('0002-b.sql', 'CREATE TABLE b (id int);\nINSERT INTO b VALUES (1);');
    await write('0002-between.sql', 'SELECT 1');
    await expect(migrate(connection, dir)).rejects.toThrow('0002-between.sql would come before 0003-c.sql');
  });
});
