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

describe('a committee is assessed each year', () => {
  let term: string;
  const assess = (who: Person, year: number, body: object = {}) => who.api.PUT('/api/committees/{id}/assessments/{year}', { params: { path: { id: term, year } }, body: { version: null, levelKey: 'good', ...body } as never });
  const assessments = async () => (await committeesOf(cast.dung, cast.units.bao)).committees.find((one) => one.id === term)!.assessments;
  const inFigures = async (year: number) => must(await cast.binh.api.GET('/api/officer-figures', { params: { query: { under: cast.units.bao, year } } })).assessments;

  beforeAll(async () => {
    await inOwner(cast.world.database, (owner) => owner.query(`update units set founded = '2020-01-01'`));
    term = newId();
    must(await cast.dung.api.POST('/api/committees', { body: { id: term, unitId: cast.units.bao, kindKey: 'executive', from: '2022-03-01' } }));
    must(await cast.dung.api.POST('/api/committees', { body: { id: newId(), unitId: cast.units.bao, kindKey: 'inspection', from: '2022-03-01' } }));
  });

  it('with a level, by whom and by which decision; the newest year first', async () => {
    must(await assess(cast.dung, 2022, { levelKey: 'done' }));
    must(await assess(cast.chi, 2023, { assessedBy: 'LĐLĐ huyện Thanh Lung', decisionSymbol: '12/QĐ-LĐLĐ', decisionDate: '2024-01-10', note: 'Dẫn đầu cụm' }));
    expect(await assessments()).toEqual([
      { year: 2023, levelKey: 'good', assessedBy: 'LĐLĐ huyện Thanh Lung', decisionSymbol: '12/QĐ-LĐLĐ', decisionDate: '2024-01-10', note: 'Dẫn đầu cụm', version: 0 },
      { year: 2022, levelKey: 'done', assessedBy: null, decisionSymbol: null, decisionDate: null, note: null, version: 0 },
    ]);
  });

  it('once a year; not for a year outside its term, one to come, or by a level that there is not', async () => {
    expect(refused(await assess(cast.dung, 2023))).toMatchObject({ status: 409, code: 'assessed_already' });
    expect(refused(await assess(cast.dung, 2021))).toMatchObject({ errors: [{ path: 'year', code: 'outside_term' }] });
    expect(refused(await assess(cast.dung, 2025))).toMatchObject({ errors: [{ path: 'year', code: 'day_in_future' }] });
    expect(refused(await assess(cast.dung, 2024, { levelKey: 'splendid' }))).toMatchObject({ errors: [{ path: 'levelKey' }] });
    await inOwner(cast.world.database, (owner) => owner.query(`update assessment_levels set valid_to = '2024-01-01' where key = 'done'`));
    expect(refused(await assess(cast.dung, 2024, { levelKey: 'done' }))).toMatchObject({ errors: [{ path: 'levelKey' }] });
    expect(refused(await assess(cast.hue, 2024))).toMatchObject({ status: 404 });
  });

  it('is set right, and a later save does not wipe out an earlier one', async () => {
    must(await assess(cast.dung, 2023, { version: 0, levelKey: 'outstanding' }));
    expect(refused(await assess(cast.chi, 2023, { version: 0, levelKey: 'not-done' }))).toMatchObject({ code: 'version_mismatch', current: { levelKey: 'outstanding', version: 1 } });
    expect(refused(await assess(cast.dung, 2024, { version: 0 }))).toMatchObject({ status: 404 });
    expect((await assessments())[0]).toMatchObject({ year: 2023, levelKey: 'outstanding', version: 1, note: null });
  });

  it('is counted by level among all committees of the year', async () => {
    expect(await inFigures(2023)).toEqual({ year: 2023, kinds: [
      { kindKey: 'executive', committees: 1, assessed: 1, levels: [{ levelKey: 'outstanding', committees: 1 }] },
      { kindKey: 'inspection', committees: 1, assessed: 0, levels: [] },
    ] });
    expect((await figuresOf(cast.binh, cast.units.bao)).assessments.year).toBe(2023);
    expect((await inFigures(2021)).kinds).toEqual([]);
  });

  it('what was recorded by mistake is taken back, once', async () => {
    const remove = () => cast.dung.api.DELETE('/api/committees/{id}/assessments/{year}', { params: { path: { id: term, year: 2022 } } });
    must(await remove());
    expect((await assessments()).map((one) => one.year)).toEqual([2023]);
    expect(refused(await remove())).toMatchObject({ status: 404 });
  });

  it('a term that has ended keeps what it was found to be, and can be assessed for its last year', async () => {
    must(await cast.dung.api.POST('/api/committees', { body: { id: newId(), unitId: cast.units.bao, kindKey: 'executive', from: '2024-07-01' } }));
    must(await assess(cast.dung, 2024, { levelKey: 'good' }));
    const { committees, earlier } = await committeesOf(cast.dung, cast.units.bao);
    expect(committees.find((one) => one.kindKey === 'executive')!.assessments).toEqual([]);
    expect(earlier.find((one) => one.id === term)!.assessments.map((one) => [one.year, one.levelKey])).toEqual([[2024, 'good'], [2023, 'outstanding']]);
    // The committee of the year's end is the new one; what is known of the year is of the old one.
    expect((await inFigures(2024)).kinds[0]).toMatchObject({ kindKey: 'executive', committees: 1, assessed: 1 });
  });
});

