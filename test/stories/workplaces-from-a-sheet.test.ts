import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSheet } from '#engines/sheet-files/index.ts';
import type { Cell, OutCell } from '#engines/sheet-files/index.ts';
import { buildXlsx } from '#engines/sheet-files/testing/build-xlsx.ts';
import { inOwner } from '../support/as-role.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast, Person } from '../support/cast.ts';
import { applied, handInSheet, preview as previewOf, rowsOf, workbook } from '../support/sheets.ts';
import type { Import } from '../support/sheets.ts';
import { must, newId, refused, startWorld } from '../support/world.ts';

/** Employers come in as the tax office lists them: known by their code, under who looks after them, with the workers of a day and the union that covers them. */

const HEADER = ['MÃ SỐ THUẾ', 'Tên doanh nghiệp', 'Loại hình', 'Sở hữu', 'Lĩnh vực', 'Địa bàn', 'Địa chỉ', 'Đơn vị theo dõi', 'Ghi nhận từ ngày', 'Tổng số lao động', 'Lao động nữ', 'Thống kê tại ngày', 'Công đoàn', 'Có công đoàn từ ngày', 'Tình trạng', 'Ghi chú'];
type Line = Partial<Record<'code' | 'name' | 'kind' | 'ownership' | 'field' | 'locality' | 'address' | 'unit' | 'from' | 'workers' | 'women' | 'countedOn' | 'union' | 'coveredFrom' | 'status', OutCell>>;
const KEYS = ['code', 'name', 'kind', 'ownership', 'field', 'locality', 'address', 'unit', 'from', 'workers', 'women', 'countedOn', 'union', 'coveredFrom', 'status'] as const;
const sheet = (...lines: Line[]) => workbook(HEADER, lines.map((line) => [...KEYS.map((key) => line[key] ?? null), null]));
const day = (iso: string) => ({ day: iso });

