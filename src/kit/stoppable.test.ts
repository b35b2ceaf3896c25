import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runStoppable } from './stoppable.ts';

let folder: string;
let talker: URL;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lantoa-stoppable-'));
  talker = pathToFileURL(join(folder, 'talker.mjs'));
  // Tells something every 20 ms, as often as it is asked to.
  await writeFile(talker, `import { serveStoppable } from ${JSON.stringify(new URL('./stoppable.ts', import.meta.url).href)};
await serveStoppable(async (times, tell) => {
  for (let at = 1; at <= times; at++) { tell(at); await new Promise((resolve) => setTimeout(resolve, 20)); }
  return 'done';
});`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('long work in a thread of its own', () => {
  it('is heard in order, and then answers', async () => {
    const heard: number[] = [];
    expect(await runStoppable<number, number, string>(talker, 3, { signal: new AbortController().signal, onNote: (note) => { heard.push(note); } })).toBe('done');
    expect(heard).toEqual([1, 2, 3]);
  });

  it('ends when the whole takes too long, however much it tells', async () => {
    const working = runStoppable<number, number, string>(talker, 100_000, { signal: new AbortController().signal, onNote: () => undefined, silence: 30_000, longest: 600 });
    await expect(working).rejects.toMatchObject({ status: 422, code: 'too_hard' });
  });

  it('ends with the reason of whoever stops it', async () => {
    const stop = new AbortController();
    const working = runStoppable<number, number, string>(talker, 100_000, { signal: stop.signal, onNote: (note) => { if (note === 2) stop.abort(new Error('stopped')); } });
    await expect(working).rejects.toThrow('stopped');
  });
});
