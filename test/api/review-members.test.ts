import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

/** Members whom more than one union, branch or day concerns. */

let cast: Cast;
/** Chair of the guild in the other district. */
let mai: Person;
/** Keeps the accounts of one district, and sees nothing else. */
let nga: Person;
beforeAll(async () => {
  cast = await summonCast(await startWorld());
  mai = await openAccount(cast.world, cast.quanTri, { username: 'mai', name: 'Trương Tuyết Mai', roleKey: 'grassroots_chair', unitId: cast.units.cho });
  nga = await openAccount(cast.world, cast.quanTri, { username: 'nga', name: 'Đinh Thị Nga', roleKey: 'administrator', unitId: cast.units.thanhLung });
  await inOwner(cast.world.database, (owner) => owner.query(`update units set founded = '2015-01-01'; update unit_versions set valid = '[2015-01-01,)'`));
});
afterAll(() => cast.world.close());

const path = (id: string) => ({ params: { path: { id } } });
const enter = async (name: string, more: object = {}) =>
  must(await cast.binh.api.POST('/api/members', { body: { id: newId(), unitId: cast.units.bao, name, birth: '1990-04-30', sex: 'female', joinedOn: '2020-05-01', ...more } as never }));
const leave = async (id: string, on: string) => must(await cast.binh.api.POST('/api/members/{id}/leaving', { ...path(id), body: { id: newId(), on, reason: 'job-ended', note: 'Chuyển nơi ở' } }));
const act = (events: object[], more: object = {}) => cast.binh.api.POST('/api/unit-acts', { body: { id: newId(), title: 'Sắp xếp', events, ...more } as never });
const query = <Row>(text: string, values: unknown[] = []) => inOwner(cast.world.database, async (owner) => (await owner.query(text, values)).rows as Row[]);

describe('personal details that were kept long enough', () => {
  it('are blanked of who belongs to no union and holds no office anywhere, also where the asker does not look', async () => {
    const [gone, elsewhere, serving, other] = [await enter('Hà Thị Xưa', { joinedOn: '2016-01-01' }), await enter('Hà Thị Nơi Khác', { joinedOn: '2016-01-01' }),
      await enter('Hà Thị Cán Bộ', { joinedOn: '2016-01-01' }), await enter('Hà Thị Yên', { joinedOn: '2016-01-01', unitId: cast.units.cho })];
    must(await cast.binh.api.POST('/api/members/{id}/suspensions', { ...path(gone.id), body: { id: newId(), from: '2018-01-01', until: '2018-06-01', reason: 'Chữa bệnh' } }));
    for (const one of [gone, elsewhere, serving, other]) await leave(one.id, '2019-01-01');
    await query(`insert into memberships (id, person_id, unit_id, valid, joined_as, name, sort_name) values ($1, $2, $3, '[2020-01-01,)', 're-admitted', 'Hà Thị Nơi Khác', 'khác hà')`, [newId(), elsewhere.id, cast.units.cho]);
    await query(`insert into offices (id, person_id, unit_id, position_key, single, valid, full_time, basis, name, sort_name)
      select $1, $2, $3, key, false, '[2020-01-01,)', true, 'appointed', 'Hà Thị Cán Bộ', 'bộ hà' from officer_positions order by key limit 1`, [newId(), serving.id, cast.units.thanhLung]);

    expect(must(await nga.api.GET('/api/people/blanking')).people).toBe(1);
    expect(must(await nga.api.POST('/api/people/blanking', { body: { id: newId() } })).people).toBe(1);
    expect(await query(`select name from people where birth is null order by name`)).toEqual([{ name: 'Hà Thị Xưa' }]);
    expect(await query(`select note, (select reason from member_suspensions s where s.person_id = m.person_id) as reason from memberships m where person_id = $1`, [gone.id])).toEqual([{ note: null, reason: null }]);
    expect(must(await cast.quanTri.api.GET('/api/people/blanking')).people).toBe(1);
  });
});

