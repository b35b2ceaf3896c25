import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headOf } from './head.ts';
import type { FormDefinition } from './definition.ts';

const form = (columns: number, headers: NonNullable<FormDefinition['headers']>): FormDefinition => ({
  key: 'f', title: 'Biểu', rows: [{ key: 'r', label: 'R' }], headers,
  columns: Array.from({ length: columns }, (_, at) => ({ key: `c${at}`, label: `C${at}`, type: 'count', decimals: 0, rollup: 'sum' })),
});
const shown = (one: FormDefinition) => headOf(one).map((line) => line.map(({ label, colSpan, rowSpan }) => `${label} ${colSpan}×${rowSpan}`));

describe('the head of a form', () => {
  it('is one line where nothing is merged', () => expect(shown(form(2, []))).toEqual([['C0 1×1', 'C1 1×1']]));

  it('lets a column grow up where nothing stands above it', () => {
    expect(shown(form(4, [[{ label: '', span: 1 }, { label: 'Lượt người', span: 2 }, { label: '', span: 1 }]]))).toEqual([
      ['C0 1×2', 'Lượt người 2×1', 'C3 1×2'], ['C1 1×1', 'C2 1×1'],
    ]);
  });

  it('merges over several lines', () => {
    expect(shown(form(3, [[{ label: '', span: 1 }, { label: 'Năm 2024', span: 2 }], [{ label: '', span: 3 }]]))).toEqual([
      ['C0 1×3', 'Năm 2024 2×1'], ['C1 1×2', 'C2 1×2'], [],
    ]);
  });

  it('covers every place once', () => {
    const line = (columns: number) => fc.array(fc.tuple(fc.constantFrom('', 'A'), fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 6 }).map((cells) => {
      let left = columns;
      const spans = cells.flatMap(([label, span]) => { const taken = Math.min(span, left); left -= taken; return taken > 0 ? [{ label, span: taken }] : []; });
      return left > 0 ? [...spans, { label: '', span: left }] : spans;
    });
    fc.assert(fc.property(fc.integer({ min: 1, max: 7 }).chain((columns) => fc.tuple(fc.constant(columns), fc.array(line(columns), { maxLength: 4 }))), ([columns, headers]) => {
      const head = headOf(form(columns, headers));
      const covered = new Map<string, number>();
      head.forEach((cells, top) => cells.forEach((cell) => {
        for (let down = 0; down < cell.rowSpan; down += 1) for (let right = 0; right < cell.colSpan; right += 1) {
          const at = `${top + down}:${cell.from + right}`;
          covered.set(at, (covered.get(at) ?? 0) + 1);
        }
      }));
      expect([...covered.values()].every((times) => times === 1)).toBe(true);
      expect(covered.size).toBe((headers.length + 1) * columns);
    }));
  });
});
