import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { silentProgress } from '../progress.ts';
import { findBinaries } from './binaries.ts';
import { openDataFolder } from './data-folder.ts';
import { startEmbedded } from './embedded.ts';
import { currentHolder, holdDataFolder } from './hold.ts';
import { embeddedConnections, prepareServer, serverConnections, type Connections } from './index.ts';
import { migrate } from './migrate.ts';
import { prepareDatabase, sessionOptions } from './roles.ts';
import { stopOrphan } from './server-process.ts';
import { serverUser } from './unprivileged.ts';

const folderPrefix = 'lantoa-temporary-';
/** Nothing here outlives the run, so nothing waits for the disk. */
const throwAwaySettings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200', 'autovacuum=off'];

/** A server whose databases are thrown away: for tests and generators. */
export type TemporaryServer = {
  /** May create and drop databases. */
  admin: pg.ClientConfig;
  /** By database name; plain data, so that it can be handed to another process. */
  recipe: ConnectionRecipe;
  stop(): Promise<void>;
};

export type ConnectionRecipe =
  | { kind: 'embedded'; host: string; port: number; owner: string; app: string; worker: string }
  | { kind: 'server'; url: string };

/**
 * Starts an embedded server in a temporary folder, or takes the one of `DATABASE_URL`.
 * @param durable whether a commit waits for the disk all the same, as a bench of writes wants
 */
export async function openTemporaryServer(databaseUrl = process.env.DATABASE_URL, { durable = false }: { durable?: boolean } = {}): Promise<TemporaryServer> {
  if (databaseUrl) {
    const admin = { connectionString: databaseUrl, options: sessionOptions };
    return { admin, recipe: { kind: 'server', url: databaseUrl }, stop: async () => {} };
  }
  await clearLeftovers();
  const folder = await mkdtemp(join(tmpdir(), folderPrefix));
  if (process.getuid?.() === 0) await chmod(folder, 0o711);
  const { dataDir, stamp } = await openDataFolder({ dataDir: folder, demo: false });
  const hold = await holdDataFolder(dataDir, 'nowhere');
  const server = await startEmbedded(dataDir, stamp, silentProgress, durable ? { durable: true, settings: ['max_connections=200'] } : { durable: false, settings: throwAwaySettings });
  const { superuser, ...passwords } = server.access;
  return {
    admin: { ...server.endpoint, user: 'postgres', password: superuser, database: 'postgres', options: sessionOptions },
    recipe: { kind: 'embedded', ...server.endpoint, ...passwords },
    async stop() {
      await server.stop();
      await hold.release();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** How to connect to one database of a temporary server. */
export function connectionsTo(recipe: ConnectionRecipe, database: string): Connections {
  if (recipe.kind === 'server') return serverConnections(urlOf(recipe.url, database));
  return embeddedConnections(recipe, recipe, database);
}

function urlOf(databaseUrl: string, database: string): string {
  const url = new URL(databaseUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Creates a database with roles, extensions and all migrations in it. */
export async function createMigratedDatabase(server: TemporaryServer, migrations?: string): Promise<{ name: string; connections: Connections }> {
  const name = `lantoa_${randomBytes(6).toString('hex')}`;
  const { recipe } = server;
  await asAdmin(server.admin, `CREATE DATABASE ${name}${recipe.kind === 'embedded' ? ' OWNER lantoa_owner' : ''}`);
  if (recipe.kind === 'server') await prepareServer(urlOf(recipe.url, name));
  else await withAdmin({ ...server.admin, database: name }, prepareDatabase);
  const connections = connectionsTo(recipe, name);
  await migrate(connections.owner, migrations);
  return { name, connections };
}

/** Runs one statement as the account that may create and drop databases. */
export async function asAdmin(admin: pg.ClientConfig, statement: string): Promise<pg.QueryResult> {
  return withAdmin(admin, (client) => client.query(statement));
}

async function withAdmin<T>(admin: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(admin);
  client.on('error', () => {});
  await client.connect();
  return work(client).finally(() => client.end());
}

/** Servers of runs that were killed. */
async function clearLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const folder = join(tmpdir(), name);
    if (!name.startsWith(folderPrefix) || (await currentHolder(folder))) continue;
    // One that is being made at this moment is not held yet.
    const born = await stat(folder).then((found) => found.birthtimeMs, () => Date.now());
    if (Date.now() - born < 60_000) continue;
    const cluster = join(folder, 'postgres');
    const binaries = await findBinaries(await serverUser(cluster), silentProgress);
    await stopOrphan(binaries, cluster).catch(() => {});
    await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}
