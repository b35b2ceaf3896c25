import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { openAccount, summonCast, type Cast, type Person } from '../support/cast.ts';
import { launchSmallCampaign, ownAssignment, passOn } from '../support/reporting.ts';
import { startWorld } from '../support/world.ts';
import { button, gone, seen } from './support/seeing.ts';
import { setStage } from './support/stage.ts';

const field = (page: Page) => page.getByRole('textbox', { name: 'Nội dung mục I. Tình hình chung' });

describe('two people at one section', () => {
  let cast: Cast;
  let nam: Person;
  let report: string;
  const stage = setStage(async () => {
    cast = await summonCast(await startWorld());
    nam = await openAccount(cast.world, cast.quanTri, { username: 'nam', name: 'Hồ Văn Nam', roleKey: 'grassroots_chair', unitId: cast.units.bao });
    const campaign = await launchSmallCampaign(cast.binh);
    await passOn(cast.chi, await ownAssignment(cast.chi, campaign.id));
    report = await ownAssignment(cast.dung, campaign.id);
    return cast.world;
  });

  it('who saves second sees both texts and joins them; nobody loses a word', async () => {
    const dungs = await stage.enter(cast.dung, { at: `/assignments/${report}` });
    const nams = await stage.enter(nam, { at: `/assignments/${report}` });
    await seen(field(dungs), field(nams));
    await field(dungs).fill('Dung viết: đã mở hai lớp.');
    await seen(dungs.getByText(/đã lưu \d/));
    stage.expectComplaint(/status of 409/);
    await field(nams).fill('Nam viết: thêm một buổi tọa đàm.');
    const conflict = nams.getByRole('alert', { name: 'Hai người cùng sửa chỗ này' });
    await seen(conflict.getByText('Dung viết: đã mở hai lớp.'), conflict.getByText('Nam viết: thêm một buổi tọa đàm.'), conflict.getByText(/Hoàng Thị Dung đã lưu một bản khác/));
    await button(conflict, 'Ghép cả hai rồi sửa').click();
    await gone(conflict);
    await seen(nams.getByText(/đã lưu \d/), field(nams).getByText('Nam viết: thêm một buổi tọa đàm.'));
    await dungs.reload();
    await seen(field(dungs).getByText('Dung viết: đã mở hai lớp.'), field(dungs).getByText('Nam viết: thêm một buổi tọa đàm.'));
  });
});
