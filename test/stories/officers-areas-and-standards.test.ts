import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendar } from '#app/calendar.ts';
import { followCalendar } from '#kit/calendar.ts';
import { openDatabase } from '#kit/database.ts';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

/** Officers of upper levels look after areas, committees are assessed each year, and titles have standards. The day is 15/7/2024. */

let cast: Cast;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

const from = '2024-07-15';
const takes = async (who: Person, unitId: string, positionKey: string, name: string, more: { fullTime?: boolean; birthYear?: number; from?: string; personId?: string } = {}) => {
  const { birthYear = 1980, personId = newId(), ...rest } = more;
  return must(await who.api.POST('/api/offices', { body: { id: newId(), unitId, positionKey, personId, newPerson: { name, birthYear }, from, ...rest } }));
};
const committeesOf = async (who: Person, id: string) => must(await who.api.GET('/api/units/{id}/committees', { params: { path: { id } } }));
const figuresOf = async (who: Person, under: string, asOf?: string) => must(await who.api.GET('/api/officer-figures', { params: { query: { under, asOf } } }));

describe('an officer looks after an area', () => {
  let business: string;
  let river: string;
  let phong: string;
  let chi: string;
  const group = async (groupingKey: string, name: string, unitIds: string[]) => {
    const { id } = must(await cast.binh.api.POST('/api/units/{id}/unit-groups', { params: { path: { id: cast.units.province } }, body: { id: newId(), groupingKey, name } }));
    must(await cast.binh.api.POST('/api/unit-groups/{id}/places', { params: { path: { id } }, body: { id: newId(), from, unitIds } }));
    return id;
  };
  const assigns = (who: Person, body: { personId: string; unitId: string; areaId?: string; caredUnitId?: string; from?: string; until?: string }) => who.api.POST('/api/unit-care', { body: { id: newId(), from, ...body } });
  const areasFor = async (who: Person, id: string) => must(await who.api.GET('/api/units/{id}/care-areas', { params: { path: { id } } })).items.map((one) => one.name);
  const careOf = async (who: Person, id: string) => must(await who.api.GET('/api/units/{id}/care', { params: { path: { id } } })).items;
  const lookedAfter = async (who: Person, id: string) => (await committeesOf(who, id)).lookedAfterBy.map((one) => one.name);

  beforeAll(async () => {
    const { province, thanhLung, bao, cho, yenKhe } = cast.units;
    business = await group('sector', 'Khối doanh nghiệp', [bao, cho]);
    river = await group('area', 'Cụm ven sông', [yenKhe]);
    for (const unitId of [province, thanhLung]) must(await cast.binh.api.POST('/api/committees', { body: { id: newId(), unitId, kindKey: 'executive', from } }));
    phong = (await takes(cast.binh, province, 'vice-chair', 'Lê Đình Phong', { fullTime: true })).personId;
    chi = (await takes(cast.chi, thanhLung, 'vice-chair', 'Đỗ Kim Chi', { fullTime: true })).personId;
  });

  it('of the groups beside the tree those are offered in which something below the unit stands', async () => {
    expect(await areasFor(cast.binh, cast.units.province)).toEqual(['Cụm ven sông', 'Khối doanh nghiệp']);
    expect(await areasFor(cast.chi, cast.units.thanhLung)).toEqual(['Khối doanh nghiệp']);
    expect(refused(await cast.tam.api.GET('/api/units/{id}/care-areas', { params: { path: { id: cast.units.thanhLung } } }))).toMatchObject({ status: 404 });
    expect(refused(await assigns(cast.chi, { personId: chi, unitId: cast.units.thanhLung, areaId: river }))).toMatchObject({ errors: [{ path: 'areaId', code: 'area_holds_none_below' }] });
    expect(refused(await assigns(cast.chi, { personId: chi, unitId: cast.units.thanhLung }))).toMatchObject({ code: 'invalid' });
    expect(refused(await assigns(cast.chi, { personId: chi, unitId: cast.units.thanhLung, areaId: business, caredUnitId: cast.units.bao }))).toMatchObject({ code: 'invalid' });
  });

  it('the province’s officer looks after every union of the sector, the district’s after those of her district', async () => {
    must(await assigns(cast.binh, { personId: phong, unitId: cast.units.province, areaId: business }));
    must(await assigns(cast.chi, { personId: chi, unitId: cast.units.thanhLung, areaId: business }));
    expect(refused(await assigns(cast.chi, { personId: chi, unitId: cast.units.thanhLung, areaId: business }))).toMatchObject({ code: 'cared_for_already' });
    expect(await careOf(cast.binh, cast.units.province)).toMatchObject([{ name: 'Lê Đình Phong', caredUnit: null, area: { name: 'Khối doanh nghiệp', groupingKey: 'sector', unions: 2 }, lastVisit: null }]);
    expect(await careOf(cast.chi, cast.units.thanhLung)).toMatchObject([{ name: 'Đỗ Kim Chi', area: { unions: 1 } }]);
    expect(await lookedAfter(cast.binh, cast.units.bao)).toEqual(['Đỗ Kim Chi', 'Lê Đình Phong']);
    expect(await lookedAfter(cast.binh, cast.units.cho)).toEqual(['Lê Đình Phong']);
    expect(await lookedAfter(cast.binh, cast.units.mamNon)).toEqual([]);
  });

  it('who is looked after sees by whom, and for which area; who is not sees nothing of it', async () => {
    expect((await committeesOf(cast.dung, cast.units.bao)).lookedAfterBy).toMatchObject([{ name: 'Đỗ Kim Chi', area: { name: 'Khối doanh nghiệp' } }, { name: 'Lê Đình Phong', unit: { name: 'Liên đoàn Lao động tỉnh Vân Khê' } }]);
    expect(await lookedAfter(cast.hue, cast.units.mamNon)).toEqual([]);
    // The sector reaches into the other district too; but Chi looks after it in her own alone.
    expect(await lookedAfter(cast.tam, cast.units.cho)).toEqual(['Lê Đình Phong']);
  });

  it('a whole district that stands in an area counts with all below it; a union with a group of its own does not', async () => {
    must(await assigns(cast.binh, { personId: phong, unitId: cast.units.province, areaId: river }));
    expect((await careOf(cast.binh, cast.units.province)).map((one) => [one.area?.name, one.area?.unions]).toSorted()).toEqual([['Cụm ven sông', 1], ['Khối doanh nghiệp', 2]]);
    const apart = await group('area', 'Cụm chợ', [cast.units.cho]);
    expect((await careOf(cast.binh, cast.units.province)).map((one) => [one.area?.name, one.area?.unions]).toSorted()).toEqual([['Cụm ven sông', 0], ['Khối doanh nghiệp', 2]]);
    must(await cast.binh.api.POST('/api/unit-groups/{id}/leavings', { params: { path: { id: apart } }, body: { id: newId(), from, unitIds: [cast.units.cho] } }));
  });

  it('an officer who looks after a district above a union is seen by that union too', async () => {
    const { personId } = await takes(cast.binh, cast.units.province, 'standing-vice-chair', 'Trịnh Hoài An');
    const { id } = must(await assigns(cast.binh, { personId, unitId: cast.units.province, caredUnitId: cast.units.thanhLung }));
    expect(await lookedAfter(cast.hue, cast.units.mamNon)).toEqual(['Trịnh Hoài An']);
    must(await cast.binh.api.POST('/api/unit-care/{id}/ending', { params: { path: { id } }, body: { on: from } }));
  });

  it('a visit to a union of the area is the area’s last visit, and the union is no longer unvisited', async () => {
    await inOwner(cast.world.database, (owner) => owner.query(`update units set founded = '2024-01-15'`));
    const unvisited = async () => must(await cast.binh.api.GET('/api/unvisited-unions')).items.map((one) => [one.unit.name, one.lookedAfterBy]);
    expect(await unvisited()).toEqual([
      ['CĐCS Công ty Bao bì Lung Tiên', 'Đỗ Kim Chi'], ['CĐCS Trạm Y tế Đồi Chè', null], ['CĐCS Trường Mầm non Suối Mơ', null], ['Nghiệp đoàn Bốc xếp chợ Yên Khê', 'Lê Đình Phong'],
    ]);
    must(await cast.chi.api.POST('/api/union-visits', { body: { id: newId(), unitId: cast.units.bao, byUnitId: cast.units.thanhLung, personId: chi, visitedOn: from, help: 'Hướng dẫn thu đoàn phí' } }));
    expect(await careOf(cast.chi, cast.units.thanhLung)).toMatchObject([{ area: { unions: 1 }, lastVisit: from }]);
    expect((await unvisited()).map(([name]) => name)).not.toContain('CĐCS Công ty Bao bì Lung Tiên');
  });

  it('figures: unions that somebody looks after, and unions and members that full-time officers do', async () => {
    expect((await figuresOf(cast.binh, cast.units.province)).care).toEqual({ unions: 2, fullTime: 2, unionsOfFullTime: 2, membersOfFullTime: 211 });
    expect((await figuresOf(cast.chi, cast.units.thanhLung)).care).toEqual({ unions: 1, fullTime: 1, unionsOfFullTime: 1, membersOfFullTime: 180 });
    expect((await figuresOf(cast.dung, cast.units.bao)).care).toEqual({ unions: 1, fullTime: 0, unionsOfFullTime: 0, membersOfFullTime: 0 });
  });

  it('a union that leaves the area from a day on is looked after for it no longer', async () => {
    must(await cast.binh.api.POST('/api/unit-groups/{id}/leavings', { params: { path: { id: business } }, body: { id: newId(), from: '2024-07-20', unitIds: [cast.units.bao] } }));
    expect((await figuresOf(cast.binh, cast.units.province, '2024-07-19')).care.unions).toBe(2);
    expect((await figuresOf(cast.binh, cast.units.province, '2024-07-20')).care.unions).toBe(1);
  });

  it('an area that is closed is looked after no longer, and whoever keeps the officers is told', async () => {
    must(await cast.binh.api.PUT('/api/unit-groups/{id}/closing', { params: { path: { id: business } }, body: { on: '2024-07-31' } }));
    expect((await careOf(cast.chi, cast.units.thanhLung)).map((one) => one.until)).toEqual(['2024-08-01']);
    const { personId } = await takes(cast.chi, cast.units.thanhLung, 'chair', 'Lương Quốc Bảo');
    must(await assigns(cast.chi, { personId, unitId: cast.units.thanhLung, areaId: business, until: '2024-12-31' }));
    expect((await careOf(cast.chi, cast.units.thanhLung)).map((one) => one.until)).toEqual(['2024-08-01', '2024-08-01']);
    await inOwner(cast.world.database, (owner) => owner.query(`update installation set business_today = '2024-08-01'`));
    const worker = openDatabase(cast.world.database.connections.worker, console);
    try { await followCalendar(worker, calendar, (_, error) => { throw error; }); } finally { await worker.destroy(); }
    const { items } = must(await cast.chi.api.GET('/api/notices', { params: { query: { limit: 100 } } }));
    expect(items.filter((one) => one.kind === 'care.ended').map((one) => one.subject).toSorted()).toEqual(['Lương Quốc Bảo: Khối doanh nghiệp', 'Đỗ Kim Chi: Khối doanh nghiệp']);
    await inOwner(cast.world.database, (owner) => owner.query(`update installation set business_today = $1`, [from]));
  });
});
