import { afterAll, beforeAll, expect, it } from 'vitest';
import { summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { handIn } from '../support/scene.ts';
import { startWorld } from '../support/world.ts';

let cast: Cast;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

const longPlan = (n: number) => `KẾ HOẠCH số ${n}\nTập huấn\n${Array.from({ length: 800 }, (_, i) => `${i + 1}. Công đoàn cơ sở chủ trì mở ${i} lớp cho 95% cán bộ trước ngày 10/8/2024.\n`).join('')}`;

it('many long papers at once do not keep the others from their work', async () => {
  let read = 0;
  // More of them than there are connections to the database.
  const papers = Array.from({ length: 14 }, async (_, n) => {
    const answer = await handIn(cast.giang, longPlan(n));
    await answer.text();
    read += 1;
    return answer.status;
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (let n = 0; n < 5; n++) expect((await cast.dung.fetch('/api/work')).status).toBe(200);
  expect(read).toBeLessThan(14);
  expect(await Promise.all(papers)).toEqual(Array(14).fill(201));
});
