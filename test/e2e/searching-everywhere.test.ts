import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { summonCast, type Cast } from '../support/cast.ts';
import { setScene } from '../support/scene.ts';
import { startWorld } from '../support/world.ts';
import { hindrances, sidewaysScroll } from './support/looking.ts';
import { gone, pageTitle, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Tìm ở mọi nơi' });
const field = (page: Page) => page.getByRole('combobox', { name: 'Từ cần tìm' });
const chosen = (page: Page) => page.locator('[role="option"][aria-selected="true"]');

describe('search everywhere', () => {
  let cast: Cast;
  const stage = setStage(async () => {
    cast = await summonCast(await startWorld());
    await setScene(cast);
    return cast.world;
  });

  it('Bình finds a unit from any page with the keyboard alone', async () => {
    const page = await stage.enter(cast.binh, { at: '/campaigns' });
    await seen(page.getByRole('heading', { level: 1 }));
    await page.keyboard.press('/');
    await seen(dialog(page), page.getByText('Gõ vài chữ để tìm'));
    expect(await hindrances(page)).toEqual([]);
    await page.keyboard.type('bao bi lung');
    await seen(page.getByRole('option', { name: /Bao bì Lung Tiên/ }));
    expect(await hindrances(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await gone(dialog(page));
    await seen(pageTitle(page, /Bao bì Lung Tiên/));
  });

  it('the arrows walk through all kinds and round again; what comes close is said to be that', async () => {
    const page = await stage.enter(cast.binh);
    await seen(page.getByRole('heading', { level: 1 }));
    await page.keyboard.press('Control+k');
    await seen(field(page));
    await page.keyboard.type('tap huan');
    await seen(page.getByRole('group', { name: 'Văn bản' }), page.getByRole('group', { name: 'Đợt báo cáo' }));
    const lines = await page.getByRole('option').allTextContents();
    expect(await chosen(page).textContent()).toBe(lines[0]);
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page).textContent()).toBe(lines[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await chosen(page).textContent()).toBe(lines.at(-1));
    await field(page).fill('bao bi lugn');
    await seen(page.getByText('Không có đúng “bao bi lugn”', { exact: false }));
    await field(page).fill('khong he co');
    await seen(page.getByText('Không thấy “khong he co”'));
    await page.keyboard.press('Escape');
    await gone(dialog(page));
  });

  it('a slash that is written stays a slash, and the key can be turned off', async () => {
    const page = await stage.enter(cast.binh, { at: '/documents' });
    await page.getByRole('searchbox').fill('12');
    await page.keyboard.press('/');
    expect(await page.getByRole('searchbox').inputValue()).toBe('12/');
    expect(await dialog(page).count()).toBe(0);
    await page.keyboard.press('Control+k');
    await seen(field(page));
    await dialog(page).getByRole('checkbox', { name: 'Mở bằng phím /' }).uncheck();
    await page.keyboard.press('Escape');
    await gone(dialog(page));
    await pageTitle(page, 'Văn bản').click();
    await page.keyboard.press('/');
    expect(await dialog(page).count()).toBe(0);
  });

  it('Dung finds the campaign she reports in on her phone, which the dialog fills', async () => {
    const page = await stage.enter(cast.dung, { phone: true, dark: true });
    await page.getByRole('button', { name: 'Tìm kiếm' }).click();
    await field(page).fill('tap huan');
    await seen(page.getByRole('group', { name: 'Đợt báo cáo' }));
    expect(await hindrances(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.getByRole('group', { name: 'Đợt báo cáo' }).getByRole('option').first().click();
    await page.waitForURL(/\/(campaigns|assignments)\//);
  });

  it('a lost connection is said, and tried again', async () => {
    stage.expectComplaint(/Failed to load resource/);
    const page = await stage.enter(cast.binh);
    await seen(page.getByRole('heading', { level: 1 }));
    await page.route('**/api/search*', (route) => route.abort());
    await page.keyboard.press('Control+k');
    await seen(field(page));
    await page.keyboard.type('bao bi');
    await seen(dialog(page).getByRole('alert'));
    await page.unroute('**/api/search*');
    await dialog(page).getByRole('button', { name: 'Thử lại' }).click();
    await seen(page.getByRole('option').first());
  });

  it('nothing that was looked for is left after signing out', async () => {
    const page = await stage.enter(cast.binh);
    await seen(page.getByRole('heading', { level: 1 }));
    await page.keyboard.press('Control+k');
    await seen(field(page));
    await page.keyboard.type('bao bi lung');
    await seen(page.getByRole('option').first());
    await page.keyboard.press('Escape');
    await gone(dialog(page));
    await page.keyboard.press('Control+k');
    await seen(field(page));
    expect(await field(page).inputValue()).toBe('');
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('bao bi');
  });
});
