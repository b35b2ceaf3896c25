import { sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openDatabase } from '#kit/database.ts';
import type { Database } from '#kit/database.ts';
import { asAdmin } from '#kit/postgres/temporary.ts';
import { createTestDatabase } from '../support/template-database.ts';
import type { TestDatabase } from '../support/template-database.ts';

let test: TestDatabase;
let database: Database;
beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase(test.connections.app, { warn: () => {} });
});
afterAll(async () => {
  await database.destroy();
  await test.drop();
});

it('a connection lost between two queries of a transaction fails that transaction, not the program', async () => {
  const lost = database.transaction().execute(async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
    await asAdmin(inject('postgres').admin, `select pg_terminate_backend(${rows[0]!.pid})`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await sql`select 1`.execute(tx);
  });
  await expect(lost).rejects.toThrow(/connection/i);
  const { rows } = await sql<{ one: number }>`select 1 as one`.execute(database);
  expect(rows).toEqual([{ one: 1 }]);
});
