import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

/** Many units by one decision, and what becomes of their members. The province's business day is 15/7/2024. */

let cast: Cast;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

const effective = '2024-08-01';
const decision = { title: 'Kết thúc công đoàn cơ sở ở huyện', decisionSymbol: '61/QĐ-LĐLĐ', decisionDate: '2024-07-20', reason: 'Sắp xếp tổ chức' };
const recording = (person: Person, events: object[], more: object = {}) => person.api.POST('/api/unit-acts', { body: { id: newId(), ...decision, events, ...more } as never });
const undoing = (person: Person, id: string) => person.api.POST('/api/unit-acts/{id}/undoing', { params: { path: { id } }, body: { id: newId(), reason: 'Ghi nhầm' } });
const found = async (parentId: string, name: string, more: object = {}) =>
  must(await cast.binh.api.POST('/api/units', { body: { id: newId(), parentId, name, shortName: name, typeKey: 'grassroots', kindKey: 'public-service', place: null, members: 5, founded: '2024-07-15', ...more } })).id;
const enter = async (unitId: string, name: string) =>
  must(await cast.binh.api.POST('/api/members', { body: { id: newId(), unitId, name, sex: 'female', birthYear: 1980, joinedOn: '2024-07-15' } as never })).id;
/** Tree and memberships as the database holds them, for comparing to the last digit. */
const whole = () => inOwner(cast.world.database, async (owner) => ({
  units: (await owner.query(`select u.id, u.founded::text, u.ended::text, v.valid::text, v.name, v.path::text, v.type_key, v.parent_id from units u
    left join unit_versions v on v.unit_id = u.id and v.superseded_in is null where u.ended is null or u.ended >= u.founded order by u.id, v.valid`)).rows,
  members: (await owner.query(`select person_id, unit_id, valid::text, joined_as, left_as from memberships order by 1, 3`)).rows,
  ledger: (await owner.query(`select unit_id, day::text, reason, members, women from member_ledger where members <> 0 or women <> 0 order by 1, 2, 3`)).rows,
}));
const unionOf = (personId: string, day: string) => inOwner(cast.world.database, async (owner) =>
  (await owner.query<{ unit_id: string }>('select unit_id from memberships where person_id = $1 and valid @> $2::date', [personId, day])).rows[0]?.unit_id ?? null);

