import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Refusal } from '../refusal.ts';
import type { Access } from './access.ts';

/** The three roles: who changes the schema, who serves requests, who works behind them. */
export const roles = { owner: 'lantoa_owner', app: 'lantoa_app', worker: 'lantoa_worker' } as const;
export type RoleName = keyof typeof roles;

/** Every session speaks the same: instants leave as UTC, whatever the server's own zone is. */
export const sessionOptions = '-c timezone=UTC -c client_min_messages=warning';

const extensions = ['ltree', 'btree_gist', 'pg_trgm', 'unaccent', 'pgcrypto', 'citext'];

/**
 * Creates the roles on a server: with passwords of their own (embedded), or without login, as hats that the account of
 * `client` may put on. Several programs may do so at once on one server.
 */
export async function createRoles(client: pg.Client, access?: Access): Promise<void> {
  const known = await client.query<{ rolname: string }>('SELECT rolname FROM pg_roles WHERE rolname = ANY($1)', [Object.values(roles)]);
  for (const [key, role] of Object.entries(roles) as [RoleName, string][]) {
    if (!known.rows.some((row) => row.rolname === role)) {
      const login = access ? `LOGIN PASSWORD ${pg.escapeLiteral(access[key])}` : 'NOLOGIN';
      await insist(() => client.query(`CREATE ROLE ${role} ${login}`));
    }
    if (!access) await insist(() => becomeMember(client, role));
  }
}

/** From PostgreSQL 16 on, who creates a role may administer it, yet not put it on before granting it to himself. */
async function becomeMember(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query<{ may: boolean }>(
    `SELECT pg_has_role($1::name, CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) AS may`,
    [role],
  );
  if (rows[0]?.may !== true) await client.query(`GRANT ${role} TO CURRENT_USER`);
}

/** Lets the owner role create tables in the database of `client`, and creates the extensions that the schema needs. */
export async function prepareDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ extname: string }>('SELECT extname FROM pg_extension');
  const missing = extensions.filter((name) => !rows.some((row) => row.extname === name));
  for (const name of missing) await insist(() => client.query(`CREATE EXTENSION IF NOT EXISTS ${name}`));
  await insist(async () => {
    const database = await client.query<{ name: string; schema: boolean; creates: boolean }>(
      `SELECT current_database() AS name, has_schema_privilege($1, 'public', 'CREATE') AS schema,
        has_database_privilege($1, current_database(), 'CREATE') AS creates`, [roles.owner]);
    const now = database.rows[0];
    if (now && !now.creates) await client.query(`GRANT CREATE ON DATABASE ${pg.escapeIdentifier(now.name)} TO ${roles.owner}`);
    if (now && !now.schema) await client.query(`GRANT CREATE, USAGE ON SCHEMA public TO ${roles.owner}`);
  });
}

/** Unique violation, “tuple concurrently updated”: another program is doing the very same at this moment. */
const collisions = new Set(['23505', 'XX000']);

async function insist(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await work();
      return;
    } catch (error) {
      const code = error instanceof pg.DatabaseError ? error.code : undefined;
      if (code === '42710') return;
      if (code === undefined || !collisions.has(code) || attempt === 8) throw error;
      await pause(20 * attempt);
    }
  }
}

/** What to tell the operator whose account may not do what setting up needs. */
export function refusalOfRights(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError) || error.code !== '42501') return error;
  return new Refusal(
    `The account in DATABASE_URL lacks a right that setting up the database needs (${error.message}); ` +
      'give it CREATEROLE and ownership of the database, or create the roles lantoa_owner, lantoa_app and lantoa_worker, ' +
      'grant them to it, and install the extensions beforehand (docs/operations.md).',
  );
}
