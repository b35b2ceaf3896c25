import { createHash, randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Config } from '../config.ts';
import { Refusal } from '../refusal.ts';
import { mayEnter, type ServerUser } from './unprivileged.ts';

/** Where clusters go whose data folder lies where the server's user cannot enter. Durable, unlike a cache or /tmp. */
const clustersOutside = '/var/lib/lantoa';

/** What `lantoa.json` says about a data folder. */
export type Stamp = {
  kind: 'plain' | 'demo';
  /** The embedded database that belongs to this folder, once there is one. */
  cluster?: { path: string; major: number };
};

/**
 * Makes the data folder where there is none, and reads its stamp.
 * @throws Refusal where the folder holds the other kind of data.
 */
export async function openDataFolder(config: Pick<Config, 'dataDir' | 'demo'>): Promise<{ dataDir: string; stamp: Stamp }> {
  const made = await mkdir(config.dataDir, { recursive: true });
  // Others may pass through to what is theirs (PostgreSQL's own user), never list.
  if (made !== undefined) await chmod(config.dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
  const dataDir = await realpath(config.dataDir);
  const wanted: Stamp['kind'] = config.demo ? 'demo' : 'plain';
  const stamp = await readStamp(dataDir);
  if (stamp && stamp.kind !== wanted) {
    throw new Refusal(
      stamp.kind === 'demo'
        ? `${dataDir} holds the data of the demo; start it with npm run demo, or point LANTOA_DATA to another folder.`
        : `${dataDir} holds real data, which the demo does not touch; point LANTOA_DATA to another folder.`,
    );
  }
  if (!stamp) await writeStamp(dataDir, { kind: wanted });
  return { dataDir, stamp: stamp ?? { kind: wanted } };
}

/** The stamp of a data folder, or null where there is none. */
export async function readStamp(dataDir: string): Promise<Stamp | null> {
  const text = await readFile(join(dataDir, 'lantoa.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return JSON.parse(text) as Stamp;
  } catch {
    throw new Refusal(`${join(dataDir, 'lantoa.json')} is damaged; restore it or the whole data folder from a backup.`);
  }
}

export async function writeStamp(dataDir: string, stamp: Stamp): Promise<void> {
  const draft = join(dataDir, `lantoa.json.${randomUUID()}`);
  await writeFile(draft, `${JSON.stringify(stamp, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(draft, join(dataDir, 'lantoa.json'));
}

/** Where a new cluster of this data folder is to lie: inside it, or outside where its server could not enter. */
export async function placeForCluster(dataDir: string, user: ServerUser): Promise<string> {
  if (await mayEnter(user, dataDir)) return join(dataDir, 'postgres');
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const home = join(clustersOutside, hash);
  await mkdir(home, { recursive: true });
  for (const folder of [clustersOutside, home]) await chmod(folder, 0o711);
  return join(home, 'postgres');
}

/** Notes beside a cluster outside which data folder it belongs to. */
export async function claimCluster(cluster: string, dataDir: string): Promise<void> {
  if (dirname(cluster) === dataDir) return;
  await writeFile(join(dirname(cluster), 'belongs-to.json'), JSON.stringify({ dataDir }), { mode: 0o600 });
}

/**
 * Finds the cluster that a stamp names, also after the data folder was moved.
 * @throws Refusal where it is gone, or where this data folder is a copy and the original is still there.
 */
export async function locateCluster(dataDir: string, named: string): Promise<string> {
  const inside = join(dataDir, 'postgres');
  const cluster = named.startsWith(`${clustersOutside}/`) ? named : inside;
  if (!(await stat(join(cluster, 'PG_VERSION')).catch(() => null))) {
    throw new Refusal(`The database of ${dataDir} should lie in ${cluster} and is not there; restore it, or start on an empty folder.`);
  }
  if (cluster === inside) return cluster;
  const note = await readFile(join(dirname(cluster), 'belongs-to.json'), 'utf8').catch(() => null);
  const owner = note === null ? dataDir : (JSON.parse(note) as { dataDir: string }).dataDir;
  if (owner !== dataDir) {
    const original = await readStamp(owner).catch(() => null);
    if (original?.cluster?.path === named) {
      throw new Refusal(`${dataDir} is a copy of ${owner}, and both would use the database in ${cluster}; use lantoa backup and restore instead.`);
    }
    await claimCluster(cluster, dataDir);
  }
  return cluster;
}
