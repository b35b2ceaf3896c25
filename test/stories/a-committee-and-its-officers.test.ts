import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignedIn } from '#kit/context.ts';
import { openDatabase, setScope } from '#kit/database.ts';
import type { Database } from '#kit/database.ts';
import { createLog } from '#kit/log.ts';
import { endOfficesBy, officerFigures, undoOfficesOf } from '#modules/officers/index.ts';
import { inApp, inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

/** A grassroots union elects its committee, keeps the records of its officers, meets; the level above looks after it. The day is 15/7/2024. */

let cast: Cast;
let term: string;
let inspection: string;
beforeAll(async () => { cast = await summonCast(await startWorld()); });
afterAll(() => cast.world.close());

type Given = { positionKey: string; name: string; sex?: 'female' | 'male'; birthYear?: number; from?: string; unitId?: string; fullTime?: boolean; personId?: string };
const office = ({ positionKey, name, sex = 'female', birthYear = 1985, from = '2024-07-15', unitId = cast.units.bao, fullTime = false, personId = newId() }: Given) =>
  ({ id: newId(), unitId, positionKey, personId, newPerson: { name, sex, birthYear }, from, fullTime });
const takes = async (who: Person, given: Given) => must(await who.api.POST('/api/offices', { body: office(given) }));
const committeesOf = async (who: Person, id: string) => must(await who.api.GET('/api/units/{id}/committees', { params: { path: { id } } }));

describe('a committee is elected', () => {
  it('Dung records the term of her committee; it lasts as long as the rule says', async () => {
    term = newId();
    must(await cast.dung.api.POST('/api/committees', { body: { id: term, unitId: cast.units.bao, kindKey: 'executive', termName: 'Khóa III', from: '2024-07-15' } }));
    const { committees } = await committeesOf(cast.dung, cast.units.bao);
    expect(committees).toMatchObject([{ id: term, kindKey: 'executive', from: '2024-07-15', due: '2029-07-15', dueState: 'serving', size: 0, hint: { most: 9, members: 180 } }]);
  });

  it('what was written of a term is set right: its name, when it is over, its seats', async () => {
    const set = (body: object) => cast.dung.api.PATCH('/api/committees/{id}', { params: { path: { id: term } }, body: { version: 0, ...body } });
    expect(refused(await set({ due: '2024-07-15' }))).toMatchObject({ errors: [{ path: 'due', code: 'ends_before_it_begins' }] });
    must(await set({ termName: '', due: '2029-06-30', seats: 9 }));
    expect(refused(await set({ seats: 7 }))).toMatchObject({ code: 'version_mismatch' });
    expect((await committeesOf(cast.dung, cast.units.bao)).committees).toMatchObject([{ version: 1, termName: null, due: '2029-06-30', seats: 9 }]);
  });

  it('people take their positions; the chair is one person', async () => {
    await takes(cast.dung, { positionKey: 'chair', name: 'Hoàng Thị Dung' });
    await takes(cast.dung, { positionKey: 'vice-chair', name: 'Ngô Văn Lâm', sex: 'male' });
    await takes(cast.dung, { positionKey: 'executive-member', name: 'Lê Thị Ánh' });
    expect(refused(await cast.dung.api.POST('/api/offices', { body: office({ positionKey: 'chair', name: 'Trần Văn Bảy' }) }))).toMatchObject({ status: 409, code: 'position_taken' });
    const { committees, offices } = await committeesOf(cast.dung, cast.units.bao);
    expect(offices.map((one) => [one.positionKey, one.name])).toEqual([['chair', 'Hoàng Thị Dung'], ['vice-chair', 'Ngô Văn Lâm'], ['executive-member', 'Lê Thị Ánh']]);
    expect(committees[0]).toMatchObject({ size: 3, women: 2, hint: { against: null } });
  });

  it('a committee larger than the rule is a hint, not a wall', async () => {
    for (const name of ['Mai Thị Cúc', 'Vũ Văn Đạt', 'Phan Thị Giáng', 'Tô Văn Hậu', 'Lý Thị Khuê', 'Đào Văn Mạnh', 'Cao Thị Nết']) await takes(cast.dung, { positionKey: 'executive-member', name });
    expect((await committeesOf(cast.dung, cast.units.bao)).committees[0]).toMatchObject({ size: 10, hint: { most: 9, against: 'over' } });
  });

  it('a standing committee is at most a third of the executive one', async () => {
    must(await cast.dung.api.POST('/api/committees', { body: { id: newId(), unitId: cast.units.bao, kindKey: 'standing', from: '2024-07-15' } }));
    const standing = (await committeesOf(cast.dung, cast.units.bao)).committees.find((one) => one.kindKey === 'standing')!;
    expect(standing).toMatchObject({ size: 2, hint: { most: 3, against: null } });
  });

  it('a position of a committee needs its term; one of a group needs a group', async () => {
    expect(refused(await cast.dung.api.POST('/api/offices', { body: office({ positionKey: 'inspection-member', name: 'Đỗ Văn Khang' }) }))).toMatchObject({ code: 'invalid', errors: [{ code: 'no_committee_then' }] });
    expect(refused(await cast.dung.api.POST('/api/offices', { body: office({ positionKey: 'group-leader', name: 'Đỗ Văn Khang' }) }))).toMatchObject({ code: 'invalid', errors: [{ code: 'position_not_at_this_level' }] });
    inspection = newId();
    must(await cast.dung.api.POST('/api/committees', { body: { id: inspection, unitId: cast.units.bao, kindKey: 'inspection', from: '2024-07-15' } }));
    await takes(cast.dung, { positionKey: 'inspection-chair', name: 'Đỗ Văn Khang', sex: 'male' });
  });

  it('impossible days have a sentence', async () => {
    const wrong = async (given: object) => (refused(await cast.dung.api.POST('/api/offices', { body: { ...office({ positionKey: 'executive-member', name: 'Hà Thị Xuân' }), ...given } })).errors as { code: string }[])[0]!.code;
    expect(await wrong({ from: '2024-07-14' })).toBe('before_founded');
    expect(await wrong({ until: '2024-07-15' })).toBe('ends_before_it_begins');
    expect(await wrong({ newPerson: { name: 'Hà Thị Xuân', birthYear: 2024 } })).toBe('born_after_office');
    expect(await wrong({ newPerson: { name: 'TrÇn ThÞ Thanh' } })).toBe('name_in_old_letters');
    expect(await wrong({ newPerson: undefined })).toBe('unknown');
    expect(refused(await cast.dung.api.POST('/api/committees', { body: { id: newId(), unitId: cast.units.bao, kindKey: 'executive', from: '2024-07-15', due: '2024-07-15' } }))).toMatchObject({ code: 'invalid' });
    expect(refused(await cast.dung.api.POST('/api/committees', { body: { id: newId(), unitId: cast.units.bao, kindKey: 'executive', from: '2024-07-15' } }))).toMatchObject({ code: 'term_between_others' });
  });

  it('the same office sent twice is one office', async () => {
    const body = office({ positionKey: 'inspection-member', name: 'Quách Thị Sen' });
    const [one, other] = await Promise.all([cast.dung.api.POST('/api/offices', { body }), cast.dung.api.POST('/api/offices', { body })]);
    expect(must(one)).toEqual(must(other));
  });
});

describe('what an officer learns and becomes', () => {
  let dung: string;
  const add = async (entry: object) => must(await cast.dung.api.POST('/api/officers/{id}/entries', { params: { path: { id: dung } }, body: { id: newId(), ...entry } as never }));

  it('qualifications, planning, moves, assessments and courses stand in the record', async () => {
    dung = (await committeesOf(cast.dung, cast.units.bao)).offices[0]!.personId;
    await add({ kind: 'qualification', levelKey: 'professional-university', gainedOn: '2007-06-30', field: 'Kế toán' });
    await add({ kind: 'qualification', levelKey: 'political-basic' });
    await add({ kind: 'planning', unitId: cast.units.bao, positionKey: 'chair', fromYear: 2024, toYear: 2029 });
    await add({ kind: 'move', move: 'rotated', effective: '2023-03-01', from: 'Phòng Kế toán', to: 'Phân xưởng in' });
    await add({ kind: 'assessment', year: 2023, levelKey: 'good' });
    const record = await add({ kind: 'training', title: 'Nghiệp vụ công đoàn cơ sở', kindKey: 'union', startedOn: '2024-07-15', endedOn: '2024-07-15' });
    expect(record).toMatchObject({
      name: 'Hoàng Thị Dung', qualifications: [{ levelKey: 'professional-university', field: 'Kế toán' }, { levelKey: 'political-basic' }],
      plannings: [{ positionKey: 'chair', toYear: 2029 }], moves: [{ move: 'rotated', to: 'Phân xưởng in' }], assessments: [{ year: 2023, levelKey: 'good' }], trainings: [{ groupKey: 'leaders', outcome: null }],
    });
    expect(refused(await cast.dung.api.POST('/api/officers/{id}/entries', { params: { path: { id: dung } }, body: { id: newId(), kind: 'assessment', year: 2023, levelKey: 'done' } }))).toMatchObject({ code: 'assessed_already' });
    expect(refused(await cast.dung.api.POST('/api/officers/{id}/entries', { params: { path: { id: dung } }, body: { id: newId(), kind: 'training', title: 'Lớp cũ', kindKey: 'union', endedOn: '2020-01-01' } })))
      .toMatchObject({ errors: [{ code: 'not_an_officer_then' }] });
  });

  it('a later save does not wipe out an earlier one', async () => {
    const body = { version: 0, risenFromWorker: true, standardsMet: 4, standardsOf: 5 };
    must(await cast.dung.api.PUT('/api/officers/{id}', { params: { path: { id: dung } }, body }));
    expect(refused(await cast.dung.api.PUT('/api/officers/{id}', { params: { path: { id: dung } }, body }))).toMatchObject({ code: 'version_mismatch', current: { standardsMet: 4 } });
    expect(refused(await cast.dung.api.PUT('/api/officers/{id}', { params: { path: { id: dung } }, body: { ...body, version: 1, standardsMet: 6 } }))).toMatchObject({ code: 'invalid' });
  });

  it('after the course it is said what became of her: trained and placed, by year and group', async () => {
    const { trainings } = must(await cast.dung.api.GET('/api/officers/{id}', { params: { path: { id: dung } } }));
    must(await cast.dung.api.PUT('/api/officers/{id}/trainings/{entryId}/outcome', { params: { path: { id: dung, entryId: trainings[0]!.id } }, body: { outcome: 'placed' } }));
    expect(must(await cast.binh.api.GET('/api/trained-officers')).rows).toEqual([
      { year: 2024, groupKey: 'leaders', trained: 1, women: 1, placed: 1, promoted: 0, same: 0, left: 0, unknown: 0 },
    ]);
  });

  it('from the province her birth is masked, and the look is noted', async () => {
    expect(must(await cast.binh.api.GET('/api/officers/{id}', { params: { path: { id: dung } } }))).toMatchObject({ name: 'Hoàng Thị Dung', details: { birth: null } });
    expect(await inOwner(cast.world.database, async (owner) => (await owner.query('select kind from person_views where person_id = $1', [dung])).rows)).toEqual([{ kind: 'viewed' }]);
    expect(refused(await cast.tam.api.GET('/api/officers/{id}', { params: { path: { id: dung } } }))).toMatchObject({ status: 404 });
  });
});

describe('a record is kept where the officer serves', () => {
  const recordOf = (who: Person, id: string) => who.api.GET('/api/officers/{id}', { params: { path: { id } } });
  const assess = (who: Person, id: string, year: number) => who.api.POST('/api/officers/{id}/entries', { params: { path: { id } }, body: { id: newId(), kind: 'assessment', year, levelKey: 'done' } });

  it('a unit that an officer left reads and changes it no more; the one where they serve now does', async () => {
    const { personId, id } = await takes(cast.hue, { positionKey: 'department-head', name: 'Kiều Văn Lộ', sex: 'male', unitId: cast.units.mamNon });
    must(await assess(cast.hue, personId, 2022));
    const entry = must(await recordOf(cast.hue, personId)).assessments[0]!.id;
    must(await cast.binh.api.POST('/api/offices', { body: { id: newId(), unitId: cast.units.thanhLung, positionKey: 'specialist', personId, from: '2024-07-15', fullTime: true } }));
    expect(must(await recordOf(cast.hue, personId)).may).toEqual({ manage: true });
    await inOwner(cast.world.database, (owner) => owner.query(`update offices set valid = '[2024-01-01,2024-07-01)', ended_as = 'moved' where id = $1`, [id]));
    expect(refused(await recordOf(cast.hue, personId))).toMatchObject({ status: 404 });
    expect(refused(await assess(cast.hue, personId, 2023))).toMatchObject({ status: 404 });
    expect(refused(await cast.hue.api.DELETE('/api/officers/{id}/entries/{kind}/{entryId}', { params: { path: { id: personId, kind: 'assessment', entryId: entry } } }))).toMatchObject({ status: 404 });
    expect(must(await recordOf(cast.chi, personId))).toMatchObject({ assessments: [{ year: 2022 }], may: { manage: true } });
    // Nor by making them an officer again, whom another unit has by now; nor past the verbs.
    expect(refused(await cast.hue.api.POST('/api/offices', { body: { ...office({ positionKey: 'department-head', name: '', unitId: cast.units.mamNon, personId }), newPerson: undefined } }))).toMatchObject({ code: 'invalid', errors: [{ path: 'personId', code: 'unknown' }] });
    const seen = async (unitId: string) => inApp(cast.world.database, async (app) => {
      await app.query(`begin; select set_config('lantoa.scope', '{${await pathOf(undefined, unitId)}}', true)`);
      return (await app.query('select year from officer_assessments where person_id = $1', [personId])).rows.length;
    });
    expect([await seen(cast.units.mamNon), await seen(cast.units.thanhLung)]).toEqual([0, 1]);
    // Both leave the stage: what follows counts the officers of the story.
    await inOwner(cast.world.database, (owner) => owner.query(`update offices set valid = 'empty' where person_id = $1`, [personId]));
  });

  it('nobody becomes an officer by the number of a card', async () => {
    const member = must(await cast.tam.api.POST('/api/members', { body: { id: newId(), unitId: cast.units.cho, joinedOn: '2024-07-15', name: 'Lưu Thị Mận', sex: 'female', birthYear: 1990, cardNumber: 'VK-77001' } }));
    must(await cast.dung.api.POST('/api/member-transfers', { body: { id: newId(), toUnitId: cast.units.bao, effective: '2024-07-20', cardNumber: 'VK-77001' } }));
    expect(refused(await cast.dung.api.POST('/api/offices', { body: { ...office({ positionKey: 'department-head', name: '', personId: member.id }), newPerson: undefined } }))).toMatchObject({ code: 'invalid', errors: [{ path: 'personId', code: 'unknown' }] });
    expect(refused(await recordOf(cast.dung, member.id))).toMatchObject({ status: 404 });
  });
});

describe('the committee meets', () => {
  it('Dung notes who came, on her phone', async () => {
    const { offices } = await committeesOf(cast.dung, cast.units.bao);
    const members = offices.filter((one) => one.committeeId === term);
    const attendance = members.map((one, index) => ({ officeId: one.id, state: index === 1 ? 'excused' as const : 'present' as const }));
    must(await cast.dung.api.POST('/api/committee-meetings', { body: { id: newId(), committeeId: term, heldOn: '2024-07-15', subject: 'Chuẩn bị Tháng Công nhân', attendance } }));
    expect(must(await cast.chi.api.GET('/api/units/{id}/meetings', { params: { path: { id: cast.units.bao } } })).items).toMatchObject([
      { subject: 'Chuẩn bị Tháng Công nhân', present: 9, of: 10, away: [{ name: 'Ngô Văn Lâm', state: 'excused' }] },
    ]);
    expect((await committeesOf(cast.chi, cast.units.bao)).committees.map(({ kindKey, meetings }) => [kindKey, meetings])).toContainEqual(['executive', { held: 1, present: 9, of: 10 }]);
  });

  it('nobody attends who is not of the committee, and no meeting is held tomorrow', async () => {
    const { offices } = await committeesOf(cast.dung, cast.units.bao);
    const stranger = offices.find((one) => one.committeeId === inspection)!;
    const meeting = { committeeId: term, heldOn: '2024-07-15', subject: 'Thử', attendance: [{ officeId: stranger.id, state: 'present' as const }] };
    expect(refused(await cast.dung.api.POST('/api/committee-meetings', { body: { ...meeting, id: newId() } }))).toMatchObject({ errors: [{ code: 'not_of_the_committee' }] });
    expect(refused(await cast.dung.api.POST('/api/committee-meetings', { body: { ...meeting, id: newId(), attendance: [], heldOn: '2024-07-16' } }))).toMatchObject({ errors: [{ code: 'day_in_future' }] });
  });
});

describe('the level above looks after its unions', () => {
  let chi: string;
  let visit: string;
  it('Chi, a full-time officer of the district, looks after two unions', async () => {
    must(await cast.chi.api.POST('/api/committees', { body: { id: newId(), unitId: cast.units.thanhLung, kindKey: 'executive', from: '2024-07-15', due: '2024-10-01' } }));
    chi = (await takes(cast.chi, { positionKey: 'vice-chair', name: 'Đỗ Kim Chi', unitId: cast.units.thanhLung, fullTime: true })).personId;
    for (const caredUnitId of [cast.units.bao, cast.units.mamNon]) must(await cast.chi.api.POST('/api/unit-care', { body: { id: newId(), personId: chi, unitId: cast.units.thanhLung, caredUnitId, from: '2024-07-15' } }));
    expect((await committeesOf(cast.dung, cast.units.bao)).lookedAfterBy).toMatchObject([{ name: 'Đỗ Kim Chi' }]);
    expect(refused(await cast.chi.api.POST('/api/unit-care', { body: { id: newId(), personId: chi, unitId: cast.units.thanhLung, caredUnitId: cast.units.cho, from: '2024-07-15' } }))).toMatchObject({ errors: [{ code: 'not_below' }] });
  });

  it('she notes a visit, the help she gave and what was in the way; later it is solved', async () => {
    visit = newId();
    must(await cast.chi.api.POST('/api/union-visits', { body: { id: visit, unitId: cast.units.bao, byUnitId: cast.units.thanhLung, personId: chi, visitedOn: '2024-07-15', help: 'Hướng dẫn thu đoàn phí', problem: 'Chưa có phòng họp' } }));
    expect(must(await cast.dung.api.GET('/api/union-visits', { params: { query: { open: 'true' } } })).items).toMatchObject([{ name: 'Đỗ Kim Chi', problem: 'Chưa có phòng họp', may: { solve: false } }]);
    must(await cast.chi.api.POST('/api/union-visits/{id}/solution', { params: { path: { id: visit } }, body: { on: '2024-07-15', solution: 'Công ty cho mượn hội trường' } }));
    expect(must(await cast.chi.api.GET('/api/union-visits', { params: { query: { open: 'true' } } })).items).toEqual([]);
  });

  it('whom the officers of a unit look after is read page by page', async () => {
    const care = async (after?: string) => must(await cast.chi.api.GET('/api/units/{id}/care', { params: { path: { id: cast.units.thanhLung }, query: { limit: 1, after } } }));
    const first = await care();
    const second = await care(first.next!);
    expect([first.items.length, second.items.length, second.next]).toEqual([1, 1, null]);
    expect([...first.items, ...second.items].map((one) => one.caredUnit?.id).toSorted()).toEqual([cast.units.bao, cast.units.mamNon].toSorted());
  });

  it('unions that nobody has visited are found, with who looks after them; not those that are younger than that', async () => {
    const found = async () => [must(await cast.chi.api.GET('/api/unvisited-unions')).items.length, must(await cast.chi.api.GET('/api/officer-figures', { params: { query: { under: cast.units.thanhLung } } })).unvisited];
    expect(await found()).toEqual([0, 0]);
    await inOwner(cast.world.database, (owner) => owner.query(`update units set founded = '2024-01-15'`));
    const { items, months } = must(await cast.chi.api.GET('/api/unvisited-unions'));
    expect([months, items.map((one) => [one.unit.name, one.lookedAfterBy])]).toEqual([6, [['CĐCS Trạm Y tế Đồi Chè', null], ['CĐCS Trường Mầm non Suối Mơ', 'Đỗ Kim Chi']]]);
  });

  it('a term that is nearly over is told in the list, and counted', async () => {
    const { items } = must(await cast.binh.api.GET('/api/officers', { params: { query: { term: 'due-soon' } } }));
    expect(items.map((one) => [one.name, one.termDue])).toEqual([['Đỗ Kim Chi', '2024-10-01']]);
  });

  it('figures on a day: persons, positions, committees against their size, unions a full-time officer', async () => {
    expect(must(await cast.binh.api.GET('/api/officer-figures', { params: { query: { under: cast.units.thanhLung } } }))).toMatchObject({
      officers: 13, fullTime: 1, risenFromWorkers: 1, committees: { total: 4, over: 1, under: 0, dueSoon: 1, overdue: 0 }, unions: 3, unionsWithoutChair: 2, members: 213, unvisited: 2, groups: { total: 0, led: 0 },
      positions: [{ positionKey: 'chair', offices: 1 }, { positionKey: 'vice-chair', offices: 2, fullTime: 1 }, { positionKey: 'executive-member', offices: 8 }, { positionKey: 'inspection-chair', offices: 1 }, { positionKey: 'inspection-member', offices: 1 }],
      qualifications: [{ levelKey: 'professional-university', officers: 1 }, { levelKey: 'political-basic', officers: 1 }],
    });
  });

  it('the list is paged, filtered and finds names without accents', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = must(await cast.binh.api.GET('/api/officers', { params: { query: { limit: 5, after } } }));
      seen.push(...page.items.map((one) => one.id));
      after = page.next ?? undefined;
    } while (after);
    expect([seen.length, new Set(seen).size]).toEqual([13, 13]);
    const find = async (query: object) => must(await cast.binh.api.GET('/api/officers', { params: { query } })).items.map((one) => one.name);
    expect(await find({ q: 'ngo van' })).toEqual(['Ngô Văn Lâm']);
    expect(await find({ levelKey: 'political-basic' })).toEqual(['Hoàng Thị Dung']);
    expect(await find({ fullTime: 'true', sex: 'female' })).toEqual(['Đỗ Kim Chi']);
    expect(await find({ under: cast.units.yenKhe })).toEqual([]);
  });
});

