import { describe, expect, it } from 'vitest';
import { summonCast, type Cast } from '../support/cast.ts';
import { launchSmallCampaign, ownAssignment, passOn } from '../support/reporting.ts';
import { startWorld } from '../support/world.ts';
import { pageTitle, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

describe('Khách, who has an account and no rights', () => {
  let cast: Cast;
  let addresses: string[];
  const stage = setStage(async () => {
    cast = await summonCast(await startWorld());
    const campaign = await launchSmallCampaign(cast.binh);
    const chiReport = await ownAssignment(cast.chi, campaign.id);
    await passOn(cast.chi, chiReport);
    const dungReport = await ownAssignment(cast.dung, campaign.id);
    addresses = [
      '/documents', '/documents/new', '/campaigns', '/campaigns/new', `/campaigns/${campaign.id}`, `/assignments/${chiReport}`, `/assignments/${dungReport}`,
      `/assignments/${chiReport}/consolidation`, '/consolidation', '/organisation', '/administration/accounts', '/administration/journal',
    ];
    return cast.world;
  });

  it('is told kindly that nothing has been assigned, whom to ask and which name to give', async () => {
    const page = await stage.enter(cast.khach);
    await seen(pageTitle(page, 'Tài khoản chưa được giao việc'), page.getByText('khach', { exact: true }), page.getByRole('button', { name: 'Kiểm tra lại' }));
    expect(await page.getByRole('navigation', { name: 'Chức năng' }).getByRole('link').count()).toBe(0);
  });

  it('reaches nothing by typing the addresses of others’ pages', async () => {
    const page = await stage.enter(cast.khach);
    for (const address of addresses) {
      await page.goto(address);
      await seen(pageTitle(page, /Tài khoản chưa được giao việc|Không có trang này|Bạn không có quyền/));
      for (const name of ['Sơ kết tập huấn 2024', 'Bao bì Lung Tiên']) expect(await page.getByText(name).count(), `${name} at ${address}`).toBe(0);
    }
  });

  it('finds the work as soon as a role is granted', async () => {
    const page = await stage.enter(cast.khach);
    await seen(pageTitle(page, 'Tài khoản chưa được giao việc'));
    const { api } = cast.quanTri;
    const { data } = await api.GET('/api/accounts', { params: { query: { q: 'khach' } } });
    const account = data!.items.find(({ username }) => username === 'khach')!;
    await api.POST('/api/accounts/{id}/grants', { params: { path: { id: account.id } }, body: { id: crypto.randomUUID(), roleKey: 'grassroots_chair', unitId: cast.units.cho } });
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await seen(pageTitle(page, 'Việc của tôi'));
  });
});
