import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { summonCast } from '../support/cast.ts';
import { workbook } from '../support/sheets.ts';
import { must, newId, startWorld } from '../support/world.ts';
import { hindrances, open, sidewaysScroll } from './support/looking.ts';
import { button, gone, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

describe('Bình designs the forms of a campaign', () => {
  let page: Page;
  let at: string;
  let id: string;
  let binh: Awaited<ReturnType<typeof summonCast>>['binh'];
  const stage = setStage(async () => {
    const cast = await summonCast(await startWorld());
    binh = cast.binh;
    id = must(await binh.api.POST('/api/campaigns', { body: { id: newId(), unitId: binh.unitId, directiveId: null, title: 'Sơ kết tủ sách' } })).id;
    at = `/campaigns/${id}`;
    return cast.world;
  });
  const form = (name: RegExp | string): Locator => page.getByRole('article', { name });
  const stored = async () => {
    await seen(page.getByText(/đã lưu \d/));
    return must(await binh.api.GET('/api/campaigns/{id}', { params: { path: { id } } })).template.forms;
  };

  it('chooses a ready one and says which years it asks', async () => {
    page = await stage.enter(binh, { at, width: 1366 });
    await button(page, 'Chọn biểu mẫu có sẵn').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tìm biểu mẫu').fill('dao tao');
    await button(dialog, /^Đào tạo, bồi dưỡng/).click();
    await seen(dialog.getByText(/Nguồn:/));
    await dialog.getByLabel('Từ năm').fill('2021');
    await dialog.getByLabel('Đến năm').fill('2024');
    await seen(dialog.getByRole('rowheader', { name: 'Ước năm 2024' }));
    expect(await hindrances(page)).toEqual([]);
    await button(dialog, 'Đưa vào đợt báo cáo').click();
    await gone(dialog);
    await seen(form(/^Đào tạo/));
  });

  it('makes one of its own: names in the sheet, a merged head, a formula put together by choosing', async () => {
    await button(page, 'Thêm biểu mẫu').click();
    const own = form(/^Biểu 2/);
    await own.getByLabel('Tên biểu mẫu').fill('Tủ sách công đoàn');
    const sheet = form('Tủ sách công đoàn');
    await sheet.getByLabel('Tên cột 1').fill('Sách góp');
    await button(sheet, 'Thêm cột').click();
    await page.keyboard.type('Sách mua');
    await button(sheet, 'Thêm cột').click();
    await page.keyboard.type('Tổng số');
    await button(sheet, 'Thêm dòng').click();
    await page.keyboard.type('Sách kỹ thuật');
    await sheet.getByLabel('Tên cột 1').click();
    await sheet.getByLabel('Tên cột 2').click({ modifiers: ['Shift'] });
    await button(sheet, 'Gộp tiêu đề').click();
    await sheet.getByLabel('Tiêu đề gộp trên 2 cột').fill('Nguồn sách');
    await sheet.getByLabel('Tên cột 3').click();
    await button(sheet, 'Bấm ô trên bảng để chèn').click();
    await sheet.getByLabel('Tên cột 1').click();
    await sheet.getByRole('textbox', { name: 'Công thức' }).press('End');
    await sheet.getByRole('textbox', { name: 'Công thức' }).pressSequentially(' + ');
    await sheet.getByLabel('Tên cột 2').click();
    await seen(sheet.getByText('Sách góp + Sách mua'));
    await button(sheet, /^Đang chèn/).click();
    const made = (await stored()).find(({ title }) => title === 'Tủ sách công đoàn')!;
    expect(made.headers).toEqual([[{ label: 'Nguồn sách', span: 2 }, { label: '', span: 1 }]]);
    expect(made.columns[2]).toMatchObject({ label: 'Tổng số', formula: '[cot] + [cot-2]' });
  });

  it('crosses a cell out, asks for another, and hears what the form may not mean', async () => {
    const sheet = form('Tủ sách công đoàn');
    await button(sheet, /^Sách kỹ thuật, Sách mua: số/).click();
    await sheet.getByLabel('Gạch bỏ, không điền ô này').check();
    await button(sheet, /^Sách kỹ thuật, Sách góp: số/).click();
    await sheet.getByLabel('Bắt buộc điền').check();
    await sheet.getByLabel('Tên cột 1').click();
    await sheet.getByLabel('Khi tổng hợp lên cấp trên').selectOption('không cộng');
    await seen(sheet.getByText('Cột Sách góp: không ai cộng cột này khi tổng hợp.'));
    await button(page, 'Hoàn tác').first().click();
    await gone(sheet.getByText(/không ai cộng cột này/));
    await stored();
    expect(await hindrances(page)).toEqual([]);
    await button(sheet, 'Xem như đơn vị').click();
    await seen(sheet.getByRole('columnheader', { name: 'Nguồn sách' }));
    await button(sheet, 'Sửa biểu').click();
  });

  it('keeps it in the library, changes it there by a version more', async () => {
    const sheet = form('Tủ sách công đoàn');
    await button(sheet, 'Đưa vào thư viện').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Dùng để làm gì').fill('Sơ kết tủ sách hằng năm');
    await button(dialog, 'Đưa vào thư viện').click();
    await gone(dialog);
    await sheet.getByLabel('Tên cột 2').click();
    await button(sheet, 'Bỏ cột').click();
    await button(sheet, 'Đưa vào thư viện').click();
    await seen(page.getByRole('dialog').getByLabel('Cột cũ: Sách mua'));
    await page.getByRole('dialog').getByLabel('Dùng để làm gì').fill('Bỏ cột sách mua');
    await button(page.getByRole('dialog'), 'Lưu thành phiên bản 2').click();
    await gone(page.getByRole('dialog'));
    const { items } = must(await binh.api.GET('/api/ready-forms', { params: { query: { q: 'tu sach' } } }));
    expect(items).toMatchObject([{ title: 'Tủ sách công đoàn', version: 2 }]);
  });

  it('reads one from a workbook and says what it had to guess', async () => {
    const sheet = workbook(['STT', 'Nội dung', 'Tổng số', 'Trong đó nữ', 'Tỷ lệ (%)'], [['1', 'Người mượn sách', null, null, null], ['2', 'Người góp sách', null, null, null]]);
    await page.getByLabel('Chọn tệp Excel có biểu mẫu').setInputFiles({ name: 'muon-sach.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: sheet });
    await seen(page.getByText('Đọc từ muon-sach.xlsx, hãy xem lại:'), page.getByText('Cột Tỷ lệ là tỷ lệ: hãy chọn tử số và mẫu số.'));
    await button(page, 'Đã xem').click();
    const made = (await stored()).at(-1)!;
    expect(made.rows.map(({ number, label }) => [number, label])).toEqual([['1', 'Người mượn sách'], ['2', 'Người góp sách']]);
    expect(made.columns.map(({ label, partOf }) => [label, partOf ?? null])).toEqual([['Tổng số', null], ['Trong đó nữ', 'cot-1'], ['Tỷ lệ', null]]);
  });

  it('edits lists instead of the sheet on a phone', async () => {
    await stored();
    const phone = await stage.enter(binh, { at, phone: true });
    await open(phone, phone.url());
    await phone.getByRole('article', { name: 'Tủ sách công đoàn' }).getByRole('button', { expanded: false }).click();
    await seen(phone.getByLabel('Tên cột 1'));
    expect(await sidewaysScroll(phone)).toBeLessThanOrEqual(0);
  });
});