describe('figures of an earlier day', () => {
  it('stay with the district that a union left, and go with the union to the other', async () => {
    for (const name of ['Lò Thị Một', 'Lò Thị Hai']) await enter(name, { unitId: cast.units.tram });
    const told = async (person: Person, unitId: string) => ({
      members: must(await person.api.GET('/api/units/{id}/member-figures', { ...path(unitId), params: { path: { id: unitId }, query: { to: '2024-06-01' } } })).atEnd,
      registry: must(await person.api.GET('/api/registry/figures', { params: { query: { unitId, asOf: '2024-06-01' } } })).total,
    });
    const before = await told(cast.chi, cast.units.thanhLung);
    expect(before.members.members).toBeGreaterThanOrEqual(2);
    const ofUnion = await told(cast.chi, cast.units.tram);
    expect(ofUnion.members.members).toBe(2);
    const { id } = must(await act([{ kind: 'hand-over', effective: '2024-07-01', unitId: cast.units.tram, to: cast.units.yenKhe }]));
    expect(await told(cast.chi, cast.units.thanhLung)).toEqual(before);
    expect(await told(cast.tam, cast.units.tram)).toEqual(ofUnion);
    expect(refused(await cast.chi.api.GET('/api/units/{id}/member-figures', { params: { path: { id: cast.units.tram }, query: { to: '2024-06-01' } } })).status).toBe(404);
    must(await cast.binh.api.POST('/api/unit-acts/{id}/undoing', { ...path(id), body: { id: newId(), reason: 'Ghi nhầm' } }));
  });
});

describe('a union whose end is recorded', () => {
  let merge: string;
  let [stays, left]: string[] = [];
  beforeAll(async () => {
    stays = (await enter('Sùng Thị Ở', { unitId: cast.units.tram })).id;
    left = (await enter('Sùng Thị Về', { unitId: cast.units.tram })).id;
    await leave(left, '2024-06-01');
    const group = must(await cast.chi.api.POST('/api/units', { body: { id: newId(), parentId: cast.units.tram, typeKey: 'group', name: 'Tổ Dược', shortName: 'Tổ Dược', kindKey: null, place: null, members: null, founded: '2024-01-01' } })).id;
    must(await cast.chi.api.POST('/api/members/{id}/groups', { ...path(stays), body: { id: newId(), groupId: group, from: '2024-02-01' } }));
    merge = must(await act([{ kind: 'merge', effective: '2024-08-01', sources: [cast.units.tram], into: cast.units.mamNon }])).id;
  });

  it('takes nobody in, by whichever door, and tells the day and who goes on', async () => {
    const closed = { code: 'invalid', ended: '2024-07-31', successor: 'CĐCS Trường Mầm non Suối Mơ' };
    expect(refused(await cast.chi.api.POST('/api/members', { body: { id: newId(), unitId: cast.units.tram, name: 'Người Mới', joinedOn: '2024-07-15' } }))).toMatchObject(closed);
    const someone = await enter('Sùng Thị Chuyển');
    expect(refused(await cast.dung.api.POST('/api/member-transfers', { body: { id: newId(), personId: someone.id, toUnitId: cast.units.tram, effective: '2024-07-20' } }))).toMatchObject(closed);
    expect(refused(await cast.chi.api.DELETE('/api/members/{id}/leaving', path(left!)))).toMatchObject(closed);
    expect(refused(await cast.chi.api.POST('/api/members/{id}/readmission', { ...path(left!), body: { id: newId(), unitId: cast.units.tram, joinedOn: '2024-07-15' } }))).toMatchObject(closed);
    expect(refused(await act([{ kind: 'dissolve', effective: '2024-07-20', unitId: cast.units.bao }], { members: { [cast.units.bao]: { rest: { to: cast.units.tram }, people: [] } } }))).toMatchObject({ code: 'members_go_nowhere' });
  });

  it('gives its members to the other with their branches and groups, until the act is taken back', async () => {
    const groups = () => query<{ group: string; unit: string; from: string }>(`select o.name as "group", m.unit_id as unit, lower(g.valid)::text as from from member_groups g join memberships m on m.id = g.membership_id
      join unit_versions o on o.unit_id = g.group_id and o.superseded_in is null and upper(o.valid) is null where m.person_id = $1 order by lower(g.valid)`, [stays]);
    expect(await groups()).toEqual([{ group: 'Tổ Dược', unit: cast.units.tram, from: '2024-02-01' }, { group: 'Tổ Dược', unit: cast.units.mamNon, from: '2024-08-01' }]);
    must(await cast.binh.api.POST('/api/unit-acts/{id}/undoing', { ...path(merge), body: { id: newId(), reason: 'Ghi nhầm' } }));
    expect(await groups()).toEqual([{ group: 'Tổ Dược', unit: cast.units.tram, from: '2024-02-01' }]);
    expect(must(await cast.chi.api.DELETE('/api/members/{id}/leaving', path(left!)))).toMatchObject({ standing: 'member' });
  });
});

