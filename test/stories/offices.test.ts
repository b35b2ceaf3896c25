import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

let cast: Cast;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

const TODAY = '2024-07-15';
const add = (who: Person, parentId: string, name: string, change: Partial<{ typeKey: string; founded: string; members: number; leader: { id: string; name: string } }> = {}) =>
  who.api.POST('/api/units/{id}/member-groups', { params: { path: { id: parentId } }, body: { id: newId(), typeKey: 'group', name, founded: TODAY, ...change } });
const groupsOf = async (who: Person, unionId: string, asOf?: string) =>
  must(await who.api.GET('/api/units/{id}/member-groups', { params: { path: { id: unionId }, query: { ...(asOf && { asOf }) } } }));
const lead = (who: Person, id: string, name: string, from: string, part: 'head' | 'deputy' = 'head') =>
  who.api.POST('/api/member-groups/{id}/leaders', { params: { path: { id } }, body: { id: newId(), name, from, part } });

describe('Dung keeps the groups of her union', () => {
  const ids = { branch: '', cutting: '', packing: '' };

  it('adds a branch and two groups with their leaders', async () => {
    const { dung, units } = cast;
    ids.branch = must(await add(dung, units.bao, 'Công đoàn bộ phận Phân xưởng In', { typeKey: 'branch', members: 90 })).id;
    ids.cutting = must(await add(dung, units.bao, 'Tổ công đoàn Cắt dán', { members: 24, leader: { id: newId(), name: 'Lý Thị Mận' } })).id;
    ids.packing = must(await add(dung, ids.branch, 'Tổ công đoàn Đóng gói', { members: 31 })).id;
    const { items, may } = await groupsOf(dung, units.bao);
    expect(may.manage).toBe(true);
    expect(items.map(({ name, members, parentId, leaders }) => [name, members, parentId, leaders.map((one) => one.name)])).toEqual([
      ['Công đoàn bộ phận Phân xưởng In', 90, units.bao, []], ['Tổ công đoàn Cắt dán', 24, units.bao, ['Lý Thị Mận']], ['Tổ công đoàn Đóng gói', 31, ids.branch, []],
    ]);
  });

  it('a leader follows another from a day on, and both are remembered', async () => {
    const { dung, units } = cast;
    must(await lead(dung, ids.cutting, 'Triệu Văn Tề', '2024-09-01'));
    must(await lead(dung, ids.cutting, 'Nông Thị Lựu', TODAY, 'deputy'));
    const leadersOn = async (day: string) => (await groupsOf(dung, units.bao, day)).items.find(({ id }) => id === ids.cutting)!.leaders.map(({ name, part }) => `${part} ${name}`);
    expect(await leadersOn('2024-08-31')).toEqual(['head Lý Thị Mận', 'deputy Nông Thị Lựu']);
    expect(await leadersOn('2024-09-01')).toEqual(['head Triệu Văn Tề', 'deputy Nông Thị Lựu']);
    expect(refused(await lead(dung, ids.cutting, 'Người Chen Ngang', '2024-08-01'))).toMatchObject({ status: 409, code: 'head_changed_later', from: '2024-09-01' });
    const { history } = must(await dung.api.GET('/api/member-groups/{id}', { params: { path: { id: ids.cutting } } }));
    expect(history.map(({ name, from, to }) => [name, from, to])).toEqual([['Triệu Văn Tề', '2024-09-01', null], ['Lý Thị Mận', TODAY, '2024-08-31'], ['Nông Thị Lựu', TODAY, null]]);
    const deputy = history.find(({ part }) => part === 'deputy')!;
    const ending = (on: string) => dung.api.PUT('/api/member-groups/{id}/leaders/{leaderId}/ending', { params: { path: { id: ids.cutting, leaderId: deputy.id } }, body: { on } });
    must(await ending('2024-08-15'));
    expect(await leadersOn('2024-08-31')).toEqual(['head Lý Thị Mận']);
  });

  it('renames a group from a day on; the day before it had its old name', async () => {
    const { dung, units } = cast;
    must(await dung.api.POST('/api/member-groups/{id}/changes', { params: { path: { id: ids.packing } }, body: { id: newId(), from: '2024-08-01', name: 'Tổ công đoàn Đóng gói, giao hàng', members: 35 } }));
    const named = async (day: string) => (await groupsOf(dung, units.bao, day)).items.find(({ id }) => id === ids.packing)!;
    expect(await named('2024-07-31')).toMatchObject({ name: 'Tổ công đoàn Đóng gói', members: 31 });
    expect(await named('2024-08-01')).toMatchObject({ name: 'Tổ công đoàn Đóng gói, giao hàng', members: 35 });
  });

  it('moves a group back below the union, and below the branch again; each day has its place', async () => {
    const { dung, hue, units } = cast;
    const move = (id: string, parentId: string, from: string, who = dung) => who.api.POST('/api/member-groups/{id}/moves', { params: { path: { id } }, body: { id: newId(), parentId, from } });
    const placeOn = async (day: string) => (await groupsOf(dung, units.bao, day)).items.find(({ id }) => id === ids.packing)!.parentId;
    must(await move(ids.packing, units.bao, '2024-08-10'));
    must(await move(ids.packing, ids.branch, '2024-09-10'));
    expect([await placeOn('2024-08-09'), await placeOn('2024-08-10'), await placeOn('2024-09-10')]).toEqual([ids.branch, units.bao, ids.branch]);
    expect(refused(await move(ids.packing, ids.cutting, '2024-09-11'))).toMatchObject({ status: 422, code: 'unit_type_above_parent', errors: [{ path: 'parentId' }] });
    expect(refused(await move(ids.packing, units.mamNon, '2024-09-11')).status).toBe(404);
    expect(refused(await move(ids.branch, ids.branch, '2024-09-11')).status).toBe(422);
    expect(refused(await move(ids.packing, units.mamNon, '2024-09-11', hue)).status).toBe(404);
    expect(refused(await move(ids.packing, units.mamNon, '2024-09-11', cast.chi))).toMatchObject({ status: 422, code: 'other_union' });
  });

  it('her union itself, and the unions of others, are not hers to change', async () => {
    const { dung, hue, chi, units } = cast;
    const change = { id: newId(), from: TODAY, name: 'Tên khác', members: 1 };
    expect(refused(await dung.api.POST('/api/member-groups/{id}/changes', { params: { path: { id: units.bao } }, body: change }))).toMatchObject({ status: 422, code: 'not_below_grassroots' });
    expect(refused(await add(dung, units.bao, 'Công đoàn cơ sở nữa', { typeKey: 'grassroots' }))).toMatchObject({ status: 422, code: 'not_below_grassroots' });
    expect(refused(await add(hue, units.bao, 'Tổ lạ')).status).toBe(404);
    expect(refused(await add(hue, ids.branch, 'Tổ lạ')).status).toBe(404);
    expect(refused(await add(chi, units.thanhLung, 'Tổ treo ở huyện'))).toMatchObject({ status: 422, code: 'not_below_grassroots' });
    expect(refused(await dung.api.POST('/api/units', { body: { id: newId(), parentId: units.bao, name: 'Đường vòng', shortName: 'Vòng', typeKey: 'group', founded: TODAY } })).status).toBe(403);
  });

  it('a group founded before its union, or under a group, is refused with a sentence', async () => {
    const { dung, units } = cast;
    expect(refused(await add(dung, units.bao, 'Tổ cũ hơn công đoàn', { founded: '2020-01-01' })).status).toBeGreaterThanOrEqual(404);
    expect(refused(await add(dung, ids.cutting, 'Tổ trong tổ'))).toMatchObject({ status: 422, code: 'unit_type_above_parent' });
  });

  it('ends a group; the branch that still has one below stays until then', async () => {
    const { dung, units } = cast;
    const end = (id: string, on: string) => dung.api.POST('/api/member-groups/{id}/closing', { params: { path: { id } }, body: { id: newId(), on, reason: 'Gộp dây chuyền' } });
    expect(refused(await end(ids.branch, '2024-12-31'))).toMatchObject({ status: 409, code: 'unit_has_units_below' });
    must(await end(ids.packing, '2024-10-31'));
    must(await end(ids.branch, '2024-12-31'));
    expect((await groupsOf(dung, units.bao, '2024-11-01')).items.map(({ id }) => id)).toEqual([ids.branch, ids.cutting]);
    expect((await groupsOf(dung, units.bao, '2025-01-01')).items.map(({ id }) => id)).toEqual([ids.cutting]);
  });
});

