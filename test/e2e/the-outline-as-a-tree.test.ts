import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { summonCast } from '../support/cast.ts';
import { must, newId, startWorld } from '../support/world.ts';
import { hindrances, open, sidewaysScroll } from './support/looking.ts';
import { button, gone, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

describe('Bình makes the outline of a campaign', () => {
  let page: Page;
  let at: string;
  const stage = setStage(async () => {
    const cast = await summonCast(await startWorld());
    const draft = must(await cast.binh.api.POST('/api/campaigns', { body: { id: newId(), unitId: cast.binh.unitId, directiveId: null, title: 'Sơ kết tủ sách' } }));
    at = `/campaigns/${draft.id}`;
    binh = cast.binh;
    return cast.world;
  });
  let binh: { username: string };
  const headings = () => page.getByRole('textbox', { name: /^Tiêu đề mục/ }).evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));

  it('pastes one that somebody sent and puts it in place of the common one', async () => {
    page = await stage.enter(binh, { at, width: 1280 });
    await button(page, 'Thêm từ đề cương có sẵn').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Dán đề cương vào đây').fill('I. Tình hình tủ sách\n1. Số sách góp được\n2. Số người mượn\nII. Kiến nghị\n- Với công đoàn cấp trên');
    await seen(dialog.getByText('Đọc được 4 mục'));
    await button(dialog, 'Thay đề cương đang có').click();
    await gone(dialog);
    expect(await headings()).toEqual(['Tình hình tủ sách', 'Số sách góp được', 'Số người mượn', 'Kiến nghị']);
  });

  it('moves sections by keys while typing, and walks on with Esc and Tab', async () => {
    const second = page.getByRole('textbox', { name: 'Tiêu đề mục II', exact: true });
    await second.click();
    await page.keyboard.press('Tab');
    expect(await page.getByRole('listitem').filter({ has: page.getByRole('textbox', { name: 'Tiêu đề mục 3', exact: true }) }).count()).toBeGreaterThan(0);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Gương người đọc');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await headings()).toEqual(['Tình hình tủ sách', 'Số sách góp được', 'Số người mượn', 'Gương người đọc', 'Kiến nghị']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Thao tác với/);
  });

  it('drags a section by its handle, and takes that back', async () => {
    const handle = await button(page, 'Kéo mục 2').boundingBox();
    const first = await page.getByRole('textbox', { name: 'Tiêu đề mục 1', exact: true }).boundingBox();
    await page.mouse.move(handle!.x + 8, handle!.y + 8);
    await page.mouse.down();
    await page.mouse.move(handle!.x + 8, first!.y + 2, { steps: 5 });
    await page.mouse.up();
    expect((await headings()).slice(0, 3)).toEqual(['Tình hình tủ sách', 'Số người mượn', 'Số sách góp được']);
    await button(page, 'Hoàn tác').first().click();
    expect((await headings()).slice(0, 3)).toEqual(['Tình hình tủ sách', 'Số sách góp được', 'Số người mượn']);
    await button(page, 'Đánh số lại').click();
  });

  it('says how long a section should be and whom it is asked of', async () => {
    await button(page, /^Yêu cầu của mục 1/).click();
    const details = page.getByRole('group', { name: 'Yêu cầu của mục 1', exact: true });
    await details.getByLabel('Độ dài, từ (chữ)').fill('100');
    await details.getByLabel('đến (chữ)').fill('300');
    await details.getByLabel('Công đoàn cơ sở', { exact: true }).check();
    await button(page, 'Yêu cầu của mục 1').click();
    await seen(page.getByText('chỉ Công đoàn cơ sở · 100–300 chữ'), page.getByText(/đã lưu \d/));
    expect(await hindrances(page)).toEqual([]);
  });

  it('does so on a phone too', async () => {
    const phone = await stage.enter(binh, { at, phone: true });
    await open(phone, phone.url());
    await seen(button(phone, /^Yêu cầu của mục 1/));
    expect(await sidewaysScroll(phone)).toBeLessThanOrEqual(0);
    await button(page, /^Yêu cầu của mục 1/).click();
  });
});
