import pg from 'pg';
import type { Config } from '../config.ts';
import type { Progress } from '../progress.ts';
import { Refusal } from '../refusal.ts';
import { readAccess } from './access.ts';
import { locateCluster, openDataFolder, readStamp } from './data-folder.ts';
import { databaseName, startEmbedded, type EmbeddedOptions } from './embedded.ts';
import { currentHolder, heldBy, holdDataFolder } from './hold.ts';
import { createRoles, prepareDatabase, refusalOfRights, roles, sessionOptions, type RoleName } from './roles.ts';
import { readPidFile, type Endpoint } from './server-process.ts';

export { migrate } from './migrate.ts';

/** How to connect as each of the three roles; plain settings for pg, the pools are the caller's. */
export type Connections = Record<RoleName, pg.PoolConfig>;

export type OpenedPostgres = {
  connections: Connections;
  /** Resolves with a sentence should the embedded server go down for good; never resolves otherwise. */
  lost: Promise<string>;
  /** Notes for others who want the data folder where this program answers. */
  announce(address: string): Promise<void>;
  /** Gives the data folder free and stops the embedded server; close the pools before. */
  stop(): Promise<void>;
};

const never = new Promise<string>(() => {});

/**
 * Makes a database ready to be migrated: the embedded PostgreSQL on `config.dataDir`, or the server of DATABASE_URL, with its
 * roles and extensions. Holds the data folder until `stop`.
 * @throws Refusal with a sentence for the operator (folder in use, other kind of data, other version, rights missing …).
 */
export async function openPostgres(
  config: Config, progress: Progress, options: EmbeddedOptions = {},
): Promise<OpenedPostgres> {
  const { dataDir, stamp } = await openDataFolder(config);
  const hold = await holdDataFolder(dataDir, config.publicUrl ?? `http://${config.host}:${config.port}`);
  try {
    if (config.databaseUrl !== null) {
      await prepareServer(config.databaseUrl);
      const connections = serverConnections(config.databaseUrl, config.databaseUrlApp, config.databaseUrlWorker);
      return { connections, lost: never, announce: hold.announce, stop: hold.release };
    }
    const embedded = await startEmbedded(dataDir, (await readStamp(dataDir)) ?? stamp, progress, options);
    return {
      connections: embeddedConnections(embedded.endpoint, embedded.access),
      lost: embedded.lost,
      announce: hold.announce,
      async stop() {
        await embedded.stop();
        await hold.release();
      },
    };
  } catch (error) {
    await hold.release();
    throw refusalOfRights(error);
  }
}

/**
 * For commands beside a running server (backup, reset-password): connects to what runs on the data folder, or opens it
 * for as long as the command takes.
 */
export async function attachPostgres(
  config: Config, progress: Progress,
): Promise<Pick<OpenedPostgres, 'connections' | 'stop'>> {
  const { dataDir, stamp } = await openDataFolder(config);
  const holder = await currentHolder(dataDir);
  if (!holder) return openPostgres(config, progress);
  const stop = async () => {};
  if (config.databaseUrl !== null) {
    return { connections: serverConnections(config.databaseUrl, config.databaseUrlApp, config.databaseUrlWorker), stop };
  }
  const note = stamp.cluster && (await readPidFile(await locateCluster(dataDir, stamp.cluster.path)));
  if (note?.status !== 'ready') throw new Refusal(heldBy(holder, dataDir));
  return { connections: embeddedConnections(note.endpoint, await readAccess(dataDir)), stop };
}

/** @throws Refusal where another program runs on the data folder; touches nothing. */
export async function refuseIfHeld({ dataDir }: Pick<Config, 'dataDir'>): Promise<void> {
  const holder = await currentHolder(dataDir);
  if (holder) throw new Refusal(heldBy(holder, dataDir));
}

/** Settings for the accounts of an embedded server. */
export function embeddedConnections(
  { host, port }: Endpoint, access: Record<RoleName, string>, database: string = databaseName,
): Connections {
  return eachRole((key) => ({
    host, port, database, user: roles[key], password: access[key], options: sessionOptions,
  }));
}

/** Settings for the operator's own server: one account that puts on the roles as hats, or accounts of their own. */
export function serverConnections(databaseUrl: string, app: string | null = null, worker: string | null = null): Connections {
  const own: Record<RoleName, string | null> = { owner: null, app, worker };
  return eachRole((key) => ({
    connectionString: own[key] ?? databaseUrl,
    options: own[key] === null ? `${sessionOptions} -c role=${roles[key]}` : sessionOptions,
  }));
}

function eachRole(make: (key: RoleName) => pg.PoolConfig): Connections {
  return { owner: make('owner'), app: make('app'), worker: make('worker') };
}

/** Creates roles and extensions on the operator's own server where they are missing. */
export async function prepareServer(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, options: sessionOptions });
  client.on('error', () => {});
  await client.connect().catch((error: Error) => {
    throw new Refusal(`The database server of DATABASE_URL cannot be reached: ${error.message}`);
  });
  try {
    const { rows } = await client.query<{ version: number }>(`SELECT current_setting('server_version_num')::int AS version`);
    const version = rows[0]?.version ?? 0;
    if (version < 150_000) {
      throw new Refusal(`The database server runs PostgreSQL ${Math.floor(version / 10_000)}; version 15 or newer is needed.`);
    }
    await createRoles(client);
    await prepareDatabase(client);
  } finally {
    await client.end();
  }
}
