import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '../refusal.ts';
import { processBirth } from './process-identity.ts';

const beatEvery = 5_000;
/** A holder on another machine (or in another container) counts as gone after this long without a sign of life. */
const silenceMeansGone = 20_000;

export type Holder = { pid: number; birth: string; machine: string; since: string; address: string };

/** A data folder held by this process; nobody else starts on it meanwhile. */
export type Hold = {
  /** Tells others another address than the one that was taken with the folder. */
  announce(address: string): Promise<void>;
  release(): Promise<void>;
};

/** Who runs on this data folder now, or null. */
export async function currentHolder(dataDir: string): Promise<Holder | null> {
  const judged = await judge(lockPath(dataDir));
  return judged.holder;
}

/**
 * Takes the data folder for this process.
 * @param address what the holder tells others about where it answers.
 * @throws Refusal that says who holds it.
 */
export async function holdDataFolder(dataDir: string, address: string): Promise<Hold> {
  const path = lockPath(dataDir);
  const holder: Holder = {
    pid: process.pid, birth: (await processBirth(process.pid)) ?? '', machine: hostname(), since: new Date().toISOString(), address,
  };
  let mine = JSON.stringify(holder);
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, mine, { mode: 0o600 });
  try {
    // Linking is the one way to put down a whole file only if there is none.
    while (!(await link(draft, path).then(() => true, ifThereIsOne))) await clearStale(path, dataDir);
  } finally {
    await rm(draft, { force: true });
  }
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), beatEvery).unref();
  return {
    async announce(newAddress) {
      mine = JSON.stringify({ ...holder, address: newAddress });
      await writeFile(draft, mine, { mode: 0o600 });
      await rename(draft, path);
    },
    async release() {
      clearInterval(beat);
      if ((await readFile(path, 'utf8').catch(() => '')) === mine) await rm(path, { force: true });
    },
  };
}

function lockPath(dataDir: string): string {
  return join(dataDir, 'running.json');
}

function ifThereIsOne(error: NodeJS.ErrnoException): false {
  if (error.code === 'EEXIST') return false;
  throw error;
}

async function judge(path: string): Promise<{ text: string | null; holder: Holder | null }> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return { text, holder: null };
  let holder: Holder;
  try {
    holder = JSON.parse(text) as Holder;
  } catch {
    return { text, holder: null };
  }
  if (holder.machine !== hostname()) {
    const beaten = await stat(path).then((file) => file.mtimeMs, () => 0);
    return { text, holder: Date.now() - beaten < silenceMeansGone ? holder : null };
  }
  return { text, holder: (await processBirth(holder.pid)) === holder.birth ? holder : null };
}

async function clearStale(path: string, dataDir: string): Promise<void> {
  const { text, holder } = await judge(path);
  if (holder) throw new Refusal(heldBy(holder, dataDir));
  if (text === null) return;
  const aside = `${path}.${randomUUID()}`;
  await rename(path, aside).catch(() => {});
  const moved = await readFile(aside, 'utf8').catch(() => text);
  // Somebody was quicker and took the folder between our look and our move: put theirs back.
  if (moved !== text) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
  await pause(20);
}

/** One sentence about who holds a data folder. */
export function heldBy(holder: Holder, dataDir: string): string {
  const since = new Date(holder.since).toLocaleString('sv-SE');
  const where = holder.machine === hostname() ? '' : ` on ${holder.machine}`;
  return `${dataDir} is in use by process ${holder.pid}${where} since ${since}, at ${holder.address}; stop that one first.`;
}
