import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '#engines/forms/definition.ts';
import { cellsOf, faultsOf, joinTyped, placeBlock, readBlock, sameTyped, typedOf } from './typed-row.ts';

const training: FormDefinition = {
  key: 'bieu-01',
  title: 'Đào tạo cán bộ công đoàn',
  rows: [{ key: 'nam-2023', label: '2023' }, { key: 'nam-2024', label: '2024' }],
  columns: [
    { key: 'lop', label: 'Số lớp', type: 'count', decimals: 0, rollup: 'sum' },
    { key: 'kinh-phi', label: 'Kinh phí', type: 'decimal', decimals: 1, rollup: 'sum' },
    { key: 'ghi-chu', label: 'Ghi chú', type: 'text', decimals: 0, rollup: 'none' },
  ],
};
const print = (value: number) => new Intl.NumberFormat('vi-VN').format(value);

describe('a row as it is typed', () => {
  it('reads figures as Vietnamese print them, also with spaces between thousands', () => {
    expect(cellsOf(training, 'nam-2023', { lop: '1.234', 'kinh-phi': '1 234,5', 'ghi-chu': ' đủ ' })).toEqual({ lop: 1234, 'kinh-phi': 1234.5, 'ghi-chu': 'đủ' });
  });
  it('keeps nothing apart from nought', () => {
    expect(cellsOf(training, 'nam-2023', { lop: '', 'kinh-phi': '0' })).toEqual({ lop: null, 'kinh-phi': 0, 'ghi-chu': null });
  });
  it('leaves words out of what is saved and says where they stand', () => {
    const typed = { lop: 'khoảng 5', 'kinh-phi': '1,25', 'ghi-chu': '' };
    expect(cellsOf(training, 'nam-2023', typed)).toEqual({ lop: null, 'kinh-phi': null, 'ghi-chu': null });
    expect([...faultsOf(training, 'nam-2023', typed)]).toEqual([['lop', 'not_a_number'], ['kinh-phi', 'too_many_decimals']]);
  });
  it('keeps what is out of range, for the form to say so', () => {
    expect(cellsOf(training, 'nam-2023', { lop: '-3' })).toMatchObject({ lop: -3 });
    expect(faultsOf(training, 'nam-2023', { lop: '-3' }).size).toBe(0);
  });
  it('knows estimates and why there is no figure', () => {
    const typed = { lop: 'ước 12', 'kinh-phi': 'không có số liệu' };
    const cells = cellsOf(training, 'nam-2023', typed);
    expect(cells).toEqual({ lop: { value: 12, estimate: true }, 'kinh-phi': { absent: 'no_record' }, 'ghi-chu': null });
    expect(typedOf(training, cells, print)).toEqual(typed);
  });
  it('comes back as it would have been typed', () => {
    expect(typedOf(training, { lop: 1234, 'kinh-phi': 0.5, 'ghi-chu': null }, print)).toEqual({ lop: '1.234', 'kinh-phi': '0,5' });
    expect(sameTyped(training, 'nam-2023', { lop: '1', 'kinh-phi': '2' }, { lop: '1', 'kinh-phi': '2,0', 'ghi-chu': '' })).toBe(true);
  });
  it('joins two people’s rows cell by cell', () => {
    expect(joinTyped({ lop: '3', 'kinh-phi': '' }, { lop: '2', 'kinh-phi': '7' })).toEqual({ lop: '3', 'kinh-phi': '7' });
  });
});

describe('a block pasted from a spreadsheet', () => {
  it('lands from the cell on, and what goes beyond the form is counted', () => {
    const { rows, outside } = placeBlock(training, training.rows, readBlock('5\t1.250,5\r\n6\t\r\n7\t8\r\n'), 0, 0);
    expect([...rows]).toEqual([['nam-2023', { lop: '5', 'kinh-phi': '1.250,5' }], ['nam-2024', { lop: '6', 'kinh-phi': '' }]]);
    expect(outside).toBe(2);
  });
  it('keeps a cell with a line break inside quotes as one cell', () => {
    expect(readBlock('"một\nhai ""ba"""\t4\n')).toEqual([['một hai "ba"', '4']]);
  });
});
