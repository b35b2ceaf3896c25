import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { treeProblems } from '../../src/engines/messages/tree-problems.ts';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

let cast: Cast;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

const decision = { title: 'Sắp xếp công đoàn cơ sở ít đoàn viên', decisionSymbol: '45/QĐ-LĐLĐ', decisionDate: '2024-07-20', reason: 'Dưới 10 đoàn viên' };
const acting = (events: object[], id = newId()) => ({ id, ...decision, events }) as never;
const recording = (person: Person, events: object[], id?: string) => person.api.POST('/api/unit-acts', { body: acting(events, id) });
const looking = (person: Person, events: object[]) => person.api.POST('/api/unit-acts/preview', { body: acting(events) });
const undoing = (person: Person, id: string) => person.api.POST('/api/unit-acts/{id}/undoing', { params: { path: { id } }, body: { id: newId(), reason: 'Ghi nhầm' } });
const below = async (parentId: string, asOf: string) =>
  must(await cast.binh.api.GET('/api/units', { params: { query: { parentId, asOf } } })).items.map((unit) => unit.name);
const found = async (person: Person, parentId: string, name: string) =>
  must(await person.api.POST('/api/units', { body: { id: newId(), parentId, name, shortName: name, typeKey: 'grassroots', kindKey: null, place: null, members: 5, founded: '2024-07-15' } })).id;
/** The whole tree as the database holds it, for comparing to the last digit. */
const whole = () => inOwner(cast.world.database, async (owner) => (await owner.query(
  `select u.id, u.founded::text, u.ended::text, v.valid::text, v.name, v.path::text, v.type_key, v.parent_id from units u left join unit_versions v on v.unit_id = u.id and v.superseded_in is null
   where u.ended is null or u.ended >= u.founded order by u.id, v.valid`)).rows);

