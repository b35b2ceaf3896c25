import { expect, it } from 'vitest';
import { must, startWorld } from '../support/world.ts';
import { hindrances, open, sidewaysScroll } from './support/looking.ts';
import { setStage } from './support/stage.ts';
let at = '';
const stage = setStage(async () => {
  const world = await startWorld({ sample: true });
  const { api } = world.caller();
  must(await api.POST('/api/demo/session', { body: { username: 'binh' } }));
  const [running] = must(await api.GET('/api/campaigns', { params: { query: { state: 'running' } } })).items;
  at = `/campaigns/${running!.id}/monitoring`;
  return world;
});
it('looks', async () => {
  const page = await stage.enter({ sample: 'binh' });
  for (const [name, where] of (process.env['LOOKS'] ?? 'a:').split(';').map((one) => one.split(':'))) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, at + (where ?? ''));
    await page.waitForTimeout(500);
    await page.screenshot({ path: `/tmp/look-${name}.png`, fullPage: true });
    console.log(name, JSON.stringify(await hindrances(page)), await sidewaysScroll(page));
    await page.setViewportSize({ width: 360, height: 740 });
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/look-${name}-phone.png`, fullPage: true });
    console.log(name, JSON.stringify(await hindrances(page)), await sidewaysScroll(page));
  }
  expect(1).toBe(1);
});
