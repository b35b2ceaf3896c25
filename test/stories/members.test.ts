import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwner } from '../support/as-role.ts';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

/** The register of members, from Dung's first entry to a transfer that both unions agree to. */

let cast: Cast;
/** Chair of the guild in the other district. */
let mai: Person;

beforeAll(async () => {
  cast = await summonCast(await startWorld());
  mai = await openAccount(cast.world, cast.quanTri, { username: 'mai', name: 'Trương Tuyết Mai', roleKey: 'grassroots_chair', unitId: cast.units.cho });
  await inOwner(cast.world.database, (owner) => owner.query(`update units set founded = '2015-01-01'; update unit_versions set valid = '[2015-01-01,)'`));
});
afterAll(() => cast.world.close());

const newMember = (name: string, more: object = {}) => ({
  id: newId(), unitId: cast.units.bao, name, birth: '1990-04-30', sex: 'female' as const, joinedOn: '2020-05-01', ...more,
});
const enter = async (name: string, more: object = {}) => must(await cast.dung.api.POST('/api/members', { body: newMember(name, more) }));
const path = (id: string) => ({ params: { path: { id } } });
const fieldCodes = (problem: { [extension: string]: unknown }) => (problem['errors'] as { path: string; code: string }[]).map(({ path: at, code }) => `${at}: ${code}`);

describe('Dung enters her members', () => {
  it('with what she knows of them, and reads all of it again', async () => {
    const lan = await enter('Nguyễn Thị Lan', { citizenId: '079 190 001 234', cardNumber: 'vk 000123', phone: '0912 345 678', ethnicity: 'Kinh' });
    expect(lan).toMatchObject({ name: 'Nguyễn Thị Lan', citizenId: '079190001234', cardNumber: 'VK000123', phone: '0912345678', standing: 'member', seen: 'own', masked: false, since: '2020-05-01' });
    const { rows } = await inOwner(cast.world.database, (owner) => owner.query(`select p.citizen_id_sealed::text || p.citizen_id_digest::text || coalesce(c.answer::text, '') as kept from people p join creations c on c.id = p.id`));
    expect(JSON.stringify(rows)).not.toContain('079190001234');
  });

  it('is told who somebody new may be already, and may enter them all the same', async () => {
    const asked = { unitId: cast.units.bao, name: 'NGUYEN THI LAN', sex: 'female' as const, birth: '1990-04-30' };
    const like = async (person: Person, more: object = {}) => must(await person.api.POST('/api/members/namesakes', { body: { ...asked, ...more } })).items;
    expect(await like(cast.dung)).toMatchObject([{ name: 'Nguyễn Thị Lan', birthYear: 1990, union: { id: cast.units.bao }, until: null, reasons: ['name_plain', 'birth_same', 'union_same'] }]);
    expect(await like(cast.dung, { birth: null })).toMatchObject([{ name: 'Nguyễn Thị Lan' }]);
    expect(await like(cast.dung, { sex: 'male', birth: null })).toEqual([]);
    expect(await like(cast.dung, { birth: '1970-01-02' })).toEqual([]);
    // Of another union Chi sees her too; Mai, whose district it is not, is told of nobody.
    expect(await like(cast.chi, { unitId: cast.units.mamNon })).toMatchObject([{ name: 'Nguyễn Thị Lan', union: { id: cast.units.bao } }]);
    expect(await like(mai, { unitId: cast.units.cho })).toEqual([]);
    expect(refused(await mai.api.POST('/api/members/namesakes', { body: asked })).status).toBe(403);
  });

  it('sending the same form twice enters nobody twice', async () => {
    const body = newMember('Trần Văn Bảy', { sex: 'male' });
    const [one, two] = await Promise.all([cast.dung.api.POST('/api/members', { body }), cast.dung.api.POST('/api/members', { body })]);
    expect(must(one)).toEqual(must(two));
  });

  it.each<[string, object, string]>([
    ['born after joining', { birth: '2021-01-01' }, 'birth: born_after_joining'],
    ['fourteen years old on the day', { birth: '2006-01-01' }, 'birth: too_young'],
    ['joined before the union was founded', { joinedOn: '2010-01-01' }, 'joinedOn: before_union_founded'],
    ['joins tomorrow', { joinedOn: '2024-07-16' }, 'joinedOn: day_in_future'],
    ['a name in the letters of an old font', { name: 'NguyÔn V¨n Hïng' }, 'name: name_in_old_letters'],
    ['a citizen id of eleven digits', { citizenId: '07919000123' }, 'citizenId: citizen_id_digits'],
  ])('refuses with a sentence: %s', async (_what, change, code) => {
    const problem = refused(await cast.dung.api.POST('/api/members', { body: newMember('Lê Thị Thử', change) }));
    expect(problem).toMatchObject({ status: 422, code: 'invalid' });
    expect(fieldCodes(problem)).toEqual([code]);
  });

  it('refuses a citizen id and a card that someone has already, also in a union she does not see', async () => {
    must(await mai.api.POST('/api/members', { body: { ...newMember('Phan Văn Chợ', { sex: 'male', citizenId: '079190009999', cardNumber: 'VK000999' }), unitId: cast.units.cho } }));
    expect(refused(await cast.dung.api.POST('/api/members', { body: newMember('Ai Đó', { citizenId: '079190009999' }) }))).toMatchObject({ status: 409, code: 'citizen_id_taken' });
    expect(refused(await cast.dung.api.POST('/api/members', { body: newMember('Ai Đó', { cardNumber: 'vk000999' }) }))).toMatchObject({ status: 409, code: 'card_number_taken' });
  });

  it('shows the name in an old font as it was meant', async () => {
    expect(refused(await cast.dung.api.POST('/api/members', { body: newMember('NguyÔn V¨n Hïng') }))['suggested']).toBe('Nguyễn Văn Hùng');
  });
});

