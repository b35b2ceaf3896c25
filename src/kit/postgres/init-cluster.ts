import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import { plainEnvironment } from './environment.ts';
import type { ServerUser } from './unprivileged.ts';

const run = promisify(execFile);

/**
 * Creates an empty cluster in the folder `cluster`, all of it or nothing: it is made beside its place and moved there.
 * Text sorts by code point (the builtin C.UTF-8, the same on every system); columns that people read sort by vi-x-icu.
 * @param durable false leaves out waiting for the disk, for tests.
 */
export async function initCluster(
  binaries: Binaries, cluster: string, user: ServerUser, password: string, durable: boolean,
): Promise<void> {
  await removeHalfMade(cluster);
  const draft = `${cluster}.${randomUUID()}`;
  const passwordFile = `${draft}.password`;
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  try {
    if (user.uid !== undefined && user.gid !== undefined) {
      for (const path of [draft, passwordFile]) await chown(path, user.uid, user.gid);
    }
    await run(
      binaries.initdb,
      [
        `--pgdata=${draft}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8',
        '--no-locale', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', ...(durable ? [] : ['--no-sync']),
      ],
      { ...user, cwd: '/', env: plainEnvironment() },
    );
    await rename(draft, cluster);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** What an initdb left behind that was killed half way. */
async function removeHalfMade(cluster: string): Promise<void> {
  for (const name of await readdir(dirname(cluster))) {
    if (name.startsWith(`${basename(cluster)}.`)) await rm(join(dirname(cluster), name), { recursive: true, force: true });
  }
}