describe('two small unions become one', () => {
  let merge: { kind: string; effective: string; sources: string[]; into: string };
  let before: unknown;
  let actId: string;
  beforeAll(() => { merge = { kind: 'merge', effective: '2024-08-01', sources: [cast.units.tram], into: cast.units.mamNon }; });

  it('Bình sees first what it would do', async () => {
    expect(must(await looking(cast.binh, [merge]))).toMatchObject({ problems: [], ended: 1, founded: 0, moved: 0 });
  });

  it('and records it: the past stays, the work of one goes on in the other', async () => {
    before = await whole();
    const act = must(await recording(cast.binh, [merge]));
    actId = act.id;
    expect(act).toMatchObject({ ...decision, recordedBy: cast.binh.name, effective: '2024-08-01', kinds: ['merge'], undoneBy: null, undoUntil: '2024-08-31' });
    expect(act.events[0]!.units.map(({ part, name }) => `${part} ${name}`)).toEqual(['result CĐCS Trường Mầm non Suối Mơ', 'source CĐCS Trạm Y tế Đồi Chè']);
    expect(await below(cast.units.thanhLung, '2024-07-31')).toContain('CĐCS Trạm Y tế Đồi Chè');
    expect(await below(cast.units.thanhLung, '2024-08-01')).not.toContain('CĐCS Trạm Y tế Đồi Chè');
    const kin = must(await cast.binh.api.GET('/api/units/{id}/kin', { params: { path: { id: cast.units.mamNon } } }));
    expect(kin).toMatchObject({ predecessors: [{ unitId: cast.units.tram, effective: '2024-08-01', kind: 'merge' }], successors: [] });
  });

  it('which is drawn as before and after', async () => {
    const picture = must(await cast.binh.api.GET('/api/unit-acts/{id}/picture', { params: { path: { id: actId } } }));
    expect(picture.before.map((unit) => unit.unitId)).toContain(cast.units.tram);
    expect(picture.after.map((unit) => unit.unitId)).not.toContain(cast.units.tram);
    expect(picture.flows).toEqual([{ from: cast.units.tram, to: cast.units.mamNon }]);
  });

  it('the same merge by another clerk is refused with the name of the unit, the same request gets the same answer', async () => {
    expect(refused(await recording(cast.quanTri, [merge]))).toMatchObject({ status: 409, code: 'unit_not_there', unitName: 'CĐCS Trạm Y tế Đồi Chè', on: '2024-08-01' });
    const id = newId();
    const [one, other] = await Promise.all([recording(cast.binh, [{ kind: 'rename', effective: '2024-08-01', unitId: cast.units.bao, name: 'CĐCS Bao bì', shortName: 'Bao bì' }], id), recording(cast.binh, [{ kind: 'rename', effective: '2024-08-01', unitId: cast.units.bao, name: 'CĐCS Bao bì', shortName: 'Bao bì' }], id)]);
    expect(must(one)).toEqual(must(other));
    must(await undoing(cast.binh, id));
  });

  it('Chi may not: the place above her union is not in her charge; Khách sees nothing of it', async () => {
    expect(refused(await recording(cast.chi, [{ kind: 'dissolve', effective: '2024-09-01', unitId: cast.units.thanhLung, below: 'end' }])).status).toBe(403);
    expect(refused(await recording(cast.chi, [{ kind: 'dissolve', effective: '2024-09-01', unitId: cast.units.cho }])).status).toBe(404);
    expect(refused(await undoing(cast.tam, actId)).status).toBe(403);
    expect(must(await cast.tam.api.GET('/api/unit-acts')).items.map((act) => act.id)).not.toContain(actId);
    expect(refused(await cast.tam.api.GET('/api/unit-acts/{id}', { params: { path: { id: actId } } })).status).toBe(404);
    expect(must(await cast.chi.api.GET('/api/unit-acts', { params: { query: { unitId: cast.units.tram } } })).items.map((act) => act.id)).toContain(actId);
  });

  it('taken back within its days, everything is exactly as before, once', async () => {
    must(await undoing(cast.binh, actId));
    expect(await whole()).toEqual(before);
    expect(must(await cast.binh.api.GET('/api/unit-acts/{id}', { params: { path: { id: actId } } }))).toMatchObject({ undoUntil: null });
    expect(refused(await undoing(cast.binh, actId))).toMatchObject({ status: 409, code: 'act_undone_already' });
    expect(must(await cast.binh.api.GET('/api/units/{id}/kin', { params: { path: { id: cast.units.mamNon } } })).predecessors).toEqual([]);
  });
});

