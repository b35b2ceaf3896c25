import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely';
import type { RawBuilder, Transaction } from 'kysely';
import pg from 'pg';
import type { DB } from '../../db/tables.ts';
import type { Log } from './log.ts';

/** A database handle of one role. */
export type Database = Kysely<DB>;
/** A running transaction; every verb works inside one. */
export type Tx = Transaction<DB>;

const OID = { int8: 20, date: 1082, numeric: 1700, xid8: 5069 };

/** Reads what node-pg would bend: days stay days, 64-bit integers are numbers only while exact. */
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === OID.date || oid === OID.numeric || oid === OID.xid8) return (value: string) => value;
    if (oid === OID.int8) return exactInteger;
    return pg.types.getTypeParser(oid, format as 'text');
  },
};

function exactInteger(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`integer out of the exact range: ${value}`);
  return number;
}

/**
 * Opens a pool for one role.
 * @param connection where and as whom to connect
 * @param log told of connections lost while idle (the pool replaces them by itself)
 * @param max connections at most
 */
export function openDatabase(connection: pg.PoolConfig, log: Pick<Log, 'warn'>, max = 10): Database {
  const pool = new pg.Pool({ ...connection, max, types: types as pg.CustomTypesConfig });
  pool.on('error', (error) => log.warn({ reason: error.message }, 'database connection lost'));
  // A connection that is lent out and between two queries has nobody else who listens; its next query fails by itself.
  pool.on('connect', (client) => client.on('error', () => {}));
  pool.on('connect', prepareMarked);
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}

/** Marks a statement that every request or every report asks, whose text never changes: each connection parses and plans it once. */
export const prepared = (name: string): RawBuilder<unknown> => sql.raw(`/* prepared ${name} */`);
const MARKED = /^\s*\/\* prepared ([a-z-]+) \*\//;

/** Kysely names no statements; the driver prepares those that have a name. */
function prepareMarked(client: pg.PoolClient): void {
  const plain = client.query.bind(client) as (...given: unknown[]) => unknown;
  client.query = ((text: unknown, values?: unknown, ...rest: unknown[]) => {
    const name = typeof text === 'string' ? MARKED.exec(text)?.[1] : undefined;
    return name === undefined ? plain(text, values, ...rest) : plain({ name, text, values });
  }) as typeof client.query;
}

/** Whose eyes a transaction sees with: the account and the paths of the subtrees it holds roles at. */
export interface Scope {
  accountId: string | null;
  paths: string[];
}

/** Sets actor and scope for this transaction only; row security reads them. */
export async function setScope(tx: Tx, scope: Scope): Promise<void> {
  await sql`select set_config('lantoa.account', ${scope.accountId ?? ''}, true),
                   set_config('lantoa.scope', ${`{${scope.paths.join(',')}}`}, true)`.execute(tx);
}

/** Is this a PostgreSQL error that names a broken constraint? */
export function brokenConstraint(error: unknown): string | null {
  return error instanceof pg.DatabaseError && error.code?.startsWith('23') ? (error.constraint ?? null) : null;
}
