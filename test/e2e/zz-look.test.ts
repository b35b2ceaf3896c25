import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { summonCast, type Cast } from '../support/cast.ts';
import { ownAssignment, passOn, SMALL_TEMPLATE } from '../support/reporting.ts';
import { must, newId, startWorld } from '../support/world.ts';
import { hindrances, sidewaysScroll } from './support/looking.ts';
import { setStage } from './support/stage.ts';

let cast: Cast;
let draftId: string; let campaignId: string; let dungReport: string; let chiReport: string;
const stage = setStage(async () => {
  cast = await summonCast(await startWorld());
  const { binh, chi, dung, units } = cast;
  const make = async (title: string, exemptions: object[]) => {
    const draft = must(await binh.api.POST('/api/campaigns', { body: { id: newId(), unitId: binh.unitId, title } }));
    return must(await binh.api.PUT('/api/campaigns/{id}', { params: { path: { id: draft.id } }, body: { version: 1, title, template: SMALL_TEMPLATE, ownDue: '2024-08-25', ownLock: '2024-08-30', exemptions: exemptions as never,
      levels: [{ typeKeys: ['district'], due: '2024-08-10', lockOn: '2024-08-15' }, { typeKeys: ['grassroots', 'guild'], due: '2024-07-10', lockOn: '2024-07-12' }] } }));
  };
  draftId = (await make('Sơ kết sáu tháng', [{ unitId: units.yenKhe, reason: 'Đang sắp xếp lại' }, { kindKey: 'public-service', reason: 'Báo cáo theo ngành' }])).id;
  const run = await make('Tổng kết phong trào', []);
  campaignId = run.id;
  must(await binh.api.POST('/api/campaigns/{id}/launch', { params: { path: { id: run.id } }, body: { version: run.version } }));
  chiReport = await ownAssignment(chi, campaignId);
  await passOn(chi, chiReport);
  dungReport = await ownAssignment(dung, campaignId);
  must(await dung.api.POST('/api/assignments/{id}/extension-requests', { params: { path: { id: dungReport } }, body: { id: newId(), due: '2024-07-22', reason: 'Kế toán nghỉ ốm, chưa có số liệu kinh phí' } }));
  return cast.world;
});
const shots = '/tmp/shots'; mkdirSync(shots, { recursive: true });
it('looks', async () => {
  const all: [string, 'binh' | 'chi' | 'dung', string, string?][] = [
    ['draft', 'binh', `/campaigns/${draftId}`, 'Xem và miễn từng đơn vị'], ['running', 'chi', `/assignments/${chiReport}?tab=units`], ['campaign', 'chi', `/campaigns/${campaignId}`], ['report', 'dung', `/assignments/${dungReport}`],
  ];
  const found: unknown[] = [];
  for (const [name, who, at, press] of all) for (const width of [1280, 360]) {
    const page = await stage.enter(cast[who], { at, width, height: 900 });
    await page.waitForTimeout(1200);
    if (press) { await page.getByRole('button', { name: press }).click(); await page.waitForTimeout(600); }
    if (name === 'campaign') { await page.getByRole('checkbox', { name: /^Chọn/ }).first().check(); await page.waitForTimeout(200); }
    found.push([name, width, await hindrances(page), await sidewaysScroll(page)]);
    await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true });
    if (name === 'campaign' && width === 1280) { await page.getByRole('button', { name: 'Gia hạn', exact: true }).click(); await page.waitForTimeout(400); await page.screenshot({ path: `${shots}/grant.png` }); }
    await page.context().close();
  }
  console.log(JSON.stringify(found, null, 1));
  expect(1).toBe(1);
});
