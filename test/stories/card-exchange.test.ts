import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

/** Cards are exchanged in the whole province: Bình opens the round, chairs hand the cards over, and an old card is void from that day. */

let cast: Cast;
/** Chair of the guild in the other district. */
let mai: Person;
const people = new Map<string, string>();
const roundId = newId();

beforeAll(async () => {
  cast = await summonCast(await startWorld());
  mai = await openAccount(cast.world, cast.quanTri, { username: 'mai', name: 'Trương Tuyết Mai', roleKey: 'grassroots_chair', unitId: cast.units.cho });
  await inOwner(cast.world.database, (owner) => owner.query(`update units set founded = '2015-01-01'; update unit_versions set valid = '[2015-01-01,)'`));
  const enter = async (person: Person, unitId: string, name: string, more: object = {}) =>
    people.set(name, must(await person.api.POST('/api/members', { body: { id: newId(), unitId, name, birth: '1990-04-30', sex: 'female', joinedOn: '2020-05-01', ...more } })).id);
  const { dung, hue, units } = cast;
  await enter(dung, units.bao, 'Nguyễn Thị Lan', { cardNumber: 'VK 001' });
  await enter(dung, units.bao, 'Trần Văn Bảo', { cardNumber: 'VK002', citizenId: '079190001234' });
  await enter(dung, units.bao, 'Lê Thị Chín');
  await enter(dung, units.bao, 'Phạm Thị Mới', { joinedOn: '2024-03-01', cardNumber: 'VK004' });
  await enter(hue, units.mamNon, 'Bùi Thị Đào', { cardNumber: 'VK005' });
  await enter(mai, units.cho, 'Phan Văn Chợ', { cardNumber: 'VK006' });
});
afterAll(() => cast.world.close());

const path = (id = roundId) => ({ params: { path: { id } } });
const fieldCodes = (problem: { [extension: string]: unknown }) => (problem['errors'] as { path: string; code: string }[]).map(({ path: at, code }) => `${at}: ${code}`);
const round = { title: 'Đổi thẻ đoàn viên năm 2024', decisionSymbol: '35/KH-LĐLĐ', decisionDate: '2024-05-20', from: '2024-06-01', to: '2024-12-31', dueRule: 'joined-before' as const, dueBefore: '2024-01-01' };
const cardsOf = async (person: Person, unitId: string, more: object = {}) => must(await person.api.GET('/api/card-rounds/{id}/cards', { params: { path: { id: roundId }, query: { unitId, ...more } } }));
const statesOf = async (person: Person, unitId: string) => (await cardsOf(person, unitId)).items.map(({ name, state }) => `${name}: ${state}`);
const step = (person: Person, kind: 'print' | 'hand-over' | 'set-aside', more: object = {}) =>
  person.api.POST('/api/card-rounds/{id}/steps', { ...path(), body: { id: newId(), unitId: person.unitId, kind, on: '2024-07-15', ...more } });
const paste = (person: Person, text: string, mode: 'all' | 'good' = 'all') => person.api.POST('/api/card-rounds/{id}/numbers', { ...path(), body: { id: newId(), unitId: person.unitId, text, mode } });
const undo = (person: Person, ...names: string[]) => person.api.POST('/api/card-rounds/{id}/undoing', { ...path(), body: { id: newId(), unitId: person.unitId, personIds: names.map((name) => people.get(name)!) } });
const record = async (person: Person, name: string) => must(await person.api.GET('/api/members/{id}', path(people.get(name))));
const known = async (person: Person, number: string) => must(await person.api.GET('/api/known-cards', { params: { query: { number } } })).items.map(({ person: who, standing, since }) => [who.name, standing, since]);