describe('what stands in the way is said by name', () => {
  const sentence = (problem: { code: string }) => (treeProblems.vi[problem.code as 'unit_not_there'])(problem as never);

  it('a union that ended: by which decision, recorded by whom, and it opens where one may read it', async () => {
    const { binh, units } = cast;
    const [one, other] = [await found(binh, units.thanhLung, 'CĐCS Lò gạch'), await found(binh, units.thanhLung, 'CĐCS Lò gốm')];
    const merge = { kind: 'merge', effective: '2024-08-01', sources: [one], into: other };
    const { id } = must(await recording(binh, [merge]));
    const act = { id, kind: 'merge', title: decision.title, decisionSymbol: decision.decisionSymbol, recordedBy: binh.name, recordedOn: '2024-07-15', readable: true };
    expect(must(await looking(binh, [merge])).problems).toMatchObject([{ code: 'unit_not_there', unitName: 'CĐCS Lò gạch', endedFrom: '2024-08-01', act }]);
    const refusal = refused(await recording(binh, [merge]));
    expect(refusal).toMatchObject({ status: 409, act });
    expect(sentence(refusal)).toBe(`“CĐCS Lò gạch” đã kết thúc từ ngày 1/8/2024 theo quyết định “${decision.title}” (45/QĐ-LĐLĐ ngày 20/7/2024), ${binh.name} ghi nhận ngày 15/7/2024.`);
    const earlier = refused(await recording(binh, [{ ...merge, effective: '2024-07-20' }]));
    expect(earlier).toMatchObject({ status: 422, code: 'unit_ends_already', act: { id } });
    must(await undoing(binh, id));
  });

  it('a parent that ends: the parent is named, its day, and the decision', async () => {
    const { binh, units } = cast;
    const parentId = await found(binh, units.thanhLung, 'CĐCS Mỏ đá');
    const { id } = must(await recording(binh, [{ kind: 'dissolve', effective: '2024-09-01', unitId: parentId }]));
    const establish = (effective: string) => recording(binh, [{ kind: 'establish', effective, unit: { id: newId(), parentId, name: 'Tổ khoan', shortName: 'Tổ khoan', typeKey: 'group' } }]);
    const named = { parentName: 'CĐCS Mỏ đá', endedFrom: '2024-09-01', act: { id } };
    const left = refused(await establish('2024-08-01'));
    expect(left).toMatchObject({ code: 'parent_not_there', unitName: 'Tổ khoan', ...named });
    expect(sentence(left)).toMatch(/^“CĐCS Mỏ đá” kết thúc từ ngày 1\/9\/2024 theo quyết định “Sắp xếp.*nên từ ngày đó không còn đơn vị nào trực thuộc/);
    const late = refused(await establish('2024-09-01'));
    expect(late).toMatchObject({ code: 'parent_not_there', ...named });
    expect(sentence(late)).toMatch(/^“CĐCS Mỏ đá” kết thúc từ ngày 1\/9\/2024 theo quyết định/);
    must(await undoing(binh, id));
  });
});

describe('the picture of a union that ends', () => {
  it('keeps the district above it as it was, and tells of what was taken back too', async () => {
    const { chi, units } = cast;
    const unitId = await found(chi, units.thanhLung, 'Nghiệp đoàn Xe ôm');
    const { id } = must(await recording(chi, [{ kind: 'dissolve', effective: '2024-09-01', unitId }]));
    const drawn = async () => {
      const { before, after } = must(await chi.api.GET('/api/unit-acts/{id}/picture', { params: { path: { id } } }));
      return { before: before.map((unit) => unit.unitId), after: after.map((unit) => unit.unitId) };
    };
    const picture = { before: [units.thanhLung, unitId], after: [units.thanhLung] };
    expect(await drawn()).toEqual(picture);
    must(await undoing(chi, id));
    expect(await drawn()).toEqual(picture);
  });
});