describe('members are found', () => {
  const namesFor = async (person: Person, query: object) => must(await person.api.GET('/api/members', { params: { query } })).items.map((member) => member.name);

  it('by given name, in the order of a Vietnamese list', async () => {
    for (const name of ['Đặng Thị Ánh', 'Bùi Văn An', 'Hồ Thị Đào', 'Nguyễn Thị Hạnh']) await enter(name);
    expect(await namesFor(cast.dung, {})).toEqual(['Bùi Văn An', 'Đặng Thị Ánh', 'Trần Văn Bảy', 'Hồ Thị Đào', 'Nguyễn Thị Hạnh', 'Nguyễn Thị Lan']);
    const first = must(await cast.dung.api.GET('/api/members', { params: { query: { limit: 4 } } }));
    expect(await namesFor(cast.dung, { limit: 4, after: first.next! })).toEqual(['Nguyễn Thị Hạnh', 'Nguyễn Thị Lan']);
  });

  it('without accents, by any words of the name, the last still being typed', async () => {
    expect(await namesFor(cast.chi, { q: 'nguyen thi' })).toEqual(['Nguyễn Thị Hạnh', 'Nguyễn Thị Lan']);
    expect(await namesFor(cast.chi, { q: 'lan nguy' })).toEqual(['Nguyễn Thị Lan']);
    // One word has one spelling, the other may yet become two.
    expect(await namesFor(cast.chi, { q: 'van b' })).toEqual(['Bùi Văn An', 'Trần Văn Bảy']);
  });

  it('with a slip of the finger, said to be near', async () => {
    const page = must(await cast.chi.api.GET('/api/members', { params: { query: { q: 'nguyen thi hanhh' } } }));
    expect([page.near, page.items.map((member) => member.name)]).toEqual([true, ['Nguyễn Thị Hạnh']]);
    expect(must(await cast.chi.api.GET('/api/members', { params: { query: { q: 'ngueyn lan' } } })).items.map((member) => member.name)).toEqual(['Nguyễn Thị Lan']);
  });

  it('by a whole card number or citizen id, never by a part', async () => {
    expect(await namesFor(cast.dung, { q: 'VK 000123' })).toEqual(['Nguyễn Thị Lan']);
    expect(await namesFor(cast.dung, { q: '079190001234' })).toEqual(['Nguyễn Thị Lan']);
    expect(await namesFor(cast.dung, { q: '07919000' })).toEqual([]);
  });

  it('in one\'s own subtree alone', async () => {
    expect(await namesFor(cast.tam, {})).toEqual(['Phan Văn Chợ']);
    expect(await namesFor(cast.tam, { q: '079190001234' })).toEqual([]);
    expect((await namesFor(cast.binh, {})).length).toBe(7);
    expect(refused(await cast.tam.api.GET('/api/members', { params: { query: { unitId: cast.units.bao } } }))).toMatchObject({ status: 404 });
  });
});