describe('Bình keeps positions and staff quota of the office', () => {
  const ids = { department: '', planner: newId(), clerk: newId(), first: newId() };
  const place = (positionId: string, personName: string, change: Partial<{ id: string; from: string; inQuota: boolean; to: string }> = {}) =>
    cast.binh.api.POST('/api/positions/{id}/placements', { params: { path: { id: positionId } }, body: { id: newId(), personName, inQuota: true, from: '2024-01-01', ...change } });
  const quota = (unitId: string, year: number, granted: number, decisionSymbol: string) =>
    cast.binh.api.POST('/api/units/{id}/staff-quotas', { params: { path: { id: unitId } }, body: { id: newId(), year, granted, decisionSymbol, decisionDate: `${year}-01-02` } });
  const staffing = async (year: number) => must(await cast.binh.api.GET('/api/units/{id}/staffing', { params: { path: { id: cast.units.province }, query: { year } } }));

  it('makes positions at a department', async () => {
    const { quanTri, binh, units } = cast;
    ids.department = must(await quanTri.api.POST('/api/units', { body: { id: newId(), parentId: units.province, name: 'Ban Công tác công đoàn', shortName: 'Ban CTCĐ', typeKey: 'department', founded: TODAY } })).id;
    const make = (id: string, title: string, seats: number) => binh.api.POST('/api/units/{id}/positions', { params: { path: { id: ids.department } }, body: { id, title, kindKey: 'professional', qualification: 'Đại học', fullTime: true, seats, from: TODAY } });
    must(await make(ids.planner, 'Chuyên viên tổng hợp', 1));
    must(await make(ids.clerk, 'Văn thư', 2));
    expect(refused(await binh.api.POST('/api/units/{id}/positions', { params: { path: { id: ids.department } }, body: { id: newId(), title: 'Việc lạ', kindKey: 'khong-co', fullTime: true, seats: 1, from: TODAY } }))).toMatchObject({ errors: [{ path: 'kindKey', code: 'not_in_force' }] });
  });

  it('the quota is granted by a decision, used is counted, vacant is what is left', async () => {
    must(await quota(ids.department, 2024, 4, '11/QĐ-LĐLĐ'));
    must(await quota(ids.department, 2024, 2, '15/QĐ-LĐLĐ'));
    must(await place(ids.planner, 'Hà Văn Núi', { id: ids.first, from: TODAY }));
    must(await place(ids.clerk, 'Vi Thị Suối', { from: TODAY, inQuota: false }));
    const row = (await staffing(2024)).items.find(({ unitId }) => unitId === ids.department)!;
    expect(row).toMatchObject({ granted: 2, decisionSymbol: '15/QĐ-LĐLĐ', used: 1, beside: 1, vacant: 1, countedOn: TODAY });
    expect((await staffing(2024)).items[0]).toMatchObject({ unitId: cast.units.province, granted: null, used: 1, beside: 1, vacant: null });
  });

  it('one person too many in a position, and above the quota, is told and done all the same', async () => {
    const second = must(await place(ids.planner, 'Mai Thị Đồi', { from: TODAY }));
    expect(second.warnings).toEqual([{ code: 'over_filled', have: 2, limit: 1, unitName: null, year: null }]);
    const third = must(await place(ids.clerk, 'Lâm Văn Bản', { from: TODAY }));
    expect(third.warnings).toEqual([{ code: 'over_quota', have: 3, limit: 2, unitName: 'Ban Công tác công đoàn', year: 2024 }]);
    expect((await staffing(2024)).items.find(({ unitId }) => unitId === ids.department)!.vacant).toBe(-1);
  });

  it('someone moves to another position from a day on; each day has its people', async () => {
    const { binh } = cast;
    const moved = must(await binh.api.POST('/api/placements/{id}/transfer', { params: { path: { id: ids.first } }, body: { id: newId(), positionId: ids.clerk, from: '2024-08-01' } }));
    expect(moved.placement).toMatchObject({ positionId: ids.clerk, personName: 'Hà Văn Núi', from: '2024-08-01', to: null });
    const holders = async (asOf: string) => must(await binh.api.GET('/api/units/{id}/positions', { params: { path: { id: ids.department }, query: { asOf } } })).items.map(({ title, holders: people }) => [title, people.map((one) => one.personName)]);
    expect(await holders('2024-07-31')).toEqual([['Chuyên viên tổng hợp', ['Mai Thị Đồi', 'Hà Văn Núi']], ['Văn thư', ['Lâm Văn Bản', 'Vi Thị Suối']]]);
    expect(await holders('2024-08-01')).toEqual([['Chuyên viên tổng hợp', ['Mai Thị Đồi']], ['Văn thư', ['Lâm Văn Bản', 'Hà Văn Núi', 'Vi Thị Suối']]]);
    expect(refused(await binh.api.POST('/api/placements/{id}/transfer', { params: { path: { id: ids.first } }, body: { id: newId(), positionId: ids.clerk, from: '2024-09-01' } }))).toMatchObject({ code: 'placement_over' });
  });

  it('a position that someone fills does not end; a placement outside its position is refused', async () => {
    const { binh } = cast;
    expect(refused(await binh.api.PUT('/api/positions/{id}/ending', { params: { path: { id: ids.clerk } }, body: { on: '2024-12-31' } }))).toMatchObject({ code: 'position_filled', people: 3 });
    expect(refused(await place(ids.clerk, 'Người Đến Sớm', { from: '2024-07-14' }))).toMatchObject({ code: 'outside_position' });
    expect(refused(await place(ids.clerk, 'Người Ngược Ngày', { from: '2024-09-01', to: '2024-08-01' }))).toMatchObject({ errors: [{ path: 'to', code: 'before_it_began' }] });
  });

  it('the years stand side by side', async () => {
    must(await quota(ids.department, 2025, 3, '02/QĐ-LĐLĐ'));
    const { years } = must(await cast.binh.api.GET('/api/units/{id}/staffing-years', { params: { path: { id: ids.department } } }));
    expect(years.map(({ year, granted, used, vacant, countedOn }) => [year, granted, used, vacant, countedOn])).toEqual([[2025, 3, 3, 0, '2025-01-01'], [2024, 2, 3, -1, TODAY]]);
  });

  it('who may not read officers does not read them', async () => {
    expect(refused(await cast.an.api.GET('/api/units/{id}/positions', { params: { path: { id: ids.department } } })).status).toBe(403);
    expect(refused(await cast.chi.api.GET('/api/units/{id}/positions', { params: { path: { id: ids.department } } })).status).toBe(404);
  });
});

