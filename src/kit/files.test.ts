import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFileStore } from './files.ts';

let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'lantoa-files-')); });
afterAll(() => rm(folder, { recursive: true, force: true }));

const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
const longAgo = new Date('2024-01-01T00:00:00Z');
const before = async (moment: Date) => {
  const found: string[] = [];
  for await (const some of createFileStore(folder).putBefore(moment)) found.push(...some);
  return found.sort();
};

describe('the store of files', () => {
  it('tells what was put long ago; what is put again counts as new', async () => {
    const store = createFileStore(folder);
    const [old, young] = [await store.put(Buffer.from('cũ')), await store.put(Buffer.from('mới'))];
    for (const { sha256 } of [old, young]) await utimes(pathOf(sha256), longAgo, longAgo);
    await store.put(Buffer.from('mới'));
    expect(await before(new Date('2024-02-01T00:00:00Z'))).toEqual([old.sha256]);
    expect(await before(new Date(Date.now() + 60_000))).toEqual([old.sha256, young.sha256].sort());
    await store.remove(old.sha256);
    await store.remove(old.sha256);
    await expect(store.get(old.sha256)).rejects.toMatchObject({ code: 'ENOENT' });
    expect((await store.get(young.sha256)).toString()).toBe('mới');
  });

  it('takes drafts away that a killed program left, and touches nothing of other names', async () => {
    const { sha256 } = await createFileStore(folder).put(Buffer.from('một'));
    const [draft, other] = [`${pathOf(sha256)}.nua-chung`, join(dirname(pathOf(sha256)), 'ghi-chu.txt')];
    for (const path of [draft, other]) { await writeFile(path, 'x'); await utimes(path, longAgo, longAgo); }
    await before(new Date('2024-02-01T00:00:00Z'));
    expect((await readdir(dirname(draft))).sort()).toEqual([sha256, 'ghi-chu.txt'].sort());
  });

  it('where nothing was ever put has nothing old', async () => {
    for await (const some of createFileStore(join(folder, 'khong-co')).putBefore(new Date())) expect(some).toEqual([]);
  });
});
