import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { summonCast, type Cast } from '../support/cast.ts';
import { handIn } from '../support/scene.ts';
import { must, newId, startWorld } from '../support/world.ts';
import { hindrances } from './support/looking.ts';
import { button, gone, pageTitle, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

const PLAN = readFileSync(new URL('../../src/sample/documents/ke-hoach-tong-ket-dao-tao.txt', import.meta.url));
/** Saving waits for a pause in the typing, and meets the server. */
const patiently = { timeout: 15_000 };
const structure = (page: Page) => page.getByRole('region', { name: 'Nội dung đọc được' });

describe('Giang and Bình look a reading over', () => {
  let cast: Cast;
  let id: string;
  const stage = setStage(async () => {
    cast = await summonCast(await startWorld());
    return cast.world;
  });
  beforeEach(async () => {
    id = newId();
    await handIn(cast.giang, new Blob([PLAN]), { id });
  });
  const enter = async (who: { username: string }, at = '', phone = false) => {
    const page = await stage.enter(who, { at: `/documents/${id}${at}`, phone });
    await seen(pageTitle(page, 'Kế hoạch số 74/KH-LĐLĐ'));
    return page;
  };
  const directive = async () => must(await cast.giang.api.GET('/api/documents/{id}/directive', { params: { path: { id } } }));
  const progress = (page: Page) => structure(page).getByText(/^\d+\/\d+ đã xem$/);
  const told = (page: Page, words: string | RegExp) => seen(page.locator('[data-announcer]').filter({ hasText: words }));

  it('accepts what is certain with one key, and the other clerk sees it', async () => {
    const page = await enter(cast.giang);
    await page.keyboard.press('a');
    await told(page, /^Đã chấp nhận \d+ giá trị chắc chắn\. Còn \d+ điều cần xem\./);
    await seen(structure(page).getByText(/đã lưu \d/));
    const words = await progress(page).textContent();
    const binh = await enter(cast.binh);
    await seen(progress(binh).filter({ hasText: words! }));
  });

  it('takes accepting back with one key', async () => {
    const page = await enter(cast.giang);
    await seen(progress(page).filter({ hasText: /^0\// }));
    await page.keyboard.press('a');
    await gone(progress(page).filter({ hasText: /^0\// }));
    await page.keyboard.press('u');
    await seen(progress(page).filter({ hasText: /^0\// }));
  });

  it('says of a doubt that it was mended by hand, also after a reload', async () => {
    const page = await enter(cast.giang);
    await page.keyboard.press('n');
    await page.keyboard.press('e');
    await page.keyboard.press('End');
    await page.keyboard.type(' mới');
    await page.keyboard.press('Escape');
    const doubts = structure(page).getByRole('region', { name: 'Điều cần xem' });
    await seen(doubts.getByText('đã sửa tay'), structure(page).getByText(/đã lưu \d/));
    await page.reload();
    await seen(doubts.getByText('đã sửa tay'));
    await seen(progress(page).filter({ hasText: /^1\// }));
  });

  it('removes the chosen value with one key, and brings it back', async () => {
    const page = await enter(cast.giang);
    const targets = () => structure(page).getByRole('region', { name: 'Chỉ tiêu' }).getByRole('listitem');
    await seen(targets().first());
    const before = await targets().count();
    await page.keyboard.press('n');
    await page.keyboard.press('Delete');
    await expect.poll(() => targets().count()).toBe(before - 1);
    await seen(structure(page).getByText('đã bỏ', { exact: true }));
    await page.keyboard.press('u');
    await expect.poll(() => targets().count()).toBe(before);
  });

  it('marks words in the source by keyboard and makes a target of them', async () => {
    const page = await enter(cast.giang);
    const before = (await directive()).content.targets.length;
    await page.keyboard.press('s');
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press('ArrowDown');
      if (/^- Trên 80%/.test(await page.evaluate(() => document.getSelection()?.toString() ?? ''))) break;
    }
    await seen(page.getByRole('toolbar', { name: 'Đoạn văn bản đang bôi đen' }));
    await page.keyboard.press('t');
    await told(page, /^Đã đưa vào: Chỉ tiêu \d/);
    await expect.poll(async () => (await directive()).content.targets.length, patiently).toBe(before + 1);
    expect((await directive()).content.targets.filter(({ value, comparator }) => value === 80 && comparator === '>')).toHaveLength(2);
  });

  it('puts words into a field of the head by one key', async () => {
    const page = await enter(cast.giang);
    await page.keyboard.press('s');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    const words = await page.evaluate(() => document.getSelection()?.toString() ?? '');
    expect(words.split(/\s+/)).toHaveLength(2);
    await seen(page.getByRole('toolbar', { name: 'Đoạn văn bản đang bôi đen' }));
    await page.keyboard.press('9');
    await expect.poll(() => structure(page).getByLabel('Người ký').inputValue()).toBe(words);
  });

  it('accepts on both sides at once without a question', async () => {
    const [giang, binh] = [await enter(cast.giang), await enter(cast.binh)];
    stage.expectComplaint(/status of 409 .*\/directive/);
    await giang.keyboard.press('n');
    await giang.keyboard.press('Enter');
    await seen(structure(giang).getByText(/đã lưu \d/), progress(giang).filter({ hasText: /^1\// }));
    await binh.keyboard.press('a');
    await expect.poll(async () => (await directive()).accepted.length, patiently).toBeGreaterThan(20);
    await seen(structure(binh).getByText(/đã lưu \d/));
    expect(await binh.getByRole('dialog').count()).toBe(0);
    const { accepted } = await directive();
    expect(new Set(accepted).size).toBe(accepted.length);
    await seen(progress(binh).filter({ hasText: new RegExp(`^${accepted.length}/`) }));
  });

  it('shows all keys on one card, and hinders nobody there or over marked words', async () => {
    const page = await enter(cast.giang);
    await page.keyboard.press('?');
    const card = page.getByRole('dialog', { name: 'Phím tắt' });
    await seen(card.getByText('Chấp nhận mọi giá trị chắc chắn'));
    expect(await hindrances(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await gone(card);
    await page.keyboard.press('s');
    await page.keyboard.press('ArrowDown');
    await seen(page.getByRole('toolbar', { name: 'Đoạn văn bản đang bôi đen' }));
    expect(await hindrances(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await gone(page.getByRole('toolbar', { name: 'Đoạn văn bản đang bôi đen' }));
  });

  it('asks once before confirming with open doubts, and names them', async () => {
    const page = await enter(cast.giang);
    await page.keyboard.press('Control+Enter');
    const question = page.getByRole('dialog', { name: 'Xác nhận nội dung văn bản?' });
    await seen(question.getByText(/Còn \d+ điều chưa chắc/), question.getByText('Chưa chắc chắn: Chỉ tiêu 3 · Tính trên'));
    await page.keyboard.press('Escape');
    await gone(question);
    expect((await directive()).state).toBe('unread');
  });

  it('reads again by a newer extractor, keeps her corrections and says what is new', async () => {
    const { content } = await directive();
    await inOwner(cast.world.database, (owner) => owner.query(
      `update readings set extractor = 'directive-reading/0', directive = $2 where document_id = $1`, [id, JSON.stringify({ ...content, targets: content.targets.slice(0, 2) })],
    ));
    const page = await enter(cast.giang);
    await structure(page).getByLabel('Địa danh').fill('Hòa Lâm');
    await button(page, 'Đọc lại').click();
    await seen(structure(page).getByText(`Đọc lại: ${content.targets.length - 2} giá trị mới, 1 sửa đổi của bạn được giữ.`));
    expect(await structure(page).getByLabel('Địa danh').inputValue()).toBe('Hòa Lâm');
    await seen(structure(page).getByText('mới', { exact: true }).first());
  });

  it('carries over what she was typing when Bình had the file read again', async () => {
    const { content, readingId } = await directive();
    await inOwner(cast.world.database, (owner) => owner.query(
      `update readings set extractor = 'directive-reading/0', directive = $2 where document_id = $1`, [id, JSON.stringify({ ...content, targets: content.targets.slice(0, 2) })],
    ));
    must(await cast.giang.api.PUT('/api/documents/{id}/directive', { params: { path: { id } }, body: { version: 0, readingId, content: { ...content, targets: content.targets.slice(0, 2) }, accepted: [] } }));
    const page = await enter(cast.giang);
    must(await cast.binh.api.POST('/api/documents/{id}/readings', { params: { path: { id } } }));
    stage.expectComplaint(/status of 409 .*\/directive/);
    await structure(page).getByLabel('Địa danh').fill('Hòa Lâm');
    await expect.poll(async () => (await directive()).content.place, patiently).toBe('Hòa Lâm');
    expect((await directive()).content.targets).toHaveLength(content.targets.length);
    await seen(structure(page).getByText(/đã lưu \d/));
    await expect.poll(() => structure(page).getByRole('region', { name: 'Chỉ tiêu' }).getByRole('listitem').count()).toBe(content.targets.length);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('lets her confirm nothing that she did not see: Bình had the file read again before anybody saved', async () => {
    const { content } = await directive();
    await inOwner(cast.world.database, (owner) => owner.query(
      `update readings set extractor = 'directive-reading/0', directive = $2 where document_id = $1`, [id, JSON.stringify({ ...content, targets: content.targets.slice(0, 2) })],
    ));
    const page = await enter(cast.giang);
    const targets = structure(page).getByRole('region', { name: 'Chỉ tiêu' }).getByRole('listitem');
    await expect.poll(() => targets.count()).toBe(2);
    must(await cast.binh.api.POST('/api/documents/{id}/readings', { params: { path: { id } } }));
    stage.expectComplaint(/status of 409 .*\/directive/);
    await page.keyboard.press('Control+Enter');
    await button(page.getByRole('dialog', { name: 'Xác nhận nội dung văn bản?' }), /^(Vẫn xác nhận|Xác nhận nội dung)/).click();
    await expect.poll(() => targets.count(), patiently).toBe(content.targets.length);
    expect(await directive()).toMatchObject({ state: 'unread', version: 0 });
    await page.keyboard.press('Control+Enter');
    await button(page.getByRole('dialog', { name: 'Xác nhận nội dung văn bản?' }), /^(Vẫn xác nhận|Xác nhận nội dung)/).click();
    await expect.poll(async () => (await directive()).state, patiently).toBe('confirmed');
  });

  it('on a phone: pressed words lead to the value, marked words open the choices', async () => {
    const page = await enter(cast.giang, '?pane=source', true);
    await page.locator('mark[data-group="targets"]').first().tap();
    await seen(page.getByRole('listitem', { name: /^chỉ tiêu 1/ }));
    await page.getByRole('tab', { name: 'Văn bản gốc' }).tap();
    await page.evaluate(() => {
      const words = document.querySelector('[data-source] mark')!.firstChild!;
      document.getSelection()!.setBaseAndExtent(words, 0, words, 4);
    });
    const menu = page.getByRole('toolbar', { name: 'Đoạn văn bản đang bôi đen' });
    await seen(menu);
    await menu.getByRole('button', { name: /^Nhiệm vụ/ }).tap();
    await seen(page.getByRole('listitem', { name: /^nhiệm vụ/ }));
  });
});
