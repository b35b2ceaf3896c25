import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { summonCast, type Cast } from '../support/cast.ts';
import { launchSmallCampaign, ownAssignment, passOn } from '../support/reporting.ts';
import { startWorld } from '../support/world.ts';
import { pageTitle, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

describe('the whole job by keyboard', () => {
  let cast: Cast;
  let page: Page;
  const stage = setStage(async () => {
    cast = await summonCast(await startWorld());
    const campaign = await launchSmallCampaign(cast.binh);
    await passOn(cast.chi, await ownAssignment(cast.chi, campaign.id));
    return cast.world;
  });

  it('Dung signs in with name and password', async () => {
    page = await stage.enter(null);
    await seen(pageTitle(page, /Đăng nhập|Vào vai/));
    if (await page.getByRole('button', { name: 'Đăng nhập bằng tên và mật khẩu' }).count() > 0) await tabTo(page, 'Đăng nhập bằng tên và mật khẩu', 'Enter');
    await seen(pageTitle(page, 'Đăng nhập'));
    await page.keyboard.type('dung');
    await page.keyboard.press('Tab');
    await page.keyboard.type('mat-khau-cua-dung');
    await page.keyboard.press('Enter');
    await seen(pageTitle(page, 'Việc của tôi'));
  });

  it('jumps over the rail to the content and opens her report', async () => {
    await page.keyboard.press('Tab');
    if (await nameOfFocused(page) !== 'Bỏ qua, đến nội dung chính') await tabTo(page, 'Bỏ qua, đến nội dung chính');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Viết báo cáo', 'Enter');
    await seen(pageTitle(page, 'Sơ kết tập huấn 2024'));
  });

  it('writes, moves through the form with the arrow keys, and submits', async () => {
    await tabTo(page, 'Nội dung mục I. Tình hình chung');
    await page.keyboard.type('Chị em đã dự đủ.');
    await seen(page.getByText(/đã lưu \d/));
    await tabTo(page, 'Biểu 01: Tập huấn cán bộ (chưa viết)', 'Enter');
    await tabTo(page, 'Năm 2023, Lượt cán bộ');
    await page.keyboard.type('9');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('12');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.getByLabel('Ước năm 2024, Lượt cán bộ').inputValue()).toBe('12');
    await seen(page.getByText(/đã lưu \d/));
    await tabTo(page, 'Nộp báo cáo', 'Enter');
    await seen(page.getByRole('dialog', { name: 'Kiểm tra trước khi nộp' }));
    await tabTo(page, 'Xác nhận nộp', 'Enter');
    await seen(page.getByText('Đã nộp báo cáo.'));
  });
});

/** Presses Tab until the keyboard stands on what has this name, and may press one key more there. */
async function tabTo(page: Page, name: string, then?: string): Promise<void> {
  for (let step = 0; step < 80; step++) {
    if ((await nameOfFocused(page)) === name) {
      if (then) await page.keyboard.press(then);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to “${name}”.`);
}

function nameOfFocused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])].map((label) => label.textContent).join(' ') : '';
    return (focused?.getAttribute('aria-label') ?? (labels || focused?.textContent) ?? '').trim();
  });
}
