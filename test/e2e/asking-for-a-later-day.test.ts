import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { summonCast, type Cast } from '../support/cast.ts';
import { ownAssignment, passOn, SMALL_TEMPLATE } from '../support/reporting.ts';
import { must, newId, startWorld } from '../support/world.ts';
import { hindrances } from './support/looking.ts';
import { button, gone, pageTitle, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

describe('a report that is locked', () => {
  let cast: Cast;
  let campaignId: string;
  let dungReport: string;
  const stage = setStage(async () => {
    cast = await summonCast(await startWorld());
    const { binh, chi, dung } = cast;
    const draft = must(await binh.api.POST('/api/campaigns', { body: { id: newId(), unitId: binh.unitId, title: 'Tổng kết phong trào' } }));
    campaignId = draft.id;
    const path = { id: campaignId };
    const { version } = must(await binh.api.PUT('/api/campaigns/{id}', { params: { path }, body: {
      version: 1, title: draft.title, template: SMALL_TEMPLATE, ownDue: '2024-08-23', levels: [{ typeKeys: ['district'], due: '2024-08-09' }, { typeKeys: ['grassroots', 'guild'], due: '2024-07-10', lockOn: '2024-07-12' }],
    } }));
    must(await binh.api.POST('/api/campaigns/{id}/launch', { params: { path }, body: { version } }));
    await passOn(chi, await ownAssignment(chi, campaignId));
    dungReport = await ownAssignment(dung, campaignId);
    return cast.world;
  });
  const fillDay = async (page: Page, label: string, day: string) => {
    await page.getByRole('dialog').getByLabel(label).fill(day);
    await page.getByRole('dialog').getByLabel(label).press('Tab');
  };

  it('says so to Dung on her phone, who asks for a later day', async () => {
    const page = await stage.enter(cast.dung, { at: `/assignments/${dungReport}`, phone: true });
    await seen(pageTitle(page, 'Tổng kết phong trào'), page.getByText(/Báo cáo đã khóa từ sau ngày 12\/7\/2024/));
    await button(page, 'Đề nghị gia hạn').click();
    await fillDay(page, 'Xin nộp đến ngày', '22/7/2024');
    await page.getByRole('dialog').getByLabel('Lý do').fill('Kế toán nghỉ ốm');
    expect(await hindrances(page)).toEqual([]);
    await button(page.getByRole('dialog'), 'Đề nghị gia hạn').click();
    await gone(page.getByRole('dialog'));
    await seen(page.getByText(/Đề nghị gia hạn đến 22\/7\/2024 – đang chờ ý kiến/));
    expect(await button(page, 'Đề nghị gia hạn').count()).toBe(0);
  });

  it('is opened by Chi, who grants it, and spares another union from the same list', async () => {
    const page = await stage.enter(cast.chi, { at: `/campaigns/${campaignId}` });
    await button(page, /^Đồng ý/).click();
    await fillDay(page, 'Ngày khóa mới', '26/7/2024');
    await button(page.getByRole('dialog'), 'Đồng ý').click();
    await gone(page.getByRole('dialog'));
    await gone(page.getByRole('heading', { name: 'Đề nghị gia hạn đang chờ' }));
    await page.getByRole('checkbox', { name: /^Chọn CĐCS Trạm Y tế/ }).check();
    await button(page, 'Miễn báo cáo').click();
    await page.getByRole('dialog').getByLabel('Lý do').fill('Đang sắp xếp lại');
    expect(await hindrances(page)).toEqual([]);
    await button(page.getByRole('dialog'), 'Miễn báo cáo').click();
    await seen(page.getByText('Miễn: Đang sắp xếp lại'));
  });

  it('can be written again', async () => {
    const page = await stage.enter(cast.dung, { at: `/assignments/${dungReport}` });
    await seen(page.getByText(/Hạn 10\/7\/2024 → 22\/7\/2024/), page.getByText('khóa sau ngày 26/7/2024'), page.getByRole('textbox', { name: /Nội dung mục/ }));
    expect(await hindrances(page)).toEqual([]);
  });
});
