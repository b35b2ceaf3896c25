import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { Refusal } from '../refusal.ts';

const run = promisify(execFile);

/** The user that PostgreSQL runs as, because it refuses to run as root; empty where we are an ordinary user already. */
export type ServerUser = { uid?: number; gid?: number };

/** Names of accounts without rights, in the order of preference: one of our own if the operator made it, else the system's. */
const candidates = ['lantoa', 'nobody'];

/**
 * Finds the user to run PostgreSQL as.
 * @param cluster an existing data directory keeps its owner, since PostgreSQL accepts no other.
 */
export async function serverUser(cluster: string): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return {};
  const owner = await stat(cluster).catch(() => null);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of candidates) {
    const ids = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]).catch(() => null);
    if (!ids) continue;
    const [uid, gid] = ids.map(({ stdout }) => Number(stdout.trim()));
    if (uid && gid) return { uid, gid };
  }
  throw new Refusal(
    'PostgreSQL does not run as root, and this machine has no user nobody; make one for it: useradd --system lantoa',
  );
}

/** Whether that user may enter the folder, through all the folders above it; asked of the system by trying. */
export async function mayEnter(user: ServerUser, folder: string): Promise<boolean> {
  if (user.uid === undefined) return true;
  return run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/' }).then(() => true, () => false);
}