describe('a unit ends, and its officers leave office in the same act', () => {
  const everything = () => inOwner(cast.world.database, async (owner) => (await owner.query(
    `select 'office' as what, id, valid::text, ended_as from offices union all select 'committee', id, valid::text, null from committees union all select 'care', id, valid::text, null from unit_care order by 1, 2`)).rows);

  it('ends offices, committees and care set-wise; taking it back restores exactly', async () => {
    const database = openDatabase(cast.world.database.connections.app, createLog('error'));
    try {
      const before = await everything();
      const act = newId();
      await inOwner(cast.world.database, (owner) => owner.query(`insert into unit_acts (id, origin, managed_at) values ($1, $1, '{1}')`, [act]));
      await asBinh(database, async (context) => {
        expect(await endOfficesBy(context, { actId: act, effective: '2024-08-01', units: [cast.units.bao] })).toBe(12);
      });
      const after = await everything();
      expect(after.filter((row) => row.ended_as === 'unit-event')).toHaveLength(12);
      expect(after.filter((row) => row.what === 'care' && row.valid === '[2024-07-15,2024-08-01)')).toHaveLength(1);
      await asBinh(database, async ({ tx }) => {
        const path = await pathOf(tx, cast.units.bao);
        expect([(await officerFigures(tx, { path, day: '2024-07-31' })).officers, (await officerFigures(tx, { path, day: '2024-08-01' })).officers]).toEqual([12, 0]);
      });
      await asBinh(database, async (context) => { expect(await undoOfficesOf(context, act)).toBe(12); });
      expect(await everything()).toEqual(before);
    } finally { await database.destroy(); }
  });
});

