import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { summonCast, type Cast } from '../support/cast.ts';
import { launchSmallCampaign, ownAssignment, passOn } from '../support/reporting.ts';
import { must, startWorld } from '../support/world.ts';
import { button, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

const field = (page: Page) => page.getByRole('textbox', { name: 'Nội dung mục I. Tình hình chung' });

describe('writing while the connection is lost', () => {
  let cast: Cast;
  let report: string;
  let page: Page;
  const stage = setStage(async () => {
    cast = await summonCast(await startWorld());
    const campaign = await launchSmallCampaign(cast.binh);
    await passOn(cast.chi, await ownAssignment(cast.chi, campaign.id));
    report = await ownAssignment(cast.dung, campaign.id);
    return cast.world;
  });

  it('says that the words are kept on the device', async () => {
    stage.expectComplaint(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
    page = await stage.enter(cast.dung, { at: `/assignments/${report}`, phone: true });
    await seen(field(page));
    await page.context().setOffline(true);
    await field(page).fill('Viết khi mất mạng.');
    await seen(page.getByText(/chưa lưu được – vẫn giữ trên máy này/));
  });

  it('still has them when the page is opened again, with nothing saved yet', async () => {
    const context = page.context();
    await page.close();
    page = await context.newPage();
    await page.route('**/api/assignments/*/draft/sections/**', (route) => route.abort());
    await context.setOffline(false);
    await page.goto(`/assignments/${report}`);
    await seen(field(page).getByText('Viết khi mất mạng.'), page.getByText(/chưa lưu được – vẫn giữ trên máy này/));
  });

  it('does not let the report be submitted without them', async () => {
    await button(page, 'Nộp báo cáo').tap();
    await seen(page.getByRole('dialog').getByText(/1 chỗ chưa lưu được lên máy chủ/));
    await button(page.getByRole('dialog'), 'Viết tiếp').tap();
  });

  it('saves them by itself once the connection is back', async () => {
    await page.unroute('**/api/assignments/*/draft/sections/**');
    await seen(page.getByText(/đã lưu \d/));
    const draft = must(await cast.dung.api.GET('/api/assignments/{id}/draft', { params: { path: { id: report } } }));
    expect(JSON.stringify(draft.sections)).toContain('Viết khi mất mạng.');
  });
});
