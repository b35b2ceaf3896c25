import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../messages/format.ts';
import { cellAt, proposalsFor, readFigure, writeFigure } from './index.ts';
import type { CellValue, FormColumn, FormDefinition } from './index.ts';

const cell = (more: Partial<FormColumn> = {}) => {
  const column: FormColumn = { key: 'c', label: 'Số người', type: 'count', decimals: 0, rollup: 'sum', ...more };
  const form: FormDefinition = { key: 'f', title: 'Biểu', rows: [{ key: 'r', label: 'Tổng' }], columns: [column] };
  return cellAt(form, form.rows[0]!, column);
};

describe('a figure as it is typed', () => {
  it('is read with what marks it', () => {
    expect(readFigure('1.234,5')).toBe(1234.5);
    expect(readFigure('1 234')).toBe(1234);
    expect(readFigure('- 5')).toBe(-5);
    expect(readFigure('ước 120')).toEqual({ value: 120, estimate: true });
    expect(readFigure('Ước tính: 1.200')).toEqual({ value: 1200, estimate: true });
    expect(readFigure('không có số liệu')).toEqual({ absent: 'no_record' });
    expect(readFigure('Chưa thành lập')).toEqual({ absent: 'did_not_exist' });
    expect(readFigure(' ')).toBeNull();
    for (const words of ['không', '12 người', 'khoảng 5', 'ước', '1,234.5']) expect(readFigure(words), words).toBeUndefined();
  });

  it('reads back as it was written', () => {
    const figure = fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 100);
    const value: fc.Arbitrary<CellValue> = fc.oneof(figure, figure.map((one) => ({ value: one, estimate: true as const })), fc.constantFrom({ absent: 'no_record' as const }, { absent: 'did_not_exist' as const }, null));
    fc.assert(fc.property(value, (one) => {
      expect(readFigure(writeFigure(one, (number) => formatNumber('vi', number, 2)))).toEqual(one);
    }));
  });
});

describe('what letters could mean', () => {
  it.each([
    ['12 người', {}, [12]],
    ['1.234,5', {}, [1235]],
    ['1,234.5', { type: 'decimal' as const, decimals: 1 }, [1234.5]],
    ['1,234', {}, [1, 1234]],
    ['không', {}, [0, { absent: 'no_record' }, { absent: 'did_not_exist' }]],
    ['-', {}, [0, { absent: 'no_record' }, { absent: 'did_not_exist' }]],
    ['không theo dõi', {}, [{ absent: 'no_record' }, 0]],
    ['khoảng 50', {}, [{ value: 50, estimate: true }, 50]],
    ['hai lớp', {}, [2]],
    ['2 tỷ', { type: 'decimal' as const, decimals: 1, unit: 'triệu đồng' }, [2000]],
    ['20%', {}, [20]],
    ['12-15', {}, []],
    ['tốt', {}, []],
  ])('%s', (typed, more, expected) => {
    expect(proposalsFor(cell(more), typed)).toEqual(expected);
  });

  it('is nothing in cells for words, and never throws', () => {
    expect(proposalsFor(cell({ type: 'text' }), '12 người')).toEqual([]);
    fc.assert(fc.property(fc.string(), (typed) => { proposalsFor(cell(), typed); readFigure(typed); }));
  });
});