describe('a second grouping beside the tree', () => {
  const ids = { river: newId(), hill: newId() };
  const make = (id: string, groupingKey: string, name: string) => cast.binh.api.POST('/api/units/{id}/unit-groups', { params: { path: { id: cast.units.province } }, body: { id, groupingKey, name } });
  const inGroup = async (group: string, asOf: string) =>
    must(await cast.binh.api.GET('/api/units/{id}/grouped-units', { params: { path: { id: cast.units.province }, query: { groupingKey: 'area', group, asOf } } })).items.map(({ id }) => id).sort();

  it('Bình makes two areas and puts units into them by a filter and by hand', async () => {
    const { binh, units } = cast;
    must(await make(ids.river, 'area', 'Cụm ven sông'));
    must(await make(ids.hill, 'area', 'Cụm đồi'));
    expect(refused(await make(newId(), 'area', 'Cụm đồi'))).toMatchObject({ status: 409, code: 'unit_group_name_taken' });
    const put = (id: string, body: object) => binh.api.POST('/api/unit-groups/{id}/places', { params: { path: { id } }, body: { id: newId(), from: TODAY, ...body } as never });
    expect(must(await put(ids.river, { filter: { kindKey: 'public-service' } }))).toEqual({ placed: 2, unchanged: 0 });
    expect(must(await put(ids.hill, { unitIds: [units.bao, units.tram], from: '2024-09-01' }))).toEqual({ placed: 2, unchanged: 0 });
    expect(refused(await put(ids.hill, { unitIds: [units.province] }))).toMatchObject({ errors: [{ path: 'unitIds', code: 'not_below_on_that_day' }] });
    expect(refused(await put(ids.hill, {})).status).toBe(422);
    expect(await inGroup(ids.river, '2024-08-31')).toEqual([units.mamNon, units.tram].sort());
    expect(await inGroup(ids.river, '2024-09-01')).toEqual([units.mamNon]);
    expect(await inGroup(ids.hill, '2024-09-01')).toEqual([units.bao, units.tram].sort());
    expect(await inGroup('none', '2024-09-01')).toContain(units.cho);
  });

  it('the groups say how much stands in them on a day', async () => {
    const { binh, units } = cast;
    const groups = async (asOf: string) => must(await binh.api.GET('/api/units/{id}/unit-groups', { params: { path: { id: units.province }, query: { asOf } } })).items.map(({ name, units: count, members }) => [name, count, members]);
    expect(await groups('2024-08-31')).toEqual([['Cụm đồi', 0, null], ['Cụm ven sông', 2, 33]]);
    expect(await groups('2024-09-01')).toEqual([['Cụm đồi', 2, 189], ['Cụm ven sông', 1, 24]]);
  });

  it('a place decided for a later day stays when an earlier one is decided', async () => {
    const { binh, units } = cast;
    must(await binh.api.POST('/api/unit-groups/{id}/places', { params: { path: { id: ids.river } }, body: { id: newId(), from: '2024-08-01', unitIds: [units.bao] } }));
    expect(await inGroup(ids.river, '2024-08-15')).toContain(units.bao);
    expect(await inGroup(ids.hill, '2024-09-01')).toContain(units.bao);
  });

  it('units leave a group, and a group that is closed holds none', async () => {
    const { binh, units } = cast;
    must(await binh.api.POST('/api/unit-groups/{id}/leavings', { params: { path: { id: ids.hill } }, body: { id: newId(), from: '2024-10-01', unitIds: [units.bao] } }));
    expect(await inGroup(ids.hill, '2024-10-01')).toEqual([units.tram]);
    must(await binh.api.PUT('/api/unit-groups/{id}/closing', { params: { path: { id: ids.hill } }, body: { on: '2024-12-31' } }));
    expect(await inGroup(ids.hill, '2024-12-31')).toEqual([units.tram]);
    expect(await inGroup(ids.hill, '2025-01-01')).toEqual([]);
    expect(refused(await binh.api.POST('/api/unit-groups/{id}/places', { params: { path: { id: ids.hill } }, body: { id: newId(), from: '2025-02-01', unitIds: [units.cho] } }))).toMatchObject({ code: 'unit_group_closed' });
  });

  it('a district groups its own units by itself, and does not see the province’s groups', async () => {
    const { chi, units } = cast;
    const own = newId();
    must(await chi.api.POST('/api/units/{id}/unit-groups', { params: { path: { id: units.thanhLung } }, body: { id: own, groupingKey: 'area', name: 'Cụm ngã ba' } }));
    expect(must(await chi.api.POST('/api/unit-groups/{id}/places', { params: { path: { id: own } }, body: { id: newId(), from: TODAY, unitIds: [units.mamNon] } }))).toEqual({ placed: 1, unchanged: 0 });
    expect(await inGroup(ids.river, '2024-09-01')).toContain(units.mamNon);
    expect(refused(await chi.api.PATCH('/api/unit-groups/{id}', { params: { path: { id: ids.river } }, body: { name: 'Của huyện' } })).status).toBe(404);
  });
});