describe('who looks from outside', () => {
  let lan: string;
  beforeAll(async () => { lan = must(await cast.dung.api.GET('/api/members', { params: { query: { q: 'lan' } } })).items[0]!.id; });

  it('sees from the upper union all but the citizen id, from the province the name, until it is shown for a purpose', async () => {
    expect(must(await cast.chi.api.GET('/api/members/{id}', path(lan)))).toMatchObject({ seen: 'upper', birth: '1990-04-30', phone: '0912345678', citizenId: null, masked: true });
    const masked = must(await cast.binh.api.GET('/api/members/{id}', path(lan)));
    expect(masked).toMatchObject({ seen: 'above', name: 'Nguyễn Thị Lan', birthYear: 1990, birth: null, phone: null, cardNumber: null, citizenId: null, ethnicity: null, kept: ['ethnicity', 'birth', 'citizenId', 'cardNumber', 'phone'] });
    const shown = must(await cast.binh.api.POST('/api/members/{id}/showing', { ...path(lan), body: { id: newId(), purpose: 'Đối chiếu danh sách khen thưởng' } }));
    expect(shown).toMatchObject({ citizenId: '079190001234', phone: '0912345678', birth: '1990-04-30' });
  });

  it('leaves a trace each time, with the purpose, which the union\'s own chair does not', async () => {
    must(await cast.dung.api.GET('/api/members/{id}', path(lan)));
    must(await cast.chi.api.GET('/api/members/{id}', path(lan)));
    const { rows } = await inOwner(cast.world.database, (owner) => owner.query(`select a.username, v.kind, v.purpose from person_views v join accounts a on a.id = v.account_id where v.person_id = $1 order by v.at, v.kind desc`, [lan]));
    expect(rows).toEqual([{ username: 'chi', kind: 'viewed', purpose: null }, { username: 'binh', kind: 'viewed', purpose: null }, { username: 'binh', kind: 'shown', purpose: 'Đối chiếu danh sách khen thưởng' }]);
    const { rows: facts } = await inOwner(cast.world.database, (owner) => owner.query(`select fact from journal where object_id = $1 and fact like 'person.%' order by id`, [lan]));
    expect(facts.map((row: { fact: string }) => row.fact)).toEqual(['person.created', 'person.viewed', 'person.viewed', 'person.shown']);
  });

  it('does not learn whose record it is at all from another branch', async () => {
    for (const stranger of [cast.tam, mai, cast.khach]) expect([403, 404]).toContain(refused(await stranger.api.GET('/api/members/{id}', path(lan))).status);
  });

  it('exports for a purpose, masked from above', async () => {
    const fetched = async (person: Person) => (await (await person.fetch('/api/member-exports', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: newId(), unitId: cast.units.bao, purpose: 'In thẻ' }) })).text()).split('\r\n').find((line) => line.includes('Lan'));
    expect(await fetched(cast.dung)).toBe('6,Nguyễn Thị Lan,30/04/1990,Nữ,Kinh,VK000123,CĐCS Công ty Bao bì Lung Tiên,01/05/2020');
    expect(await fetched(cast.binh)).toBe('6,Nguyễn Thị Lan,1990,Nữ,,,CĐCS Công ty Bao bì Lung Tiên,01/05/2020');
  });

  it('corrects a detail without losing those that are masked', async () => {
    const seen = must(await cast.binh.api.GET('/api/members/{id}', path(lan)));
    must(await cast.binh.api.PATCH('/api/members/{id}', { ...path(lan), body: { version: seen.version, name: 'Nguyễn Thị Ngọc Lan' } }));
    expect(must(await cast.dung.api.GET('/api/members/{id}', path(lan)))).toMatchObject({ name: 'Nguyễn Thị Ngọc Lan', citizenId: '079190001234', phone: '0912345678' });
    expect(refused(await cast.dung.api.PATCH('/api/members/{id}', { ...path(lan), body: { version: seen.version, phone: null } }))).toMatchObject({ status: 409, code: 'version_mismatch' });
  });
});