describe('Bình opens a round', () => {
  const open = (person: Person, more: object = {}) => person.api.POST('/api/card-rounds', { body: { id: newId(), unitId: cast.units.province, ...round, ...more } });

  it('not at a grassroots union, not ending before it begins, not by a rule without its day', async () => {
    expect(fieldCodes(refused(await open(cast.dung, { unitId: cast.units.bao })))).toEqual(['unitId: not_above_unions']);
    expect(fieldCodes(refused(await open(cast.binh, { to: '2024-05-01' })))).toEqual(['to: round_closes_before_it_opens']);
    expect(fieldCodes(refused(await open(cast.binh, { dueBefore: null })))).toEqual(['dueBefore: due_before_missing']);
    expect(fieldCodes(refused(await open(cast.binh, { takenOn: '2024-08-01' })))).toEqual(['takenOn: day_in_future']);
    expect(refused(await open(cast.chi))).toMatchObject({ status: 404 });
  });

  it('and everyone who joined before the day is due, in all unions below', async () => {
    const opened = must(await open(cast.binh, { id: roundId }));
    expect(opened).toMatchObject({ title: round.title, tally: { due: 5, printed: 0, handed: 0, aside: 0 }, may: { manage: true, discard: true }, start: { id: cast.units.province } });
    expect(must(await open(cast.binh, { id: roundId }))).toEqual(opened);
    expect(await statesOf(cast.dung, cast.units.bao)).toEqual(['Trần Văn Bảo: due', 'Lê Thị Chín: due', 'Nguyễn Thị Lan: due']);
    const openable = async (person: Person) => must(await person.api.GET('/api/card-rounds')).openable.map(({ id }) => id);
    expect([await openable(cast.binh), await openable(cast.chi), await openable(cast.dung)]).toEqual([[cast.units.province], [cast.units.thanhLung], []]);
  });

  it('a round opened by mistake is taken back, as long as nothing came of it', async () => {
    const mistaken = must(await open(cast.chi, { unitId: cast.units.thanhLung, dueRule: 'issued-before', dueBefore: '2024-06-01' }));
    // By the age of the card: who has none is not due.
    expect(mistaken.tally.due).toBe(4);
    expect(refused(await cast.dung.api.DELETE('/api/card-rounds/{id}', path(mistaken.id)))).toMatchObject({ status: 403 });
    expect((await cast.chi.api.DELETE('/api/card-rounds/{id}', path(mistaken.id))).response.status).toBe(204);
    expect(refused(await cast.chi.api.GET('/api/card-rounds/{id}', path(mistaken.id)))).toMatchObject({ status: 404 });
  });
});

describe('each sees their own part', () => {
  it('of figures', async () => {
    const tallyOf = async (person: Person) => must(await person.api.GET('/api/card-rounds')).items.map(({ id, tally, start }) => [id === roundId, tally.due, start.id]);
    expect(await tallyOf(cast.binh)).toEqual([[true, 5, cast.units.province]]);
    expect(await tallyOf(cast.chi)).toEqual([[true, 4, cast.units.thanhLung]]);
    expect(await tallyOf(cast.dung)).toEqual([[true, 3, cast.units.bao]]);
    expect(await tallyOf(mai)).toEqual([[true, 1, cast.units.cho]]);
  });

  it('of units, level by level', async () => {
    const below = async (person: Person, under: string) => must(await person.api.GET('/api/card-rounds/{id}/units', { params: { path: { id: roundId }, query: { under } } }));
    const province = await below(cast.binh, cast.units.province);
    expect(province.items.map(({ unit, tally, deeper }) => [unit.name, tally.due, deeper])).toEqual([['Liên đoàn Lao động huyện Thanh Lung', 4, true], ['Liên đoàn Lao động huyện Yên Khê', 1, true]]);
    const district = await below(cast.chi, cast.units.thanhLung);
    expect(district.items.map(({ unit, tally }) => [unit.name, tally.due])).toEqual([['CĐCS Công ty Bao bì Lung Tiên', 3], ['CĐCS Trường Mầm non Suối Mơ', 1]]);
    expect(district).toMatchObject({ total: { due: 4 }, above: [] });
    const first = must(await cast.binh.api.GET('/api/card-rounds/{id}/units', { params: { path: { id: roundId }, query: { under: cast.units.thanhLung, limit: 1 } } }));
    expect(must(await cast.binh.api.GET('/api/card-rounds/{id}/units', { params: { path: { id: roundId }, query: { under: cast.units.thanhLung, after: first.next! } } })).items.map(({ unit }) => unit.name)).toEqual(['CĐCS Trường Mầm non Suối Mơ']);
    expect(refused(await cast.tam.api.GET('/api/card-rounds/{id}/units', { params: { path: { id: roundId }, query: { under: cast.units.thanhLung } } }))).toMatchObject({ status: 404 });
  });

  it('of people: nobody of another branch, and from the province no numbers', async () => {
    expect(refused(await cast.tam.api.GET('/api/card-rounds/{id}/cards', { params: { path: { id: roundId }, query: { unitId: cast.units.bao } } }))).toMatchObject({ status: 404 });
    expect((await cardsOf(cast.dung, cast.units.bao)).items.map(({ oldNumber }) => oldNumber)).toEqual(['VK002', null, 'VK001']);
    const masked = await cardsOf(cast.binh, cast.units.bao);
    expect([masked.masked, masked.items.map(({ oldNumber }) => oldNumber)]).toEqual([true, [null, null, null]]);
    expect((await cardsOf(cast.dung, cast.units.bao, { q: 'vk 001' })).items.map(({ name }) => name)).toEqual(['Nguyễn Thị Lan']);
    expect((await cardsOf(cast.dung, cast.units.bao, { q: 'chin' })).items.map(({ name }) => name)).toEqual(['Lê Thị Chín']);
  });
});

