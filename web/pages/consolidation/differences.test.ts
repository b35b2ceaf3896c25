import { describe, expect, it } from 'vitest';
import { countDifferences, differingFigure } from './differences.ts';
import type { FormTotals } from './queries.ts';

const totals = (cells: Record<string, number | null>): FormTotals => ({
  definition: { key: 'bieu-01', title: 'Đào tạo', rows: [], columns: [] },
  cells: Object.fromEntries(Object.entries(cells).map(([key, value]) => [key, { value, given: value === null ? 0 : 3 }])),
});

describe('signed figures beside accepted ones', () => {
  const accepted = totals({ 'a/lop': 12, 'a/nguoi': 300, 'b/lop': null });
  const stated = totals({ 'a/lop': 14, 'a/nguoi': 300, 'b/lop': 2 });

  it('shows the other figure only where both were given and differ', () => {
    expect(differingFigure(accepted, stated, 'a/lop')).toBe(14);
    expect(differingFigure(accepted, stated, 'a/nguoi')).toBeNull();
    expect(differingFigure(accepted, stated, 'b/lop')).toBeNull();
    expect(differingFigure(accepted, undefined, 'a/lop')).toBeNull();
  });

  it('counts the cells that need a look', () => {
    expect(countDifferences([accepted], [stated])).toBe(1);
  });
});