describe('a title has standards', () => {
  let lam: string;
  let political: string;
  const sets = (who: Person, body: object) => who.api.POST('/api/title-standards', { body: { id: newId(), positionKey: 'vice-chair', validFrom: '2020-01-01', ...body } as never });
  const learns = async (levelKey: string) => must(await cast.dung.api.POST('/api/officers/{id}/entries', { params: { path: { id: lam } }, body: { id: newId(), kind: 'qualification', levelKey } }));
  const hints = async () => (await committeesOf(cast.dung, cast.units.bao)).standards.map(({ kindKey, levelKey, mostAge, state }) => [kindKey ?? mostAge, levelKey, state]);
  const inFigures = async () => (await figuresOf(cast.dung, cast.units.bao)).standards;

  it('are kept by who keeps the words of the organisation; the same one holds once at a time', async () => {
    lam = (await takes(cast.dung, cast.units.bao, 'vice-chair', 'Ngô Văn Lâm', { birthYear: 1970 })).personId;
    expect(refused(await sets(cast.dung, { leastLevelKey: 'political-intermediate' }))).toMatchObject({ status: 403 });
    expect(refused(await sets(cast.quanTri, {}))).toMatchObject({ code: 'invalid' });
    expect(refused(await sets(cast.quanTri, { leastLevelKey: 'political-supreme' }))).toMatchObject({ errors: [{ path: 'leastLevelKey' }] });
    political = must(await sets(cast.quanTri, { leastLevelKey: 'political-intermediate', levelKey: 'grassroots', source: 'Quy chế cán bộ của đơn vị' })).id;
    must(await sets(cast.quanTri, { leastLevelKey: 'professional-university' }));
    // Of districts alone: it is not held against anybody of a grassroots union.
    must(await sets(cast.quanTri, { leastLevelKey: 'professional-master', typeKey: 'district' }));
    must(await sets(cast.quanTri, { mostAge: 50 }));
    expect(refused(await sets(cast.quanTri, { leastLevelKey: 'political-intermediate', levelKey: 'grassroots', validFrom: '2023-01-01' }))).toMatchObject({ code: 'title_standard_stands' });
    expect(must(await cast.khach.api.GET('/api/title-standards')).items).toHaveLength(4);
  });

  it('what is not met is a hint, what nothing is recorded of another; nobody is kept from office', async () => {
    expect(await hints()).toEqual([['professional', 'professional-university', 'no-data'], ['political', 'political-intermediate', 'no-data'], [50, null, 'not-met']]);
    await learns('political-basic');
    await learns('professional-university');
    expect(await hints()).toEqual([['political', 'political-intermediate', 'not-met'], [50, null, 'not-met']]);
    expect(must(await cast.dung.api.GET('/api/officers/{id}', { params: { path: { id: lam } } })).standards).toMatchObject([{ levelKey: 'political-intermediate', state: 'not-met' }, { mostAge: 50, state: 'not-met' }]);
  });

  it('figures count the holders of positions with standards that meet them, do not, or of whom nothing is known', async () => {
    await takes(cast.dung, cast.units.bao, 'vice-chair', 'Lê Thị Ánh', { birthYear: 1990 });
    await takes(cast.dung, cast.units.bao, 'executive-member', 'Mai Thị Cúc');
    expect(await inFigures()).toEqual({ holders: 2, met: 0, notMet: 1, noData: 1 });
    const young = await takes(cast.dung, cast.units.bao, 'vice-chair', 'Vũ Văn Đạt', { birthYear: 1990 });
    for (const levelKey of ['political-advanced', 'professional-master']) must(await cast.dung.api.POST('/api/officers/{id}/entries', { params: { path: { id: young.personId } }, body: { id: newId(), kind: 'qualification', levelKey } }));
    expect(await inFigures()).toEqual({ holders: 3, met: 1, notMet: 1, noData: 1 });
  });

  it('one that ended is held against nobody from then on; its ending is taken back', async () => {
    const ends = (validTo: string | null) => cast.quanTri.api.PUT('/api/title-standards/{id}/ending', { params: { path: { id: political } }, body: { validTo } });
    expect(refused(await ends('2020-01-01'))).toMatchObject({ errors: [{ path: 'validTo', code: 'ends_before_it_begins' }] });
    must(await ends('2024-07-01'));
    expect((await hints()).map(([what]) => what)).not.toContain('political');
    must(await ends(null));
    expect((await hints()).map(([what]) => what)).toContain('political');
  });
});