describe('a new term', () => {
  it('ends the offices of the one before; nobody outside may touch it', async () => {
    const next = { id: newId(), unitId: cast.units.bao, kindKey: 'executive', termName: 'Khóa IV', from: '2024-09-01' };
    expect(refused(await cast.hue.api.POST('/api/committees', { body: next }))).toMatchObject({ status: 404 });
    expect(refused(await cast.tam.api.POST('/api/committees', { body: next }))).toMatchObject({ status: 404 });
    must(await cast.dung.api.POST('/api/committees', { body: next }));
    const { offices } = await committeesOf(cast.dung, cast.units.bao);
    expect(new Set(offices.filter((one) => one.committeeId === term).map((one) => [one.until, one.endedAs].join(' ')))).toEqual(new Set(['2024-09-01 term-ended']));
    await takes(cast.dung, { positionKey: 'chair', name: 'Lê Thị Ánh', from: '2024-09-01' });
  });

  it('an office entered later ends with the term in which it was held', async () => {
    await takes(cast.dung, { positionKey: 'executive-member', name: 'Trịnh Thị Lài', from: '2024-07-20' });
    expect((await committeesOf(cast.dung, cast.units.bao)).offices.find((one) => one.name === 'Trịnh Thị Lài')).toMatchObject({ committeeId: term, until: '2024-09-01', endedAs: 'term-ended' });
  });

  it('what is entered later of a unit that has ended ends with it', async () => {
    await inOwner(cast.world.database, (owner) => owner.query(`update units set ended = '2024-08-31' where id = $1`, [cast.units.tram]));
    const executive = newId();
    must(await cast.chi.api.POST('/api/committees', { body: { id: executive, unitId: cast.units.tram, kindKey: 'executive', from: '2024-07-15' } }));
    await takes(cast.chi, { positionKey: 'chair', name: 'Tạ Thị Nụ', unitId: cast.units.tram });
    await takes(cast.chi, { positionKey: 'department-head', name: 'Tạ Văn Ổi', unitId: cast.units.tram });
    const of = await committeesOf(cast.chi, cast.units.tram);
    expect(of.committees).toMatchObject([{ id: executive, until: '2024-09-01' }]);
    expect(of.offices.map((one) => [one.until, one.endedAs])).toEqual([['2024-09-01', 'unit-event'], ['2024-09-01', 'unit-event']]);
  });

  it('an office ends with a reason; one recorded by mistake leaves no day', async () => {
    const { offices } = await committeesOf(cast.dung, cast.units.bao);
    const lam = offices.find((one) => one.name === 'Quách Thị Sen')!;
    const end = (id: string, on: string, reason: string) => cast.dung.api.POST('/api/offices/{id}/ending', { params: { path: { id } }, body: { id: newId(), on, reason } });
    expect(refused(await end(lam.id, '2024-07-15', 'resigned'))).toMatchObject({ errors: [{ code: 'ends_before_it_begins' }] });
    expect(refused(await end(lam.id, '2024-08-15', 'unit-event'))).toMatchObject({ code: 'invalid' });
    must(await end(lam.id, '2024-08-15', 'resigned'));
    expect(refused(await end(lam.id, '2024-08-16', 'resigned'))).toMatchObject({ code: 'office_ended' });
    must(await end(lam.id, '2024-08-15', 'recorded-wrongly'));
    expect((await committeesOf(cast.dung, cast.units.bao)).offices.some((one) => one.name === 'Quách Thị Sen')).toBe(false);
  });
});

/** Bình's own rights in a transaction, as the module of an act would have them. */
async function asBinh(database: Database, work: (context: SignedIn) => Promise<void>): Promise<void> {
  const account = await inOwner(cast.world.database, async (owner) => (await owner.query(`select id from accounts where username = 'binh'`)).rows[0].id as string);
  const root = await inOwner(cast.world.database, async (owner) => (await owner.query('select path::text from unit_versions where parent_id is null limit 1')).rows[0].path as string);
  await database.transaction().execute(async (tx) => {
    await setScope(tx, { accountId: account, paths: [root] });
    await work({ tx, actor: { accountId: account, scopes: [] }, requestId: newId() } as never);
  });
}

const pathOf = (_tx: unknown, unitId: string) => inOwner(cast.world.database, async (owner) => (await owner.query('select path::text from unit_versions where unit_id = $1 limit 1', [unitId])).rows[0].path as string);
