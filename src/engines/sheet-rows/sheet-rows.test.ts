import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet, UnreadableSheet } from '../sheet-files/index.ts';
import type { Cell } from '../sheet-files/index.ts';
import { rowReader } from './index.ts';
import type { SheetColumn, TypedRow } from './index.ts';

const word = (vi: string) => ({ vi, en: vi });
const columns: SheetColumn[] = [
  { key: 'code', header: word('Mã đơn vị'), kind: 'text', required: true, longest: 10, note: word('') },
  { key: 'name', header: word('Tên đơn vị'), kind: 'text', required: true, note: word('') },
  { key: 'founded', header: word('Ngày thành lập'), kind: 'day', note: word('') },
  { key: 'members', header: word('Số đoàn viên'), kind: 'whole', most: 1_000_000, note: word('') },
  { key: 'kind', header: word('Loại hình'), kind: 'choice', choices: [{ value: 'state', names: ['Doanh nghiệp nhà nước'] }], note: word('') },
];

function read(rows: Cell[][], mostRows = 1_000): { rows: TypedRow[]; ignored: string[]; headerRow: number } {
  const typed: TypedRow[] = [];
  const reader = rowReader(columns, mostRows, (row) => typed.push(row));
  rows.forEach((cells, at) => { if (cells.length > 0) reader.take({ number: at + 1, cells }); });
  const { ignored, headerRow } = reader.end();
  return { rows: typed, ignored, headerRow };
}
const HEADER: Cell[] = ['Mã đơn vị', 'Tên đơn vị', 'Ngày thành lập', 'Số đoàn viên', 'Loại hình'];
const one = (cells: Cell[]) => read([HEADER, cells]).rows[0]!;
const valueOf = (key: string, cell: Cell) => {
  const row = one([key === 'code' ? cell : 'A', key === 'name' ? cell : 'B', ...['founded', 'members', 'kind'].map((each) => (each === key ? cell : null))]);
  return row.faults.find(({ note, column }) => !note && column === key)?.code ?? row.values[key];
};

describe('the header of a sheet', () => {
  it('is found below titles, with its columns in any order, in other capitals and without accents', () => {
    const { rows, headerRow, ignored } = read([['LIÊN ĐOÀN LAO ĐỘNG TỈNH'], [], ['DANH SÁCH ĐƠN VỊ', null, 'Năm 2024'], ['STT', 'TEN DON VI (*)', 'số đoàn viên', 'Mã đơn vị *'], [1, 'CĐCS Trạm Bơm', 12, 'A1']]);
    expect(headerRow).toBe(4);
    expect(ignored).toEqual(['STT']);
    expect(rows).toEqual([{ number: 5, values: { code: 'A1', name: 'CĐCS Trạm Bơm', members: 12 }, faults: [] }]);
  });
  it('may be two rows with merged cells', () => {
    expect(read([['Đơn vị', null, 'Ngày thành lập'], ['Mã đơn vị', 'Tên đơn vị', null], ['A1', 'CĐCS Trạm Bơm', '1/2/2020']])).toMatchObject({ headerRow: 2, rows: [{ number: 3, values: { code: 'A1', founded: '2020-02-01' } }] });
  });
  it('is not taken for one where a required column lacks, and a sheet without rows is empty', () => {
    const codeOf = (rows: Cell[][], most?: number) => { try { read(rows, most); return 'read'; } catch (error) { return error instanceof UnreadableSheet ? error.code : error; } };
    expect(codeOf([['Tên đơn vị'], ['CĐCS']])).toBe('sheet_no_header');
    expect(codeOf([HEADER, [null, ' ', null]])).toBe('sheet_empty');
    expect(codeOf([])).toBe('sheet_empty');
    expect(codeOf([HEADER, ['1', 'A'], ['2', 'B'], ['3', 'C']], 2)).toBe('sheet_too_long');
  });
});

