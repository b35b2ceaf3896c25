import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { launchSmallCampaign, ownAssignment, passOn, submit, write } from '../support/reporting.ts';
import { handIn, proposedHead } from '../support/scene.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

/** A unit ends; what it took in, asked for and reported stays (DOMAIN: its past and its reports stay true). */
let cast: Cast;
let van: Person;
let document: string;
let campaign: string;
let report: string;
let revision: string;

beforeAll(async () => {
  cast = await summonCast(await startWorld());
  const { quanTri, binh, tam, units, world } = cast;
  const khach = await openAccount(world, quanTri, { username: 'cho-chu-tich', name: 'Đinh Văn Chợ', roleKey: 'grassroots_chair', unitId: units.cho });
  van = await openAccount(world, quanTri, { username: 'van', name: 'Tạ Thị Văn', roleKey: 'records_clerk', unitId: units.yenKhe });
  document = newId();
  await handIn(van, 'KẾ HOẠCH\nTập huấn\n', { id: document });
  campaign = must(await tam.api.POST('/api/campaigns', { body: { id: newId(), unitId: tam.unitId, directiveId: null, title: 'Đợt của Yên Khê' } })).id;
  const province = await launchSmallCampaign(binh);
  await passOn(tam, await ownAssignment(tam, province.id));
  report = await ownAssignment(tam, province.id);
  const below = await ownAssignment(khach, province.id);
  await write(khach, below, { s1: 'Chợ báo cáo.' });
  await submit(khach, below);
  await write(tam, report, { s1: 'Huyện báo cáo.' });
  revision = (await submit(tam, report)).id;
  // Yên Khê and the guild below it ended yesterday: the interface ends a unit on a day, and time goes on.
  await inOwner(world.database, async (owner) => {
    await owner.query(`update units set founded = '2024-07-01', ended = '2024-07-14' where id = any ($1)`, [[units.yenKhe, units.cho]]);
    await owner.query(`update unit_versions set valid = '[2024-07-01,2024-07-15)' where unit_id = any ($1)`, [[units.yenKhe, units.cho]]);
  });
});
afterAll(() => cast.world.close());

describe('after a unit has ended', () => {
  it('the province still finds the documents that it took in', async () => {
    expect(must(await cast.giang.api.GET('/api/documents')).items.map((one) => one.id)).toContain(document);
    expect(must(await cast.giang.api.GET('/api/documents/{id}', { params: { path: { id: document } } })).unitName).toBe('Liên đoàn Lao động huyện Yên Khê');
  });

  it('the province still finds its campaigns', async () => {
    expect(must(await cast.binh.api.GET('/api/campaigns')).items.map((one) => one.id)).toContain(campaign);
    expect(must(await cast.binh.api.GET('/api/campaigns/{id}', { params: { path: { id: campaign } } })).unitName).toBe('Liên đoàn Lao động huyện Yên Khê');
  });

  it('its report opens, prints and consolidates as before', async () => {
    must(await cast.binh.api.GET('/api/assignments/{id}', { params: { path: { id: report } } }));
    expect((await cast.binh.fetch(`/api/revisions/${revision}/report.docx`)).status).toBe(200);
    expect((await proposedHead(cast.binh, report)).issuer).toBe('Liên đoàn Lao động huyện Yên Khê');
  });

  it('the accounts of its people can be given a role elsewhere', async () => {
    const { items } = must(await cast.quanTri.api.GET('/api/accounts', { params: { query: { q: 'van' } } }));
    const account = items.find((one) => one.username === 'van');
    expect(account).toMatchObject({ grants: [] });
    const given = must(await cast.quanTri.api.POST('/api/accounts/{id}/grants', { params: { path: { id: account!.id } }, body: { id: newId(), roleKey: 'records_clerk', unitId: cast.units.thanhLung } }));
    expect(given.grants).toMatchObject([{ unitId: cast.units.thanhLung }]);
  });

  it('nobody below the root sees those accounts', async () => {
    const quanLy = await openAccount(cast.world, cast.quanTri, { username: 'quan-ly', name: 'Bạch Quản Lý', roleKey: 'administrator', unitId: cast.units.thanhLung });
    const { items } = must(await quanLy.api.GET('/api/accounts'));
    expect(items.map((one) => one.username)).not.toContain('cho-chu-tich');
    expect(refused(await quanLy.api.GET('/api/accounts/{id}', { params: { path: { id: newId() } } })).status).toBe(404);
  });
});
