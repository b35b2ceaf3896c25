import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { programFolder } from '#kit/config.ts';
import type { World } from '../../support/world.ts';
import { openBrowser } from './browser.ts';

export interface Seat {
  /** Where the person goes first; the start page unless told. */
  at?: string;
  width?: number;
  height?: number;
  /** A phone held upright: 360 × 740, touched instead of clicked. */
  phone?: boolean;
  dark?: boolean;
}

/** One of the cast, who have passwords, or one of the sample people, whom their card lets in. */
export type Actor = { username: string } | { sample: string };

export interface Stage {
  readonly world: World;
  /** A window of someone's own, signed in beforehand where the sign-in itself is not what is tried. */
  enter(actor: Actor | null, seat?: Seat): Promise<Page>;
  /** What pages may say in the console although all is well: a connection that the test itself cuts, for instance. */
  expectComplaint(words: RegExp): void;
}

/** Where the picture of a page lies after a test on it has failed. */
const pictures = join(programFolder, '.cache/e2e');

/**
 * A server and a browser for one test file, taken down after it. Whatever a page complains about in its console makes the
 * test fail in which it happened.
 */
export function setStage(startWorld: () => Promise<World>): Stage {
  vi.setConfig({ testTimeout: 90_000 });
  let world: World;
  let browser: Browser;
  const pages: Page[] = [];
  const complaints: string[] = [];
  const expected: RegExp[] = [];
  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld(), openBrowser()]);
  }, 300_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await takePictures(pages, task.name);
    expect(complaints.splice(0).filter((words) => !expected.some((known) => known.test(words)))).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });
  return {
    get world() {
      return world;
    },
    async enter(actor, seat = {}) {
      const context = await browser.newContext(optionsOf(seat, world.url));
      if (actor) await signIn(context, actor);
      context.setDefaultTimeout(20_000);
      context.on('page', (opened) => pages.push(opened));
      listen(context, complaints);
      const page = await context.newPage();
      await page.goto(seat.at ?? '/');
      return page;
    },
    expectComplaint: (words) => void expected.push(words),
  };
}

function optionsOf({ width = 1280, height = 800, phone = false, dark = false }: Seat, baseURL: string) {
  return {
    baseURL, locale: 'vi-VN', reducedMotion: 'reduce' as const, colorScheme: dark ? ('dark' as const) : ('light' as const), acceptDownloads: true,
    viewport: phone ? { width: 360, height: 740 } : { width, height }, hasTouch: phone, isMobile: phone,
  };
}

async function signIn(context: BrowserContext, actor: Actor): Promise<void> {
  const response = 'sample' in actor
    ? await context.request.post('/api/demo/session', { data: { username: actor.sample } })
    : await context.request.post('/api/session', { data: { username: actor.username, password: `mat-khau-cua-${actor.username}` } });
  if (!response.ok()) throw new Error(`${JSON.stringify(actor)} cannot sign in: ${response.status()} ${await response.text()}`);
}

function listen(context: BrowserContext, complaints: string[]): void {
  context.on('weberror', (fault) => complaints.push(`${fault.page()?.url()}: ${fault.error().message}`));
  context.on('console', (message) => {
    // Whether someone is signed in is asked before anybody can be; the browser writes that answer down as an error.
    const asksWhoIsThere = message.location().url.endsWith('/api/session') && message.text().includes('401');
    if (message.type() === 'error' && !asksWhoIsThere) complaints.push(`${message.page()?.url()}: ${message.text()} ${message.location().url}`);
  });
}

async function takePictures(pages: Page[], name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const file = name.replace(/[^\p{Letter}\d]+/gu, '-').slice(0, 80);
  await Promise.all(pages.map((page, at) => page.screenshot({ path: join(pictures, `${file}-${at + 1}.png`) }).catch(() => undefined)));
}
