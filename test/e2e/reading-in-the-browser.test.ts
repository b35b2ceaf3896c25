import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDirective } from '../../src/engines/directive-reading/index.ts';
import { programFolder } from '../../src/kit/config.ts';
import { openBrowser } from './support/browser.ts';

const documents = join(programFolder, 'src/sample/documents');
const texts = readdirSync(documents).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(documents, name), 'utf8'));

/** The engine as a script for a page, as the web client would carry it. */
async function bundledEngine(): Promise<string> {
  const built = await build({
    configFile: false, logLevel: 'error',
    build: { write: false, minify: true, lib: { entry: join(programFolder, 'src/engines/directive-reading/index.ts'), formats: ['iife'], name: 'reading' } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs.flatMap((one) => ('output' in one ? one.output : [])).find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the engine did not bundle');
  return chunk.code;
}

describe('the reader in a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    await page.addScriptTag({ content: await bundledEngine() });
  });
  afterAll(() => browser.close());

  it('reads every sample document exactly as the server does', async () => {
    for (const text of texts) {
      const there = await page.evaluate((given) => (globalThis as unknown as { reading: { readDirective(text: string): unknown } }).reading.readDirective(given), text);
      expect(there).toEqual(JSON.parse(JSON.stringify(readDirective(text))));
    }
  });
});
