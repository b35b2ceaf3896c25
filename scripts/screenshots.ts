import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { programFolder } from '../src/kit/config.ts';
import { openBrowser } from '../test/e2e/support/browser.ts';
import { address, startProgram, stopProgram } from '../test/support/program.ts';
import { scenes, type Scene } from './screenshots/scenes.ts';
import { shrink } from './screenshots/shrink.ts';
import { buildWeb } from './web-build.mjs';

/*
 * Pictures of the main screens for the guide, taken in a demonstration that starts and ends with this script:
 *   node scripts/screenshots.ts                                        writes docs/guide/screenshots
 *   node scripts/screenshots.ts --out DIR --widths 1280,360 --dark     all of them at each width, light and dark, to be looked at
 */
const { values } = parseArgs({ options: { out: { type: 'string' }, widths: { type: 'string' }, dark: { type: 'boolean' }, only: { type: 'string' } } });
const folder = values.out ?? join(programFolder, 'docs/guide/screenshots');
const chosen = scenes.filter(({ name }) => !values.only || name.includes(values.only));

const build = await buildWeb(programFolder);
if (!build.ok) throw new Error(build.output);
mkdirSync(folder, { recursive: true });
const dataDir = mkdtempSync(join(tmpdir(), 'lantoa-screenshots-'));
const program = startProgram(dataDir, ['serve', '--demo']);
try {
  const url = await address(program);
  const browser = await openBrowser();
  try {
    if (values.out) await takeAll(browser, url);
    else for (const scene of chosen) await take(browser, url, scene, { width: scene.phone ? 360 : 1280, dark: false, file: `${scene.name}.png` });
  } finally {
    await browser.close();
  }
} finally {
  await stopProgram(program);
  rmSync(dataDir, { recursive: true, force: true });
}

async function takeAll(browser: Browser, url: string): Promise<void> {
  for (const width of (values.widths ?? '1280').split(',').map(Number)) {
    for (const dark of values.dark ? [false, true] : [false]) {
      for (const scene of chosen) await take(browser, url, scene, { width, dark, file: `${scene.name}-${width}${dark ? '-dark' : ''}.png` });
    }
  }
}

interface Shot {
  width: number;
  dark: boolean;
  file: string;
}

async function take(browser: Browser, url: string, scene: Scene, { width, dark, file }: Shot): Promise<void> {
  const phone = width < 768;
  const context = await browser.newContext({
    baseURL: url, viewport: { width, height: phone ? 740 : 800 }, hasTouch: phone, isMobile: phone, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh',
    colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce',
  });
  try {
    if (scene.sample) await context.request.post('/api/demo/session', { data: { username: scene.sample } });
    const page: Page = await context.newPage();
    await scene.play(page);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(folder, file), animations: 'disabled', caret: 'hide' });
    shrink(join(folder, file));
    console.log(join(folder, file));
  } finally {
    await context.close();
  }
}