describe('a level ends on one day', () => {
  it('hundreds of units end or move in one act, and one undo brings them back', async () => {
    const { binh, units } = cast;
    const ids = await Promise.all(Array.from({ length: 24 }, (_, index) => found(binh, units.yenKhe, `CĐCS số ${index + 1}`)));
    const before = await whole();
    const effective = '2024-12-01';
    const events = [
      ...ids.slice(0, 16).map((unitId) => ({ kind: 'dissolve', effective, unitId })),
      ...[...ids.slice(16), units.cho].map((unitId) => ({ kind: 'hand-over', effective, unitId, to: units.province })),
      { kind: 'dissolve', effective, unitId: units.yenKhe },
    ];
    expect(must(await looking(binh, events))).toMatchObject({ problems: [], ended: 17, moved: 9 });
    const act = must(await recording(binh, events));
    expect((await below(units.province, effective)).filter((name) => name.startsWith('CĐCS số'))).toHaveLength(8);
    expect(refused(await cast.binh.api.GET('/api/units/{id}', { params: { path: { id: units.yenKhe }, query: { asOf: effective } } })).status).toBe(404);
    must(await undoing(binh, act.id));
    expect(await whole()).toEqual(before);
  });

  it('what stands on an act keeps it from being taken back, and says by which unit', async () => {
    const { binh, units } = cast;
    const id = newId();
    const unit = { id, parentId: units.province, name: 'LĐLĐ huyện Mới', shortName: 'Mới', typeKey: 'district' };
    const act = must(await recording(binh, [{ kind: 'establish', effective: '2024-07-15', unit }]));
    await found(binh, id, 'CĐCS Đứng trên đó');
    expect(refused(await undoing(binh, act.id))).toMatchObject({ status: 409, code: 'act_built_upon', unitName: 'CĐCS Đứng trên đó' });
  });

  it.each([
    ['members', (unitId: string) => cast.binh.api.POST('/api/members', { body: { id: newId(), unitId, name: 'Mạc Thị Bến', sex: 'female', birthYear: 1985, joinedOn: '2024-07-15' } as never })],
    ['accounts', (unitId: string) => cast.quanTri.api.POST('/api/accounts', { body: { id: newId(), username: 'o-lai', name: 'Người Ở Lại', grant: { id: newId(), roleKey: 'reader', unitId } } })],
    ['officers', (unitId: string) => cast.binh.api.POST('/api/committees', { body: { id: newId(), unitId, kindKey: 'executive', from: '2024-07-15' } as never })],
  ] as const)('nor is a founding taken back once the unit has %s', async (hanging, add) => {
    const { binh, units } = cast;
    const id = newId();
    const unit = { id, parentId: units.thanhLung, name: `CĐCS Có ${hanging}`, shortName: 'Có', typeKey: 'grassroots' };
    const act = must(await recording(binh, [{ kind: 'establish', effective: '2024-07-15', unit }]));
    expect((await add(id)).response.status).toBeLessThan(300);
    expect(refused(await undoing(cast.an, act.id)).status).toBe(403);
    expect(refused(await undoing(binh, act.id))).toMatchObject({ status: 409, code: 'act_built_upon', unitName: unit.name, hanging });
    expect(must(await binh.api.GET('/api/units/{id}', { params: { path: { id } } })).name).toBe(unit.name);
  });

  it('nor once the work of another goes on in it', async () => {
    const { binh, units } = cast;
    const [id, other] = [newId(), newId()];
    const establish = (unitId: string, name: string) => ({ kind: 'establish', effective: '2024-07-15', unit: { id: unitId, parentId: units.thanhLung, name, shortName: name, typeKey: 'grassroots' } });
    const act = must(await recording(binh, [establish(id, 'CĐCS Kế thừa')]));
    must(await recording(binh, [establish(other, 'CĐCS Sáp nhập vào')]));
    const merger = must(await recording(binh, [{ kind: 'merge', effective: '2024-08-01', sources: [other], into: id, below: 'successor' }]));
    expect(refused(await undoing(binh, act.id))).toMatchObject({ status: 409, code: 'act_built_upon', unitName: 'CĐCS Kế thừa' });
    must(await undoing(binh, merger.id));
    must(await undoing(binh, act.id));
  });

  it('an act whose days are over stands; a new one mends it', async () => {
    const act = must(await recording(cast.binh, [{ kind: 'change', effective: '2024-07-15', unitId: cast.units.bao, patch: { place: 'Nơi khác' } }]));
    await inOwner(cast.world.database, (owner) => owner.query(`update unit_acts set recorded_at = recorded_at - interval '31 days' where id = $1`, [act.id]));
    // Recorded long ahead, it may still be taken back after the day on which it takes effect.
    expect(must(await cast.binh.api.GET('/api/unit-acts/{id}', { params: { path: { id: act.id } } })).undoUntil).toBe('2024-08-14');
    await inOwner(cast.world.database, (owner) => owner.query(`update unit_events set effective = effective - 31 where act_id = $1`, [act.id]));
    expect(refused(await undoing(cast.binh, act.id))).toMatchObject({ status: 409, code: 'act_undo_window_over' });
  });
});