describe('a placement names the office that it led to', () => {
  const outcomes = async () => must(await cast.binh.api.GET('/api/trained-officers', { params: { query: { under: cast.units.bao } } })).rows.map(({ year, trained, placed, unknown }) => ({ year, trained, placed, unknown }));

  it('its day and decision come from there, and trained against placed counts it by itself', async () => {
    const { personId } = await takes(cast.dung, cast.units.bao, 'executive-member', 'Phan Thị Giáng', { from: '2024-07-02' });
    const add = async (entry: object) => cast.dung.api.POST('/api/officers/{id}/entries', { params: { path: { id: personId } }, body: { id: newId(), ...entry } as never });
    must(await add({ kind: 'training', title: 'Nghiệp vụ công đoàn', kindKey: 'union', endedOn: '2024-07-05' }));
    expect(await outcomes()).toEqual([{ year: 2024, trained: 1, placed: 0, unknown: 1 }]);
    const office = { id: newId(), unitId: cast.units.bao, positionKey: 'inspection-chair', personId, from: '2024-07-10', decisionSymbol: '7/QĐ-CĐCS', decisionDate: '2024-07-09' };
    must(await cast.dung.api.POST('/api/offices', { body: office }));
    expect(refused(await add({ kind: 'move', move: 'placed' }))).toMatchObject({ errors: [{ path: 'to', code: 'required' }] });
    const another = (await committeesOf(cast.dung, cast.units.bao)).offices.find((one) => one.personId !== personId)!;
    expect(refused(await add({ kind: 'move', move: 'placed', officeId: another.id }))).toMatchObject({ errors: [{ path: 'officeId', code: 'not_their_office' }] });
    const record = must(await add({ kind: 'move', move: 'placed', officeId: office.id }));
    expect(record.moves).toMatchObject([{ effective: '2024-07-10', to: null, decisionSymbol: '7/QĐ-CĐCS', decisionDate: '2024-07-09', office: { positionKey: 'inspection-chair', unit: { name: 'CĐCS Công ty Bao bì Lung Tiên' } } }]);
    expect(record.trainings).toMatchObject([{ outcome: null, placedOn: '2024-07-10' }]);
    expect(await outcomes()).toEqual([{ year: 2024, trained: 1, placed: 1, unknown: 0 }]);
  });

  it('what somebody said of the course goes before that', async () => {
    const personId = (await committeesOf(cast.dung, cast.units.bao)).offices.find((one) => one.name === 'Phan Thị Giáng')!.personId;
    const { trainings } = must(await cast.dung.api.GET('/api/officers/{id}', { params: { path: { id: personId } } }));
    must(await cast.dung.api.PUT('/api/officers/{id}/trainings/{entryId}/outcome', { params: { path: { id: personId, entryId: trainings[0]!.id } }, body: { outcome: 'same' } }));
    expect(await outcomes()).toEqual([{ year: 2024, trained: 1, placed: 0, unknown: 0 }]);
  });
});