describe('a district hands in its employers as a sheet', () => {
  let cast: Cast;
  let first: Import;
  beforeAll(async () => {
    cast = await summonCast(await startWorld());
    await inOwner(cast.world.database, (owner) => owner.query(`
      update units set founded = '2010-01-01'; update unit_versions set valid = '[2010-01-01,)';
      update units set code = 'BB' where id = '${cast.units.bao}'; update units set code = 'MN' where id = '${cast.units.mamNon}'; update units set code = 'CHO' where id = '${cast.units.cho}';
      update units set code = 'TL' where id = '${cast.units.thanhLung}'; update units set code = 'YK' where id = '${cast.units.yenKhe}';
      insert into localities (key, name, within_key, valid_from) values ('vk', 'Vân Khê', null, '2000-01-01'), ('vk-lung', 'Lung Tiên', 'vk', '2000-01-01')`));
  });
  afterAll(() => cast.world.close());

  const preview = (person: Person, bytes: Uint8Array | string, given: Parameters<typeof previewOf>[2] = {}) => previewOf(person, bytes, { kind: 'workplaces', filename: 'doanh-nghiep.xlsx', ...given });
  const faultsOf = async (person: Person, { id }: Import) => (await rowsOf(person, id)).flatMap(({ number, faults }) => faults.map((fault) => [number, fault.column, fault.code]));
  const workplacesOf = async (person: Person, q: string, asOf?: string) => must(await person.api.GET('/api/workplaces', { params: { query: { q, ...(asOf && { asOf }) } } })).items;
  const detail = async (person: Person, q: string) => must(await person.api.GET('/api/workplaces/{id}', { params: { path: { id: (await workplacesOf(person, q))[0]!.id } } }));

  const FIRST: Line[] = [
    { code: '0100109106', name: 'Công ty Bao bì Lung Tiên', kind: 'Doanh nghiệp ngoài nhà nước', ownership: 'tu nhan trong nuoc', locality: 'Lung Tiên', address: 'Km 4', from: day('2015-03-01'), workers: '1.210', women: 700, countedOn: day('2024-06-30'), union: 'BB', coveredFrom: day('2016-01-01') },
    { code: 'TH-01', name: 'Trường Mầm non Suối Mơ', kind: 'public-service', unit: 'TL', workers: 31, women: 30, union: 'CĐCS Trường Mầm non Suối Mơ' },
    { code: 'HTX-7', name: 'Hợp tác xã Chè Đồi Cao', kind: 'Hợp tác xã', from: '2020-05-01' },
  ];

  it('Chi downloads the template, sees what each row would do, and nothing is there before she says so', async () => {
    const template = await cast.chi.fetch('/api/import-kinds/workplaces/template');
    expect(template.headers.get('content-disposition')).toContain('mau-nhap-don-vi-su-dung-lao-dong.xlsx');
    const header: Cell[][] = [];
    expect(readSheet(new Uint8Array(await template.arrayBuffer()), ({ cells }) => header.push(cells)).ok).toBe(true);
    expect(header[0]).toEqual(expect.arrayContaining(['Mã số thuế hoặc mã đăng ký *', 'Số lao động', 'Trong đó nữ', 'Thống kê tại ngày', 'Mã công đoàn']));
    first = await preview(cast.chi, sheet(...FIRST));
    expect(first).toMatchObject({ state: 'preview', kind: 'workplaces', counts: { new: 3, changed: 0, same: 0, error: 0 }, ignored: ['Ghi chú'] });
    expect(await workplacesOf(cast.chi, 'Bao bì')).toEqual([]);
  });

  it('she applies it: each hangs below who looks after it, with its workers of a day and its union', async () => {
    expect(await applied(cast.chi, first.id, 'all')).toMatchObject({ state: 'done', counts: { applied: 3 } });
    expect(await detail(cast.chi, '0100109106')).toMatchObject({
      name: 'Công ty Bao bì Lung Tiên', kindKey: 'private-enterprise', ownershipKey: 'private', localityKey: 'vk-lung', address: 'Km 4', status: 'working', unit: { id: cast.units.thanhLung },
      union: { id: cast.units.bao }, workers: 1210, women: 700, countedOn: '2024-06-30', versions: [{ from: '2015-03-01' }], unions: [{ unionId: cast.units.bao, from: '2016-01-01', to: null }],
    });
    // Where no day stands, it is the day of the import.
    expect(await detail(cast.chi, 'TH-01')).toMatchObject({ countedOn: '2024-07-15', unions: [{ unionId: cast.units.mamNon, from: '2024-07-15' }], versions: [{ from: '2024-07-15' }] });
    expect((await workplacesOf(cast.hue, 'Suối Mơ')).map(({ code }) => code)).toEqual(['TH-01']);
    const figures = must(await cast.chi.api.GET('/api/workplace-figures', { params: { query: { unitId: cast.units.thanhLung } } }));
    expect(figures).toMatchObject({ workplaces: 3, withUnion: 2, workers: 1241, women: 730, uncounted: 1 });
  });

  it('the same file again changes nothing, also on another day', async () => {
    const again = await preview(cast.chi, sheet(...FIRST));
    expect(again.counts).toMatchObject({ new: 0, changed: 0, same: 3, error: 0 });
    expect(refused(await cast.chi.api.POST('/api/imports/{id}/application', { params: { path: { id: again.id } }, body: { mode: 'all' } }))).toMatchObject({ status: 409, code: 'import_changes_nothing' });
    expect((await preview(cast.chi, sheet(...FIRST), { effective: '2024-09-01' })).counts).toMatchObject({ new: 0, changed: 0, same: 3, error: 0 });
  });

  it('a changed row changes what may change from the day given; an empty cell takes nothing away', async () => {
    const seen = await preview(cast.chi, sheet(
      { code: '0100109106', name: 'Công ty Cổ phần Bao bì Lung Tiên', workers: 1180, women: 690, countedOn: day('2024-07-10') },
      { code: 'HTX-7', name: 'Hợp tác xã Chè Đồi Cao', union: 'BB', workers: 12 },
      { code: 'TH-01', name: 'Trường Mầm non Suối Mơ', kind: 'public-service' },
    ), { effective: '2024-07-12' });
    expect(seen.counts).toMatchObject({ new: 0, changed: 2, same: 1, error: 0 });
    expect((await rowsOf(cast.chi, seen.id, 'changed')).map(({ changes }) => changes.toSorted())).toEqual([['name', 'women', 'workers'], ['union', 'workers']]);
    expect(await applied(cast.chi, seen.id, 'all')).toMatchObject({ state: 'done', counts: { applied: 2 } });
    expect(await detail(cast.chi, '0100109106')).toMatchObject({
      name: 'Công ty Cổ phần Bao bì Lung Tiên', address: 'Km 4', workers: 1180, versions: [{ from: '2015-03-01', to: '2024-07-12', name: 'Công ty Bao bì Lung Tiên' }, { from: '2024-07-12', to: null }],
      counts: [{ on: '2024-07-10', women: 690 }, { on: '2024-06-30', workers: 1210 }],
    });
    expect((await workplacesOf(cast.chi, '0100109106', '2024-07-11'))[0]!.name).toBe('Công ty Bao bì Lung Tiên');
    expect(await detail(cast.chi, 'HTX-7')).toMatchObject({ workers: 12, women: null, countedOn: '2024-07-12', unions: [{ unionId: cast.units.bao, from: '2024-07-12' }] });
  });

  it('what is wrong with a row has its number, its column and a reason; all or nothing waits, the good rows go in', async () => {
    must(await cast.tam.api.POST('/api/workplaces', { body: { id: newId(), unitId: cast.units.yenKhe, code: 'YK-99', from: '2020-01-01', name: 'Công ty Chợ Yên Khê', kindKey: 'private-enterprise', ownershipKey: null, fieldKey: null, localityKey: null, address: null, count: null } }));
    const seen = await preview(cast.chi, sheet(
      { code: 'E-01', name: 'Công ty Một', kind: 'Doanh nghiệp ngoài nhà nước', from: '31/2/2024' },
      { code: 'E-02', name: 'Công ty Hai' },
      { code: 'E-03', name: 'Công ty Ba', kind: 'Tập đoàn vũ trụ' },
      { code: 'E-04', name: 'Công ty Bốn', kind: 'private-enterprise', workers: 10, women: 11 },
      { code: 'E-05', name: 'Công ty Năm', kind: 'private-enterprise', women: 4 },
      { code: 'E-06', name: 'Công ty Sáu', kind: 'private-enterprise', workers: 4, countedOn: '1/1/2030' },
      { code: 'E-07', name: 'Công ty Bảy', kind: 'private-enterprise', from: '2020-01-01', workers: 4, countedOn: '1/1/2019' },
      { code: 'E-08', name: 'Công ty Tám', kind: 'private-enterprise', union: 'CHO' },
      { code: 'E-09', name: 'Công ty Chín', kind: 'private-enterprise', union: 'TL' },
      { code: 'E-10', name: 'Công ty Mười', kind: 'private-enterprise', union: 'Không có công đoàn này' },
      { code: 'E-11', name: 'Công ty Mười Một', kind: 'private-enterprise', unit: 'BB' },
      { code: 'E-12', name: 'Công ty Mười Hai', kind: 'private-enterprise', unit: 'YK' },
      { code: 'YK-99', name: 'Công ty Mượn mã', kind: 'private-enterprise' },
      { code: 'HTX-7', name: 'Hợp tác xã Chè Đồi Cao', from: '2019-01-01' },
      { code: 'HTX-7', name: 'Hợp tác xã Chè' },
      { code: 'TH-01', name: 'Trường Mầm non Suối Mơ', union: 'BB' },
      { code: 'E-13', name: 'C«ng ty Tr­êng Ph¸t', kind: 'private-enterprise', from: '2023-01-01', union: 'MN', coveredFrom: '2022-01-01' },
      { code: 'E-14', name: 'C«ng ty May Tr­êng S¬n', kind: 'private-enterprise' },
      { code: 'E-15', name: 'Công ty Đã đóng', kind: 'private-enterprise', status: 'Đã đóng cửa' },
    ));
    expect(await faultsOf(cast.chi, seen)).toEqual([
      [2, 'from', 'impossible_day'], [3, 'kind', 'required'], [4, 'kind', 'unknown_choice'], [5, 'women', 'women_above_workers'], [6, 'workers', 'workers_required'],
      [7, 'countedOn', 'counted_in_future'], [8, 'countedOn', 'counted_before_opening'], [9, 'union', 'union_outside'], [10, 'union', 'not_a_union'], [11, 'union', 'union_unknown'],
      [12, 'unit', 'not_a_caretaker'], [13, 'unit', 'caretaker_outside'], [14, 'code', 'workplace_outside'], [15, 'from', 'opened_differs'], [16, 'code', 'code_twice'],
      [17, 'union', 'covered_by_another'], [18, 'name', 'converted'], [18, 'coveredFrom', 'covered_before_opening'], [19, 'name', 'converted'], [20, 'status', 'closed_already'],
    ]);
    // Of who has the code elsewhere nothing is told.
    expect(JSON.stringify((await rowsOf(cast.chi, seen.id)).find(({ number }) => number === 14))).not.toContain('Chợ Yên Khê');
    expect(seen.counts).toMatchObject({ new: 1, error: 18 });
    expect(refused(await cast.chi.api.POST('/api/imports/{id}/application', { params: { path: { id: seen.id } }, body: { mode: 'all' } }))).toMatchObject({ status: 409, code: 'import_has_faults' });
    expect(await applied(cast.chi, seen.id, 'good')).toMatchObject({ state: 'done', counts: { applied: 1, error: 18 } });
    expect((await detail(cast.chi, 'E-14')).name).toBe('Công ty May Trường Sơn');
    expect(await rowsOf(cast.chi, seen.id, 'error')).toHaveLength(18);
  });

  it('a zero that the spreadsheet took from a tax code is put back, a workplace without a code gets the one of its row', async () => {
    must(await cast.chi.api.POST('/api/workplaces', { body: { id: newId(), unitId: cast.units.thanhLung, code: null, from: '2020-01-01', name: 'Công ty Gạch Lũng', kindKey: 'private-enterprise', ownershipKey: null, fieldKey: null, localityKey: null, address: null, count: null } }));
    const seen = await preview(cast.chi, sheet({ code: 100109106, name: 'Công ty Cổ phần Bao bì Lung Tiên' }, { code: 'GL-1', name: 'CÔNG TY GẠCH LŨNG' }, { code: 'GL-2', name: 'Công ty Gạch Lũng' }));
    expect(await faultsOf(cast.chi, seen)).toEqual([[2, 'code', 'zero_put_back'], [4, null, 'workplace_twice']]);
    expect(seen.counts).toMatchObject({ same: 1, changed: 1, error: 1 });
    await applied(cast.chi, seen.id, 'good');
    expect((await workplacesOf(cast.chi, 'Gạch Lũng')).map(({ code }) => code)).toEqual(['GL-1']);
  });

  it('what closes is covered no longer, and the same row again changes nothing', async () => {
    const closing = { code: 'HTX-7', name: 'Hợp tác xã Chè Đồi Cao', status: 'Đã đóng cửa', union: 'BB' };
    const seen = await preview(cast.chi, sheet(closing), { effective: '2024-07-14' });
    expect(await applied(cast.chi, seen.id, 'all')).toMatchObject({ state: 'done', counts: { applied: 1 } });
    const [closed] = must(await cast.chi.api.GET('/api/workplaces', { params: { query: { status: 'closed' } } })).items;
    expect(closed).toMatchObject({ code: 'HTX-7', union: null });
    const again = await preview(cast.chi, sheet(closing), { effective: '2024-07-14' });
    expect(again.counts).toMatchObject({ changed: 0, same: 1, error: 0 });
  });

  it('the province gives each its district; nobody imports into what is not theirs', async () => {
    expect((await handInSheet(cast.chi, sheet(...FIRST), { kind: 'workplaces', unitId: cast.units.yenKhe })).status).toBe(403);
    expect((await handInSheet(cast.dung, sheet(...FIRST), { kind: 'workplaces' })).status).toBe(403);
    const seen = await preview(cast.binh, sheet(
      { code: 'P-1', name: 'Công ty Tỉnh', kind: 'private-enterprise' }, { code: 'P-2', name: 'Công ty Yên Khê', kind: 'private-enterprise', unit: 'YK', union: 'CHO' },
      { code: 'TH-01', name: 'Trường Mầm non Suối Mơ', unit: 'Liên đoàn Lao động huyện Yên Khê' },
    ));
    expect(seen.counts).toMatchObject({ new: 2, changed: 1, error: 0 });
    await applied(cast.binh, seen.id, 'all');
    expect((await workplacesOf(cast.tam, 'Yên Khê')).map(({ code }) => code)).toEqual(['YK-99', 'P-2']);
    expect((await detail(cast.binh, 'TH-01')).caretakers.map(({ unitId }) => unitId)).toEqual([cast.units.yenKhe]);
    const taken = await preview(cast.chi, sheet({ code: 'TH-01', name: 'Trường Mầm non Suối Mơ', workers: 5 }));
    expect(await faultsOf(cast.chi, taken)).toEqual([[2, 'code', 'workplace_outside']]);
  });

  it('a union that was dissolved gives way to the one that the row names; one in which the work goes on does not', async () => {
    const under = async (code: string, unionId: string) => {
      const id = newId();
      must(await cast.chi.api.POST('/api/workplaces', { body: { id, unitId: cast.units.thanhLung, code, from: '2020-01-01', name: `Công ty ${code}`, kindKey: 'private-enterprise', ownershipKey: null, fieldKey: null, localityKey: null, address: null, count: null } }));
      must(await cast.chi.api.POST('/api/workplaces/{id}/coverings', { params: { path: { id } }, body: { id: newId(), unionId, from: '2020-01-01' } }));
    };
    await under('D-1', cast.units.tram);
    must(await cast.quanTri.api.POST('/api/unit-acts', { body: { id: newId(), events: [{ kind: 'dissolve', effective: '2024-07-10', unitId: cast.units.tram }] } }));
    await under('D-2', cast.units.bao);
    const seen = await preview(cast.chi, sheet({ code: 'D-1', name: 'Công ty D-1', union: 'MN' }, { code: 'D-2', name: 'Công ty D-2', union: 'MN' }));
    expect(await faultsOf(cast.chi, seen)).toEqual([[3, 'union', 'covered_by_another']]);
    await applied(cast.chi, seen.id, 'good');
    expect((await detail(cast.chi, 'D-1')).unions).toMatchObject([{ unionId: cast.units.tram, from: '2020-01-01', to: '2024-07-10' }, { unionId: cast.units.mamNon, from: '2024-07-15', to: null }]);
  });

  it('formulas are not executed, and one without a value is named', async () => {
    const words = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const seen = await preview(cast.chi, buildXlsx(`<row r="1">${words('A1', 'Mã số thuế')}${words('B1', 'Tên doanh nghiệp')}${words('C1', 'Loại hình')}</row>
      <row r="2"><c r="A2" t="str"><f>"F-"&amp;1</f><v>F-1</v></c>${words('B2', 'Công ty Công thức')}${words('C2', 'private-enterprise')}</row>
      <row r="3">${words('A3', 'F-2')}<c r="B3"><f>WEBSERVICE("http://127.0.0.1/")</f></c>${words('C3', 'private-enterprise')}</row>`));
    expect(seen.counts).toMatchObject({ new: 1, error: 1 });
    expect(await faultsOf(cast.chi, seen)).toEqual([[3, 'name', 'formula_without_value']]);
  });

  it('what is exported is edited and imported again: only the edit changes anything', async () => {
    const rows: Cell[][] = [];
    const answer = await cast.chi.fetch(`/api/workplaces/export?unitId=${cast.units.thanhLung}`);
    expect(answer.status).toBe(200);
    expect(readSheet(new Uint8Array(await answer.arrayBuffer()), ({ cells }) => rows.push(cells)).ok).toBe(true);
    const [header, ...lines] = rows as [string[], ...Cell[][]];
    // That of the school, which another district looks after now, is here by its union.
    expect(lines.map((cells) => cells[0])).toEqual(['0100109106', 'D-1', 'D-2', 'GL-1', 'E-14', 'TH-01']);
    const own = lines.filter(([code]) => code !== 'TH-01').map((cells) => header.map((_, at) => (cells[at] ?? null) as OutCell));
    expect(own[0]).toEqual(expect.arrayContaining(['BB', { day: '2016-01-01' }, 1180, 690, { day: '2024-07-10' }, 'TL']));
    own[3]![header.indexOf('Địa chỉ')] = 'Thôn Lũng';
    const back = await preview(cast.chi, workbook(header, own));
    expect(await rowsOf(cast.chi, back.id)).toEqual([]);
    expect(back.counts).toMatchObject({ new: 0, changed: 1, same: 4, error: 0 });
    const csv = await (await cast.dung.fetch(`/api/workplaces/export?unitId=${cast.units.bao}&format=csv`)).text();
    expect(csv.split('\r\n').map((line) => line.split(',')[0])).toEqual(['Mã số thuế hoặc mã đăng ký *', '0100109106', 'D-2', '']);
    expect((await cast.dung.fetch(`/api/workplaces/export?unitId=${cast.units.mamNon}`)).status).toBe(404);
  });

  it('a thousand rows, one of which the database refuses, are written but for that one', async () => {
    const lines = Array.from({ length: 1_200 }, (_, at): Line => ({ code: `N-${at}`, name: `Công ty Số ${at}`, kind: 'private-enterprise', workers: at, women: 0, union: 'MN' }));
    const seen = await preview(cast.chi, sheet(...lines));
    expect(seen.counts).toMatchObject({ new: 1_200, error: 0 });
    // Another was quicker, and out of sight.
    await inOwner(cast.world.database, (owner) => owner.query(`insert into workplaces (id, origin, code) values ($1, $1, 'N-700')`, [newId()]));
    expect(await applied(cast.chi, seen.id, 'good')).toMatchObject({ state: 'done', counts: { applied: 1_199, error: 1 } });
    expect(await faultsOf(cast.chi, seen)).toEqual([[702, 'code', 'workplace_outside']]);
    expect(await detail(cast.chi, 'N-1199')).toMatchObject({ workers: 1199, women: 0, union: { id: cast.units.mamNon } });
  });
});
