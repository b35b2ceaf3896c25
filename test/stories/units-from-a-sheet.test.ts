import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSheet } from '#engines/sheet-files/index.ts';
import type { Cell } from '#engines/sheet-files/index.ts';
import { summonCast } from '../support/cast.ts';
import type { Cast } from '../support/cast.ts';
import { applied, handInSheet, preview, rowsOf, settled, workbook } from '../support/sheets.ts';
import { must, refused, startWorld } from '../support/world.ts';

const HEADER = ['MÃ ĐƠN VỊ (*)', 'tên đơn vị', 'Cấp trên', 'Loai don vi', 'Loại hình', 'Ngày thành lập', 'Số đoàn viên', 'Ghi chú của phòng'];
const day = (iso: string) => ({ day: iso });

describe('a district hands in its unions as a sheet', () => {
  let cast: Cast;
  let firstId: string;
  beforeAll(async () => { cast = await summonCast(await startWorld()); });
  afterAll(() => cast.world.close());

  const unitsBelow = async (q: string, asOf?: string) => must(await cast.binh.api.GET('/api/units', { params: { query: { q, ...(asOf && { asOf }) } } })).items;

  const GOOD = [
    ['TL-021', 'Tổ công đoàn Kho', 'TL-020', 'Tổ công đoàn', null, day('2024-07-15'), 8, null],
    ['TL-020', 'CĐCS Hợp tác xã Chè Đồi Cao', null, 'CĐCS', 'Hợp tác xã', day('2024-07-15'), '1.120', 'mới'],
    ['TL-001', 'CĐCS Công ty Bao bì Lung Tiên', null, 'Công đoàn cơ sở', 'doanh nghiệp ngoài nhà nước', null, 185, null],
  ];

  it('Chi downloads the template, fills it in, and sees what each row would do; nothing has changed yet', async () => {
    const template = await cast.chi.fetch('/api/import-kinds/units/template');
    expect(template.headers.get('content-disposition')).toContain('mau-nhap-don-vi.xlsx');
    const header: Cell[][] = [];
    expect(readSheet(new Uint8Array(await template.arrayBuffer()), ({ cells }) => header.push(cells)).ok).toBe(true);
    expect(header[0]).toContain('Mã đơn vị *');
    const seen = await preview(cast.chi, workbook(HEADER, GOOD));
    firstId = seen.id;
    expect(seen).toMatchObject({ state: 'preview', counts: { new: 2, changed: 1, same: 0, error: 0, applied: 0 }, headerRow: 1, ignored: ['Ghi chú của phòng'], unitName: 'Liên đoàn Lao động huyện Thanh Lung' });
    expect((await rowsOf(cast.chi, seen.id, 'changed'))[0]).toMatchObject({ number: 4, changes: expect.arrayContaining(['code', 'members']) });
    expect(await unitsBelow('Chè Đồi Cao')).toEqual([]);
  });

  it('she applies it: the child came before its parent in the sheet, and hangs below it', async () => {
    expect(await applied(cast.chi, firstId, 'all')).toMatchObject({ state: 'done', counts: { applied: 3 } });
    const [cooperative] = await unitsBelow('Chè Đồi Cao');
    expect(cooperative).toMatchObject({ parentId: cast.units.thanhLung, typeKey: 'grassroots', kindKey: 'cooperative', members: 1120, founded: '2024-07-15' });
    expect((await unitsBelow('Tổ công đoàn Kho'))[0]).toMatchObject({ parentId: cooperative!.id, typeKey: 'group' });
    expect((await unitsBelow('Bao bì Lung Tiên'))[0]).toMatchObject({ id: cast.units.bao, members: 185 });
  });

  it('the same file again changes nothing', async () => {
    const again = await preview(cast.chi, workbook(HEADER, GOOD));
    expect(again.counts).toMatchObject({ new: 0, changed: 0, same: 3, error: 0 });
    expect(refused(await cast.chi.api.POST('/api/imports/{id}/application', { params: { path: { id: again.id } }, body: { mode: 'all' } }))).toMatchObject({ status: 409, code: 'import_changes_nothing' });
  });

  it('a later sheet with faults: each has its row, its column and its reason; all or nothing waits, the good rows go in', async () => {
    const seen = await preview(cast.chi, workbook(HEADER, [
      ['TL-030', 'CĐCS Trường Tiểu học Suối Mơ', null, 'CĐCS', null, '31/2/2024', 12, null],
      ['TL-031', 'CĐCS Xưởng mộc', 'TL-032', 'CĐCS', null, null, 5, null],
      ['TL-032', 'CĐCS Xưởng cưa', 'TL-031', 'CĐCS', null, null, 5, null],
      ['TL-020', 'CĐCS Hợp tác xã Chè Đồi Cao', null, 'CĐCS', null, null, 1125, null],
      ['TL-020', 'CĐCS Hợp tác xã Chè', null, 'CĐCS', null, null, 1, null],
      ['TL-033', 'CĐCS Trạm Thủy nông', null, 'Công đoàn xã', null, null, null, null],
      ['TL-034', 'CĐCS Bến xe', 'Không có đơn vị này', 'CĐCS', null, null, null, null],
      ['TL-035', 'CĐCS Chợ huyện', null, 'CĐCS', null, day('2020-01-01'), null, null],
      ['TL-036', 'C«ng ®oµn c¬ së Tr­êng MÇm non Hoa Sen', null, 'CĐCS', null, null, 21, null],
    ]), { effective: '2024-08-01' });
    expect(seen.counts).toMatchObject({ new: 1, changed: 1, same: 0, error: 7 });
    const faults = (await rowsOf(cast.chi, seen.id)).map(({ number, faults: [first] }) => [number, first!.column, first!.code, first!.value]);
    expect(faults).toEqual([
      [2, 'founded', 'impossible_day', '31/2/2024'],
      [3, 'parent', 'circle', 'TL-032'],
      [4, 'parent', 'circle', 'TL-031'],
      [6, 'code', 'code_twice', 'TL-020'],
      [7, 'type', 'unknown_choice', 'Công đoàn xã'],
      [8, 'parent', 'parent_unknown', 'Không có đơn vị này'],
      [9, 'founded', 'older_than_parent', '1/1/2020'],
      [10, 'name', 'converted', 'C«ng ®oµn c¬ së Tr­êng MÇm non Hoa Sen'],
    ]);
    const byNumber = new Map((await rowsOf(cast.chi, seen.id)).map((row) => [row.number, row]));
    expect(byNumber.get(3)!.label).toBe('TL-031 · CĐCS Xưởng mộc');
    expect(byNumber.get(7)!.faults.map((fault) => fault.code)).toEqual(['unknown_choice']);
    expect(refused(await cast.chi.api.POST('/api/imports/{id}/application', { params: { path: { id: seen.id } }, body: { mode: 'all' } }))).toMatchObject({ status: 409, code: 'import_has_faults' });
    expect(await applied(cast.chi, seen.id, 'good')).toMatchObject({ state: 'done', counts: { applied: 2, error: 7 } });
    expect((await unitsBelow('Mầm non Hoa Sen', '2024-08-01'))[0]).toMatchObject({ name: 'Công đoàn cơ sở Trường Mầm non Hoa Sen', founded: '2024-08-01' });
    // What changes holds from the day given, and not before.
    const chè = (await unitsBelow('Chè Đồi Cao'))[0]!;
    expect(chè.members).toBe(1120);
    expect(must(await cast.binh.api.GET('/api/units/{id}', { params: { path: { id: chè.id }, query: { asOf: '2024-08-01' } } })).members).toBe(1125);
    // Rows with faults stay to be read.
    expect((await rowsOf(cast.chi, seen.id, 'error')).map(({ number }) => number)).toEqual([2, 3, 4, 6, 7, 8, 9]);
  });

  it('nobody imports into what is not theirs, nor sees another’s import', async () => {
    expect((await handInSheet(cast.chi, workbook(HEADER, GOOD), { unitId: cast.units.yenKhe })).status).toBe(403);
    expect((await handInSheet(cast.dung, workbook(HEADER, GOOD))).status).toBe(403);
    expect((await cast.tam.api.GET('/api/imports/{id}', { params: { path: { id: firstId } } })).response.status).toBe(404);
    const taken = await preview(cast.tam, workbook(HEADER, [['TL-020', 'CĐCS Mượn mã', null, 'CĐCS', null, null, null, null]]));
    expect((await rowsOf(cast.tam, taken.id))[0]?.faults[0]).toMatchObject({ column: 'code', code: 'code_taken' });
  });

  it('what is exported as of a day is edited and imported again: only the edit changes anything', async () => {
    const rows: Cell[][] = [];
    const answer = await cast.chi.fetch(`/api/units/export?unitId=${cast.units.thanhLung}&asOf=2024-08-01`);
    expect(answer.status).toBe(200);
    expect(readSheet(new Uint8Array(await answer.arrayBuffer()), ({ cells }) => rows.push(cells)).ok).toBe(true);
    const [header, ...units] = rows as [string[], ...Cell[][]];
    expect(units).toHaveLength(7);
    const name = header.indexOf('Tên đơn vị *');
    units.find((cells) => String(cells[name]).includes('Đồi Chè'))![name] = 'CĐCS Trạm Y tế xã Đồi Chè';
    const back = await preview(cast.chi, workbook(header, units.map((cells) => header.map((_, at) => (cells[at] ?? null) as string | number | null | { day: string }))), { effective: '2024-08-01' });
    expect(await rowsOf(cast.chi, back.id)).toEqual([]);
    expect(back.counts).toMatchObject({ new: 0, changed: 1, same: 6, error: 0 });
    const csv = await (await cast.chi.fetch(`/api/units/export?unitId=${cast.units.thanhLung}&format=csv`)).text();
    expect(csv.split('\r\n')[0]).toMatch(/^﻿?Mã đơn vị \*,/);
  });

  it('a day given anew looks the sheet over anew; a cancelled import leaves nothing', async () => {
    const seen = await preview(cast.chi, workbook(HEADER, [['TL-040', 'CĐCS Bưu điện', null, 'CĐCS', null, null, 9, null]]));
    must(await cast.chi.api.PUT('/api/imports/{id}/effective', { params: { path: { id: seen.id } }, body: { effective: '2024-09-01' } }));
    expect(await settled(cast.chi, seen.id)).toMatchObject({ state: 'preview', effective: '2024-09-01', counts: { new: 1 } });
    must(await cast.chi.api.DELETE('/api/imports/{id}', { params: { path: { id: seen.id } } }));
    expect(must(await cast.chi.api.GET('/api/imports/{id}', { params: { path: { id: seen.id } } })).state).toBe('cancelled');
    expect(await rowsOf(cast.chi, seen.id, 'all')).toEqual([]);
    expect(must(await cast.chi.api.GET('/api/imports')).items[0]).toMatchObject({ id: seen.id, state: 'cancelled' });
  });
});
