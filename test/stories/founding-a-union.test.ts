import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

const TODAY = '2024-07-15';

describe('a union is founded where there was none', () => {
  let cast: Cast;
  const garment = newId();
  const packaging = newId();
  const workshop = newId();
  const founding = newId();
  let union = newId();
  const joinery = newId();

  const enter = (person: Person, id: string, more: object = {}) => person.api.POST('/api/workplaces', { body: {
    id, unitId: cast.units.thanhLung, code: null, from: '2020-01-01', name: 'Công ty TNHH May Lũng Đông', kindKey: 'private-enterprise', ownershipKey: 'private',
    fieldKey: 'textile', localityKey: null, address: 'Cụm công nghiệp Lũng Đông', count: { on: '2024-06-30', workers: 48, women: 30 }, ...more,
  } });
  const list = async (person: Person, query: object = {}) => must(await person.api.GET('/api/workplaces', { params: { query: query as never } })).items;
  const read = async (person: Person, id: string) => must(await person.api.GET('/api/workplaces/{id}', { params: { path: { id } } }));
  const figures = async (person: Person, unitId: string, asOf?: string) => must(await person.api.GET('/api/workplace-figures', { params: { query: { unitId, asOf } } }));
  const record = (person: Person, entry: object, id = founding) => person.api.POST('/api/foundings/{id}/entries', { params: { path: { id } }, body: { id: newId(), note: null, ...entry } as never });
  const recognise = (person: Person, more: object = {}, id = founding) => person.api.POST('/api/foundings/{id}/recognition', { params: { path: { id } }, body: {
    id: newId(), unionId: union, on: TODAY, decisionSymbol: '12/QĐ-LĐLĐ', decisionDate: TODAY, parentId: cast.units.thanhLung,
    name: 'Công đoàn cơ sở Công ty TNHH May Lũng Đông', shortName: 'CĐCS May Lũng Đông', note: null, ...more,
  } });
  const year = async (person: Person, unitId: string) => must(await person.api.GET('/api/founding-years', { params: { query: { unitId, year: 2024 } } }));

  beforeAll(async () => { cast = await summonCast(await startWorld()); });
  afterAll(() => cast.world.close());

  it('Chi enters a garment company without a union, a packaging company that has one, and a workshop', async () => {
    expect(must(await enter(cast.chi, garment))).toMatchObject({ workers: 48, women: 30, union: null, unit: { id: cast.units.thanhLung }, status: 'working', may: { manage: true } });
    must(await enter(cast.chi, packaging, { name: 'Công ty Bao bì Lung Tiên', code: '0100000001', count: { on: '2024-01-31', workers: 200, women: 90 } }));
    must(await enter(cast.chi, workshop, { name: 'Xưởng mộc Đồi Chè', code: '0100000002', count: { on: '2024-01-31', workers: 6, women: null } }));
    must(await cast.chi.api.POST('/api/workplaces/{id}/coverings', { params: { path: { id: packaging } }, body: { id: newId(), unionId: cast.units.bao, from: TODAY } }));
    expect((await list(cast.chi)).map(({ name, union: by }) => [name, by?.name ?? null])).toEqual([
      ['Công ty Bao bì Lung Tiên', 'CĐCS Công ty Bao bì Lung Tiên'], ['Công ty TNHH May Lũng Đông', null], ['Xưởng mộc Đồi Chè', null],
    ]);
  });

  it('she finds them without accents, by whether they have a union and by how many work there', async () => {
    expect((await list(cast.chi, { q: 'may lung dong' })).map(({ id }) => id)).toEqual([garment]);
    expect((await list(cast.chi, { q: '0100000002' })).map(({ id }) => id)).toEqual([workshop]);
    expect((await list(cast.chi, { union: 'without', minWorkers: 10 })).map(({ id }) => id)).toEqual([garment]);
    expect((await list(cast.chi, { union: 'with' })).map(({ id }) => id)).toEqual([packaging]);
    expect(await list(cast.chi, { kindKey: 'cooperative' })).toEqual([]);
  });

  it('the figures tell how many work where there is a union, as of a day', async () => {
    expect(await figures(cast.binh, cast.units.province)).toMatchObject({
      workplaces: 3, withUnion: 1, withoutUnion: 2, workers: 254, women: 120, workersWithUnion: 200, uncounted: 0,
      enterprises: { all: 3, withUnion: 1 }, mustHave: { from: 10, all: 2, withUnion: 1 },
      byKind: [{ kindKey: 'private-enterprise', workplaces: 3, workers: 254 }],
    });
    must(await cast.chi.api.POST('/api/workplaces/{id}/counts', { params: { path: { id: packaging } }, body: { id: newId(), on: TODAY, workers: 210, women: 100 } }));
    expect(await figures(cast.chi, cast.units.thanhLung)).toMatchObject({ workers: 264, women: 130 });
    must(await cast.chi.api.POST('/api/workplaces/{id}/counts', { params: { path: { id: packaging } }, body: { id: newId(), on: TODAY, workers: 200, women: 90 } }));
    expect(await figures(cast.chi, cast.units.thanhLung)).toMatchObject({ workers: 254, women: 120 });
  });

  it('Dung sees the company that her union covers and no other; Tâm, of another district, sees none', async () => {
    expect((await list(cast.dung)).map(({ id }) => id)).toEqual([packaging]);
    expect(await read(cast.dung, packaging)).toMatchObject({ may: { manage: false } });
    expect((await cast.dung.api.GET('/api/workplaces/{id}', { params: { path: { id: garment } } })).response.status).toBe(404);
    expect(await list(cast.tam)).toEqual([]);
    expect((await cast.tam.api.GET('/api/workplace-figures', { params: { query: { unitId: cast.units.thanhLung } } })).response.status).toBe(404);
  });

  it('Chi plans two unions and forty members for the year, within the plan of the province', async () => {
    const plan = (person: Person, unitId: string, body: { version: number; unions: number; members: number }) =>
      person.api.PUT('/api/founding-plans/{unitId}/{year}', { params: { path: { unitId, year: 2024 } }, body });
    must(await plan(cast.binh, cast.units.province, { version: 0, unions: 5, members: 100 }));
    must(await plan(cast.chi, cast.units.thanhLung, { version: 0, unions: 2, members: 40 }));
    expect(refused(await plan(cast.chi, cast.units.thanhLung, { version: 0, unions: 9, members: 9 }))).toMatchObject({ code: 'version_mismatch', current: { unions: 2 } });
    expect(refused(await plan(cast.chi, cast.units.province, { version: 1, unions: 1, members: 1 })).status).toBe(404);
    expect((await year(cast.binh, cast.units.province)).rows.map(({ unit, plan: planned, actual }) => [unit.name, planned?.unions ?? null, actual.unions])).toEqual([
      ['Liên đoàn Lao động tỉnh Vân Khê', 5, 0], ['Liên đoàn Lao động huyện Thanh Lung', 2, 0], ['Liên đoàn Lao động huyện Yên Khê', null, 0],
    ]);
  });

  it('she makes contact, a campaigning group forms, applications come in day by day', async () => {
    const started = must(await cast.chi.api.POST('/api/workplaces/{id}/foundings', { params: { path: { id: garment } }, body: { id: founding, typeKey: 'grassroots', on: '2024-05-06', note: 'Gặp giám đốc' } }));
    expect(started).toMatchObject({ state: 'open', step: 'contact', next: 'group', minimum: 5, entries: [{ kind: 'contact', recordedBy: 'Đỗ Kim Chi', note: 'Gặp giám đốc' }] });
    expect(refused(await record(cast.chi, { kind: 'meeting', on: '2024-05-20' }))).toMatchObject({ code: 'step_out_of_order', next: 'group' });
    must(await record(cast.chi, { kind: 'group', on: '2024-05-20', note: 'Ba người' }));
    must(await record(cast.chi, { kind: 'applications', on: '2024-06-03', applications: 3 }));
    expect(refused(await record(cast.chi, { kind: 'applications', on: '2024-05-30', applications: 3 }))).toMatchObject({ code: 'before_earlier_step', on: '2024-06-03' });
    expect(refused(await record(cast.chi, { kind: 'applications', on: '2024-07-16', applications: 3 }))).toMatchObject({ errors: [{ path: 'on', code: 'in_future' }] });
    expect(must(await record(cast.chi, { kind: 'method', on: '2024-06-05', method: 'bottom-up' }))).toMatchObject({ step: 'method', method: 'bottom-up', next: 'meeting', applications: 3 });
  });

  it('three applications are too few to meet; the sentence says how many are missing', async () => {
    expect(refused(await record(cast.chi, { kind: 'meeting', on: '2024-06-20' }))).toMatchObject({ status: 409, code: 'too_few_applications', applications: 3, minimum: 5, missing: 2 });
    expect(must(await record(cast.chi, { kind: 'applications', on: '2024-06-18', applications: 19 }))).toMatchObject({ step: 'method', applications: 22, next: 'meeting' });
  });

  it('a slip is taken back, the newest only; the founding stops with a reason and goes on', async () => {
    const takeBack = (entryId: string) => cast.chi.api.DELETE('/api/foundings/{id}/entries/{entryId}', { params: { path: { id: founding, entryId } } });
    const slip = must(await record(cast.chi, { kind: 'applications', on: '2024-06-18', applications: 500 }));
    expect(refused(await takeBack(slip.entries[0]!.id)).code).toBe('only_newest_step_taken_back');
    expect(must(await takeBack(slip.entries.at(-1)!.id))).toMatchObject({ applications: 22, step: 'method' });
    expect(refused(await record(cast.chi, { kind: 'stop', on: '2024-06-19', note: '' })).status).toBe(422);
    expect(must(await record(cast.chi, { kind: 'stop', on: '2024-06-19', note: 'Công ty xin lùi lại' }))).toMatchObject({ state: 'stopped', next: null });
    expect(refused(await record(cast.chi, { kind: 'meeting', on: '2024-06-20' }))).toMatchObject({ code: 'wrong_state', state: 'stopped' });
    must(await record(cast.chi, { kind: 'resume', on: '2024-06-25' }));
    expect(refused(await recognise(cast.chi))).toMatchObject({ code: 'step_out_of_order', next: 'meeting' });
    must(await record(cast.chi, { kind: 'meeting', on: '2024-07-01' }));
  });

  it('the board shows it where it stands', async () => {
    const board = async (person: Person, query: object) => must(await person.api.GET('/api/foundings', { params: { query: query as never } })).items.map(({ workplaceName }) => workplaceName);
    expect(await board(cast.binh, { step: 'meeting', state: 'open' })).toEqual(['Công ty TNHH May Lũng Đông']);
    expect(await board(cast.binh, { step: 'contact' })).toEqual([]);
    expect(await board(cast.tam, {})).toEqual([]);
  });

  it('the decision recognises it: the union is in the tree and covers the company from that day', async () => {
    expect(refused(await recognise(cast.chi, { decisionDate: '2024-06-30' }))).toMatchObject({ code: 'before_earlier_step', on: '2024-07-01' });
    expect(refused(await recognise(cast.chi, { parentId: cast.units.yenKhe })).status).toBe(403);
    expect((await read(cast.chi, garment)).union).toBeNull();
    expect(must(await recognise(cast.chi))).toMatchObject({ state: 'recognised', union: { id: union }, decisionSymbol: '12/QĐ-LĐLĐ', next: null });
    expect(must(await cast.chi.api.GET('/api/units/{id}', { params: { path: { id: union } } }))).toMatchObject({ parentId: cast.units.thanhLung, typeKey: 'grassroots', kindKey: 'private-enterprise', members: 22, founded: TODAY });
    expect(await read(cast.chi, garment)).toMatchObject({ union: { id: union }, founding: null });
    expect(await figures(cast.chi, cast.units.thanhLung)).toMatchObject({ withUnion: 2, workersWithUnion: 248, mustHave: { all: 2, withUnion: 2 } });
    expect(await figures(cast.quanTri, cast.units.province, '2024-07-15')).toMatchObject({ withUnion: 2 });
    expect((await year(cast.binh, cast.units.province)).rows.map(({ actual }) => [actual.unions, actual.members])).toEqual([[1, 22], [1, 22], [0, 0]]);
  });

  it('the figures of the organisation set members against workers, and the year against its plan', async () => {
    const registry = async (person: Person, query: object) => must(await person.api.GET('/api/registry/figures', { params: { query: { unitId: cast.units.thanhLung, ...query } as never } }));
    const ours = await registry(cast.chi, { cut: 'kind' });
    expect(ours).toMatchObject({
      total: { unions: 4, members: 235 },
      workplaces: { workplaces: 3, withUnion: 2, withoutUnion: 1, workers: 254, workersWithUnion: 248, uncounted: 0, enterprises: { all: 3, withUnion: 2 }, mustHave: { from: 10, all: 2, withUnion: 2 } },
      year: { year: 2024, founded: 4, joined: 0, recognised: { unions: 1, members: 22 }, plan: { unions: 2, members: 40 } },
    });
    expect(ours.lines.map(({ key, members, workplaces }) => [key, members, workplaces?.workers ?? null])).toEqual([['private-enterprise', 202, 254], ['public-service', 33, null]]);
    const below = await registry(cast.binh, { unitId: cast.units.province, cut: 'child' });
    expect(below.lines.map(({ name, workplaces }) => [name, workplaces && [workplaces.workplaces, workplaces.withUnion, workplaces.mustHave, workplaces.mustHaveWithUnion]])).toEqual([
      ['Liên đoàn Lao động huyện Thanh Lung', [3, 2, 2, 2]], ['Liên đoàn Lao động huyện Yên Khê', null],
    ]);
    // Who works where there is a union belongs to that union; the others to nobody yet, and are no density of anybody's.
    const inside = await registry(cast.chi, { cut: 'child' });
    expect(inside.lines.filter(({ workplaces }) => workplaces).map(({ key, unions, members, workplaces }) => [key && unions, members, workplaces?.workers, workplaces?.withUnion])).toEqual([
      [1, 180, 200, 1], [1, 22, 48, 1], [null, 0, 6, 0],
    ]);
    expect((await registry(cast.binh, { unitId: cast.units.province, cut: 'type' })).lines.every(({ workplaces }) => workplaces === null)).toBe(true);
    for (const cut of ['locality', 'field', 'sector', 'area']) {
      const { lines } = await registry(cast.binh, { unitId: cast.units.province, cut });
      expect(lines.reduce((sum, { workplaces }) => sum + (workplaces?.workers ?? 0), 0), cut).toBe(254);
      expect(lines.reduce((sum, { members }) => sum + members, 0), cut).toBe(266);
    }
    // A part without any union is shown for its workplaces: nothing of them is lost.
    expect((await registry(cast.binh, { cut: 'field' })).lines.map(({ key, unions, workplaces }) => [key, unions, workplaces?.workers])).toEqual([[null, 4, undefined], ['textile', 0, 254]]);
  });

  it('where no workplace is looked after there is no denominator, and no zero', async () => {
    const figuresOf = async (person: Person, unitId: string) => must(await person.api.GET('/api/registry/figures', { params: { query: { unitId } } }));
    expect((await figuresOf(cast.tam, cast.units.yenKhe)).workplaces).toBeNull();
    expect(await figuresOf(cast.dung, cast.units.bao)).toMatchObject({ workplaces: null, year: { recognised: { unions: 0 }, plan: null } });
  });

  it('the act that founded it tells of the decision; taken back, the founding waits for its recognition again, and can be recognised anew', async () => {
    const actOf = async (unitId: string) => must(await cast.chi.api.GET('/api/unit-acts', { params: { query: { unitId } } })).items[0]!;
    const act = await actOf(union);
    expect(act).toMatchObject({ decisionSymbol: '12/QĐ-LĐLĐ', decisionDate: TODAY });
    must(await cast.chi.api.POST('/api/unit-acts/{id}/undoing', { params: { path: { id: act.id } }, body: { id: newId(), reason: 'Nhầm tên' } }));
    expect(await read(cast.chi, garment)).toMatchObject({ union: null, founding: { state: 'open', step: 'meeting' } });
    expect(must(await cast.chi.api.GET('/api/foundings', { params: { query: { step: 'meeting', state: 'open' } as never } })).items).toMatchObject([{ id: founding, applications: 22, movedOn: '2024-07-01', method: 'bottom-up', union: null, decisionSymbol: null }]);
    expect(await figures(cast.chi, cast.units.thanhLung)).toMatchObject({ withUnion: 1 });
    expect((await year(cast.binh, cast.units.province)).rows[0]!.actual.unions).toBe(0);
    union = newId();
    must(await recognise(cast.chi, { unionId: union }));
    expect(await figures(cast.chi, cast.units.thanhLung)).toMatchObject({ withUnion: 2 });
  });

  it('where its union merges, a workplace goes to the union that goes on; the preview tells, and undoing restores it', async () => {
    const covering = async (asOf?: string) => must(await cast.chi.api.GET('/api/workplaces/{id}', { params: { path: { id: packaging }, query: { asOf } } })).union?.id ?? null;
    const rows = () => inOwner(cast.world.database, async (owner) => (await owner.query('select id, workplace_id, union_id, valid::text from workplace_unions order by 1')).rows);
    const before = await rows();
    const body = { id: newId(), title: 'Sáp nhập', events: [{ kind: 'merge', effective: '2024-07-16', sources: [cast.units.bao], into: cast.units.tram }] } as never;
    const told = must(await cast.quanTri.api.POST('/api/unit-acts/preview', { body })).effects;
    expect(told).toContainEqual({ kind: 'workplaces-pass', count: 1, units: 1 });
    const act = must(await cast.quanTri.api.POST('/api/unit-acts', { body }));
    expect([await covering(), await covering('2024-07-16')]).toEqual([cast.units.bao, cast.units.tram]);
    const next = must(await cast.quanTri.api.POST('/api/unit-acts/preview', { body: { id: newId(), events: [{ kind: 'dissolve', effective: '2024-08-01', unitId: cast.units.tram }] } as never }));
    expect(next.effects).toContainEqual({ kind: 'workplaces-uncovered', count: 1, units: 1 });
    must(await cast.quanTri.api.POST('/api/unit-acts/{id}/undoing', { params: { path: { id: act.id } }, body: { id: newId(), reason: 'Nhầm' } }));
    expect(await covering('2024-07-16')).toBe(cast.units.bao);
    expect(await rows()).toEqual(before);
  });

  it('a workplace is not covered twice, nor by what is no union, nor founded for again', async () => {
    const cover = (id: string, unionId: string, from = TODAY) => cast.chi.api.POST('/api/workplaces/{id}/coverings', { params: { path: { id } }, body: { id: newId(), unionId, from } });
    expect(refused(await cover(garment, cast.units.bao))).toMatchObject({ status: 409, code: 'covered_already', union: 'Công đoàn cơ sở Công ty TNHH May Lũng Đông' });
    expect(refused(await cover(workshop, cast.units.thanhLung)).code).toBe('not_a_grassroots_union');
    expect(refused(await cover(workshop, cast.units.bao, '2024-07-01')).code).toBe('union_not_active');
    expect(refused(await cover(workshop, cast.units.bao, '2019-12-31')).code).toBe('before_opening');
    expect(refused(await cast.chi.api.POST('/api/workplaces/{id}/foundings', { params: { path: { id: garment } }, body: { id: newId(), typeKey: 'grassroots', on: TODAY, note: null } })).code).toBe('covered_already');
  });

  it('a union that has ended covers nothing more: the workplace stands without one from the day after', async () => {
    must(await cast.quanTri.api.POST('/api/units/{id}/closing', { params: { path: { id: cast.units.bao } }, body: { id: newId(), on: TODAY, reason: 'Giải thể' } }));
    expect((await read(cast.chi, packaging)).union).not.toBeNull();
    expect(must(await cast.chi.api.GET('/api/workplaces/{id}', { params: { path: { id: packaging }, query: { asOf: '2024-07-16' } } })).union).toBeNull();
    expect(await figures(cast.chi, cast.units.thanhLung, '2024-07-16')).toMatchObject({ withUnion: 1 });
    const cover = await cast.chi.api.POST('/api/workplaces/{id}/coverings', { params: { path: { id: workshop } }, body: { id: newId(), unionId: cast.units.bao, from: '2024-07-16' } });
    expect(refused(cover).code).toBe('union_not_active');
  });

  it('where the union was dissolved another may cover the workplace, and a founding is recognised: what was covered before stays', async () => {
    const [station, clinic] = [newId(), newId()];
    for (const [id, name] of [[station, 'Trạm Y tế Đồi Chè'], [clinic, 'Phòng khám Đồi Chè']] as const) {
      must(await enter(cast.chi, id, { name, count: null }));
      must(await cast.chi.api.POST('/api/workplaces/{id}/coverings', { params: { path: { id } }, body: { id: newId(), unionId: cast.units.tram, from: TODAY } }));
    }
    // As if it had begun and been dissolved earlier: the business day stands still.
    await inOwner(cast.world.database, async (owner) => {
      await owner.query(`update workplace_unions set valid = '[2024-01-01,)' where union_id = $1`, [cast.units.tram]);
      await owner.query(`update units set founded = '2023-07-15', ended = '2024-05-31' where id = $1`, [cast.units.tram]);
      await owner.query(`update unit_versions set valid = '[2023-07-15,2024-06-01)' where unit_id = $1`, [cast.units.tram]);
    });
    expect((await read(cast.chi, clinic)).union).toBeNull();
    const covered = must(await cast.chi.api.POST('/api/workplaces/{id}/coverings', { params: { path: { id: clinic } }, body: { id: newId(), unionId: union, from: TODAY } }));
    expect(covered.unions.map((one) => [one.unionId, one.from, one.to])).toEqual([[cast.units.tram, '2024-01-01', '2024-06-01'], [union, TODAY, null]]);

    const again = newId();
    must(await cast.chi.api.POST('/api/workplaces/{id}/foundings', { params: { path: { id: station } }, body: { id: again, typeKey: 'grassroots', on: '2024-06-10', note: null } }));
    for (const entry of [{ kind: 'group' }, { kind: 'applications', applications: 7 }, { kind: 'method', method: 'traditional' }, { kind: 'meeting' }]) must(await record(cast.chi, { ...entry, on: '2024-06-20' }, again));
    expect(must(await recognise(cast.chi, { unionId: newId(), name: 'CĐCS Trạm Y tế Đồi Chè', shortName: 'CĐCS Đồi Chè' }, again))).toMatchObject({ state: 'recognised' });
  });

  it('a union of another district covers no workplace of this one', async () => {
    const cover = await cast.chi.api.POST('/api/workplaces/{id}/coverings', { params: { path: { id: workshop } }, body: { id: newId(), unionId: cast.units.cho, from: TODAY } });
    expect(refused(cover)).toMatchObject({ code: 'invalid', errors: [{ path: 'unionId', code: 'unknown' }] });
  });

  it('what cannot be is refused in words: more women than workers, a code twice, days before there was anything', async () => {
    expect(refused(await enter(cast.chi, newId(), { count: { on: '2024-06-30', workers: 10, women: 11 } }))).toMatchObject({ code: 'women_above_workers', errors: [{ path: 'count.women' }] });
    expect(refused(await enter(cast.chi, newId(), { count: { on: '2019-06-30', workers: 10, women: 1 } })).code).toBe('before_opening');
    expect(refused(await enter(cast.chi, newId(), { code: '0100000001' })).code).toBe('workplace_code_taken');
    expect(refused(await enter(cast.chi, newId(), { unitId: cast.units.mamNon })).code).toBe('not_a_caretaker');
    expect(refused(await enter(cast.chi, newId(), { kindKey: 'no-such-kind' }))).toMatchObject({ code: 'invalid', errors: [{ path: 'kindKey' }] });
    expect(refused(await enter(cast.chi, newId(), { localityKey: 'khong-co' }))).toMatchObject({ code: 'invalid', errors: [{ path: 'localityKey' }] });
    const count = (on: string, workers: number, women: number) => cast.chi.api.POST('/api/workplaces/{id}/counts', { params: { path: { id: workshop } }, body: { id: newId(), on, workers, women } });
    expect(refused(await count(TODAY, 5, 6)).code).toBe('women_above_workers');
    expect(refused(await count('2019-12-31', 5, 1))).toMatchObject({ code: 'before_opening', opened: '2020-01-01' });
    expect(refused(await count('2024-07-16', 5, 1))).toMatchObject({ errors: [{ code: 'in_future' }] });
  });

  it('a workplace changes from a day on, is handed to another unit, closes; its past stays', async () => {
    const change = (person: Person, id: string, more: object) => person.api.POST('/api/workplaces/{id}/changes', { params: { path: { id } }, body: {
      id: newId(), from: TODAY, unitId: cast.units.thanhLung, code: '0100000002', status: 'working', name: 'Xưởng mộc Đồi Chè', kindKey: 'private-enterprise', ownershipKey: 'private',
      fieldKey: 'textile', localityKey: null, address: null, ...more,
    } as never });
    must(await change(cast.chi, workshop, { from: '2024-03-01', name: 'Công ty Mộc Đồi Chè' }));
    expect(must(await cast.chi.api.GET('/api/workplaces/{id}', { params: { path: { id: workshop }, query: { asOf: TODAY } } }))).toMatchObject({ name: 'Công ty Mộc Đồi Chè', versions: [{ name: 'Xưởng mộc Đồi Chè', from: '2020-01-01', to: '2024-03-01' }, { from: '2024-03-01' }] });
    expect(refused(await change(cast.chi, workshop, { from: '2024-02-01' })).code).toBe('before_last_change');
    expect(refused(await change(cast.chi, workshop, { unitId: cast.units.yenKhe })).status).toBe(403);
    must(await change(cast.binh, workshop, { unitId: cast.units.yenKhe, name: 'Công ty Mộc Đồi Chè' }));
    expect((await list(cast.tam)).map(({ id }) => id)).toEqual([workshop]);
    expect((await cast.chi.api.GET('/api/workplaces/{id}', { params: { path: { id: workshop } } })).response.status).toBe(404);
    // The district that looked after it reads what there was by then, and changes nothing.
    must(await cast.tam.api.POST('/api/workplaces/{id}/counts', { params: { path: { id: workshop } }, body: { id: newId(), on: TODAY, workers: 77, women: null } }));
    must(await cast.tam.api.POST('/api/workplaces/{id}/foundings', { params: { path: { id: workshop } }, body: { id: joinery, typeKey: 'grassroots', on: TODAY, note: null } }));
    await inOwner(cast.world.database, (owner) => owner.query(`update unit_versions set valid = daterange('2023-07-15', upper(valid)) where unit_id = $1`, [cast.units.thanhLung]));
    const before = must(await cast.chi.api.GET('/api/workplaces/{id}', { params: { path: { id: workshop }, query: { asOf: '2024-07-14' } } }));
    expect(before).toMatchObject({ unit: { id: cast.units.thanhLung }, counts: [{ on: '2024-01-31', workers: 6 }], founding: null, foundings: [], may: { manage: false } });
    expect(before.caretakers).toMatchObject([{ unitId: cast.units.thanhLung, to: null }]);
    expect((await list(cast.chi, { asOf: '2024-07-14' })).find(({ id }) => id === workshop)).toMatchObject({ workers: 6, founding: null });
    must(await record(cast.tam, { kind: 'stop', on: TODAY, note: 'Xưởng sắp đóng cửa' }, joinery));
    must(await change(cast.binh, workshop, { unitId: cast.units.yenKhe, name: 'Công ty Mộc Đồi Chè', status: 'closed' }));
    expect(await list(cast.tam)).toEqual([]);
    expect((await list(cast.tam, { status: 'closed' })).map(({ id }) => id)).toEqual([workshop]);
    expect(refused(await cast.tam.api.POST('/api/workplaces/{id}/foundings', { params: { path: { id: workshop } }, body: { id: newId(), typeKey: 'grassroots', on: TODAY, note: null } })).code).toBe('workplace_closed');
  });

  it('two clerks who record the same creation get the same answer, and not two workplaces', async () => {
    const id = newId();
    const answers = await Promise.all([enter(cast.chi, id, { name: 'Công ty Hai Lần' }), enter(cast.chi, id, { name: 'Công ty Hai Lần' })]);
    expect(answers.map(({ response }) => response.status)).toEqual([201, 201]);
    expect((await list(cast.chi, { q: 'hai lan' })).length).toBe(1);
  });
});
