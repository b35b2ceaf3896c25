import { expect, it } from 'vitest';
import { startWorld } from '../support/world.ts';
import { hindrances, open, sidewaysScroll } from './support/looking.ts';
import { mainScreens, type Screen } from './support/screens.ts';
import { setStage } from './support/stage.ts';

const wanted = (process.env['LOOK'] ?? '').split('|');
let screens: Screen[];
const stage = setStage(async () => { const world = await startWorld({ sample: true }); screens = await mainScreens(world); return world; });
it.each(wanted)('%s', async (name) => {
  const { sample, at } = screens.find((screen) => screen.name === name)!;
  const page = await stage.enter(sample ? { sample } : null);
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, at);
  await page.waitForTimeout(500);
  await page.screenshot({ path: `.cache/look/${name.replaceAll(' ', '-')}-wide.png`, fullPage: true });
  const wide = await hindrances(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, at);
  await page.waitForTimeout(500);
  await page.screenshot({ path: `.cache/look/${name.replaceAll(' ', '-')}-narrow.png`, fullPage: true });
  expect([wide, await hindrances(page), await sidewaysScroll(page)]).toEqual([[], [], 0]);
});
