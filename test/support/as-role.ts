import pg from 'pg';
import type { TestDatabase } from './template-database.ts';

type Role = 'owner' | 'app' | 'worker';

/** One connection of a database role, beside the program, for as long as the work takes. */
async function inRole<T>(database: TestDatabase, role: Role, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(database.connections[role]);
  await client.connect();
  return work(client).finally(() => client.end());
}

/** As who owns the tables: to make many rows at once, or to look behind the interface. */
export const inOwner = <T>(database: TestDatabase, work: (client: pg.Client) => Promise<T>) => inRole(database, 'owner', work);
/** As the role in which the program serves requests. */
export const inApp = <T>(database: TestDatabase, work: (client: pg.Client) => Promise<T>) => inRole(database, 'app', work);
/** As the role in which the program works behind requests. */
export const inWorker = <T>(database: TestDatabase, work: (client: pg.Client) => Promise<T>) => inRole(database, 'worker', work);
