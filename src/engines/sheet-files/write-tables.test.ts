import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSheet, tablesToXlsx } from './index.ts';
import type { Cell, SheetTable } from './index.ts';

const rowsOf = (bytes: Uint8Array) => {
  const rows: Cell[][] = [];
  const read = readSheet(bytes, ({ cells }) => rows.push(cells));
  if (!read.ok) throw new Error(read.problem.code);
  return rows;
};
const table: SheetTable = {
  name: 'Biểu 01', title: 'Tập huấn cán bộ', lines: ['Số liệu từ 3/4 đơn vị'],
  columns: [{ label: 'TT', width: 6, decimals: 0 }, { label: 'Nội dung', width: 40 }, { label: 'Lượt', width: 12, decimals: 0 }, { label: 'Kinh phí', width: 12, decimals: 1 }],
  rows: [{ cells: [1, 'Năm 2023', 1200, 2.5] }, { cells: [2, '=1+1', null, 0] }],
};

describe('tables as a workbook', () => {
  it('keep figures as numbers, empty cells empty, and words that look like formulas as words', () => {
    expect(rowsOf(tablesToXlsx([table]))).toEqual([
      ['Tập huấn cán bộ'], ['Số liệu từ 3/4 đơn vị'], ['TT', 'Nội dung', 'Lượt', 'Kinh phí'], [1, 'Năm 2023', 1200, 2.5], [2, '=1+1', null, 0],
    ]);
  });

  it('merge the cells of a head as they stand on paper', () => {
    const head = [[{ label: 'TT', rows: 2 }, { label: 'Nội dung', rows: 2 }, { label: 'Thực hiện', columns: 2 }], [{ label: 'Lượt' }, { label: 'Kinh phí' }]];
    const sheet = strFromU8(unzipSync(tablesToXlsx([{ ...table, head }]))['xl/worksheets/sheet1.xml']!);
    expect([...sheet.matchAll(/<mergeCell ref="([^"]+)"/g)].map((match) => match[1])).toEqual(['A4:A5', 'B4:B5', 'C4:D4']);
    expect(rowsOf(tablesToXlsx([{ ...table, head }])).slice(2, 4).map((cells) => cells.filter((cell) => cell !== '' && cell !== null))).toEqual([['TT', 'Nội dung', 'Thực hiện'], ['Lượt', 'Kinh phí']]);
  });

  it('have a sheet each, also where names begin alike or hold what sheets may not', () => {
    const name = 'Biểu tổng hợp kết quả đối thoại tại nơi làm việc';
    const book = strFromU8(unzipSync(tablesToXlsx([{ ...table, name }, { ...table, name }, { ...table, name: 'A/B' }]))['xl/workbook.xml']!);
    const names = [...book.matchAll(/<sheet name="([^"]+)"/g)].map((match) => match[1]!);
    expect(new Set(names).size).toBe(3);
    expect(names[2]).toBe('A B');
    expect(names.every((one) => one.length <= 31)).toBe(true);
  });
});
