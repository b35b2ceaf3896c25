import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '#engines/forms/definition.ts';
import { formHead } from './form-head.ts';

const form = (headers: FormDefinition['headers'], count = 4): FormDefinition => ({
  key: 'bieu', title: 'Biểu', rows: [{ key: 'r', label: 'R' }], ...(headers && { headers }),
  columns: Array.from({ length: count }, (_, n) => ({ key: `c${n}`, label: `c${n}`, type: 'count', decimals: 0, rollup: 'sum' })),
});
const shape = (one: FormDefinition) => formHead(one).map((line) => line.map(({ label, columns, rows }) => `${label} ${columns}×${rows}`));

describe('the head of a form', () => {
  it('is one row where nothing is merged', () => {
    expect(shape(form(undefined, 2))).toEqual([['c0 1×1', 'c1 1×1']]);
  });
  it('lets a column without a head above it go up', () => {
    expect(shape(form([[{ label: '', span: 1 }, { label: 'Trong đó', span: 2 }, { label: '', span: 1 }]]))).toEqual([
      ['c0 1×2', 'Trong đó 2×1', 'c3 1×2'], ['c1 1×1', 'c2 1×1'],
    ]);
  });
  it('stacks heads over heads', () => {
    expect(shape(form([[{ label: 'Cán bộ', span: 4 }], [{ label: 'Nam', span: 2 }, { label: '', span: 2 }]]))).toEqual([
      ['Cán bộ 4×1'], ['Nam 2×1', 'c2 1×2', 'c3 1×2'], ['c0 1×1', 'c1 1×1'],
    ]);
  });
});