describe('from above the upper-level union', () => {
  it('neither ethnicity nor what was written about someone is seen before a purpose is given', async () => {
    const one = await enter('Giàng Thị Kín', { ethnicity: 'Mông', note: 'Giới thiệu bởi tổ trưởng' });
    must(await cast.dung.api.POST('/api/members/{id}/suspensions', { ...path(one.id), body: { id: newId(), from: '2024-07-01', until: '2024-09-01', reason: 'Chữa bệnh' } }));
    const seen = { ethnicity: 'Mông', suspension: { reason: 'Chữa bệnh' }, suspensions: [{ reason: 'Chữa bệnh' }], memberships: [{ note: 'Giới thiệu bởi tổ trưởng' }] };
    expect(must(await cast.chi.api.GET('/api/members/{id}', path(one.id)))).toMatchObject(seen);
    expect(must(await cast.binh.api.GET('/api/members/{id}', path(one.id)))).toMatchObject({ ethnicity: null, suspension: { reason: null }, suspensions: [{ reason: null }], memberships: [{ note: null }], masked: true });
    expect(must(await cast.binh.api.POST('/api/members/{id}/showing', { ...path(one.id), body: { id: newId(), purpose: 'Khen thưởng' } }))).toMatchObject(seen);
  });

  it('the province’s own list leaves masked as well', async () => {
    const response = await cast.binh.fetch('/api/member-exports', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: newId(), unitId: cast.units.province, purpose: 'Thống kê' }) });
    const line = (await response.text()).split('\r\n').find((row) => row.includes('Giàng Thị Kín'));
    expect(line).toMatch(/,1990,Nữ,,,/);
  });
});

describe('a transfer', () => {
  it('is carried out on the day that was agreed, whatever else the confirmation says', async () => {
    const moving = await enter('Vàng Thị Đi');
    const asked = must(await cast.dung.api.POST('/api/member-transfers', { body: { id: newId(), personId: moving.id, toUnitId: cast.units.cho, effective: '2024-07-15' } }));
    await mai.fetch(`/api/member-transfers/${asked.id}/confirmation`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ effective: '2021-01-01' }) });
    expect(await query(`select lower(valid)::text as since from memberships where person_id = $1 and unit_id = $2`, [moving.id, cast.units.cho])).toEqual([{ since: '2024-07-15' }]);
  });
});

