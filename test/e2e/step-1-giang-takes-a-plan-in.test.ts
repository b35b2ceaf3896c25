import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { renderPlainDocx } from '#engines/official-layout/index.ts';
import { startWorld } from '../support/world.ts';
import { button, pageTitle, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

const PLAN = new URL('../../src/sample/documents/ke-hoach-tong-ket-dao-tao.txt', import.meta.url);
const TITLE = 'Tổng kết 10 năm thực hiện Nghị quyết số 3b/NQ-TLĐ';

describe('Giang, records clerk of the sample province, takes a plan in', () => {
  const stage = setStage(() => startWorld({ sample: true }));
  let page: Page;

  it('finds a card for each sample person and enters with her own', async () => {
    page = await stage.enter(null);
    await seen(pageTitle(page, 'Vào vai một người trong tỉnh mẫu'));
    for (const name of ['Nguyễn Thanh Bình', 'Hà Thị Kim Chi', 'Vũ Thị Dung', 'Phạm Đình Khách']) await seen(button(page, new RegExp(name)));
    await button(page, /Lê Hương Giang/).click();
    await seen(pageTitle(page, 'Việc của tôi'), page.getByText('Bản trình diễn – hôm nay là 15/7/2024'));
  });

  it('is told in a sentence what is wrong with a bad file', async () => {
    await page.getByRole('link', { name: 'Văn bản' }).click();
    await page.getByRole('link', { name: 'Nhận văn bản' }).click();
    await seen(pageTitle(page, 'Nhận văn bản'));
    await choose(page, 'anh.gif', Buffer.from('GIF89a'));
    await seen(page.getByText(/Không nhận tệp anh\.gif\. Các loại tệp nhận được: \.docx, .*\.pdf, .*\.jpg/));
    stage.expectComplaint(/status of 4\d\d .*\/api\/documents/);
    await choose(page, 'anh-doi-duoi.docx', Buffer.from('\x89PNG\r\n\x1a\n ảnh đổi đuôi', 'latin1'));
    await seen(page.getByText('Chưa nhận được tệp anh-doi-duoi.docx.'), page.getByText(/Tệp ảnh bị hỏng/));
  });

  it('uploads the plan, and the paper and what was read from it stand side by side', async () => {
    await choose(page, 'ke-hoach.txt', readFileSync(PLAN));
    await seen(pageTitle(page, 'Kế hoạch số 74/KH-LĐLĐ'), paper(page).getByText('Độc lập - Tự do - Hạnh phúc'));
    expect(await structure(page).getByLabel('Ngày ban hành').inputValue()).toBe('28/6/2024');
    for (const group of ['Căn cứ', 'Chỉ tiêu', 'Nhiệm vụ', 'Thời hạn', 'Đề cương báo cáo', 'Biểu mẫu, phụ lục', 'Nơi nhận']) {
      await seen(structure(page).getByRole('heading', { name: group, exact: true }));
    }
  });

  it('sees the place of a value light up in the paper when she goes to the value', async () => {
    await structure(page).getByLabel('Trích yếu').click();
    const words = paper(page).getByRole('mark' as never).filter({ hasText: 'Tổng kết 10 năm thực hiện' }).first();
    await expect.poll(() => words.getAttribute('data-lit')).toBe('true');
    await structure(page).getByLabel('Ký hiệu', { exact: true }).click();
    await expect.poll(() => words.getAttribute('data-lit')).toBe(null);
    await structure(page).getByRole('button', { name: /trên \(>\) 80|Trên 80%|80/ }).first().click();
    await expect.poll(() => paper(page).getByRole('mark' as never).filter({ hasText: 'ủy viên ban chấp hành công đoàn cơ sở được bồi dưỡng' }).first().getAttribute('data-lit')).toBe('true');
  });

  it('corrects a value, which is saved by itself and still there after a reload', async () => {
    await structure(page).getByLabel('Địa danh').fill('Hòa Lâm');
    await seen(structure(page).getByText(/đã lưu \d/));
    await page.reload();
    await expect.poll(() => structure(page).getByLabel('Địa danh').inputValue()).toBe('Hòa Lâm');
    await seen(structure(page).getByText('sửa tay'));
  });

  it('confirms, and the planner can go on from it', async () => {
    await button(page, 'Xác nhận nội dung').click();
    await seen(page.getByRole('dialog').getByText(/Còn \d+ điều chưa chắc/));
    await button(page, 'Vẫn xác nhận').click();
    await seen(button(page, 'Mở lại để sửa'), page.getByText('Cán bộ tổng hợp của đơn vị có thể tạo đợt báo cáo từ văn bản này.'));
    const binh = await stage.enter({ sample: 'binh' }, { at: new URL(page.url()).pathname });
    await seen(binh.getByRole('link', { name: 'Tạo đợt báo cáo' }));
  });

  it('takes the same plan in as a Word file, and it reads the same', async () => {
    // Where no look of the file was kept, its text is all there is.
    stage.expectComplaint(/status of 404 .*\/layout/);
    await page.goto('/documents/new');
    await choose(page, 'ke-hoach.docx', Buffer.from(await renderPlainDocx(readFileSync(PLAN, 'utf8'))));
    await seen(pageTitle(page, 'Kế hoạch số 74/KH-LĐLĐ'));
    expect(await structure(page).getByLabel('Trích yếu').inputValue()).toContain(TITLE);
    await seen(structure(page).getByRole('heading', { name: 'Biểu mẫu, phụ lục' }));
  });
});

const paper = (page: Page) => page.getByRole('region', { name: 'Văn bản gốc' });
const structure = (page: Page) => page.getByRole('region', { name: 'Nội dung đọc được' });

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button(page, 'Chọn tệp').click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}
