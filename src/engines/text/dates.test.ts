import { describe, expect, it } from 'vitest';
import { findDates } from './index.ts';

const read = (text: string): string[] => findDates(text).map((date) => `${date.iso} ${date.precision}`);

describe('printed dates', () => {
  it('are read at the precision printed', () => {
    expect(read('ngày 05 tháng 3 năm 2024')).toEqual(['2024-03-05 day']);
    expect(read('từ 1/2/2024 đến tháng 4/2024')).toEqual(['2024-02-01 day', '2024-04 month']);
    expect(read('Quý IV năm 2025, quí I-2026, năm 2027')).toEqual(['2025-Q4 quarter', '2026-Q1 quarter', '2027 year']);
    expect(read('ngày 04-10-2023')).toEqual(['2023-10-04 day']);
  });
  it('are left out where the calendar has no such day', () => {
    expect(read('trước ngày 31/6/2024')).toEqual([]);
  });
  it('are not seen in symbols and fractions', () => {
    expect(read('12/2025/TT-BNV và 1/3 số đoàn viên')).toEqual([]);
  });
});