describe('new numbers come by a list', () => {
  it('every wrong line is told with its row and why, and nothing is kept', async () => {
    const told = must(await paste(cast.dung, [
      'Số thẻ cũ;Số thẻ mới', 'VK001; 24-0001', 'VK002', 'VK777;24-0003', `${people.get('Lê Thị Chín')};24-0001`, 'VK006;24-0005', 'vk001;24-0006', '079190001234;VK005', '', 'VK002;VK002',
    ].join('\n')));
    expect(told).toMatchObject({ given: 0, faulty: 7 });
    expect(told.faults.map(({ row, reason, of }) => [row, reason, of])).toEqual([
      [3, 'incomplete', null], [4, 'not_in_round', null], [5, 'number_twice', 2], [6, 'not_in_round', null], [7, 'person_twice', 2], [8, 'taken', null], [10, 'person_twice', 8],
    ]);
    expect((await cardsOf(cast.dung, cast.units.bao)).items.some(({ numbered }) => numbered)).toBe(false);
  });

  it('the right lines alone are kept where that is wanted; the same list again changes nothing', async () => {
    const list = `VK001\t24-0001\n079 190 001 234\t24-0002\nVK999\t24-0003`;
    expect(must(await paste(cast.dung, list, 'good'))).toMatchObject({ given: 2, same: 0, faulty: 1 });
    expect(must(await paste(cast.dung, list, 'good'))).toMatchObject({ given: 0, same: 2, faulty: 1 });
    expect(fieldCodes(refused(await paste(cast.dung, ' \n')))).toEqual(['text: no_lines']);
    expect(fieldCodes(refused(await paste(cast.dung, 'VK001;1\n'.repeat(5_001))))).toEqual(['text: too_many_lines']);
  });

  it('a number is given once in the whole province, and the register takes none that a round has given', async () => {
    expect(must(await paste(cast.hue, 'VK005;24-0001')).faults).toMatchObject([{ row: 1, reason: 'taken' }]);
    expect(refused(await mai.api.POST('/api/members', { body: { id: newId(), unitId: cast.units.cho, name: 'Người Khác', joinedOn: '2024-07-01', cardNumber: '24-0001' } }))).toMatchObject({ status: 409, code: 'card_number_taken' });
  });

  it('two clerks who give the same number at the same time: one of them is told', async () => {
    const both = await Promise.all([paste(cast.hue, 'VK005;24-0100'), paste(mai, 'VK006;24-0100')]);
    const outcomes = both.map((one) => (one.error ? refused(one).code : must(one).given === 1 ? 'given' : must(one).faults[0]!.reason));
    expect(outcomes.filter((one) => one === 'given')).toHaveLength(1);
    expect(['card_number_twice', 'taken']).toContain(outcomes.find((one) => one !== 'given'));
  });
});

