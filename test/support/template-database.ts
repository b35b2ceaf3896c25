import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import type { Connections } from '#kit/postgres/index.ts';
import { asAdmin, connectionsTo } from '#kit/postgres/temporary.ts';

/** A migrated database of one test file's own. */
export type TestDatabase = {
  name: string;
  connections: Connections;
  /** Throws the database away. @throws where somebody forgot to close a pool: leaks are faults too. */
  drop(): Promise<void>;
};

/**
 * Copies the template database; close your pools and call `drop` in afterAll.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { admin, recipe, template } = inject('postgres');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(admin, `CREATE DATABASE ${name} TEMPLATE ${template}${recipe.kind === 'embedded' ? ' OWNER lantoa_owner' : ''}`);
  // Rights on the database itself are not part of what a template hands on.
  if (recipe.kind === 'server') await asAdmin(admin, `GRANT CREATE ON DATABASE ${name} TO lantoa_owner`);
  return {
    name,
    connections: connectionsTo(recipe, name),
    async drop() {
      const left = await sessionsLeft(name);
      // The server sends its own vacuum workers away by itself; FORCE would take them for sessions, which only a superuser may end.
      await asAdmin(admin, `DROP DATABASE ${name}${left.length > 0 ? ' WITH (FORCE)' : ''}`);
      if (left.length > 0) throw new Error(`Still connected to the test's database: ${left.join('; ')}`);
    },
  };
}

async function sessionsLeft(name: string): Promise<string[]> {
  const { admin } = inject('postgres');
  const query = `SELECT usename || ': ' || left(query, 80) AS session FROM pg_stat_activity
    WHERE datname = '${name}' AND backend_type = 'client backend'`;
  for (let attempt = 0; ; attempt++) {
    const { rows } = (await asAdmin(admin, query)) as { rows: { session: string }[] };
    // A closed connection leaves the list a moment after its end.
    if (rows.length === 0 || attempt === 20) return rows.map((row) => row.session);
    await pause(50);
  }
}
