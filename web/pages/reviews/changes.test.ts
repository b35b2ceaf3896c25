import { describe, expect, it } from 'vitest';
import { fromPlainText } from '#engines/rich-text/plain.ts';
import { cellChanged, countChangedCells, sectionChange } from './changes.ts';

const training = {
  key: 'bieu-01',
  title: 'Đào tạo',
  rows: [{ key: 'nam-2024', label: '2024' }],
  columns: [
    { key: 'lop', label: 'Số lớp', type: 'count' as const, decimals: 0, rollup: 'sum' as const },
    { key: 'nguoi', label: 'Số người', type: 'count' as const, decimals: 0, rollup: 'sum' as const },
  ],
};

describe('what a reviewer sees of a second submission', () => {
  it('tells written, changed and emptied sections apart', () => {
    const before = fromPlainText('Đã mở hai lớp.');
    expect(sectionChange(undefined, undefined)).toBe('unchanged');
    expect(sectionChange(fromPlainText('  '), before)).toBe('added');
    expect(sectionChange(before, fromPlainText('Đã mở hai lớp.'))).toBe('unchanged');
    expect(sectionChange(before, fromPlainText('Đã mở ba lớp.'))).toBe('changed');
    expect(sectionChange(before, undefined)).toBe('emptied');
  });

  it('counts changed cells and keeps empty apart from nought', () => {
    const before = { 'bieu-01': { 'nam-2024': { lop: 2, nguoi: null } } };
    const now = { 'bieu-01': { 'nam-2024': { lop: 2, nguoi: 0 } } };
    expect(cellChanged(before, now, 'bieu-01', 'nam-2024', 'nguoi')).toBe(true);
    expect(countChangedCells([training], before, now)).toBe(1);
    expect(countChangedCells([training], {}, { 'bieu-01': { 'nam-2024': { nguoi: null } } })).toBe(0);
  });
});
