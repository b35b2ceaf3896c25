import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { summonCast, type Cast } from '../support/cast.ts';
import { launchSmallCampaign, ownAssignment, passOn } from '../support/reporting.ts';
import { handIn } from '../support/scene.ts';
import { must, newId, startWorld } from '../support/world.ts';
import { button, pageTitle, seen } from './support/seeing.ts';
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

describe('a plan of four pages, confirmed by keyboard', () => {
  const PLAN = readFileSync(new URL('../../src/sample/documents/ke-hoach-tong-ket-dao-tao.txt', import.meta.url));
  const id = newId();
  let cast: Cast;
  const stage = setStage(async () => {
    cast = await summonCast(await startWorld());
    await handIn(cast.giang, new Blob([PLAN]), { id });
    return cast.world;
  });

  it('Giang accepts what is certain, walks the doubts, corrects one, and confirms, without the mouse', async () => {
    const page = await stage.enter(cast.giang);
    await page.addInitScript(() => {
      const used = Object.assign(window, { used: { keys: 0, pointer: 0 } }).used;
      window.addEventListener('keydown', () => { used.keys += 1; }, true);
      for (const kind of ['pointerdown', 'mousedown', 'touchstart', 'wheel']) window.addEventListener(kind, () => { used.pointer += 1; }, true);
    });
    await page.goto(`/documents/${id}`);
    await seen(pageTitle(page, 'Kế hoạch số 74/KH-LĐLĐ'));
    const { content } = must(await cast.giang.api.GET('/api/documents/{id}/directive', { params: { path: { id } } }));
    const announced = (words: RegExp) => seen(page.locator('[data-announcer]').filter({ hasText: words }));
    const left = () => page.getByRole('region', { name: 'Điều cần xem' }).getByText(/^(Còn|Đã xem cả) /).textContent();

    // The keys mean something once the reading stands beside the original.
    await seen(page.getByRole('region', { name: 'Điều cần xem' }));

    // Letters with marks come from a method of input, which presses other keys than it writes.
    const correction = 'CNVC 2024';
    await page.keyboard.press('a');
    await announced(/^Đã chấp nhận \d+ giá trị chắc chắn/);
    const doubts = Number(/(\d+)$/.exec((await left())!)![1]);
    await page.keyboard.press('n');
    await announced(/^Chưa chắc chắn: Chỉ tiêu 3/);
    await page.keyboard.press('e');
    await page.keyboard.type(correction);
    for (let open = doubts; open > 0; open--) {
      await page.keyboard.press('Enter');
      await expect.poll(left).toBe(open > 1 ? `Còn ${open - 1}/${doubts}` : `Đã xem cả ${doubts}`);
    }
    await announced(/^Đã xem hết những điều cần xem/);
    await page.keyboard.press('Control+Enter');
    await seen(page.getByText(/Đã xem cả \d+ giá trị\./));
    await page.keyboard.press('Enter');
    await seen(button(page, 'Mở lại để sửa'));

    const used = await page.evaluate(() => (window as unknown as { used: { keys: number; pointer: number } }).used);
    expect(used.pointer).toBe(0);
    // a, n, e, the correction, Enter once a doubt, Ctrl+Enter, Enter.
    expect(used.keys).toBe(6 + correction.length + doubts);
    const confirmed = must(await cast.giang.api.GET('/api/documents/{id}/directive', { params: { path: { id } } }));
    expect(confirmed).toMatchObject({ state: 'confirmed', content: { targets: content.targets.map((target, at) => (at === 2 ? { ...target, population: correction } : target)) } });
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
