import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../../engines/forms/index.ts';
import { annexTable } from './annex-table.ts';

const form: FormDefinition = {
  key: 'bieu-01', title: 'Biểu', headers: [[{ label: 'Lượt người', span: 1 }, { label: '', span: 1 }]],
  rows: [{ key: 'chung', label: 'Tình hình chung', heading: true, number: 'I' }, { key: 'lop', label: 'Lớp', number: '1', unit: 'lớp' }, { key: 'nu', label: 'Nữ', partOf: 'lop' }],
  columns: [
    { key: 'so', label: 'Số', type: 'decimal', decimals: 1, rollup: 'sum', unit: 'người' },
    { key: 'loai', label: 'Loại', type: 'choice', decimals: 0, rollup: 'tally', options: ['Tốt', 'Khá'] },
  ],
};

describe('a form as the table of an annex', () => {
  it('is numbered as the form is, with headings, units and what is part of a row', () => {
    const table = annexTable(form, { 'lop/so': { value: 1234.5, estimate: true }, 'lop/loai': 'Tốt', 'nu/so': { absent: 'no_record' } }, null);
    expect(table.columns.map(({ label }) => label)).toEqual(['TT', 'Nội dung', 'Số (người)', 'Loại']);
    expect(table.head).toEqual([
      [{ label: 'TT', rows: 2 }, { label: 'Nội dung', rows: 2 }, { label: 'Lượt người', columns: 1, rows: 1 }, { label: 'Loại', columns: 1, rows: 2 }],
      [{ label: 'Số (người)', columns: 1, rows: 1 }],
    ]);
    expect(table.rows).toEqual([
      { cells: ['I', 'Tình hình chung', null, null], total: true },
      { cells: ['1', 'Lớp (lớp)', 'ước 1.234,5', 'Tốt'] },
      { cells: [null, 'Trong đó: Nữ', 'không có số liệu', null] },
    ]);
  });

  it('tells how many gave each answer, and what added rows come to', () => {
    const table = annexTable({ ...form, rows: [], repeat: { atMost: 5, label: 'Lớp' } }, { 'them-0001-abcd/so': 3, 'cong/so': 3, 'cong/loai/0': 2, 'cong/loai/1': 1 }, 'Ghi chú');
    expect(table.rows).toEqual([{ cells: [1, 'Lớp 1', 3, null] }, { cells: [null, 'Cộng', 3, 'Tốt: 2; Khá: 1'], total: true }]);
    expect(table.note).toBe('Ghi chú');
  });
});
