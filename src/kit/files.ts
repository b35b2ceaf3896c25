import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newRandomId } from './ids.ts';

/** Content-addressed files of the data folder: written and fsynced before the row commits, never changed. */
export interface FileStore {
  /** Stores bytes. @returns their address */
  put(bytes: Uint8Array): Promise<{ sha256: string; size: number }>;
  /** @throws when the file is not there */
  get(sha256: string): Promise<Buffer>;
  /** Takes a file away that nothing names any more; one that is not there is no failure. */
  remove(sha256: string): Promise<void>;
  /** Addresses of files that were last put before that moment, folder by folder; drafts left by a killed program are taken away on the way. */
  putBefore(moment: Date): AsyncIterable<string[]>;
}

/** @param folder where files lie, two levels deep by the first letters of their address */
export function createFileStore(folder: string): FileStore {
  const pathOf = (sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not an address of a file');
    return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  };
  return {
    async put(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const path = pathOf(sha256);
      const there = await stat(path).catch(() => null);
      if (there?.size !== bytes.byteLength) await writeDurably(path, bytes);
      // Whoever puts it now is about to name it: it counts as new.
      else await utimes(path, new Date(), new Date());
      return { sha256, size: bytes.byteLength };
    },
    get: (sha256) => readFile(pathOf(sha256)),
    remove: (sha256) => rm(pathOf(sha256), { force: true }),
    putBefore: (moment) => filesBefore(folder, moment),
  };
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${newRandomId()}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
  const folder = await open(dirname(path), 'r');
  await folder.sync().catch(() => undefined);
  await folder.close();
}

async function* filesBefore(folder: string, moment: Date): AsyncIterable<string[]> {
  const within = (path: string) => readdir(path).catch(() => []);
  for (const first of await within(folder)) {
    for (const second of await within(join(folder, first))) {
      const old: string[] = [];
      for (const name of await within(join(folder, first, second))) {
        const path = join(folder, first, second, name);
        const { mtime } = await stat(path).catch(() => ({ mtime: moment }));
        if (mtime >= moment) continue;
        if (/^[0-9a-f]{64}$/.test(name)) old.push(name);
        else if (/^[0-9a-f]{64}\./.test(name)) await rm(path, { force: true });
      }
      if (old.length > 0) yield old;
    }
  }
}