describe('transfers need both unions', () => {
  const ask = (person: Person, body: object) => person.api.POST('/api/member-transfers', { body: { id: newId(), toUnitId: cast.units.cho, effective: '2024-07-15', ...body } });

  it('one asks, the other confirms; the past stays with the one, the future with the other', async () => {
    const moved = await enter('Vũ Thị Chuyển');
    const asked = must(await ask(cast.dung, { personId: moved.id }));
    expect(asked).toMatchObject({ state: 'asked', askedBySide: 'giver', may: { decide: false, withdraw: true } });
    const inbox = must(await mai.api.GET('/api/member-transfers', { params: { query: { waiting: 'true' } } }));
    expect(inbox.items).toMatchObject([{ id: asked.id, person: { name: 'Vũ Thị Chuyển', birthYear: 1990 }, may: { decide: true } }]);
    expect(refused(await mai.api.GET('/api/members/{id}', path(moved.id)))).toMatchObject({ status: 404 });
    expect(refused(await cast.dung.api.POST('/api/member-transfers/{id}/confirmation', path(asked.id)))).toMatchObject({ status: 403 });
    expect(must(await mai.api.POST('/api/member-transfers/{id}/confirmation', path(asked.id)))).toMatchObject({ state: 'confirmed', decidedBy: 'Trương Tuyết Mai' });
    const record = must(await mai.api.GET('/api/members/{id}', path(moved.id)));
    expect(record.memberships.map(({ union, since, until, joinedAs, leftAs }) => [union.name, since, until, joinedAs, leftAs])).toEqual([
      ['Nghiệp đoàn Bốc xếp chợ Yên Khê', '2024-07-15', null, 'transferred-in', null],
      ['CĐCS Công ty Bao bì Lung Tiên', '2020-05-01', '2024-07-15', 'admitted', 'transferred-out'],
    ]);
    expect(refused(await cast.dung.api.GET('/api/members/{id}', path(moved.id)))).toMatchObject({ status: 404 });
  });

  it('the taking union asks by a whole number, and is refused with a reason', async () => {
    const asked = must(await ask(cast.dung, { toUnitId: cast.units.bao, cardNumber: 'VK000999' }));
    expect(asked).toMatchObject({ askedBySide: 'taker', person: { name: 'Phan Văn Chợ' } });
    expect(refused(await ask(cast.dung, { toUnitId: cast.units.bao, cardNumber: 'VK000999' }))).toMatchObject({ status: 409, code: 'transfer_open' });
    expect(must(await mai.api.POST('/api/member-transfers/{id}/refusal', { ...path(asked.id), body: { reason: 'Đoàn viên chưa nộp đủ hồ sơ.' } }))).toMatchObject({ state: 'refused', reason: 'Đoàn viên chưa nộp đủ hồ sơ.' });
    expect(refused(await mai.api.POST('/api/member-transfers/{id}/confirmation', path(asked.id)))).toMatchObject({ status: 409, code: 'wrong_state' });
    expect(fieldCodes(refused(await ask(cast.dung, { toUnitId: cast.units.bao, citizenId: '000000000000' })))).toEqual(['citizenId: person_not_found']);
  });

  it('to a closed union there is none', async () => {
    const [staying] = must(await cast.dung.api.GET('/api/members', { params: { query: { q: 'an bui' } } })).items;
    must(await cast.quanTri.api.POST('/api/units/{id}/closing', { ...path(cast.units.tram), body: { id: newId(), on: '2024-07-14', reason: 'Giải thể' } }));
    expect(fieldCodes(refused(await ask(cast.dung, { personId: staying!.id, toUnitId: cast.units.tram })))).toEqual(['toUnitId: union_closed']);
    expect(fieldCodes(refused(await ask(cast.dung, { personId: staying!.id, toUnitId: cast.units.bao })))).toEqual(['toUnitId: transfer_to_same_union']);
    expect(fieldCodes(refused(await ask(cast.dung, { personId: staying!.id, toUnitId: cast.units.yenKhe })))).toEqual(['toUnitId: not_a_union']);
  });

  it('finds unions of other branches by name, to send members to', async () => {
    expect(must(await cast.dung.api.GET('/api/member-transfers/targets', { params: { query: { q: 'boc xep' } } })).items).toEqual([{ id: cast.units.cho, name: 'Nghiệp đoàn Bốc xếp chợ Yên Khê', above: 'Liên đoàn Lao động huyện Yên Khê' }]);
  });
});