describe('a cell', () => {
  it.each<[Cell, unknown]>([
    [{ day: '2020-04-30' }, '2020-04-30'], ['30/4/2020', '2020-04-30'], ['30-04-2020', '2020-04-30'], ['30.4.2020', '2020-04-30'], ['2020-04-30', '2020-04-30'], [43951, '2020-04-30'], ['43951', '2020-04-30'],
    ['ngày 30 tháng 4 năm 2020', '2020-04-30'], ['31/2/2020', 'impossible_day'], ['4/30/2020', 'impossible_day'], ['30/2/2021', 'impossible_day'], ['1/1/0020', 'impossible_day'], ['2020', 'day_incomplete'], [2020, 'day_incomplete'],
    ['4/2020', 'day_incomplete'], ['30/4/20', 'day_incomplete'], ['hôm qua', 'not_a_day'], [-5, 'not_a_day'], [true, 'not_a_day'], [{ formula: true }, 'formula_without_value'], [{ error: '#N/A' }, 'cell_error'], [' ', null],
  ])('of days: %j is %j', (cell, expected) => expect(valueOf('founded', cell)).toBe(expected));
  it.each<[Cell, unknown]>([
    [12, 12], ['12', 12], ['1.200', 1200], ['1,200', 1200], ['1 200', 1200], ['12,0', 12], ['12,5', 'not_a_whole_number'], [12.5, 'not_a_whole_number'], [-1, 'not_a_whole_number'], ['mười', 'not_a_whole_number'], ['9.000.000', 'too_many'],
  ])('of figures: %j is %j', (cell, expected) => expect(valueOf('members', cell)).toBe(expected));
  it.each<[Cell, unknown]>([['DOANH NGHIEP NHA NUOC', 'state'], ['state', 'state'], ['Hợp tác xã', 'unknown_choice']])('to choose: %j is %j', (cell, expected) => expect(valueOf('kind', cell)).toBe(expected));
  it.each<[Cell, unknown]>([[12, '12'], ['  CĐCS\nA ', 'CĐCS A'], ['x'.repeat(11), 'too_long'], [null, 'required'], [true, 'true']])('of words: %j is %j', (cell, expected) => expect(valueOf('code', cell)).toBe(expected));
});

describe('names in an old font', () => {
  it('are converted with a note that shows both; Unicode beside them stays', () => {
    const { rows } = read([HEADER, ['A1', 'C«ng ®oµn c¬ së Tr­êng MÇm non'], ['A2', 'Công đoàn cơ sở Hà Nam'], ['A3', 'Coâng ñoaøn cô sôû Beán Ngoïc']]);
    expect(rows.map(({ values }) => values['name'])).toEqual(['Công đoàn cơ sở Trường Mầm non', 'Công đoàn cơ sở Hà Nam', 'Công đoàn cơ sở Bến Ngọc']);
    expect(rows.map(({ faults }) => faults.map(({ code, note, params }) => [code, note, params?.['encoding']]))).toEqual([[['converted', true, 'tcvn3']], [], [['converted', true, 'vni']]]);
  });
  it('are known through their column where a cell says too little', () => {
    const names = ['C«ng ®oµn c¬ së Tr­êng MÇm non', '§oµn viªn c«ng ®oµn', 'Hµ Nam'];
    expect(read([HEADER, ...names.map((name, at): Cell[] => [`A${at}`, name])]).rows.at(-1)!.values['name']).toBe('Hà Nam');
  });
});

it('whatever cells hold, a row comes out or a sentence', () => {
  const cell = fc.oneof(fc.constant(null), fc.string(), fc.double(), fc.boolean(), fc.record({ day: fc.string() }), fc.constant({ formula: true as const }), fc.record({ error: fc.string() }), fc.constantFrom(...(HEADER as string[])));
  fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 30 }), (rows) => {
    try { read([HEADER, ...rows] as Cell[][]); } catch (error) { if (!(error instanceof UnreadableSheet)) throw error; }
  }));
});

it('a .csv gives rows, too', () => {
  const rows: TypedRow[] = [];
  const reader = rowReader(columns, 10, (row) => rows.push(row));
  expect(readSheet(new TextEncoder().encode('\uFEFFMã đơn vị;Tên đơn vị;Số đoàn viên\r\nA1;"CĐCS ""Hoa"" ; Sen";1.200\r\n'), reader.take).ok).toBe(true);
  reader.end();
  expect(rows[0]!.values).toEqual({ code: 'A1', name: 'CĐCS "Hoa" ; Sen', members: 1200 });
});
