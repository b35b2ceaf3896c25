import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { accept, launchSmallCampaign, ownAssignment, passOn, submit, write } from '../support/reporting.ts';
import { must, refused, startWorld } from '../support/world.ts';

let cast: Cast;
let campaignId: string;
let reports: Record<'chi' | 'tam' | 'dung' | 'hue', string>;
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  const { binh, chi, tam, dung, hue } = cast;
  campaignId = (await launchSmallCampaign(binh)).id;
  const [ofChi, ofTam] = [await ownAssignment(chi, campaignId), await ownAssignment(tam, campaignId)];
  await passOn(chi, ofChi);
  reports = { chi: ofChi, tam: ofTam, dung: await ownAssignment(dung, campaignId), hue: await ownAssignment(hue, campaignId) };
  await write(dung, reports.dung, { s1: 'Đã mở hai lớp.' });
  await accept(chi, (await submit(dung, reports.dung)).id);
  await write(hue, reports.hue, { s1: 'Còn viết.' });
});
afterAll(() => cast.world.close());

type Query = Record<string, string | number>;
const path = () => ({ id: campaignId });
const standing = async (person: Person, query: Query = {}) => must(await person.api.GET('/api/campaigns/{id}/standing', { params: { path: path(), query } }));
const branches = async (person: Person, query: Query = {}) => must(await person.api.GET('/api/campaigns/{id}/standing/branches', { params: { path: path(), query: query as never } }));
const units = async (person: Person, query: Query = {}) => must(await person.api.GET('/api/campaigns/{id}/standing/units', { params: { path: path(), query: query as never } }));

describe('Bình follows a campaign up', () => {
  it('sees how all units below the province stand, level by level', async () => {
    const { total, levels, dues, way, unit } = await standing(cast.binh);
    expect(unit.unitId).toBe(cast.units.province);
    expect(way).toEqual([]);
    expect(total).toMatchObject({ expected: 6, waiting: 1, open: 3, drafting: 1, accepted: 1, handedIn: 1, onTime: 1, late: 0, dueSoon: 0 });
    expect(levels.map(({ depth, expected, accepted, drafting }) => ({ depth, expected, accepted, drafting }))).toEqual([
      { depth: 1, expected: 2, accepted: 0, drafting: 0 }, { depth: 2, expected: 4, accepted: 1, drafting: 1 },
    ]);
    expect(dues).toEqual([{ day: '2024-07-30', units: 4 }, { day: '2024-08-10', units: 2 }]);
  });

  it('sees the districts as branches, the least complete first, and goes down into one', async () => {
    const { items } = await branches(cast.binh, { sort: 'completeness' });
    expect(items.map(({ unitName, below }) => [unitName, below?.handedIn, below?.expected])).toEqual([
      ['Liên đoàn Lao động huyện Yên Khê', 0, 1], ['Liên đoàn Lao động huyện Thanh Lung', 1, 3],
    ]);
    const below = await branches(cast.binh, { under: reports.chi, sort: 'name' });
    expect(below.items.map(({ unitName, state, below: none }) => [unitName, state, none])).toEqual([
      ['CĐCS Công ty Bao bì Lung Tiên', 'accepted', null], ['CĐCS Trạm Y tế Đồi Chè', 'open', null], ['CĐCS Trường Mầm non Suối Mơ', 'drafting', null],
    ]);
    const { way } = await standing(cast.binh, { under: reports.chi });
    expect(way.map(({ unitName }) => unitName)).toEqual(['Liên đoàn Lao động tỉnh Vân Khê']);
  });

  it('asks who is missing anywhere below, and gets the oldest due first', async () => {
    const missing = (await units(cast.binh, { group: 'missing' })).items;
    expect(missing.map(({ unitId }) => unitId)).not.toContain(cast.units.bao);
    expect(missing.map(({ due }) => due)).toEqual(missing.map(({ due }) => due).toSorted());
    expect((await units(cast.binh, { group: 'missing', depth: 1 })).items).toHaveLength(2);
    expect((await units(cast.binh, { group: 'accepted' })).items.map(({ unitId, parentName }) => [unitId, parentName])).toEqual([[cast.units.bao, 'Liên đoàn Lao động huyện Thanh Lung']]);
    expect((await units(cast.binh, { q: 'mam non' })).items.map(({ unitId }) => unitId)).toEqual([cast.units.mamNon]);
  });

  it('reads pages, each unit once', async () => {
    for (const read of [branches, units]) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const answer: { items: { assignmentId: string }[]; next: string | null } = await read(cast.binh, { limit: 1, ...(after && { after }) });
        seen.push(...answer.items.map(({ assignmentId }) => assignmentId));
        after = answer.next;
      } while (after);
      expect(seen).toEqual((await read(cast.binh)).items.map(({ assignmentId }) => assignmentId));
      expect(new Set(seen).size).toBe(seen.length);
    }
  });
});

describe('others see no more than their branch', () => {
  it('Chi begins with her own union and may not look beside it', async () => {
    const { chi } = cast;
    const { unit, way, total, may } = await standing(chi);
    expect([unit.unitId, way, total.expected, may.chase]).toEqual([cast.units.thanhLung, [], 3, true]);
    expect(refused(await chi.api.GET('/api/campaigns/{id}/standing', { params: { path: path(), query: { under: reports.tam } } })).status).toBe(404);
    expect((await units(chi)).items.map(({ unitId }) => unitId)).not.toContain(cast.units.cho);
  });

  it('An reads, and may not chase; Dung has nobody below her; Khách finds nothing', async () => {
    expect((await standing(cast.an)).may.chase).toBe(false);
    expect((await standing(cast.dung)).total.expected).toBe(0);
    expect((await branches(cast.dung)).items).toEqual([]);
    expect(refused(await cast.khach.api.GET('/api/campaigns/{id}/standing', { params: { path: path() } })).status).toBe(403);
  });
});

describe('the days behind it', () => {
  it('tell how completeness grew, beside the campaign of the year before', async () => {
    const { binh, world } = cast;
    const before = await launchSmallCampaign(binh, { title: 'Sơ kết tập huấn 2023' });
    await launchSmallCampaign(binh, { title: 'Thống kê nữ công' });
    await inOwner(world.database, (owner) => owner.query(`update campaigns set own_due = '2023-08-25' where id = $1`, [before.id]));
    const { own, against, earlier } = must(await binh.api.GET('/api/campaigns/{id}/standing/days', { params: { path: path(), query: {} } }));
    expect(own.days).toEqual([{ day: '2024-07-15', expected: 6, handedIn: 1, accepted: 1 }]);
    expect(against).toMatchObject({ id: before.id, days: [{ day: '2024-07-15', expected: 6, handedIn: 0, accepted: 0 }] });
    expect(earlier.map(({ id }) => id)).toEqual([before.id]);
    expect(must(await binh.api.GET('/api/campaigns/{id}/standing/days', { params: { path: path(), query: { against: 'none' } } })).against).toBeNull();
  });
});