describe('what cannot be is refused with a sentence that names the unit', () => {
  it.each([
    ['a circle', () => [{ kind: 'hand-over', effective: '2024-08-01', unitId: cast.units.thanhLung, to: cast.units.bao }], 422, 'parent_below_itself'],
    ['an event before the unit was founded', () => [{ kind: 'rename', effective: '2020-01-01', unitId: cast.units.bao, name: 'Cũ', shortName: 'Cũ' }], 409, 'unit_not_there'],
    ['units left with nothing above them', () => [{ kind: 'dissolve', effective: '2024-08-01', unitId: cast.units.thanhLung }], 409, 'unit_has_units_below'],
    ['a unit that does not exist', () => [{ kind: 'dissolve', effective: '2024-08-01', unitId: newId() }], 404, 'not_found'],
    ['an id that a unit has already', () => [{ kind: 'establish', effective: '2024-08-01', unit: { id: cast.units.bao, parentId: cast.units.province, name: 'x', shortName: 'x', typeKey: 'district' } }], 409, 'id_taken'],
    ['a day that no calendar has', () => [{ kind: 'dissolve', effective: '2024-02-30', unitId: cast.units.bao }], 422, 'invalid'],
  ])('%s', async (_what, events, status, code) => {
    expect(refused(await recording(cast.binh, events()))).toMatchObject({ status, code });
  });
});

describe('what is kept beside an act', () => {
  const keeping = (person: Person, id: string, name: string) => {
    const body = new FormData();
    body.set('file', new Blob(['%PDF-1.4 45/QĐ-LĐLĐ']), name);
    return person.fetch(`/api/unit-acts/${id}/files`, { method: 'POST', body });
  };

  it('Chi records a new name and keeps the scan; Dung reads it, Tâm elsewhere does not; a program is not taken', async () => {
    const { chi, dung, tam, units } = cast;
    const act = must(await recording(chi, [{ kind: 'change', effective: '2024-07-15', unitId: units.bao, patch: { fieldKey: 'trade', status: 'suspended' } }]));
    expect((await keeping(chi, act.id, 'quyet-dinh.pdf')).status).toBe(201);
    expect((await keeping(chi, act.id, 'quyet-dinh.pdf')).status).toBe(201);
    expect(await (await keeping(chi, act.id, 'chay-ngay.exe')).json()).toMatchObject({ code: 'act_file_kind' });
    expect((await keeping(dung, act.id, 'khac.pdf')).status).toBe(403);
    const { items } = must(await dung.api.GET('/api/unit-acts/{id}/files', { params: { path: { id: act.id } } }));
    expect(items.map((file) => file.filename)).toEqual(['quyet-dinh.pdf']);
    const address = `/api/unit-acts/${act.id}/files/${items[0]!.sha256}`;
    expect(await (await dung.fetch(address)).text()).toBe('%PDF-1.4 45/QĐ-LĐLĐ');
    expect((await tam.fetch(address)).status).toBe(404);
    expect(act).toMatchObject({ subject: 'CĐCS Công ty Bao bì Lung Tiên', may: { manage: true } });
    must(await undoing(chi, act.id));
  });

  it('the days on which something took effect are told, in scope, without what was taken back', async () => {
    const merge = must(await recording(cast.binh, [{ kind: 'merge', effective: '2025-03-01', sources: [cast.units.tram], into: cast.units.mamNon }]));
    const daysFor = async (person: Person) => must(await person.api.GET('/api/unit-acts/days'));
    expect((await daysFor(cast.chi)).days[0]).toBe('2025-03-01');
    expect(await daysFor(cast.tam)).toEqual({ first: '2024-07-15', days: ['2024-07-15'] });
    must(await undoing(cast.binh, merge.id));
    expect((await daysFor(cast.chi)).days).not.toContain('2025-03-01');
  });

  it('a code is one unit’s alone', async () => {
    const coding = (unitId: string) => cast.chi.api.PUT('/api/units/{id}/code', { params: { path: { id: unitId } }, body: { code: 'TL-007' } });
    expect(must(await coding(cast.units.tram)).code).toBe('TL-007');
    expect(refused(await coding(cast.units.mamNon))).toMatchObject({ status: 409, code: 'unit_code_taken' });
  });
});