describe('ending a union asks for each of its members', () => {
  let hoa: string;
  let lan: string;
  beforeAll(async () => {
    hoa = await enter(cast.units.tram, 'Lương Thị Hoa');
    lan = await enter(cast.units.tram, 'Trịnh Thị Lan');
  });

  it('without a word on them it is refused, and says how many there are', async () => {
    expect(refused(await recording(cast.binh, [{ kind: 'dissolve', effective, unitId: cast.units.tram }])))
      .toMatchObject({ status: 409, code: 'members_to_decide', members: 2, units: 1, of: [{ unitName: 'CĐCS Trạm Y tế Đồi Chè', members: 2 }] });
    const body = { id: newId(), on: '2024-07-31', reason: 'Giải thể' };
    expect(refused(await cast.binh.api.POST('/api/units/{id}/closing', { params: { path: { id: cast.units.tram } }, body }))).toMatchObject({ status: 409, code: 'members_to_decide' });
    const preview = must(await cast.binh.api.POST('/api/unit-acts/preview', { body: { id: newId(), events: [{ kind: 'dissolve', effective, unitId: cast.units.tram }] } as never }));
    expect(preview).toMatchObject({ effects: expect.arrayContaining([{ kind: 'members-to-decide', count: 2, units: 1 }]), membersToDecide: [{ unitId: cast.units.tram, members: 2 }] });
  });

  it('one goes to the kindergarten, who is left is without a union; undone, both are back', async () => {
    const before = await whole();
    const act = must(await recording(cast.binh, [{ kind: 'dissolve', effective, unitId: cast.units.tram }], {
      members: { [cast.units.tram]: { rest: 'end', people: [{ personId: hoa, to: cast.units.mamNon }] } },
    }));
    expect([await unionOf(hoa, '2024-07-31'), await unionOf(hoa, effective), await unionOf(lan, '2024-07-31'), await unionOf(lan, effective)])
      .toEqual([cast.units.tram, cast.units.mamNon, cast.units.tram, null]);
    must(await undoing(cast.binh, act.id));
    expect(await whole()).toEqual(before);
  });

  it('a merger takes them along without being asked, also on the way over a union that merges on the same day', async () => {
    const before = await whole();
    const act = must(await recording(cast.binh, [
      { kind: 'merge', effective, sources: [cast.units.tram], into: cast.units.mamNon }, { kind: 'merge', effective, sources: [cast.units.mamNon], into: cast.units.bao },
    ]));
    expect(await unionOf(hoa, effective)).toBe(cast.units.bao);
    must(await undoing(cast.binh, act.id));
    expect(await whole()).toEqual(before);
  });

  it('a split that ends the old union asks where they go; one that does not may take some along', async () => {
    const [one, two] = [newId(), newId()];
    const unit = (id: string, name: string) => ({ id, parentId: cast.units.thanhLung, name, shortName: name, typeKey: 'grassroots' });
    const split = (ends: boolean) => [{ kind: 'split', effective, source: cast.units.tram, ends, units: [unit(one, 'CĐCS Trạm Một'), unit(two, 'CĐCS Trạm Hai')] }];
    expect(refused(await recording(cast.binh, split(true)))).toMatchObject({ code: 'members_to_decide', members: 2 });
    const act = must(await recording(cast.binh, split(false), { members: { [cast.units.tram]: { rest: 'stay', people: [{ personId: lan, to: one }] } } }));
    expect([await unionOf(hoa, effective), await unionOf(lan, effective)]).toEqual([cast.units.tram, one]);
    must(await undoing(cast.binh, act.id));
  });

  it.each([
    ['to a union that ends too', () => ({ [cast.units.tram]: { rest: { to: cast.units.tram } } }), 'members_go_nowhere'],
    ['to a unit that is no union', () => ({ [cast.units.tram]: { rest: { to: cast.units.yenKhe } } }), 'members_go_nowhere'],
    ['of a union that stays', () => ({ [cast.units.tram]: { rest: 'end' }, [cast.units.bao]: { rest: 'end' } }), 'members_of_unit_that_stays'],
    ['of who belongs elsewhere', () => ({ [cast.units.tram]: { rest: 'end', people: [{ personId: newId(), to: cast.units.bao }] } }), 'members_not_of_unit'],
  ])('members cannot go %s', async (_what, members, code) => {
    expect(refused(await recording(cast.binh, [{ kind: 'dissolve', effective, unitId: cast.units.tram }], { members: members() }))).toMatchObject({ status: 422, code });
  });
});