describe('leaving, suspension, coming back', () => {
  it('a suspension lasts twelve months at most, and the member is counted all along', async () => {
    const held = await enter('Lý Văn Tạm', { sex: 'male' });
    const suspend = (from: string, until: string) => cast.dung.api.POST('/api/members/{id}/suspensions', { ...path(held.id), body: { id: newId(), from, until, reason: 'Nghỉ không lương' } });
    expect(fieldCodes(refused(await suspend('2024-07-01', '2025-07-02')))).toEqual(['until: suspended_too_long']);
    const suspended = must(await suspend('2024-07-01', '2025-07-01'));
    expect(suspended).toMatchObject({ standing: 'suspended', suspension: { until: '2025-07-01' } });
    expect(refused(await suspend('2024-08-01', '2024-09-01'))).toMatchObject({ status: 409, code: 'suspended_already' });
    expect(must(await cast.dung.api.GET('/api/members', { params: { query: { standing: 'suspended' } } })).items.map((one) => one.name)).toEqual(['Lý Văn Tạm']);
    must(await cast.dung.api.POST('/api/members/{id}/suspensions/{suspensionId}/ending', { params: { path: { id: held.id, suspensionId: suspended.suspension!.id } }, body: { on: '2024-07-15' } }));
    expect(must(await cast.dung.api.GET('/api/members/{id}', path(held.id))).standing).toBe('member');
  });

  it('who left comes back three months later at the earliest; a leaving by mistake is taken back', async () => {
    const gone = await enter('Ngô Thị Đi');
    const leave = (on: string) => cast.dung.api.POST('/api/members/{id}/leaving', { ...path(gone.id), body: { id: newId(), on, reason: 'job-ended' } });
    expect(fieldCodes(refused(await leave('2020-05-01')))).toEqual(['on: left_before_joining']);
    expect(must(await leave('2024-06-01'))).toMatchObject({ standing: 'left', may: { readmitFrom: '2024-09-01' } });
    expect(must(await cast.dung.api.DELETE('/api/members/{id}/leaving', path(gone.id)))).toMatchObject({ standing: 'member' });
    must(await leave('2024-03-01'));
    const back = (joinedOn: string) => cast.dung.api.POST('/api/members/{id}/readmission', { ...path(gone.id), body: { id: newId(), unitId: cast.units.bao, joinedOn } });
    expect(fieldCodes(refused(await back('2024-05-31')))).toEqual(['joinedOn: readmitted_too_early']);
    expect(must(await cast.dung.api.GET('/api/members', { params: { query: { standing: 'left', q: 'di' } } })).items).toMatchObject([{ name: 'Ngô Thị Đi', leftAs: 'job-ended' }]);
    expect(must(await back('2024-06-01')).memberships.map((one) => one.joinedAs)).toEqual(['re-admitted', 'admitted']);
    expect(must(await cast.dung.api.GET('/api/members', { params: { query: { standing: 'left', q: 'di' } } })).items).toEqual([]);
  });

  it('a branch is a unit below the union, in time', async () => {
    const grouped = await enter('Mạc Thị Nhóm');
    const branch = must(await cast.chi.api.POST('/api/units', { body: { id: newId(), parentId: cast.units.bao, typeKey: 'group', name: 'Tổ công đoàn Xưởng in', shortName: 'Tổ in', kindKey: null, place: null, members: null, founded: '2024-01-01' } })).id;
    const place = (groupId: string | null, from: string) => cast.dung.api.POST('/api/members/{id}/groups', { ...path(grouped.id), body: { id: newId(), groupId, from } });
    expect(must(await place(branch, '2024-02-01')).group).toEqual({ id: branch, name: 'Tổ công đoàn Xưởng in' });
    expect(fieldCodes(refused(await place(cast.units.mamNon, '2024-03-01')))).toEqual(['groupId: not_a_group']);
    const placedOn = async (to: string, unitId = branch) => must(await cast.dung.api.GET('/api/units/{id}/member-figures', { params: { path: { id: unitId }, query: { to } } })).placed;
    expect([await placedOn('2024-01-31'), await placedOn('2024-02-01'), await placedOn('2024-02-01', cast.units.bao)]).toEqual([{ members: 0, women: 0 }, { members: 1, women: 1 }, null]);
    expect(must(await place(null, '2024-07-01'))).toMatchObject({ group: null, groups: [{ since: '2024-02-01', until: '2024-07-01' }] });
  });
});

