import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { summonCast, type Cast } from '../support/cast.ts';
import { launchSmallCampaign, ownAssignment, passOn, submit, write } from '../support/reporting.ts';
import { startWorld } from '../support/world.ts';
import { button, confirm, pageTitle, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

const BAO_BI = 'CĐCS Công ty Bao bì Lung Tiên';
const MAM_NON = 'CĐCS Trường Mầm non Suối Mơ';

describe('Chi returns a report, accepts, consolidates and submits her own', () => {
  let cast: Cast;
  let chiReport: string;
  let chi: Page;
  let dung: Page;
  const stage = setStage(async () => {
    cast = await summonCast(await startWorld());
    const campaign = await launchSmallCampaign(cast.binh);
    chiReport = await ownAssignment(cast.chi, campaign.id);
    await passOn(cast.chi, chiReport);
    for (const [person, luot, kinhPhi, words] of [[cast.dung, 12, 2.5, 'Đã mở hai lớp.'], [cast.hue, 5, 0.7, 'Cả trường dự một buổi tập huấn.']] as const) {
      const report = await ownAssignment(person, campaign.id);
      await write(person, report, { s1: words }, { 'nam-2024': { luot, 'kinh-phi': kinhPhi } });
      await submit(person, report);
    }
    return cast.world;
  });

  it('Chi returns one report with a reason at a section and at a cell', async () => {
    chi = await stage.enter(cast.chi);
    await chi.getByRole('listitem').filter({ hasText: BAO_BI }).getByRole('link', { name: 'Duyệt' }).click();
    await seen(pageTitle(chi, BAO_BI), chi.getByText('Đã mở hai lớp.'));
    await chi.getByRole('region', { name: 'I. Tình hình chung' }).getByRole('button', { name: 'Ghi lý do ở mục này' }).click();
    await chi.getByLabel('Lý do ở I. Tình hình chung').fill('Nêu rõ lớp nào, ở đâu.');
    await button(chi, /Ước năm 2024, Lượt cán bộ: 12/).click();
    await chi.getByLabel(/Lý do ở .*Ước năm 2024, Lượt cán bộ/).fill('Thiếu lượt dự của quý II.');
    await button(chi, 'Gửi trả lại').click();
    await seen(chi.getByText('Hãy viết lý do chung trước khi trả lại.'));
    await chi.getByLabel('Lý do chung').fill('Bổ sung số liệu quý II.');
    await button(chi, 'Gửi trả lại').click();
    await seen(chi.getByText(`Đã trả lại báo cáo của ${BAO_BI} kèm lý do.`));
  });

  it('Dung sees each reason at its place, mends and submits again', async () => {
    dung = await stage.enter(cast.dung, { phone: true });
    await dung.getByRole('link', { name: 'Sửa và nộp lại' }).tap();
    await seen(dung.getByText('Báo cáo nộp lần 1 được trả lại để sửa'), dung.getByText('Bổ sung số liệu quý II.'));
    await seen(dung.getByRole('textbox', { name: 'Nội dung mục I. Tình hình chung' }), dung.getByText('Nêu rõ lớp nào, ở đâu.').last());
    await dung.getByRole('textbox', { name: 'Nội dung mục I. Tình hình chung' }).fill('Đã mở hai lớp tại hội trường công ty.');
    await seen(dung.getByText(/đã lưu \d/));
    await dung.getByLabel('Đang ở phần').selectOption({ label: 'Biểu 01: Tập huấn cán bộ (có góp ý cần sửa)' });
    await seen(dung.getByText('Thiếu lượt dự của quý II.').last());
    await dung.getByLabel('Lượt cán bộ').last().fill('15');
    await dung.getByLabel('Lượt cán bộ').last().blur();
    await seen(dung.getByText(/đã lưu \d/));
    await button(dung, 'Nộp lại báo cáo').tap();
    await button(dung.getByRole('dialog'), 'Xác nhận nộp').tap();
    await seen(dung.getByText('Đã nộp báo cáo.'));
  });

  it('Chi sees old and new side by side and accepts; the next report follows by itself', async () => {
    await chi.goto('/');
    await chi.getByRole('listitem').filter({ hasText: BAO_BI }).getByRole('link', { name: 'Duyệt' }).click();
    await seen(chi.getByText('So với lần trước: 1 mục và 1 ô số liệu đã thay đổi.'), chi.locator('ins').filter({ hasText: 'tại hội trường công ty' }));
    await button(chi, 'Chấp nhận').click();
    await confirm(chi, 'Chấp nhận');
    await seen(chi.getByText(`Đã chấp nhận báo cáo của ${BAO_BI}.`), pageTitle(chi, MAM_NON));
    await button(chi, 'Chấp nhận').click();
    await confirm(chi, 'Chấp nhận');
    await seen(chi.getByText('Không còn báo cáo nào chờ bạn duyệt.'));
  });

  it('sees the figures added up', async () => {
    await chi.getByRole('link', { name: 'Mở phần tổng hợp' }).click();
    await seen(pageTitle(chi, 'Tổng hợp – Liên đoàn Lao động huyện Thanh Lung'), chi.getByText('2/3 đơn vị đã được duyệt, số liệu gồm 2 đơn vị'));
    await seen(button(chi, /Ước năm 2024, Lượt cán bộ: 20 2 đơn vị/), button(chi, /Ước năm 2024, Kinh phí \(triệu đồng\): 3,2 2 đơn vị/));
  });

  it('sees under each section whose text it is, and takes one into her own report', async () => {
    await chi.getByRole('tab', { name: 'Nội dung' }).click();
    for (const [unit, words] of [[BAO_BI, 'Đã mở hai lớp tại hội trường công ty.'], [MAM_NON, 'Cả trường dự một buổi tập huấn.']] as const) {
      await seen(chi.getByRole('article', { name: unit }).getByText(words));
    }
    await button(chi.getByRole('article', { name: MAM_NON }), 'Đưa vào báo cáo của tôi').click();
    await seen(chi.getByRole('article', { name: MAM_NON }).getByText('Đã có trong báo cáo của bạn'));
  });

  it('takes the accepted totals over into her forms', async () => {
    await chi.getByRole('tab', { name: 'Số liệu' }).click();
    await button(chi, 'Lấy số đã duyệt vào biểu mẫu của tôi').click();
    await confirm(chi, 'Lấy số đã duyệt');
    await chi.getByRole('link', { name: 'Xem báo cáo của tôi' }).click();
    await chi.getByRole('link', { name: /Biểu 01: Tập huấn cán bộ/ }).click();
    await expect.poll(() => chi.getByLabel('Ước năm 2024, Lượt cán bộ').inputValue()).toBe('20');
    expect(await chi.getByLabel('Ước năm 2024, Kinh phí (triệu đồng)').inputValue()).toBe('3,2');
  });

  it('writes her own text and submits upwards', async () => {
    await chi.getByRole('link', { name: /II. Đề xuất, kiến nghị/ }).click();
    await chi.getByRole('textbox', { name: 'Nội dung mục II. Đề xuất, kiến nghị' }).fill('Toàn huyện đề nghị có thêm giảng viên.');
    await seen(chi.getByText(/đã lưu \d/));
    await button(chi, 'Nộp báo cáo').click();
    await button(chi.getByRole('dialog'), 'Xác nhận nộp').click();
    await seen(chi.getByText('Đã nộp báo cáo.'), chi.getByText(/Đang chờ Liên đoàn Lao động tỉnh Vân Khê duyệt/));
  });
});
