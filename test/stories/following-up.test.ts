import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readSheet } from '#engines/sheet-files/index.ts';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { accept, launchSmallCampaign, ownAssignment, passOn, submit, write } from '../support/reporting.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

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

describe('Chi chases who has not handed in', () => {
  const preview = async (person: Person, body: object = {}) => must(await person.api.POST('/api/campaigns/{id}/chases/preview', { params: { path: path() }, body }));
  const chase = (person: Person, body: object = {}) => person.api.POST('/api/campaigns/{id}/chases', { params: { path: path() }, body: { id: newId(), words: '', again: false, ...body } });
  const noticesOf = async (person: Person) => must(await person.api.GET('/api/notices')).items.filter(({ kind }) => kind === 'reports.chased');

  it('sees beforehand what will be said to whom, each what is missing in its own report', async () => {
    const { units: count, people, nobody, shown, byMail, chasedToday } = await preview(cast.chi, { group: 'missing' });
    expect({ count, people, nobody, chasedToday, byMail }).toEqual({ count: 2, people: 1, nobody: 1, chasedToday: 0, byMail: false });
    expect(shown.map(({ unitName, message, toldUnitName }) => [unitName, toldUnitName, message])).toEqual([
      ['CĐCS Trạm Y tế Đồi Chè', null, 'Báo cáo “Sơ kết tập huấn 2024” của CĐCS Trạm Y tế Đồi Chè, hạn 30/7/2024 (còn 15 ngày). Đơn vị chưa bắt đầu viết. Còn thiếu: I. Tình hình chung; II. Đề xuất, kiến nghị; Biểu 01: Tập huấn cán bộ.'],
      ['CĐCS Trường Mầm non Suối Mơ', 'CĐCS Trường Mầm non Suối Mơ', 'Báo cáo “Sơ kết tập huấn 2024” của CĐCS Trường Mầm non Suối Mơ, hạn 30/7/2024 (còn 15 ngày). Đơn vị đang soạn, chưa nộp. Còn thiếu: II. Đề xuất, kiến nghị; Biểu 01: Tập huấn cán bộ.'],
    ]);
  });

  it('chases one unit in her own words, and Huệ finds the part that is missing first', async () => {
    const told = must(await chase(cast.chi, { assignmentIds: [reports.hue], words: 'Chị gửi trước thứ Sáu giúp em.' }));
    expect(told).toMatchObject({ units: 1, people: 1, nobody: 0 });
    const [notice] = await vi.waitFor(async () => {
      const notices = await noticesOf(cast.hue);
      expect(notices).toHaveLength(1);
      return notices;
    }, { timeout: 10_000 });
    expect(notice).toMatchObject({ subject: 'CĐCS Trường Mầm non Suối Mơ', assignmentId: reports.hue, place: 's2' });
    expect(notice!.words).toMatch(/Còn thiếu: II\. Đề xuất.*\nChị gửi trước thứ Sáu giúp em\.$/s);
    expect(await noticesOf(cast.dung)).toEqual([]);
  });

  it('sees at each unit how often it was chased, and does not chase it twice a day unknowingly', async () => {
    const of = async (id: string) => (await units(cast.chi)).items.find(({ assignmentId }) => assignmentId === id)!.chased;
    expect(await of(reports.hue)).toEqual({ times: 1, lastDay: '2024-07-15' });
    expect(await of(reports.dung)).toBeNull();
    expect((await preview(cast.chi, { group: 'missing' })).chasedToday).toBe(1);
    expect(refused(await chase(cast.chi, { assignmentIds: [reports.hue] })).code).toBe('nobody_to_chase');
    expect(must(await chase(cast.chi, { group: 'missing' })).units).toBe(1);
    expect(must(await chase(cast.chi, { assignmentIds: [reports.hue], again: true })).units).toBe(1);
    expect(await of(reports.hue)).toEqual({ times: 2, lastDay: '2024-07-15' });
  });

  it('and it stays known who chased whom', async () => {
    const read = async (person: Person) => must(await person.api.GET('/api/campaigns/{id}/chases', { params: { path: path(), query: {} } })).items;
    expect((await read(cast.chi)).map(({ byName, units: count }) => [byName, count])).toEqual([['Đỗ Kim Chi', 1], ['Đỗ Kim Chi', 1], ['Đỗ Kim Chi', 1]]);
    expect((await read(cast.binh)).map(({ words }) => words).filter(Boolean)).toEqual(['Chị gửi trước thứ Sáu giúp em.']);
    expect(await read(cast.tam)).toEqual([]);
  });

  it('where nobody of a unit has an account, or it waits to be passed on, the level above is told once for all of them', async () => {
    const { binh, chi, tam, units: { tram, cho } } = cast;
    const roster = (await units(binh)).items;
    const ids = [tram, cho].map((unitId) => roster.find((row) => row.unitId === unitId)!.assignmentId);
    const seen = await preview(binh, { assignmentIds: ids });
    expect(seen.shown.map(({ toldUnitName, above }) => [toldUnitName, above])).toEqual(expect.arrayContaining([['Liên đoàn Lao động huyện Thanh Lung', true], ['Liên đoàn Lao động huyện Yên Khê', true]]));
    must(await chase(binh, { assignmentIds: ids, again: true }));
    for (const person of [chi, tam]) await vi.waitFor(async () => expect(await noticesOf(person)).toHaveLength(1), { timeout: 10_000 });
    expect((await noticesOf(tam))[0]!.words).toContain('chưa được cấp trên trực tiếp chuyển');
  });

  it('An may not chase, nor Tâm in another branch', async () => {
    expect(refused(await chase(cast.an)).status).toBe(403);
    expect(refused(await chase(cast.tam, { under: reports.chi })).status).toBe(404);
    expect(refused(await chase(cast.dung)).status).toBe(403);
  });
});

describe('the tables as sheets', () => {
  const sheet = async (person: Person, query: string) => (await person.fetch(`/api/campaigns/${campaignId}/standing/sheet?${query}`)).text();

  it('hold what the screen shows, by its filter and within the asker’s branch', async () => {
    const branchesOfBinh = (await sheet(cast.binh, 'table=branches&format=csv')).trim().split('\r\n');
    expect(branchesOfBinh).toHaveLength(3);
    expect(branchesOfBinh[1]).toMatch(/^Liên đoàn Lao động huyện Thanh Lung[,;]/);
    const unitsOfChi = await sheet(cast.chi, 'table=units&format=csv&group=missing');
    expect(unitsOfChi).toContain('CĐCS Trạm Y tế Đồi Chè');
    expect(unitsOfChi).not.toMatch(/Bao bì Lung Tiên|chợ Yên Khê/);
    expect(await sheet(cast.chi, 'table=chases&format=csv')).toContain('Chị gửi trước thứ Sáu giúp em.');
    expect(await sheet(cast.tam, 'table=chases&format=csv')).not.toContain('Suối Mơ');
  });

  it('open in Excel', async () => {
    const answer = await cast.binh.fetch(`/api/campaigns/${campaignId}/standing/sheet?table=units`);
    expect(answer.headers.get('content-disposition')).toContain('don-vi-bao-cao-2024-07-15.xlsx');
    const read: unknown[][] = [];
    expect(readSheet(new Uint8Array(await answer.arrayBuffer()), ({ cells }) => read.push(cells))).toMatchObject({ ok: true, format: 'xlsx' });
    expect(read).toHaveLength(7);
  });
});
