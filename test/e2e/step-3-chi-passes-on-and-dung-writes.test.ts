import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { summonCast, type Cast } from '../support/cast.ts';
import { launchSmallCampaign } from '../support/reporting.ts';
import { startWorld } from '../support/world.ts';
import { button, confirm, gone, pageTitle, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

describe('Chi passes the campaign on, Dung writes her report on a phone', () => {
  let cast: Cast;
  let dung: Page;
  const stage = setStage(async () => {
    cast = await summonCast(await startWorld());
    await launchSmallCampaign(cast.binh);
    return cast.world;
  });

  it('Chi finds it under her work and passes it on, leaving out one unit with a reason', async () => {
    const page = await stage.enter(cast.chi);
    await seen(pageTitle(page, 'Việc của tôi'));
    await page.getByRole('link', { name: 'Chuyển xuống 3 đơn vị' }).click();
    await page.getByRole('checkbox', { name: 'CĐCS Trạm Y tế Đồi Chè' }).uncheck();
    await page.getByLabel('Lý do miễn cho CĐCS Trạm Y tế Đồi Chè').fill('Mới thành lập, chưa có hoạt động.');
    await seen(page.getByText('Chuyển cho 2/3 đơn vị'));
    await button(page, 'Chuyển xuống 2 đơn vị').click();
    await confirm(page, 'Chuyển xuống 2 đơn vị');
    await seen(page.getByText('Đã chuyển xuống 2 đơn vị.'), page.getByText('Được miễn').first());
  });

  it('Dung opens it from her work, on a screen of 360 × 740', async () => {
    dung = await stage.enter(cast.dung, { phone: true });
    await seen(pageTitle(dung, 'Việc của tôi'), dung.getByText('Sơ kết tập huấn 2024').first());
    await dung.getByRole('link', { name: 'Viết báo cáo' }).tap();
    await seen(pageTitle(dung, 'Sơ kết tập huấn 2024'), dung.getByText('Chưa bắt đầu'));
  });

  it('writes the sections, each saved by itself', async () => {
    await write(dung, 'I. Tình hình chung', 'Công đoàn đã mở hai lớp cho tổ trưởng.');
    await button(dung, 'Phần tiếp theo').tap();
    await write(dung, 'II. Đề xuất, kiến nghị', 'Mong được hỗ trợ tài liệu.');
  });

  it('fills the form with figures as they are written here, and hears at the cell what cannot be one', async () => {
    await dung.getByLabel('Đang ở phần').selectOption({ label: 'Biểu 01: Tập huấn cán bộ (chưa viết)' });
    await button(dung, /Ước năm 2024/).tap();
    await dung.getByLabel('Lượt cán bộ').fill('mười hai');
    await dung.getByLabel('Kinh phí (triệu đồng)').fill('1.250,5');
    await seen(dung.getByText('chưa phải là số – chưa lưu'));
    await dung.getByLabel('Lượt cán bộ').fill('12');
    await dung.getByLabel('Ghi chú').fill('Hai lớp');
    await dung.getByLabel('Ghi chú').blur();
    await seen(dung.getByText(/đã lưu \d/));
    expect(await dung.getByLabel('Kinh phí (triệu đồng)').inputValue()).toBe('1.250,5');
  });

  it('is shown what is still empty, submits, and can no longer write', async () => {
    await button(dung, 'Nộp báo cáo').tap();
    const check = dung.getByRole('dialog', { name: 'Kiểm tra trước khi nộp' });
    await seen(check.getByText(/2 ô để trống/), check.getByText(/Sau khi nộp, báo cáo được gửi cho/));
    await button(check, 'Xác nhận nộp').tap();
    await seen(dung.getByText('Đã nộp báo cáo.'), dung.getByRole('heading', { name: /Đã nộp lúc/ }));
    await gone(button(dung, 'Nộp báo cáo'));
  });

  it('and Chi finds it waiting for her decision', async () => {
    const page = await stage.enter(cast.chi);
    const waiting = page.getByRole('region', { name: /Báo cáo chờ duyệt/ });
    await seen(waiting.getByText('CĐCS Công ty Bao bì Lung Tiên'), waiting.getByRole('link', { name: 'Duyệt' }));
  });
});

async function write(page: Page, heading: string, words: string): Promise<void> {
  await seen(page.getByRole('heading', { name: heading }));
  await page.getByRole('textbox', { name: `Nội dung mục ${heading}` }).fill(words);
  await seen(page.getByText(/đã lưu \d/));
}