describe('many units by one decision', () => {
  const bulk = (steps: object[], more: object = {}) => ({ id: newId(), ...decision, effective, steps, ...more }) as never;
  let names: string[];
  beforeAll(async () => {
    names = Array.from({ length: 12 }, (_, index) => `CĐCS Trường số ${index + 1}`);
    for (const [index, name] of names.entries()) {
      const id = await found(cast.units.yenKhe, name, { code: `YK${index + 1}`, fieldKey: 'education', members: index, shortName: `Trường ${index + 1}` });
      if (index < 3) await enter(id, `Đoàn Viên ${'Một Hai Ba'.split(' ')[index]}`);
    }
  });

  it('a list of codes and names is read line by line; what names nothing is told with its line', async () => {
    const selection = { lines: ['YK1', '', 'cdcs truong so 2', 'YK99', 'CĐCS Không Có'] };
    const page = must(await cast.binh.api.POST('/api/unit-selections', { body: { day: effective, selection, limit: 1 } as never }));
    expect(page).toMatchObject({ total: 2, notFound: [{ line: 4, text: 'YK99', code: 'unit_not_found' }, { line: 5, code: 'unit_not_found' }], items: [{ name: names[0], code: 'YK1', members: 1, counted: true, parentName: 'Liên đoàn Lao động huyện Yên Khê' }] });
    expect(must(await cast.binh.api.POST('/api/unit-selections', { body: { day: effective, selection, after: page.next } as never })).items.map((unit) => unit.name)).toEqual([names[1]]);
    expect(refused(await cast.binh.api.POST('/api/bulk-acts', { body: bulk([{ selection, does: { kind: 'end', members: 'end' } }]) }))).toMatchObject({ status: 422, code: 'units_not_found', count: 2 });
  });

  it('the short name will do, as lists from a meeting have it', async () => {
    const page = must(await cast.binh.api.POST('/api/unit-selections', { body: { day: effective, selection: { lines: ['truong 3', 'Trường 4'] } } as never }));
    expect([page.items.map((unit) => unit.name), page.notFound]).toEqual([[names[2], names[3]], []]);
  });

  it('a filter counts members by the register where one is kept, else as stated', async () => {
    const found = must(await cast.binh.api.POST('/api/unit-selections', { body: { day: effective, selection: { under: cast.units.yenKhe, fieldKeys: ['education'], fewerThan: 5 }, limit: 100 } as never }));
    expect(found.items.map(({ name, members, counted }) => [name, members, counted])).toEqual([
      [names[0], 1, true], [names[1], 1, true], [names[2], 1, true], [names[3], 3, false], [names[4], 4, false],
    ]);
  });

  it('some end and others move on one day, looked at beforehand, taken back exactly', async () => {
    const before = await whole();
    const steps = [
      { selection: { lines: names.slice(0, 8) }, does: { kind: 'end', members: { to: cast.units.cho } } },
      { selection: { under: cast.units.yenKhe, fieldKeys: ['education'], except: [] as string[], q: 'số 1' }, does: { kind: 'move', to: cast.units.province } },
    ];
    steps[1]!.selection.except = must(await cast.binh.api.POST('/api/unit-selections', { body: { day: effective, selection: { lines: [names[0]!] } } as never })).items.map((unit) => unit.unitId);
    const preview = must(await cast.binh.api.POST('/api/bulk-acts/preview', { body: bulk(steps) }));
    expect(preview).toMatchObject({ problems: [], selected: [8, 3], ended: 8, moved: 3, effects: [{ kind: 'members-move', count: 3, units: 3 }, { kind: 'stated-move', count: 25, units: 5 }], membersToDecide: [] });
    const act = must(await cast.binh.api.POST('/api/bulk-acts', { body: bulk(steps, { fingerprint: preview.fingerprint }) }));
    expect(act).toMatchObject({ eventCount: 11, kinds: ['dissolve', 'hand-over'] });
    must(await undoing(cast.binh, act.id));
    expect(await whole()).toEqual(before);
  });

  it('where other units would be taken by now than were looked at, it is refused', async () => {
    const steps = [{ selection: { under: cast.units.yenKhe, fieldKeys: ['education'] }, does: { kind: 'move', to: cast.units.thanhLung } }];
    const { fingerprint } = must(await cast.binh.api.POST('/api/bulk-acts/preview', { body: bulk(steps) }));
    await found(cast.units.yenKhe, 'CĐCS Trường mới lập', { fieldKey: 'education' });
    expect(refused(await cast.binh.api.POST('/api/bulk-acts', { body: bulk(steps, { fingerprint }) }))).toMatchObject({ status: 409, code: 'selection_changed' });
  });

  it('merging and retyping work the same way; a selection without any condition means nothing', async () => {
    const lines = names.slice(3, 6);
    const merge = must(await cast.binh.api.POST('/api/bulk-acts', { body: bulk([{ selection: { lines }, does: { kind: 'merge', into: cast.units.cho } }]) }));
    expect(merge).toMatchObject({ kinds: ['merge'], eventCount: 1 });
    must(await undoing(cast.binh, merge.id));
    const retype = must(await cast.binh.api.POST('/api/bulk-acts', { body: bulk([{ selection: { lines }, does: { kind: 'retype', typeKey: 'guild' } }]) }));
    expect(retype.eventCount).toBe(3);
    must(await undoing(cast.binh, retype.id));
    expect(refused(await cast.binh.api.POST('/api/bulk-acts/preview', { body: bulk([{ selection: {}, does: { kind: 'end' } }]) }))).toMatchObject({ status: 422, code: 'nothing_selected' });
  });

  it('nobody reaches units outside their charge: for Chi the list names nothing', async () => {
    const page = must(await cast.chi.api.POST('/api/unit-selections', { body: { day: effective, selection: { lines: ['YK1'] } } as never }));
    expect(page).toMatchObject({ items: [], notFound: [{ line: 1 }] });
  });
});

