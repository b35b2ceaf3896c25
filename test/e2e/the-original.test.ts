import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { renderPlainDocx } from '#engines/official-layout/index.ts';
import type { SourceLayout } from '#engines/source-layout/index.ts';
import { summonCast, type Cast } from '../support/cast.ts';
import { handIn } from '../support/scene.ts';
import { must, newId, startWorld } from '../support/world.ts';
import { flowLayoutOf, pagesLayoutOf } from './support/layouts.ts';
import { hindrances, sidewaysScroll } from './support/looking.ts';
import { button, pageTitle, seen } from './support/seeing.ts';
import { setStage, type Seat } from './support/stage.ts';

const PLAN = readFileSync(new URL('../../src/sample/documents/ke-hoach-tong-ket-dao-tao.txt', import.meta.url), 'utf8');
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842"><rect width="595" height="842" fill="#fff"/></svg>';

describe('the original beside what was read from it', () => {
  let cast: Cast;
  let id: string;
  let text: string;
  const stage = setStage(async () => {
    cast = await summonCast(await startWorld());
    id = newId();
    await handIn(cast.giang, new Blob([await renderPlainDocx(PLAN) as BlobPart]), { id, filename: 'ke-hoach.docx' });
    ({ text } = must(await cast.giang.api.GET('/api/documents/{id}', { params: { path: { id } } })));
    return cast.world;
  });
  /** Opens the reading with a layout of the test's own making. */
  const open = async (layout: SourceLayout | null, seat: Seat = {}, picture = 200) => {
    const page = await stage.enter(cast.giang, seat);
    const asked: string[] = [];
    await page.route('**/api/documents/*/layout', (route) => route.fulfill(layout ? { json: layout } : { status: 404, json: { code: 'not_found', status: 404 } }));
    await page.route('**/api/documents/*/pages/*', (route) => {
      asked.push(new URL(route.request().url()).pathname.split('/').at(-1)!);
      return route.fulfill({ status: picture, contentType: 'image/svg+xml', body: picture === 200 ? PICTURE : '' });
    });
    await page.goto(`/documents/${id}`);
    await seen(pageTitle(page, 'Kế hoạch số 74/KH-LĐLĐ'));
    return { page, asked };
  };
  const paper = (page: Page) => page.getByRole('region', { name: 'Văn bản gốc' });
  const structure = (page: Page) => page.getByRole('region', { name: 'Nội dung đọc được' });

  it('shows a Word file as it looked, tied to its values both ways', async () => {
    const { page } = await open(flowLayoutOf(text));
    await seen(paper(page).getByRole('table').last());
    const title = paper(page).locator('[data-bold]').filter({ hasText: 'KẾ HOẠCH' }).first();
    expect(await title.evaluate((words) => getComputedStyle(words.closest('p')!).textAlign)).toBe('center');
    expect(await paper(page).locator('td[colspan="2"]').count()).toBe(1);
    await structure(page).getByLabel('Trích yếu').focus();
    await expect.poll(() => paper(page).locator('mark[data-lit]').first().textContent()).toContain('Tổng kết 10 năm');
    await paper(page).locator('mark[data-group="targets"]').first().click();
    await seen(structure(page).getByRole('listitem', { name: 'chỉ tiêu 1' }));
    expect(await hindrances(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  it('turns to the plain text and back, and the address remembers it', async () => {
    const { page } = await open(flowLayoutOf(text));
    await paper(page).getByText('Văn bản', { exact: true }).click();
    await expect.poll(() => paper(page).getByRole('table').count()).toBe(0);
    expect(page.url()).toContain('view=text');
    await page.reload();
    await seen(paper(page).getByText('Độc lập - Tự do - Hạnh phúc'));
    expect(await paper(page).getByRole('table').count()).toBe(0);
    await paper(page).getByText('Bản gốc', { exact: true }).click();
    await seen(paper(page).getByRole('table').last());
  });

  it('lays the words of a scan over its picture: pressed, marked and lit in their places', async () => {
    const { page } = await open(pagesLayoutOf(text));
    const first = paper(page).getByRole('region', { name: /^Trang 1\// });
    await seen(first.locator('[data-start]').first());
    await structure(page).getByLabel('Ký hiệu', { exact: true }).focus();
    await seen(first.locator('[data-lit]').first());
    const number = first.locator('[data-start]').filter({ hasText: '74/KH-LĐLĐ' });
    const [word, lit] = [await number.boundingBox(), await first.locator('[data-lit]').first().boundingBox()];
    expect(Math.abs(word!.y - lit!.y)).toBeLessThan(6);
    await number.click();
    await expect.poll(() => structure(page).locator('[data-at="/number"][data-lit], [data-at="/code"][data-lit]').count()).toBe(1);
    await structure(page).getByRole('button', { name: 'Tiếp', exact: true }).click();
    await seen(structure(page).getByText(/^Chữ nhận từ ảnh, cần đối chiếu/).first());
    expect(await hindrances(page)).toEqual([]);
  });

  it('marks words on a picture with the mouse and by keyboard', async () => {
    const { page } = await open(pagesLayoutOf(text));
    const words = paper(page).locator('[data-page="1"] [data-start]');
    await seen(words.nth(12));
    const [from, to] = [(await words.nth(8).boundingBox())!, (await words.nth(11).boundingBox())!];
    await page.mouse.move(from.x + 1, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width - 1, to.y + to.height / 2, { steps: 6 });
    await page.mouse.up();
    const menu = page.getByRole('toolbar', { name: 'Đoạn văn bản đang bôi đen' });
    await seen(menu);
    await page.keyboard.press('Escape');
    await expect.poll(() => menu.count()).toBe(0);
    await page.keyboard.press('s');
    await page.keyboard.press('End');
    await seen(menu);
    expect(await page.evaluate(() => document.getSelection()!.toString().trim().length)).toBeGreaterThan(2);
    await expect.poll(() => paper(page).locator('[data-page]').last().locator('[data-start]').count()).toBeGreaterThan(0);
  });

  it('asks only for pictures near the view, also of a document of 200 pages', async () => {
    const layout = pagesLayoutOf(text);
    const many = { ...layout, pages: Array.from({ length: 200 }, (_, at) => layout.pages[at] ?? { width: 595, height: 842, scanned: true, words: [] }) };
    const { page, asked } = await open(many);
    await seen(paper(page).locator('[data-start]').first());
    await page.waitForLoadState('networkidle');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(8);
    await paper(page).locator('[data-page="150"]').scrollIntoViewIfNeeded();
    await expect.poll(() => asked.includes('150')).toBe(true);
    expect(new Set(asked).size).toBeLessThan(20);
  });

  it('shows the words where a picture does not come, and tries again', async () => {
    stage.expectComplaint(/status of 503 .*\/pages\//);
    const { page } = await open(pagesLayoutOf(text), {}, 503);
    await seen(paper(page).getByText('Không tải được hình trang này; đang hiện chữ đọc được.').first());
    expect(await paper(page).locator('[data-visible]').count()).toBeGreaterThan(0);
    await button(paper(page), 'Thử lại').first().click();
    await seen(paper(page).getByText('Không tải được hình trang này; đang hiện chữ đọc được.').first());
  });

  it('fits a phone in the dark, at any zoom', async () => {
    const { page } = await open(pagesLayoutOf(text), { phone: true, dark: true });
    await page.getByRole('tab', { name: 'Văn bản gốc' }).tap();
    await seen(page.getByRole('region', { name: /^Trang 1\// }).locator('[data-start]').first());
    expect(await sidewaysScroll(page)).toBe(0);
    await button(page, 'Phóng to').tap();
    await button(page, 'Phóng to').tap();
    await seen(page.getByText('150 %'));
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await hindrances(page)).toEqual([]);
  });

  it('falls back on the text where no look was kept', async () => {
    stage.expectComplaint(/status of 404 .*\/layout/);
    const { page } = await open(null);
    await seen(paper(page).getByText('Độc lập - Tự do - Hạnh phúc'));
    expect(await paper(page).getByText('Bản gốc', { exact: true }).count()).toBe(0);
  });
});
