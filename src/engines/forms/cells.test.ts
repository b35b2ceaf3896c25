import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, fromStored, placeCells, toStored } from './cells.ts';
import { checkRow } from './check-row.ts';
import type { FormDefinition } from './definition.ts';

const training: FormDefinition = {
  key: 'bieu-01',
  title: 'Đào tạo, bồi dưỡng cán bộ công đoàn',
  rows: [{ key: 'nam-2023', label: '2023' }, { key: 'nam-2024', label: '2024' }],
  columns: [
    { key: 'lop', label: 'Số lớp', type: 'count', decimals: 0, rollup: 'sum' },
    { key: 'kinh-phi', label: 'Kinh phí (triệu đồng)', type: 'decimal', decimals: 1, rollup: 'sum' },
    { key: 'ghi-chu', label: 'Ghi chú', type: 'text', decimals: 0, rollup: 'none' },
  ],
};

describe('cells of a form', () => {
  it('gives every number cell a place of its own and text cells none', () => {
    const [first, second] = placeCells([training, training]);
    const places = [...Object.values(first!), ...Object.values(second!)].map((place) => `${place.block}:${place.slot}`);
    expect(places).toHaveLength(8);
    expect(new Set(places).size).toBe(8);
  });

  it('goes on in the next block when one is full', () => {
    const wide = { ...training, rows: Array.from({ length: 50 }, (_, i) => ({ key: `r${i}`, label: `${i}` })) };
    const [cells] = placeCells([wide]);
    expect(cells!['r49/kinh-phi']).toEqual({ block: 1, slot: 36, decimals: 1, rollup: 'sum' });
  });

  it('names what is wrong with a cell', () => {
    expect(checkRow(training, 'nam-2023', { lop: 3, 'kinh-phi': 12.5, 'ghi-chu': 'đủ' })).toEqual([]);
    expect(checkRow(training, 'nam-2023', { lop: 2.5, 'kinh-phi': 1.25, 'ghi-chu': 4, la: 1 })).toEqual([
      { column: 'lop', code: 'not_whole' },
      { column: 'kinh-phi', code: 'too_many_decimals' },
      { column: 'ghi-chu', code: 'not_text' },
      { column: 'la', code: 'unknown_column' },
    ]);
    expect(checkRow(training, 'nam-2023', { lop: -1 })).toEqual([{ column: 'lop', code: 'negative' }]);
  });

  it('keeps nothing apart from nought', () => {
    const [cells] = placeCells([training]);
    const block = figuresOf(cells!, { 'nam-2023': { lop: 0, 'kinh-phi': null } }, 0).get(0)!;
    expect(block[0]).toBe(0n);
    expect(block[1]).toBeNull();
  });

  it('reads back exactly what was stored', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 4 }), (whole, decimals) => {
        const value = whole / 10 ** decimals;
        expect(fromStored(toStored(value, decimals)!, decimals)).toBe(value);
      }),
    );
  });
});