describe('words are kept with their days', () => {
  const words = async () => must(await cast.quanTri.api.GET('/api/words'));
  const addWord = (who: Person, list: 'kinds' | 'types' | 'levels' | 'localities' | 'fields', body: object) => who.api.POST('/api/words/{list}', { params: { path: { list } }, body: { id: newId(), validFrom: TODAY, ...body } as never });

  it('only who changes the tree at its root keeps them', async () => {
    expect((await words()).may.manage).toBe(true);
    expect(must(await cast.chi.api.GET('/api/words')).may.manage).toBe(false);
    expect(refused(await addWord(cast.chi, 'kinds', { nameVi: 'Của huyện' })).status).toBe(403);
    expect(refused(await addWord(cast.dung, 'kinds', { nameVi: 'Của cơ sở' })).status).toBe(403);
  });

  it('a kind is added from a day on, and ends on a day; it is never gone', async () => {
    const { quanTri } = cast;
    const { key } = must(await addWord(quanTri, 'kinds', { nameVi: 'Hộ kinh doanh', nameEn: 'Household business' }));
    expect(key).toBe('ho-kinh-doanh');
    expect(must(await addWord(quanTri, 'kinds', { nameVi: 'Hộ kinh doanh' })).key).toBe('ho-kinh-doanh-2');
    const end = (validTo: string | null) => quanTri.api.PUT('/api/words/{list}/{key}/ending', { params: { path: { list: 'kinds', key } }, body: { validTo } });
    expect(refused(await end(TODAY))).toMatchObject({ errors: [{ path: 'validTo', code: 'not_after_first_day' }] });
    await end('2024-08-01');
    const found = (founded: string) => quanTri.api.POST('/api/units', { body: { id: newId(), parentId: cast.units.yenKhe, name: 'CĐCS Hộ bánh Yên Khê', shortName: 'Hộ bánh', typeKey: 'grassroots', kindKey: key, founded } });
    must(await found('2024-07-31'));
    expect(refused(await found('2024-08-01'))).toMatchObject({ status: 422, errors: [{ path: 'kindKey', code: 'not_in_force' }] });
    expect((await words()).kinds.find((kind) => kind.key === key)).toMatchObject({ validFrom: TODAY, validTo: '2024-08-01' });
    await end(null);
    expect((await words()).kinds.find((kind) => kind.key === key)!.validTo).toBeNull();
  });

  it('a level takes its types along', async () => {
    const { quanTri } = cast;
    const level = must(await addWord(quanTri, 'levels', { nameVi: 'Cụm liên xã', rank: 25 })).key;
    const type = must(await addWord(quanTri, 'types', { nameVi: 'Công đoàn cụm liên xã', levelKey: level })).key;
    expect(refused(await addWord(quanTri, 'types', { nameVi: 'Quá cao', levelKey: level, rank: 5 }))).toMatchObject({ errors: [{ path: 'rank', code: 'rank_above_level' }] });
    expect(refused(await addWord(quanTri, 'types', { nameVi: 'Không cấp' }))).toMatchObject({ errors: [{ path: 'levelKey', code: 'required' }] });
    await quanTri.api.PUT('/api/words/{list}/{key}/ending', { params: { path: { list: 'levels', key: level } }, body: { validTo: '2024-12-01' } });
    expect((await words()).types.find((one) => one.key === type)).toMatchObject({ levelKey: level, rank: 25, validTo: '2024-12-01' });
  });

  it('a place lies in another', async () => {
    const { quanTri } = cast;
    const province = must(await addWord(quanTri, 'localities', { nameVi: 'Tỉnh Vân Khê' })).key;
    must(await addWord(quanTri, 'localities', { nameVi: 'Xã Đồi Chè', withinKey: province }));
    expect(refused(await addWord(quanTri, 'localities', { nameVi: 'Xã lạc', withinKey: 'khong-co' }))).toMatchObject({ errors: [{ path: 'withinKey', code: 'not_in_force' }] });
    const found = must(await quanTri.api.GET('/api/localities', { params: { query: { q: 'doi che' } } })).items;
    expect(found).toMatchObject([{ name: 'Xã Đồi Chè', withinName: 'Tỉnh Vân Khê' }]);
  });

  it('a rule gets another number from a day on', async () => {
    const { quanTri } = cast;
    const set = (key: string, value: number, validFrom: string) => quanTri.api.POST('/api/rule-values/{key}', { params: { path: { key } }, body: { id: newId(), value, validFrom, source: 'Nghị quyết của Ban Chấp hành' } });
    must(await set('small-union-below', 15, '2025-01-01'));
    expect(refused(await set('small-union-below', 20, '2025-01-01'))).toMatchObject({ code: 'rule_value_stands' });
    expect(refused(await set('khong-co-quy-tac', 20, '2025-01-01')).status).toBe(404);
    expect((await words()).ruleValues.filter((one) => one.key === 'small-union-below').map(({ value, validFrom }) => [value, validFrom])).toEqual([[15, '2025-01-01'], [10, '1990-01-01']]);
  });
});