describe('what hangs on a district that merges goes on or ends with it', () => {
  const everything = () => inOwner(cast.world.database, async (owner) => (await owner.query(`
    select 'caretaker' as what, workplace_id::text || unit_id::text as of, valid::text from workplace_caretakers
    union all select 'leader', id::text, valid::text from unit_leaders union all select 'position', id::text, valid::text from job_positions union all select 'placement', id::text, valid::text from placements
    order by 1, 2, 3`)).rows);

  it('the successor looks after its workplaces; leaders, positions and people in them end; undone, all is as it was', async () => {
    const [workplace, later, position] = [newId(), newId(), newId()];
    for (const [id, from] of [[workplace, '2020-01-01'], [later, '2024-08-10']] as const) {
      must(await cast.chi.api.POST('/api/workplaces', { body: { id, unitId: cast.units.thanhLung, code: null, from, name: 'Xưởng Gốm Thanh Lung', kindKey: 'private-enterprise', ownershipKey: 'private', fieldKey: null, localityKey: null, address: null, count: null } }));
    }
    const group = must(await cast.binh.api.POST('/api/units/{id}/member-groups', { params: { path: { id: cast.units.tram } }, body: { id: newId(), typeKey: 'group', name: 'Tổ công đoàn Trực đêm', founded: '2024-07-15', leader: { id: newId(), name: 'Lý Thị Mận' } } })).id;
    must(await cast.binh.api.POST('/api/member-groups/{id}/leaders', { params: { path: { id: group } }, body: { id: newId(), name: 'Nông Thị Lựu', from: '2024-08-15', part: 'deputy' } }));
    must(await cast.binh.api.POST('/api/units/{id}/positions', { params: { path: { id: cast.units.thanhLung } }, body: { id: position, title: 'Chuyên viên', kindKey: 'professional', qualification: null, fullTime: true, seats: 1, from: '2024-07-15' } }));
    must(await cast.binh.api.POST('/api/positions/{id}/placements', { params: { path: { id: position } }, body: { id: newId(), personName: 'Hà Văn Núi', inQuota: true, from: '2024-07-15' } }));
    const before = await everything();

    const events = [{ kind: 'dissolve', effective, unitId: group }, { kind: 'merge', effective, sources: [cast.units.thanhLung], into: cast.units.yenKhe }];
    const preview = must(await cast.quanTri.api.POST('/api/unit-acts/preview', { body: { id: newId(), events } as never }));
    expect(preview.effects).toEqual(expect.arrayContaining([
      { kind: 'leaders-end', count: 2, units: 1 }, { kind: 'positions-end', count: 1, units: 1 }, { kind: 'placements-end', count: 1, units: 1 }, { kind: 'caretaking-passes', count: 2, units: 1 },
    ]));
    const act = must(await recording(cast.quanTri, events));
    const on = async (id: string, asOf: string) => must(await cast.quanTri.api.GET('/api/workplaces/{id}', { params: { path: { id }, query: { asOf } } })).unit.id;
    expect([await on(workplace, '2024-07-31'), await on(workplace, effective), await on(later, '2024-08-10')]).toEqual([cast.units.thanhLung, cast.units.yenKhe, cast.units.yenKhe]);
    const after = (await everything()).filter(({ what }) => what !== 'caretaker').map(({ what, valid }) => `${what} ${valid}`).toSorted();
    expect(after).toEqual(['leader [2024-07-15,2024-08-01)', 'leader empty', 'placement [2024-07-15,2024-08-01)', 'position [2024-07-15,2024-08-01)']);
    expect(must(await cast.quanTri.api.GET('/api/member-groups/{id}', { params: { path: { id: group } } })).history.map(({ name }) => name)).toEqual(['Lý Thị Mận']);

    must(await undoing(cast.quanTri, act.id));
    expect(await everything()).toEqual(before);
  });
});
