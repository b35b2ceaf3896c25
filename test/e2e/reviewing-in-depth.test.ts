import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { summonCast, type Cast } from '../support/cast.ts';
import { launchSmallCampaign, ownAssignment, passOn, submit, write } from '../support/reporting.ts';
import { must, startWorld } from '../support/world.ts';
import { hindrances, open, sidewaysScroll } from './support/looking.ts';
import { button, confirm, pageTitle, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

const BAO_BI = 'CĐCS Công ty Bao bì Lung Tiên';

describe('a pile of reports, one of which was accepted too early', () => {
  let cast: Cast;
  let campaignId: string;
  let chiReport: string;
  let dungReport: string;
  let chi: Page;
  let dung: Page;
  let binh: Page;
  const stage = setStage(async () => {
    cast = await summonCast(await startWorld());
    campaignId = (await launchSmallCampaign(cast.binh)).id;
    chiReport = await ownAssignment(cast.chi, campaignId);
    await passOn(cast.chi, chiReport);
    for (const [person, luot, words] of [[cast.dung, 12, 'Đã mở hai lớp cho cán bộ.'], [cast.hue, 5, 'Cả trường dự một buổi.']] as const) {
      const report = await ownAssignment(person, campaignId);
      await write(person, report, { s1: words }, { 'nam-2024': { luot } });
      await submit(person, report);
      if (person === cast.dung) dungReport = report;
    }
    return cast.world;
  });

  /** Nothing hinders anybody, at a desk and on a phone. */
  async function isFitFor(page: Page, at: string) {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, at);
      expect(await hindrances(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    }
  }

  it('Chi accepts all that nothing speaks against at once', async () => {
    chi = await stage.enter(cast.chi, { at: `/campaigns/${campaignId}` });
    await chi.getByRole('link', { name: 'Duyệt báo cáo (2)' }).click();
    await seen(pageTitle(chi, 'Báo cáo chờ duyệt'), chi.getByText('2 báo cáo chờ duyệt, 2 đủ điều kiện duyệt cùng lúc'));
    await isFitFor(chi, `/campaigns/${campaignId}/reviewing`);
    await button(chi, 'Duyệt tất cả đủ điều kiện (2)').click();
    await confirm(chi, 'Duyệt');
    await seen(chi.getByText('Đã duyệt 2 báo cáo.'), chi.getByText('Không có báo cáo nào chờ duyệt'));
  });

  it('she hands her own report in, and Dung asks to have hers opened again', async () => {
    await write(cast.chi, chiReport, { s1: 'Toàn huyện đã mở ba lớp.' });
    await submit(cast.chi, chiReport);
    dung = await stage.enter(cast.dung, { phone: true, at: `/assignments/${dungReport}` });
    await button(dung, 'Đề nghị mở lại').tap();
    await dung.getByRole('dialog').getByLabel('Lý do').fill('Thiếu lớp ngày 28/6.');
    await button(dung.getByRole('dialog'), 'Đề nghị mở lại').tap();
    await seen(dung.getByText('Đã đề nghị mở lại, đang chờ trả lời.'));
  });

  it('Chi opens it, with a reason at the cell', async () => {
    const { latestRevisionId } = must(await cast.chi.api.GET('/api/assignments/{id}', { params: { path: { id: dungReport } } }));
    await isFitFor(chi, `/revisions/${latestRevisionId}`);
    await seen(chi.getByText('Đơn vị đề nghị mở lại báo cáo này:'));
    await button(chi, 'Mở lại báo cáo').click();
    await chi.getByLabel('Lý do chung').fill('Bổ sung lớp ngày 28/6.');
    await button(chi, /Ước năm 2024, Lượt cán bộ: 12/).click();
    await chi.getByLabel(/Lý do ở .*Ước năm 2024, Lượt cán bộ/).fill('Cộng lớp ngày 28/6.');
    await button(chi, 'Mở lại').click();
    await seen(chi.getByText(`Đã mở lại báo cáo của ${BAO_BI}.`));
  });

  it('Dung mends it and hands it in again', async () => {
    await dung.goto(`/assignments/${dungReport}`);
    await seen(dung.getByText('Báo cáo nộp lần 1 được mở lại để sửa'), dung.getByText('Số liệu đã duyệt vẫn được tính cho đến khi bản mới được duyệt.'));
    await dung.getByRole('textbox', { name: 'Nội dung mục I. Tình hình chung' }).fill('Đã mở ba lớp cho cán bộ.');
    await seen(dung.getByText(/đã lưu \d/));
    const { rows } = must(await cast.dung.api.GET('/api/assignments/{id}/draft', { params: { path: { id: dungReport } } }));
    must(await cast.dung.api.PUT('/api/assignments/{id}/draft/rows/{formKey}/{rowKey}', { params: { path: { id: dungReport, formKey: 'bieu-01', rowKey: 'nam-2024' } }, body: { version: rows[0]!.version, cells: { luot: 17 } } }));
    await submit(cast.dung, dungReport);
  });

  it('Chi walks from change to change by the keyboard and accepts', async () => {
    await chi.goto('/');
    await chi.getByRole('listitem').filter({ hasText: BAO_BI }).getByRole('link', { name: 'Duyệt' }).click();
    await seen(chi.getByText('So với lần trước: 1 mục và 1 ô số liệu đã thay đổi.'), chi.locator('del').filter({ hasText: 'hai' }), chi.locator('ins').filter({ hasText: 'ba' }));
    const at = () => chi.evaluate(() => document.activeElement?.textContent ?? '');
    await chi.keyboard.press('n');
    expect(await at()).toContain('lớp cho cán bộ');
    await chi.keyboard.press('n');
    expect(await at()).toMatch(/12.*17/);
    await chi.keyboard.press('p');
    expect(await at()).toContain('lớp cho cán bộ');
    await chi.getByLabel('Chỉ hiện phần đã thay đổi').click();
    await expect.poll(() => chi.getByRole('region', { name: 'II. Đề xuất, kiến nghị' }).count()).toBe(0);
    await button(chi, 'Chấp nhận').click();
    await confirm(chi, 'Chấp nhận');
    await seen(chi.getByText(`Đã chấp nhận báo cáo của ${BAO_BI}.`));
  });

  it('Bình sees on Chi’s report what has moved below it, figure by figure', async () => {
    binh = await stage.enter(cast.binh, { at: `/campaigns/${campaignId}` });
    await seen(binh.getByRole('row').filter({ hasText: 'Liên đoàn Lao động huyện Thanh Lung' }).getByText('Có thay đổi bên dưới').last());
    await isFitFor(binh, `/assignments/${chiReport}/consolidation`);
    await seen(binh.getByText('Có thay đổi bên dưới sau khi nộp báo cáo này'), binh.getByText('bản mới đã được duyệt'), binh.getByText('Biểu 01: Tập huấn cán bộ – Ước năm 2024, Lượt cán bộ:'));
  });

  it('Dung asks about a column; Bình answers for everybody, and names whom to call', async () => {
    await dung.goto(`/assignments/${dungReport}`);
    await dung.getByRole('link', { name: 'Hỏi đáp' }).tap();
    await dung.getByLabel('Về phần').selectOption({ label: 'Biểu 01: Tập huấn cán bộ' });
    await dung.getByLabel('Câu hỏi', { exact: false }).first().fill('Cột lượt tính người hay lượt?');
    await button(dung, 'Gửi câu hỏi').tap();
    await seen(dung.getByText('Đã gửi câu hỏi.'), dung.getByText('Cột lượt tính người hay lượt?'));
    await binh.goto(`/campaigns/${campaignId}`);
    await binh.getByRole('link', { name: 'Hỏi đáp (1 câu chờ trả lời)' }).click();
    await seen(pageTitle(binh, 'Hỏi đáp'), binh.getByText('Hoàng Thị Dung', { exact: false }));
    await isFitFor(binh, `/campaigns/${campaignId}/questions`);
    await button(binh, `Trả lời ${BAO_BI}`).click();
    await binh.getByLabel('Nội dung trả lời').fill('Tính lượt.');
    await binh.getByLabel('Hiện câu hỏi và trả lời cho mọi đơn vị tham gia').check();
    await button(binh, 'Gửi').click();
    await seen(binh.getByText('Hiện cho mọi đơn vị').first(), binh.getByText('Tính lượt.'));
    await button(binh, 'Đặt đầu mối').click();
    await binh.getByLabel('Người hoặc bộ phận').fill('Ban Tuyên giáo');
    await binh.getByLabel('Điện thoại').fill('0209 3111 222');
    await button(binh.getByRole('dialog'), 'Lưu').click();
    await seen(binh.getByText('Điện thoại: 0209 3111 222'));
  });
});