describe('somebody who left a union that nobody here sees', () => {
  const again = (person: Person, unitId: string, more: object) => person.api.POST('/api/member-readmissions', { body: { id: newId(), unitId, joinedOn: '2024-07-15', ...more } });

  it('is admitted again by a whole number, after the months of the rule, and the union that they left is told', async () => {
    const gone = await enter('Lầu Thị Trở Lại', { cardNumber: 'VK777001', citizenId: '079190777001' });
    const asking = () => mai.api.POST('/api/member-transfers', { body: { id: newId(), toUnitId: cast.units.cho, cardNumber: 'VK777001', effective: '2024-07-15' } });
    expect(refused(await again(mai, cast.units.cho, { cardNumber: 'VK777001' }))).toMatchObject({ code: 'is_member_already' });
    await leave(gone.id, '2024-06-01');
    expect(refused(await asking())).toMatchObject({ status: 409, code: 'not_a_member' });
    expect(refused(await again(mai, cast.units.cho, { cardNumber: 'VK777001' }))).toMatchObject({ code: 'invalid', from: '2024-09-01' });
    must(await cast.binh.api.DELETE('/api/members/{id}/leaving', path(gone.id)));
    await leave(gone.id, '2024-01-01');
    expect(refused(await again(mai, cast.units.bao, { cardNumber: 'VK777001' })).status).toBe(403);
    const id = newId();
    const joined = must(await again(mai, cast.units.cho, { id, citizenId: '079190777001' }));
    expect(joined).toMatchObject({ id: gone.id, name: 'Lầu Thị Trở Lại', standing: 'member', union: { id: cast.units.cho } });
    expect(must(await again(mai, cast.units.cho, { id, citizenId: '079190777001' })).id).toBe(gone.id);
    expect(joined.memberships.map((one) => one.joinedAs)).toEqual(['re-admitted', 'admitted']);
    expect(await query(`select fact from journal where object_id = $1 and unit_id = $2 order by id desc limit 1`, [gone.id, cast.units.bao])).toEqual([{ fact: 'member.joined-elsewhere' }]);
  });

  it('is not found by trying numbers through', async () => {
    const tries = [];
    for (let number = 0; number < 22; number += 1) tries.push(refused(await again(cast.hue, cast.units.mamNon, { cardNumber: `THU${number}` })).code);
    expect(tries).toEqual([...Array.from({ length: 20 }, () => 'invalid'), 'too_many_attempts', 'too_many_attempts']);
    expect(refused(await cast.hue.api.POST('/api/member-transfers', { body: { id: newId(), toUnitId: cast.units.mamNon, cardNumber: 'THU', effective: '2024-07-15' } })).status).toBe(429);
  });
});

describe('transfers', () => {
  it('are shown where members may be read, not wherever somebody has any right', async () => {
    const moving = await enter('Thào Thị Chờ');
    const asked = must(await cast.dung.api.POST('/api/member-transfers', { body: { id: newId(), personId: moving.id, toUnitId: cast.units.cho, effective: '2024-07-20' } }));
    const both = await openAccount(cast.world, cast.quanTri, { username: 'both', name: 'Hai Vai', roleKey: 'grassroots_chair', unitId: cast.units.mamNon });
    const { items } = must(await cast.quanTri.api.GET('/api/accounts', { params: { query: { q: 'both' } } }));
    must(await cast.quanTri.api.POST('/api/accounts/{id}/grants', { ...path(items[0]!.id), body: { id: newId(), roleKey: 'reader', unitId: cast.units.thanhLung } }));
    expect(must(await both.api.GET('/api/member-transfers')).items).toEqual([]);
    expect(must(await mai.api.GET('/api/member-transfers', { params: { query: { waiting: 'true' } } })).items).toMatchObject([{ id: asked.id, may: { decide: true, withdraw: false } }]);
    must(await cast.dung.api.POST('/api/member-transfers/{id}/withdrawal', path(asked.id)));
  });
});

describe('the list of a unit on an earlier day', () => {
  it('is that of the day also where the unit hung elsewhere then', async () => {
    await enter('Hạng Thị Cũ', { unitId: cast.units.mamNon });
    const { id } = must(await act([{ kind: 'hand-over', effective: '2024-07-01', unitId: cast.units.mamNon, to: cast.units.yenKhe }]));
    const names = async (person: Person, unitId: string) => must(await person.api.GET('/api/members', { params: { query: { unitId, asOf: '2024-06-01', limit: 200 } } })).items.map((one) => one.name);
    expect(await names(cast.tam, cast.units.mamNon)).toContain('Hạng Thị Cũ');
    expect(await names(cast.tam, cast.units.yenKhe)).not.toContain('Hạng Thị Cũ');
    expect(await names(cast.binh, cast.units.thanhLung)).toContain('Hạng Thị Cũ');
    expect(await names(cast.chi, cast.units.thanhLung)).not.toContain('Hạng Thị Cũ');
    must(await cast.binh.api.POST('/api/unit-acts/{id}/undoing', { ...path(id), body: { id: newId(), reason: 'Ghi nhầm' } }));
  });
});