describe('printed, handed over', () => {
  it('all of a union at once, on a day that may be', async () => {
    expect(fieldCodes(refused(await step(cast.dung, 'print', { on: '2024-05-31' })))).toEqual(['on: before_round']);
    expect(fieldCodes(refused(await step(cast.dung, 'print', { on: '2024-07-16' })))).toEqual(['on: day_in_future']);
    expect(must(await step(cast.dung, 'print', { on: '2024-07-10' }))).toEqual({ cards: 3, withoutNumber: 0 });
    expect(must(await step(cast.dung, 'print'))).toEqual({ cards: 0, withoutNumber: 0 });
    expect(refused(await step(cast.dung, 'hand-over', { on: '2024-07-09' }))).toMatchObject({ status: 422, code: 'cards_printed_later' });
    expect(refused(await step(mai, 'print', { unitId: cast.units.bao }))).toMatchObject({ status: 404 });
  });

  it('who has a new number gets the card; the register has the new number, the old card is void from that day', async () => {
    expect(must(await step(cast.dung, 'hand-over', { on: '2024-07-12' }))).toEqual({ cards: 2, withoutNumber: 1 });
    expect(await statesOf(cast.dung, cast.units.bao)).toEqual(['Trần Văn Bảo: handed-over', 'Lê Thị Chín: printed', 'Nguyễn Thị Lan: handed-over']);
    expect(await record(cast.dung, 'Nguyễn Thị Lan')).toMatchObject({ cardNumber: '24-0001' });
    expect((await cardsOf(cast.dung, cast.units.bao, { q: 'lan' })).items[0]).toMatchObject({ oldNumber: 'VK001', newNumber: '24-0001', printed: { on: '2024-07-10', by: 'Hoàng Thị Dung' }, handed: { on: '2024-07-12', by: 'Hoàng Thị Dung' } });
    expect(must(await cast.dung.api.GET('/api/members', { params: { query: { q: 'VK001' } } })).items).toEqual([]);
    expect(await known(cast.dung, 'vk 001')).toEqual([['Nguyễn Thị Lan', 'void', '2024-07-12']]);
    expect(await known(cast.dung, '24-0001')).toEqual([['Nguyễn Thị Lan', 'valid', '2024-07-12']]);
    expect(await known(cast.tam, 'VK001')).toEqual([]);
    expect(must(await cast.dung.api.GET('/api/members/{id}/cards', path(people.get('Nguyễn Thị Lan')))).items).toMatchObject([{ oldNumber: 'VK001', newNumber: '24-0001', state: 'handed-over', round: { id: roundId } }]);
    expect(refused(await cast.tam.api.GET('/api/members/{id}/cards', path(people.get('Nguyễn Thị Lan'))))).toMatchObject({ status: 404 });
  });

  it('nobody else gets a void number', async () => {
    expect(refused(await mai.api.POST('/api/members', { body: { id: newId(), unitId: cast.units.cho, name: 'Người Khác', joinedOn: '2024-07-01', cardNumber: 'VK001' } }))).toMatchObject({ status: 409, code: 'card_number_taken' });
    expect(must(await paste(cast.dung, `${people.get('Lê Thị Chín')};VK001`)).faults).toMatchObject([{ reason: 'taken' }]);
    expect(must(await paste(cast.dung, 'VK001;24-0009')).faults).toMatchObject([{ reason: 'handed_over' }]);
  });

  it('a slip is taken back step by step', async () => {
    expect(must(await undo(cast.dung, 'Trần Văn Bảo'))).toEqual({ cards: 1 });
    expect(await record(cast.dung, 'Trần Văn Bảo')).toMatchObject({ cardNumber: 'VK002' });
    must(await undo(cast.dung, 'Trần Văn Bảo'));
    expect(await statesOf(cast.dung, cast.units.bao)).toEqual(['Trần Văn Bảo: due', 'Lê Thị Chín: printed', 'Nguyễn Thị Lan: handed-over']);
    const lan = await record(cast.dung, 'Nguyễn Thị Lan');
    must(await cast.dung.api.PATCH('/api/members/{id}', { ...path(lan.id), body: { version: lan.version, cardNumber: '24-0001-X' } }));
    expect(refused(await undo(cast.dung, 'Nguyễn Thị Lan'))).toMatchObject({ status: 409, code: 'card_changed_since' });
    expect(refused(await cast.binh.api.DELETE('/api/card-rounds/{id}', path()))).toMatchObject({ status: 409, code: 'card_round_begun' });
  });

  it('who needs none is set aside with the reason, and can come back', async () => {
    const aside = { personIds: [people.get('Lê Thị Chín')!], reason: 'lost', note: 'Thẻ in xong bị thất lạc' };
    expect(must(await step(cast.dung, 'set-aside', aside))).toMatchObject({ cards: 1 });
    expect((await cardsOf(cast.dung, cast.units.bao, { state: 'set-aside' })).items).toMatchObject([{ name: 'Lê Thị Chín', aside: { reason: 'lost', note: 'Thẻ in xong bị thất lạc' } }]);
    must(await undo(cast.dung, 'Lê Thị Chín'));
    expect(await statesOf(cast.dung, cast.units.bao)).toEqual(['Trần Văn Bảo: due', 'Lê Thị Chín: printed', 'Nguyễn Thị Lan: handed-over']);
    expect(refused(await step(cast.dung, 'set-aside', { personIds: aside.personIds }))).toMatchObject({ status: 422 });
  });
});

