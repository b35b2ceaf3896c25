import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, it } from 'vitest';
import { buildPdf } from '#engines/pdf-files/testing/build-pdf.ts';
import { summonCast } from '../support/cast.ts';
import { startWorld } from '../support/world.ts';
import { button, gone, pageTitle, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

const PAGE = readFileSync(new URL('../support/pages/huong-dan-trang-1.png', import.meta.url));

/** Chooses a file as the hidden field of the page takes it. */
const choose = (page: Page, name: string, buffer: Buffer) => page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

describe('Giang takes scans in', () => {
  const stage = setStage(async () => {
    const world = await startWorld();
    await summonCast(world);
    return world;
  });
  let page: Page;

  it('follows a long one, leaves, finds it again in the list, and cancels it', async () => {
    const jpeg = await sharp(PAGE).toColourspace('b-w').jpeg({ quality: 80 }).toBuffer();
    const scan = buildPdf({ pages: Array.from({ length: 40 }, () => ({ picture: { jpeg, width: 1654, height: 2339 } })) });
    page = await stage.enter({ username: 'giang' }, { at: '/documents/new' });
    await choose(page, 'ban-quet-dai.pdf', Buffer.from(scan));
    await seen(page.getByText(/Đang nhận dạng trang \d+\/40/));
    await page.getByRole('link', { name: 'Văn bản' }).first().click();
    await seen(page.getByText('ban-quet-dai.pdf'), page.getByText(/Đang nhận dạng trang \d+\/40/));
    await page.getByRole('link', { name: 'Xem tiến độ' }).click();
    await button(page, 'Hủy đọc').click();
    await seen(page.getByText('Đã hủy đọc tệp này. Chưa có gì được lưu.'));
    await page.getByRole('link', { name: 'Văn bản' }).first().click();
    await gone(page.getByText('ban-quet-dai.pdf'));
  });

  it('has a photographed page read, and is told when the same picture comes again', async () => {
    for (const time of [1, 2]) {
      await page.goto(new URL('/documents/new', stage.world.url).href);
      await choose(page, 'trang.png', PAGE);
      await seen(pageTitle(page, /Hướng dẫn số 15/));
      if (time === 2) await seen(page.getByText('Tệp này đã được nhận trước đây'), page.getByRole('link', { name: 'Mở văn bản đã nhận' }));
    }
  });
});