describe('figures come from the ledger', () => {
  it('start, what came and went by reason, and end agree, for the union and all above it', async () => {
    const of = async (person: Person, unitId: string) => must(await person.api.GET('/api/units/{id}/member-figures', { params: { path: { id: unitId }, query: { from: '2024-01-01' } } }));
    const bao = await of(cast.dung, cast.units.bao);
    expect(bao.flows).toEqual([{ reason: 're-admitted', members: 1, women: 1 }, { reason: 'job-ended', members: -1, women: -1 }, { reason: 'transferred-out', members: -1, women: -1 }]);
    expect(bao.atStart!.members + bao.flows.reduce((sum, flow) => sum + flow.members, 0)).toBe(bao.atEnd.members);
    expect(bao.byTree).toEqual({ members: 0, women: 0 });
    const province = await of(cast.binh, cast.units.province);
    expect(province.atEnd.members).toBe(must(await cast.binh.api.GET('/api/members', { params: { query: { limit: 200 } } })).items.length);
    expect(province.flows.find((flow) => flow.reason === 'transferred-in')).toEqual({ reason: 'transferred-in', members: 1, women: 1 });
  });

  it('personal details are blanked once they were kept long enough, the history stays', async () => {
    const long = await enter('Hà Thị Xưa', { joinedOn: '2016-01-01', phone: '0988777666' });
    must(await cast.dung.api.POST('/api/members/{id}/leaving', { ...path(long.id), body: { id: newId(), on: '2019-07-01', reason: 'retired' } }));
    expect(must(await cast.quanTri.api.GET('/api/people/blanking'))).toEqual({ people: 1, keptMonths: 60 });
    expect(must(await cast.quanTri.api.POST('/api/people/blanking', { body: { id: newId() } }))).toEqual({ people: 1, keptMonths: 60 });
    expect(must(await cast.quanTri.api.GET('/api/people/blanking')).people).toBe(0);
    expect(must(await cast.dung.api.GET('/api/members/{id}', path(long.id)))).toMatchObject({ name: 'Hà Thị Xưa', birthYear: 1990, birth: null, phone: null, blankedOn: '2024-07-15', standing: 'left' });
  });
});
