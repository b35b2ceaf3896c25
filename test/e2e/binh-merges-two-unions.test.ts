import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { summonCast, type Cast } from '../support/cast.ts';
import { must, newId, startWorld } from '../support/world.ts';
import { button, gone, pageTitle, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

const tram = 'CĐCS Trạm Y tế Đồi Chè';
const mamNon = 'CĐCS Trường Mầm non Suối Mơ';

describe('Bình merges two small unions, sees what it did, and takes it back', () => {
  let cast: Cast;
  let page: Page;
  const stage = setStage(async () => (cast = await summonCast(await startWorld())).world);
  const begin = async (kind: string) => {
    await button(page, 'Ghi nhận quyết định').click();
    await page.getByRole('menuitem', { name: kind, exact: true }).click();
  };
  const pick = async (label: string, words: string, name: string) => {
    await page.getByRole('dialog').getByRole('combobox', { name: label, exact: true }).fill(words);
    await page.getByRole('option', { name }).click();
  };

  it('chooses the event at the unit, and looks first at what it would do', async () => {
    page = await stage.enter(cast.binh, { at: `/organisation/${cast.units.tram}` });
    await seen(pageTitle(page, tram));
    await begin('Sáp nhập');
    const dialog = page.getByRole('dialog');
    await button(dialog, 'Xem trước').click();
    await seen(dialog.getByText('Chưa chọn đơn vị.'));
    await pick('Nhập vào đơn vị', 'mam non', mamNon);
    await page.getByLabel('Có hiệu lực từ ngày').fill('1/8/2024');
    await page.getByLabel('Số, ký hiệu quyết định').fill('45/QĐ-LĐLĐ');
    const file = (name: string, mimeType: string) => ({ name, mimeType, buffer: Buffer.from('%PDF-1.4 phụ lục') });
    await dialog.locator('input[type=file]').setInputFiles([file('phu-luc-45.pdf', 'application/pdf'), file('chuong-trinh.exe', 'application/x-msdownload')]);
    await seen(dialog.getByText('phu-luc-45.pdf'), dialog.getByText(/Không nhận tệp chuong-trinh\.exe/));
    await button(dialog, 'Xem trước').click();
    await seen(dialog.getByText('1 đơn vị kết thúc'));
  });

  it('records it and sees before and after', async () => {
    await button(page.getByRole('dialog'), 'Ghi nhận').click();
    await seen(pageTitle(page, `Sáp nhập: ${tram}`), page.getByText('45/QĐ-LĐLĐ'), page.getByRole('heading', { name: 'Trước và sau' }));
    await page.getByText('Đọc dưới dạng danh sách').click();
    await seen(page.getByRole('listitem').filter({ hasText: `${tram}: nhập vào ${mamNon}` }));
  });

  it('has the annex that was chosen while recording, and keeps the scan of the decision with it', async () => {
    await seen(page.getByRole('button', { name: 'Tải phu-luc-45.pdf' }));
    await page.locator('input[type=file]').first().setInputFiles({ name: 'quyet-dinh-45.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') });
    await seen(page.getByRole('button', { name: 'Tải quyet-dinh-45.pdf' }));
  });

  it('finds it at the successor, which names whose work it goes on with', async () => {
    await page.goto(`/organisation/${cast.units.mamNon}`);
    await seen(page.getByText('Tiếp nối'), page.getByRole('link', { name: tram, exact: true }).first(), page.getByRole('link', { name: `Sáp nhập: ${tram}` }));
  });

  it('takes it back with a reason: the union is there again', async () => {
    await page.getByRole('link', { name: `Sáp nhập: ${tram}` }).click();
    await button(page, 'Hoàn tác').click();
    await page.getByLabel('Lý do hoàn tác').fill('Ghi nhầm đơn vị');
    await button(page.getByRole('dialog'), 'Hoàn tác').click();
    await seen(page.getByText('Quyết định này đã được hoàn tác.'));
    await page.goto(`/organisation/${cast.units.tram}`);
    await seen(pageTitle(page, tram));
    await page.getByRole('link', { name: 'Quyết định về tổ chức' }).click();
    await seen(pageTitle(page, 'Quyết định về tổ chức'), page.getByRole('cell', { name: 'Đã hoàn tác' }).first());
  });

  it('ends a union only once it is said where its members go', async () => {
    const body = { id: newId(), unitId: cast.units.bao, name: 'Tạ Thị Thử', joinedOn: '2024-07-15' };
    must(await cast.dung.api.POST('/api/members', { body }));
    await page.goto(`/organisation/${cast.units.bao}`);
    await begin('Giải thể');
    const dialog = page.getByRole('dialog');
    await page.getByLabel('Kết thúc từ ngày').fill('1/8/2024');
    await button(dialog, 'Xem trước').click();
    await seen(dialog.getByRole('radio', { name: 'Chuyển sang một công đoàn' }));
    await pick('Công đoàn tiếp nhận', 'mam non', mamNon);
    await button(dialog, 'Ghi nhận').click();
    await seen(pageTitle(page, 'Giải thể: CĐCS Công ty Bao bì Lung Tiên'));
    const memberOf = async () => must(await cast.binh.api.GET('/api/members/{id}', { params: { path: { id: body.id } } })).memberships.find((one) => one.until === null)?.union.id;
    expect(await memberOf()).toBe(cast.units.mamNon);
    await button(page, 'Hoàn tác').first().click();
    await page.getByLabel('Lý do hoàn tác').fill('Ghi nhầm đơn vị');
    await button(page.getByRole('dialog'), 'Hoàn tác').click();
    await seen(page.getByText('Quyết định này đã được hoàn tác.'));
    expect(await memberOf()).toBe(cast.units.bao);
  });

  it('renames in one step, and the notice takes it back', async () => {
    await page.goto(`/organisation/${cast.units.bao}`);
    await begin('Đổi tên');
    await page.getByLabel('Tên đầy đủ mới').fill('CĐCS Công ty Bao bì Vân Khê');
    await button(page.getByRole('dialog'), 'Ghi nhận').click();
    await seen(pageTitle(page, 'CĐCS Công ty Bao bì Vân Khê'));
    await button(page.getByRole('status'), 'Hoàn tác').click();
    await seen(pageTitle(page, 'CĐCS Công ty Bao bì Lung Tiên'));
  });

  it('is told by name what is in the way', async () => {
    await page.goto(`/organisation/${cast.units.thanhLung}`);
    await begin('Chuyển giao');
    await pick('Chuyển về trực thuộc', 'bao bi', 'CĐCS Công ty Bao bì Lung Tiên');
    await button(page.getByRole('dialog'), 'Xem trước').click();
    await seen(page.getByRole('alert').filter({ hasText: 'Liên đoàn Lao động huyện Thanh Lung' }));
    await page.keyboard.press('Escape');
    await gone(page.getByRole('dialog'));
  });

  it('slides along the years with the keyboard, and the tree follows', async () => {
    await page.goto('/organisation');
    const slider = page.getByRole('slider', { name: 'Kéo để xem cơ cấu tại một ngày' });
    await slider.focus();
    await page.keyboard.press('PageUp');
    await expect.poll(() => new URL(page.url()).searchParams.get('on')).toMatch(/^20\d\d-\d\d-\d\d$/);
    await button(page, 'Hôm nay').click();
    await expect.poll(() => new URL(page.url()).searchParams.get('on')).toBeNull();
  });
});