describe('the register goes on meanwhile', () => {
  it('brought up to date: who joined comes in by the rule, who moved is with the new union, who left is set aside and comes back', async () => {
    const update = async () => must(await cast.binh.api.POST('/api/card-rounds/{id}/update', { ...path(), body: { id: newId() } }));
    must(await cast.hue.api.POST('/api/members', { body: { id: newId(), unitId: cast.units.mamNon, name: 'Vi Thị Sót', joinedOn: '2022-09-01' } }));
    must(await cast.hue.api.POST('/api/members', { body: { id: newId(), unitId: cast.units.mamNon, name: 'Vi Thị Sau', joinedOn: '2024-02-01' } }));
    const transfer = must(await mai.api.POST('/api/member-transfers', { body: { id: newId(), personId: people.get('Phan Văn Chợ')!, toUnitId: cast.units.bao, effective: '2024-07-15' } }));
    must(await cast.dung.api.POST('/api/member-transfers/{id}/confirmation', path(transfer.id)));
    must(await cast.dung.api.POST('/api/members/{id}/leaving', { ...path(people.get('Trần Văn Bảo')), body: { id: newId(), on: '2024-07-15', reason: 'job-ended' } }));
    expect(refused(await cast.chi.api.POST('/api/card-rounds/{id}/update', { ...path(), body: { id: newId() } }))).toMatchObject({ status: 403 });
    expect(await update()).toEqual({ added: 1, moved: 1, left: 1 });
    expect(await update()).toEqual({ added: 0, moved: 0, left: 0 });
    expect(await statesOf(cast.dung, cast.units.bao)).toEqual(['Trần Văn Bảo: set-aside', 'Lê Thị Chín: printed', 'Phan Văn Chợ: due', 'Nguyễn Thị Lan: handed-over']);
    expect(await statesOf(cast.hue, cast.units.mamNon)).toEqual(['Bùi Thị Đào: due', 'Vi Thị Sót: due']);
    must(await cast.dung.api.DELETE('/api/members/{id}/leaving', path(people.get('Trần Văn Bảo'))));
    await update();
    expect(await statesOf(cast.dung, cast.units.bao)).toEqual(['Trần Văn Bảo: due', 'Lê Thị Chín: printed', 'Phan Văn Chợ: due', 'Nguyễn Thị Lan: handed-over']);
  });

  it('the counts agree with the cards, whatever happened to them', async () => {
    const { rows } = await inOwner(cast.world.database, (owner) => owner.query(`
      select round_id, unit_id, sum(due) as due, sum(printed) as printed, sum(handed) as handed, sum(aside) as aside from (
        select round_id, unit_id, due, printed, handed, aside from card_counts
        union all select round_id, unit_id, -(state = 'due')::int, -(state = 'printed')::int, -(state = 'handed-over')::int, -(state = 'set-aside')::int from due_cards) d
      group by 1, 2 having sum(due) <> 0 or sum(printed) <> 0 or sum(handed) <> 0 or sum(aside) <> 0`));
    expect(rows).toEqual([]);
    const { tally } = must(await cast.binh.api.GET('/api/card-rounds/{id}', path()));
    expect(tally).toEqual({ due: 4, printed: 1, handed: 1, aside: 0 });
  });

  it('a round changes its last day, unless somebody did before', async () => {
    const { version } = must(await cast.binh.api.GET('/api/card-rounds/{id}', path()));
    expect(must(await cast.binh.api.PATCH('/api/card-rounds/{id}', { ...path(), body: { version, to: '2025-03-31' } }))).toMatchObject({ to: '2025-03-31', title: round.title });
    expect(refused(await cast.binh.api.PATCH('/api/card-rounds/{id}', { ...path(), body: { version, to: '2025-04-30' } }))).toMatchObject({ status: 409, code: 'version_mismatch' });
  });
});

describe('lists leave for a purpose', () => {
  const fetched = async (person: Person, url: string, body: object) => (await (await person.fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: newId(), purpose: 'In thẻ đợt 1', ...body }) })).text()).trim().split('\r\n');

  it('the list for the printer has what stands on a card, and how many left with it is kept', async () => {
    const list = await fetched(cast.dung, '/api/card-exports', { roundId, unitId: cast.units.bao });
    expect(list).toHaveLength(5);
    expect(list.find((line) => line.includes('Lan'))).toBe(`4,${people.get('Nguyễn Thị Lan')},Nguyễn Thị Lan,30/04/1990,Nữ,CĐCS Công ty Bao bì Lung Tiên,VK001,24-0001,Đã trao`);
    const { rows } = await inOwner(cast.world.database, (owner) => owner.query('select purpose, cards from card_exports'));
    expect(rows).toEqual([{ purpose: 'In thẻ đợt 1', cards: 4 }]);
    expect(refused(await cast.tam.api.POST('/api/card-exports', { body: { id: newId(), roundId, unitId: cast.units.bao, purpose: 'Xem thử' } }))).toMatchObject({ status: 404 });
  });

  it('and so is it of a list of members', async () => {
    const list = await fetched(cast.chi, '/api/member-exports', { unitId: cast.units.thanhLung });
    const { rows } = await inOwner(cast.world.database, (owner) => owner.query('select members from member_exports'));
    expect(rows).toEqual([{ members: list.length - 1 }]);
  });
});
