import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildXlsx } from '#engines/sheet-files/testing/build-xlsx.ts';
import type { OutCell } from '#engines/sheet-files/index.ts';
import { openDatabase } from '#kit/database.ts';
import { createFileStore } from '#kit/files.ts';
import { createLog } from '#kit/log.ts';
import { tidyUp } from '../../src/modules/imports/work-imports.ts';
import { inOwner } from '../support/as-role.ts';
import { openAccount, summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { applied, handInSheet, preview as previewOf, rowsOf, workbook } from '../support/sheets.ts';
import type { Import } from '../support/sheets.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

/** Members come in as a sheet: nobody is entered twice, nobody is moved unasked, and who looks is shown no more than is theirs to see. */

const HEADER = ['STT', 'HỌ VÀ TÊN', 'Ngày sinh', 'Giới tính', 'Dân tộc', 'Số thẻ', 'CCCD', 'Công đoàn cơ sở', 'Ngày vào CĐ', 'Tổ công đoàn'];
type Line = [name: string, birth?: OutCell, sex?: OutCell, ethnicity?: OutCell, card?: OutCell, citizen?: OutCell, union?: OutCell, joined?: OutCell, group?: OutCell];
const sheet = (...lines: Line[]) => workbook(HEADER, lines.map((line, at) => [at + 1, ...Array.from({ length: 9 }, (_, cell) => line[cell] ?? null)]));

let cast: Cast;
/** Chair of the guild in the other district. */
let mai: Person;

beforeAll(async () => {
  cast = await summonCast(await startWorld());
  mai = await openAccount(cast.world, cast.quanTri, { username: 'mai', name: 'Trương Tuyết Mai', roleKey: 'grassroots_chair', unitId: cast.units.cho });
  await inOwner(cast.world.database, (owner) => owner.query(`
    update units set founded = '2010-01-01'; update unit_versions set valid = '[2010-01-01,)';
    update units set code = 'BB' where id = '${cast.units.bao}'; update units set code = 'MN' where id = '${cast.units.mamNon}'; update units set code = 'CHO' where id = '${cast.units.cho}';
    update units set code = 'TYT', ended = '2024-06-01' where id = '${cast.units.tram}'; update unit_versions set valid = '[2010-01-01,2024-06-01)' where unit_id = '${cast.units.tram}'`));
});
afterAll(() => cast.world.close());

const preview = (person: Person, bytes: Uint8Array | string, given: Parameters<typeof previewOf>[2] = {}) => previewOf(person, bytes, { kind: 'members', filename: 'doan-vien.xlsx', ...given });
const faultsOf = async (person: Person, { id }: Import) => (await rowsOf(person, id)).map(({ number, faults: [first] }) => [number, first!.column, first!.code]);
const reviewsOf = async (person: Person, { id }: Import) => must(await person.api.GET('/api/imports/{id}/reviews', { params: { path: { id } } })).items;
const decide = (person: Person, { id }: Import, number: number, body: { what: 'same'; id: string } | { what: 'another' } | { what: 'leave-out' }) =>
  person.api.PUT('/api/imports/{id}/rows/{number}/decision', { params: { path: { id, number } }, body });
const membersOf = async (person: Person, unitId: string) => must(await person.api.GET('/api/members', { params: { query: { unitId, limit: 200 } } })).items;
const enter = async (person: Person, name: string, more: object = {}) =>
  must(await person.api.POST('/api/members', { body: { id: newId(), unitId: person.unitId, name, birth: '1990-04-30', sex: 'female' as const, joinedOn: '2020-05-01', ...more } }));

const FIRST: Line[] = [
  ['Nguyễn Thị Lan', { day: '1990-04-30' }, 'Nữ', 'Kinh', 'vk 000123', '079 190 001 234', 'BB', '1/5/2015'],
  ['Trần Văn Bảy', 1985, 'Nam', null, null, null, 'CĐCS Công ty Bao bì Lung Tiên', null],
  ['Lò Thị Hoa', '12/3/1992', 'Nữ', 'Thái', 'VK000124', 79192000555, 'MN', '2018-09-05'],
  ['Bùi Thị Hạnh', { day: '1988-01-02' }, 'Nữ', null, null, null, 'MN', null],
];

describe('Chi brings the members of her district in', () => {
  it('downloads the template, sees who is new, and nobody is entered before she says so', async () => {
    const template = await cast.chi.fetch('/api/import-kinds/members/template');
    expect(template.headers.get('content-disposition')).toContain('mau-nhap-doan-vien.xlsx');
    const seen = await preview(cast.chi, sheet(...FIRST));
    expect(seen).toMatchObject({ state: 'preview', kind: 'members', counts: { new: 4, changed: 0, same: 0, error: 0, review: 0 }, ignored: ['STT'] });
    expect(await faultsOf(cast.chi, seen)).toEqual([[4, 'citizenId', 'zero_put_back']]);
    expect(await membersOf(cast.chi, cast.units.thanhLung)).toEqual([]);
    expect(await applied(cast.chi, seen.id, 'all')).toMatchObject({ state: 'done', counts: { applied: 4 } });
    expect((await membersOf(cast.dung, cast.units.bao)).map(({ name, birthYear, since }) => [name, birthYear, since])).toEqual([['Trần Văn Bảy', 1985, '2024-07-15'], ['Nguyễn Thị Lan', 1990, '2015-05-01']]);
    const lan = (await membersOf(cast.dung, cast.units.bao)).find(({ name }) => name === 'Nguyễn Thị Lan')!;
    expect(must(await cast.dung.api.GET('/api/members/{id}', { params: { path: { id: lan.id } } }))).toMatchObject({ citizenId: '079190001234', cardNumber: 'VK000123', ethnicity: 'Kinh', birth: '1990-04-30' });
    const figures = must(await cast.chi.api.GET('/api/units/{id}/member-figures', { params: { path: { id: cast.units.thanhLung }, query: { from: '2024-07-14', to: '2024-07-15' } } }));
    expect(figures).toMatchObject({ atEnd: { members: 4, women: 3 }, atStart: { members: 2 } });
  });

  it('keeps no citizen id in the clear, neither in the register nor among the rows', async () => {
    const waiting = await preview(cast.chi, sheet(['Lê Thị Sáu', 1990, 'Nữ', null, null, '079190777888', 'BB'], ['Lê Thị Tám', 1990, 'Nữ', null, null, '0791907778', 'BB']));
    const { rows } = await inOwner(cast.world.database, (owner) => owner.query(`select string_agg(r::text, '') as kept from import_rows r`));
    expect(rows[0].kept).toContain('888');
    expect(rows[0].kept).not.toMatch(/0?79190777|079190001234/);
    must(await cast.chi.api.DELETE('/api/imports/{id}', { params: { path: { id: waiting.id } } }));
  });

  it('the same sheet again changes nothing; what is told otherwise changes, and an empty cell takes nothing away', async () => {
    const again = await preview(cast.chi, sheet(...FIRST));
    expect(again.counts).toMatchObject({ new: 0, changed: 0, same: 4, error: 0, review: 0 });
    expect(refused(await cast.chi.api.POST('/api/imports/{id}/application', { params: { path: { id: again.id } }, body: { mode: 'all' } }))).toMatchObject({ code: 'import_changes_nothing' });
    const later = await preview(cast.chi, sheet(['Nguyễn Thị Ngọc Lan', { day: '1990-04-30' }, null, null, 'VK000123'], ['Trần Văn Bảy', 1985, 'Nam', null, 'VK000777', null, 'BB'], ['LO THI HOA', '12/3/1992', null, null, null, '079192000555', 'MN']).subarray(), { unitId: cast.units.bao });
    expect(later.counts).toMatchObject({ changed: 2, error: 1 });
    expect((await rowsOf(cast.chi, later.id, 'changed')).map(({ changes }) => changes)).toEqual([['name'], ['cardNumber']]);
    expect(await faultsOf(cast.chi, later)).toEqual([[4, 'union', 'union_outside']]);
    expect(await applied(cast.chi, later.id, 'good')).toMatchObject({ state: 'done', counts: { applied: 2 } });
    const lan = must(await cast.dung.api.GET('/api/members', { params: { query: { q: 'VK000123' } } })).items[0]!;
    expect(must(await cast.dung.api.GET('/api/members/{id}', { params: { path: { id: lan.id } } }))).toMatchObject({ name: 'Nguyễn Thị Ngọc Lan', citizenId: '079190001234', ethnicity: 'Kinh' });
  });
});

describe('what is wrong with a row has a sentence and its row', () => {
  it('days that are none, numbers that stand twice, unions that are closed or not hers; names in TCVN3 and VNI are shown converted', async () => {
    must(await mai.api.POST('/api/members', { body: { id: newId(), unitId: cast.units.cho, name: 'Phan Văn Chợ', joinedOn: '2020-01-01', cardNumber: 'VK000999', citizenId: '079180000001' } }));
    const seen = await preview(cast.chi, sheet(
      ['Lê Một', '31/2/1990', 'Nam', null, null, null, 'BB'],
      ['Lê Hai', 1990, 'Nam', null, 'VK1', null, 'BB'],
      ['Lê Ba', 1990, 'Nam', null, 'vk 1', null, 'BB'],
      ['Lê Tư', 1990, 'Nam', null, null, null, 'TYT'],
      ['Lê Năm', 1990, 'Nam', null, null, null, 'CHO'],
      ['Lê Sáu', 1990, 'Nam', null, 'VK000999', null, 'BB'],
      ['Lê Bảy', 1990, 'Nam', null, null, '079180000001', 'BB'],
      ['Lê Tám', 2015, 'Nam', null, null, null, 'BB', '1/1/2024'],
      ['Lê Chín', 1990, 'Nam', null, null, null, 'BB', '1/1/2030'],
      ['Lê Mười', 1990, 'Nam', null, null, null, null],
      ['NguyÔn V¨n Hïng', 1991, 'Nam', null, null, null, 'BB'],
      ['Nguyeãn Vaên Duõng', 1992, 'Nam', null, null, null, 'BB'],
      ['Lê Mười Một', 1990, 'Nam', null, null, null, 'BB', '1/5/2000'],
      ['Lê Mười Hai', 1990, 'Nam', null, null, null, 'BB', null, 'Tổ không có'],
      ['Lê Hai', 1990, 'Nam', null, null, null, 'BB'],
      ['Lê Mười Ba', 1990, 'Nam', null, null, '12345', 'BB'],
    ));
    expect(await faultsOf(cast.chi, seen)).toEqual([
      [2, 'birth', 'impossible_day'], [4, 'cardNumber', 'card_twice'], [5, 'union', 'union_closed'], [6, 'union', 'union_outside'], [7, 'cardNumber', 'card_outside'], [8, 'citizenId', 'citizen_outside'],
      [9, 'birth', 'too_young'], [10, 'joined', 'joined_in_future'], [11, 'union', 'union_required'], [12, 'name', 'converted'], [13, 'name', 'converted'], [14, 'joined', 'joined_before_union'],
      [15, 'group', 'group_unknown'], [16, null, 'row_twice'], [17, 'citizenId', 'citizen_id_digits'],
    ]);
    expect(seen.counts).toMatchObject({ new: 3, error: 13 });
    const outside = (await rowsOf(cast.chi, seen.id)).find(({ number }) => number === 7)!;
    expect(outside.faults[0]!.params).toEqual({ union: 'Nghiệp đoàn Bốc xếp chợ Yên Khê' });
    expect(JSON.stringify(outside)).not.toContain('Phan Văn Chợ');
    await applied(cast.chi, seen.id, 'good');
    expect((await membersOf(cast.dung, cast.units.bao)).map(({ name }) => name)).toEqual(expect.arrayContaining(['Nguyễn Văn Hùng', 'Nguyễn Văn Dũng', 'Lê Hai']));
    // What was not applied stays to be read.
    expect((await rowsOf(cast.chi, seen.id, 'error'))).toHaveLength(13);
  });

  it('formulas: the value that the program left is taken, one without is said, and none is executed', async () => {
    const words = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const seen = await preview(cast.chi, buildXlsx(`<row r="1">${words('A1', 'Họ và tên')}${words('B1', 'Năm sinh')}${words('C1', 'Công đoàn')}</row>
      <row r="2"><c r="A2" t="str"><f>"Vàng"&amp;" Thị Mỷ"</f><v>Vàng Thị Mỷ</v></c><c r="B2"><f>1990+3</f><v>1993</v></c>${words('C2', 'MN')}</row>
      <row r="3"><c r="A3"><f>WEBSERVICE("http://127.0.0.1/")</f></c><c r="B3"><v>1990</v></c>${words('C3', 'MN')}</row>`));
    expect(seen.counts).toMatchObject({ new: 1, error: 1 });
    expect(await faultsOf(cast.chi, seen)).toEqual([[3, 'name', 'formula_without_value']]);
    expect((await rowsOf(cast.chi, seen.id, 'new'))[0]!.label).toContain('Vàng Thị Mỷ');
  });
});

describe('who may be in the register already', () => {
  let lan: { id: string };
  let seen: Import;
  beforeAll(async () => {
    lan = await enter(cast.hue, 'Hoàng Thị Lan Anh', { birth: '1991-05-06', cardNumber: 'VK5001' });
    await enter(cast.hue, 'Đinh Thị Bé', { birth: '1993-07-08' });
    await enter(cast.dung, 'Vi Văn Chuyển', { birth: '1980-02-03', sex: 'male', citizenId: '079080000123' });
    const gone = await enter(cast.dung, 'Mã Văn Thôi', { birth: '1981-02-03', sex: 'male', cardNumber: 'VK5002' });
    must(await cast.dung.api.POST('/api/members/{id}/leaving', { params: { path: { id: gone.id } }, body: { id: newId(), on: '2024-01-01', reason: 'job-ended' } }));
  });

  it('a member of another union is not moved; who left is not let in again unasked', async () => {
    seen = await preview(cast.chi, sheet(
      ['Vi Văn Chuyển', '3/2/1980', 'Nam', null, null, '079080000123', 'MN'],
      ['Mã Văn Thôi', '3/2/1981', 'Nam', null, 'VK5002', null, 'MN'],
      ['Hoàng Thị Lan Anh', '5/6/1991', 'Nữ', null, null, null, 'MN'],
      ['Đinh Thị Bế', '8/7/1993', 'Nữ', null, null, null, 'MN'],
      ['Hoàng Thị Lan Anh', '6/5/1991', 'Nữ', null, null, null, 'BB'],
      ['Ngô Văn Khác', '1/1/1970', 'Nam', null, 'VK5001', null, 'MN'],
    ));
    expect(seen.counts).toMatchObject({ new: 0, error: 2, review: 4 });
    expect(await faultsOf(cast.chi, seen)).toEqual([[2, 'union', 'transfer_needed'], [3, null, 'has_left']]);
  });

  it('whom nobody can tell by rule waits for a decision, beside whom it may be and why', async () => {
    const reviews = await reviewsOf(cast.chi, seen);
    expect(reviews.map(({ number, candidates: [first] }) => [number, first!.person!.name, first!.reasons, first!.outcome])).toEqual([
      [4, 'Hoàng Thị Lan Anh', ['name_same', 'birth_swapped', 'union_same'], 'changed'],
      [5, 'Đinh Thị Bé', ['name_accents', 'birth_same', 'union_same'], 'changed'],
      [6, 'Hoàng Thị Lan Anh', ['name_same', 'birth_same'], 'error'],
      [7, 'Hoàng Thị Lan Anh', ['card_same', 'name_other', 'birth_other', 'sex_differs', 'union_same'], 'changed'],
    ]);
    // From the upper union the list is seen, and no day of birth: whoever wants it opens the record, which is noted.
    expect(reviews[0]!.candidates[0]!.person).toMatchObject({ birthYear: 1991, birth: null, cardNumber: null, union: { name: 'CĐCS Trường Mầm non Suối Mơ' } });
    expect(reviews[0]!.values).toContainEqual({ column: 'birth', vi: '5/6/1991', en: '5/6/1991' });
    expect(refused(await cast.chi.api.POST('/api/imports/{id}/application', { params: { path: { id: seen.id } }, body: { mode: 'good' } }))).toMatchObject({ code: 'import_changes_nothing' });
  });

  it('Chi decides: the same, another, leave out; each counts at once, and may be said anew', async () => {
    expect(must(await decide(cast.chi, seen, 4, { what: 'same', id: lan.id })).counts).toMatchObject({ changed: 1, review: 3 });
    expect(must(await decide(cast.chi, seen, 5, { what: 'leave-out' })).counts).toMatchObject({ leftOut: 1, review: 2 });
    // A second Đinh in the same union, after all.
    expect(must(await decide(cast.chi, seen, 5, { what: 'another' })).counts).toMatchObject({ new: 1, leftOut: 0, review: 2 });
    expect(must(await decide(cast.chi, seen, 6, { what: 'same', id: lan.id })).counts).toMatchObject({ error: 3, review: 1 });
    expect(refused(await decide(cast.chi, seen, 7, { what: 'same', id: newId() }))).toMatchObject({ status: 422 });
    expect(refused(await cast.chi.api.POST('/api/imports/{id}/application', { params: { path: { id: seen.id } }, body: { mode: 'all' } }))).toMatchObject({ code: 'import_has_faults' });
    // The card is somebody's: another person cannot have it.
    expect(must(await decide(cast.chi, seen, 7, { what: 'another' })).counts).toMatchObject({ error: 4, review: 0 });
    expect((await reviewsOf(cast.chi, seen)).map(({ decision }) => decision!.what)).toEqual(['same', 'another', 'same', 'another']);
    expect((await decide(cast.tam, seen, 7, { what: 'leave-out' })).response.status).toBe(404);
  });

  it('what was decided is kept when another day is chosen, and applied', async () => {
    must(await cast.chi.api.PUT('/api/imports/{id}/effective', { params: { path: { id: seen.id } }, body: { effective: '2024-07-14' } }));
    for (;;) {
      const now = must(await cast.chi.api.GET('/api/imports/{id}', { params: { path: { id: seen.id } } }));
      if (now.state === 'preview') { expect(now.counts).toMatchObject({ changed: 1, new: 1, error: 4, review: 0 }); break; }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await applied(cast.chi, seen.id, 'good')).toMatchObject({ state: 'done', counts: { applied: 2 } });
    expect(must(await cast.hue.api.GET('/api/members/{id}', { params: { path: { id: lan.id } } })).birth).toBe('1991-06-05');
    expect((await membersOf(cast.hue, cast.units.mamNon)).map(({ name }) => name)).toEqual(expect.arrayContaining(['Đinh Thị Bé', 'Đinh Thị Bế']));
    expect(refused(await decide(cast.chi, seen, 4, { what: 'another' }))).toMatchObject({ status: 409, code: 'wrong_state' });
  });

  it('sees her own members whole beside a row, and nobody of another district at all', async () => {
    const own = await preview(cast.hue, sheet(['Đinh Thị Bê', '8/7/1993', 'Nữ']));
    expect((await reviewsOf(cast.hue, own))[0]!.candidates[0]!.person).toMatchObject({ birth: '1993-07-08' });
    const stranger = await preview(mai, sheet(['Đinh Thị Bé', '8/7/1993', 'Nữ']));
    expect(stranger.counts).toMatchObject({ new: 1, review: 0, error: 0 });
    expect((await handInSheet(cast.dung, sheet(['Ai Đó']), { kind: 'members', unitId: cast.units.mamNon })).status).toBe(403);
    expect((await handInSheet(cast.giang, sheet(['Ai Đó']), { kind: 'members' })).status).toBe(403);
  });
});

describe('many rows that nobody can tell by rule', () => {
  it('those that were not decided stand in the finished import, by their rows', async () => {
    const seen = await preview(cast.chi, sheet(['Đinh Thị Bè', '8/7/1993', 'Nữ', null, null, null, 'MN'], ['Lã Thị Mới Tinh', '1/2/1994', 'Nữ', null, null, null, 'MN']));
    expect(seen.counts).toMatchObject({ new: 1, review: 1 });
    expect(await applied(cast.chi, seen.id, 'good')).toMatchObject({ state: 'done', counts: { applied: 1, review: 1 } });
    expect((await rowsOf(cast.chi, seen.id, 'review')).map(({ number, outcome, label }) => [number, outcome, label])).toEqual([[2, 'review', 'Đinh Thị Bè · MN']]);
    expect((await rowsOf(cast.chi, seen.id)).map(({ number }) => number)).toEqual([2]);
    expect(refused(await cast.chi.api.PUT('/api/imports/{id}/decisions', { params: { path: { id: seen.id } }, body: { what: 'another' } }))).toMatchObject({ status: 409, code: 'wrong_state' });
  });

  it('all that are left are new people at one word; who has another’s number cannot be, and waits', async () => {
    await enter(cast.hue, 'Lục Thị Thẻ', { birth: '1992-01-01', cardNumber: 'VK7001' });
    const seen = await preview(cast.chi, sheet(
      ['Đinh Thị Bẻ', '8/7/1993', 'Nữ', null, null, null, 'MN'], ['Đinh Thị Bẽ', '8/7/1993', 'Nữ', null, null, null, 'MN'],
      ['Ngô Văn Nhầm', '1/1/1970', 'Nam', null, 'VK7001', null, 'MN'], ['Hoàng Thị Lan Anh', '5/6/1991', 'Nữ', null, null, null, 'BB'],
    ));
    expect(seen.counts).toMatchObject({ new: 0, review: 4 });
    must(await decide(cast.chi, seen, 2, { what: 'leave-out' }));
    expect((await cast.tam.api.PUT('/api/imports/{id}/decisions', { params: { path: { id: seen.id } }, body: { what: 'another' } })).response.status).toBe(404);
    const rest = must(await cast.chi.api.PUT('/api/imports/{id}/decisions', { params: { path: { id: seen.id } }, body: { what: 'another' } }));
    expect(rest.counts).toMatchObject({ new: 2, leftOut: 1, review: 1, error: 0 });
    expect((await reviewsOf(cast.chi, seen)).map(({ number, decision }) => [number, decision?.what ?? null])).toEqual([[2, 'leave-out'], [3, 'another'], [4, null], [5, 'another']]);
    // Said anew of one of them, and kept when the rows are looked over once more.
    expect(must(await decide(cast.chi, seen, 5, { what: 'leave-out' })).counts).toMatchObject({ new: 1, leftOut: 2, review: 1 });
    expect(await applied(cast.chi, seen.id, 'good')).toMatchObject({ state: 'done', counts: { applied: 1, review: 1 } });
    expect((await membersOf(cast.hue, cast.units.mamNon)).map(({ name }) => name)).toContain('Đinh Thị Bẽ');
    expect((await rowsOf(cast.chi, seen.id, 'review')).map(({ number }) => number)).toEqual([4]);
  });
});

describe('a sheet that was handed in', () => {
  it('goes a month after its import has ended, with what it held in the clear', async () => {
    const { id } = await preview(cast.dung, sheet(['Lâm Thị Tạm', 1990, 'Nữ', null, null, '079190444555']));
    expect(await applied(cast.dung, id, 'all')).toMatchObject({ state: 'done', fileKept: true });
    expect((await cast.dung.fetch(`/api/imports/${id}/file`)).status).toBe(200);
    await inOwner(cast.world.database, (owner) => owner.query(`update imports set ended_at = now() - interval '40 days' where id = $1`, [id]));
    const worker = openDatabase(cast.world.database.connections.worker, createLog('error'), 1);
    const files = createFileStore(join(cast.world.dataDir, 'files'));
    const { fileSha256 } = await worker.selectFrom('imports').select('fileSha256').where('id', '=', id).executeTakeFirstOrThrow();
    await files.get(fileSha256!);
    await tidyUp({ worker, files });
    await worker.destroy();
    await expect(files.get(fileSha256!)).rejects.toThrow('ENOENT');
    expect(must(await cast.dung.api.GET('/api/imports/{id}', { params: { path: { id } } })).fileKept).toBe(false);
    expect(refused({ response: await cast.dung.fetch(`/api/imports/${id}/file`), error: { code: 'x' } }).status).toBe(410);
  });
});
