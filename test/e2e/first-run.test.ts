import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startWorld } from '../support/world.ts';
import { button, pageTitle, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

describe('the first run of a plain installation', () => {
  const stage = setStage(() => startWorld({ demo: false }));
  let page: Page;

  it('asks whoever comes first for the topmost unit and its administrator', async () => {
    page = await stage.enter(null, { at: '/documents' });
    await seen(pageTitle(page, 'Thiết lập lần đầu'));
    expect(await page.getByText('Bản trình diễn').count()).toBe(0);
  });

  it('says beside the field what is missing', async () => {
    await button(page, 'Tạo đơn vị và bắt đầu').click();
    await seen(page.getByText('Chưa điền ô này.').first(), page.getByText('Mật khẩu cần ít nhất 10 ký tự.'));
  });

  it('creates both and leads to the organisation, signed in', async () => {
    await page.getByLabel('Tên đầy đủ').fill('Liên đoàn Lao động tỉnh Vân Khê');
    await page.getByLabel('Tên viết tắt').fill('LĐLĐ tỉnh Vân Khê');
    await page.getByLabel('Địa danh trên văn bản').fill('Vân Khê');
    await page.getByLabel('Họ và tên').fill('Lê Quản Trị');
    await page.getByLabel('Tên đăng nhập').fill('quan-tri');
    await page.getByRole('textbox', { name: 'Mật khẩu', exact: true }).fill('mot cau rat de nho');
    await page.getByRole('textbox', { name: 'Nhập lại mật khẩu' }).fill('mot cau rat de nho');
    await button(page, 'Tạo đơn vị và bắt đầu').click();
    await seen(pageTitle(page, /Tổ chức|Liên đoàn Lao động tỉnh Vân Khê/), page.getByText('Đã thiết lập xong. Việc tiếp theo: thêm các đơn vị cấp dưới.'));
  });

  it('never asks again: the next visitor finds the sign-in', async () => {
    const next = await stage.enter(null, { at: '/first-run' });
    await seen(pageTitle(next, 'Đăng nhập'), next.getByText('Liên đoàn Lao động tỉnh Vân Khê'));
  });
});
