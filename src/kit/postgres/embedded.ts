import { chown, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import type { Progress } from '../progress.ts';
import { Refusal } from '../refusal.ts';
import { createAccess, readAccess, type Access } from './access.ts';
import { findBinaries, type Binaries } from './binaries.ts';
import { claimCluster, locateCluster, placeForCluster, writeStamp, type Stamp } from './data-folder.ts';
import { initCluster } from './init-cluster.ts';
import { createRoles, prepareDatabase } from './roles.ts';
import { startServerProcess, stopOrphan, type Endpoint, type ServerSettings } from './server-process.ts';
import { supervise } from './supervise.ts';
import { serverUser, type ServerUser } from './unprivileged.ts';

export const databaseName = 'lantoa';
/** The path of a socket must fit into 107 bytes; its file name takes 16. */
const longestSocketFolder = 90;

/** A running embedded server. */
export type Embedded = {
  endpoint: Endpoint;
  access: Access;
  cluster: string;
  /** Resolves with a sentence when the server went down and cannot be brought up again. */
  lost: Promise<string>;
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  /** More settings of PostgreSQL, `name=value`. */
  settings?: string[];
  /** False for tests, whose data need not survive a power cut. */
  durable?: boolean;
  onEvent?: (sentence: string) => void;
};

/**
 * Runs the embedded PostgreSQL on a data folder that the caller holds: creates the cluster the first time, takes over what
 * an earlier run left, starts it again should it be killed.
 */
export async function startEmbedded(
  dataDir: string, stamp: Stamp, progress: Progress, options: EmbeddedOptions = {},
): Promise<Embedded> {
  const user = await serverUser(stamp.cluster?.path ?? join(dataDir, 'postgres'));
  const binaries = await findBinaries(user, progress);
  const cluster = stamp.cluster
    ? await existingCluster(dataDir, stamp.cluster.path, binaries)
    : await newCluster(dataDir, binaries, user, progress, options.durable ?? true);
  if (!stamp.cluster) await writeStamp(dataDir, { ...stamp, cluster: { path: cluster, major: binaries.major } });
  const access = await readAccess(dataDir);
  await stopOrphan(binaries, cluster);
  const { endpoint, cleanUp } = await chooseEndpoint(cluster, user);
  const server: ServerSettings = {
    binaries, cluster, user, endpoint, logFile: join(dataDir, 'postgres.log'), settings: options.settings ?? [],
  };
  const child = await progress.step('Starting PostgreSQL', () => startServerProcess(server));
  const running = supervise(server, child, options.onEvent ?? (() => {}));
  try {
    await setUp(endpoint, access);
  } catch (error) {
    await running.stop();
    await cleanUp();
    throw error;
  }
  return {
    endpoint, access, cluster,
    lost: running.lost,
    async stop() {
      await running.stop();
      await cleanUp();
    },
  };
}

async function existingCluster(dataDir: string, named: string, binaries: Binaries): Promise<string> {
  const cluster = await locateCluster(dataDir, named);
  const major = Number((await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim());
  if (major !== binaries.major) {
    throw new Refusal(
      `The database in ${cluster} was made by PostgreSQL ${major}, this program brings PostgreSQL ${binaries.major}; ` +
        'take a backup with the version of the program that made it (lantoa backup) and restore it here (lantoa restore).',
    );
  }
  return cluster;
}

async function newCluster(
  dataDir: string, binaries: Binaries, user: ServerUser, progress: Progress, durable: boolean,
): Promise<string> {
  const cluster = await placeForCluster(dataDir, user);
  if (await stat(cluster).catch(() => null)) {
    // The stamp is written right after the cluster; a start that was killed between the two left an empty one.
    const outlivedItsFolder = dirname(cluster) !== dataDir && !(await readAccess(dataDir).catch(() => null));
    if (!outlivedItsFolder) return readAccess(dataDir).then(() => cluster);
    await stopOrphan(binaries, cluster);
    await rename(cluster, join(dirname(cluster), `left-${new Date().toISOString().replaceAll(':', '')}`));
  }
  const access = await createAccess(dataDir);
  await progress.step('Creating the database', () => initCluster(binaries, cluster, user, access.superuser, durable));
  await claimCluster(cluster, dataDir);
  return cluster;
}

async function chooseEndpoint(cluster: string, user: ServerUser): Promise<{ endpoint: Endpoint; cleanUp: () => Promise<void> }> {
  if (process.platform === 'win32') return { endpoint: { host: '127.0.0.1', port: await freePort() }, cleanUp: async () => {} };
  if (Buffer.byteLength(cluster) <= longestSocketFolder) return { endpoint: { host: cluster, port: 5432 }, cleanUp: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-'));
  if (user.uid !== undefined && user.gid !== undefined) await chown(folder, user.uid, user.gid);
  return { endpoint: { host: folder, port: 5432 }, cleanUp: () => rm(folder, { recursive: true, force: true }) };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** The superuser appears only here: roles, the database, its extensions. */
async function setUp(endpoint: Endpoint, access: Access): Promise<void> {
  const asSuperuser = { ...endpoint, user: 'postgres', password: access.superuser };
  await withClient({ ...asSuperuser, database: 'postgres' }, async (client) => {
    await createRoles(client, access);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseName} OWNER lantoa_owner`);
    await client.query(`REVOKE CONNECT ON DATABASE ${databaseName} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${databaseName} TO lantoa_app, lantoa_worker`);
  });
  await withClient({ ...asSuperuser, database: databaseName }, prepareDatabase);
}

async function withClient(config: pg.ClientConfig, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(config);
  client.on('error', () => {});
  await client.connect();
  await work(client).finally(() => client.end());
}
