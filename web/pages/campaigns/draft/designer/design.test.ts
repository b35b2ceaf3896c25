import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formDefinitionSchema, type FormDefinition } from '#engines/forms/definition.ts';
import { addColumn, changeCell, changeColumn, moved, removeColumn, removeRow } from './design.ts';
import { labelHead, mergeHeads } from './heads.ts';
import { warningsOf } from './warnings.ts';

const form: FormDefinition = {
  key: 'bieu', title: 'Tủ sách',
  rows: [{ key: 'sach', label: 'Sách' }, { key: 'bao', label: 'Báo', partOf: 'sach' }],
  columns: ['a', 'b', 'c', 'd'].map((key) => ({ key, label: key.toUpperCase(), type: 'count', decimals: 0, rollup: 'sum' })),
};
const heads = (one: FormDefinition | null) => one?.headers?.map((line) => line.map(({ label, span }) => `${label}${span}`).join(' '));

describe('merged heads of a form', () => {
  it('stand over columns next to each other, and over one another', () => {
    const one = mergeHeads(form, 1, 2, 'X')!;
    expect(heads(one)).toEqual(['1 X2 1']);
    expect(heads(mergeHeads(one, 0, 2, 'Y'))).toEqual(['Y3 1', '1 X2 1']);
    expect(heads(mergeHeads(one, 3, 3, 'Z'))).toEqual(['1 X2 Z1']);
  });
  it('are never cut apart', () => {
    const one = mergeHeads(form, 1, 2, 'X')!;
    expect(mergeHeads(one, 2, 3, 'Y')).toBeNull();
    const wide = mergeHeads(form, 0, 3, 'X')!;
    expect(heads(mergeHeads(wide, 0, 1, 'Y'))).toEqual(['X4', 'Y2 2']);
  });
  it('grow with a column that comes into them, shrink with one that goes, and vanish with the last', () => {
    const one = mergeHeads(form, 1, 2, 'X')!;
    expect(heads(addColumn(one, 2)!.form)).toEqual(['1 X3 1']);
    expect(heads(addColumn(one, 1)!.form)).toEqual(['2 X2 1']);
    expect(heads(removeColumn(one, 'b'))).toEqual(['1 X1 1']);
    expect(heads(removeColumn(removeColumn(one, 'b'), 'c'))).toBeUndefined();
    expect(heads(labelHead(one, 0, 1, ''))).toBeUndefined();
  });
  it('always leave a form that is as wide as its heads', () => {
    const deed = fc.oneof(
      fc.record({ kind: fc.constant('merge' as const), from: fc.nat(5), to: fc.nat(5) }),
      fc.record({ kind: fc.constant('add' as const), at: fc.nat(5) }), fc.record({ kind: fc.constant('remove' as const), at: fc.nat(5) }),
    );
    fc.assert(fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
      const end = deeds.reduce((now, one) => {
        const place = (at: number) => Math.min(at, now.columns.length - 1);
        if (one.kind === 'add') return addColumn(now, place(one.at))!.form;
        if (one.kind === 'remove') return removeColumn(now, now.columns[place(one.at)]!.key);
        return mergeHeads(now, place(one.from), place(one.to), 'X') ?? now;
      }, form);
      const labelled = { ...end, columns: end.columns.map((column) => ({ ...column, label: column.label || 'mới' })) };
      expect(formDefinitionSchema.safeParse(labelled).error?.issues ?? []).toEqual([]);
    }));
  });
});

describe('designing a form', () => {
  it('forgets what pointed to a row or column that is gone', () => {
    const linked = changeCell(changeColumn(form, 'b', { partOf: 'a', rollup: 'ratio', ratio: { numerator: 'a', denominator: 'c', times: 100 } }), 'sach', 'a', { closed: true });
    const without = removeColumn(linked, 'a');
    expect(without.columns[0]).toEqual({ key: 'b', label: 'B', type: 'count', decimals: 0, rollup: 'ratio' });
    expect(without.cells).toBeUndefined();
    expect(removeRow(form, 'sach').rows).toEqual([{ key: 'bao', label: 'Báo' }]);
  });
  it('keeps only cells that differ from their row and column', () => {
    const closed = changeCell(form, 'sach', 'a', { closed: true });
    expect(closed.cells).toEqual([{ row: 'sach', column: 'a', closed: true }]);
    expect(changeCell(closed, 'sach', 'a', { closed: false }).cells).toBeUndefined();
  });
  it('moves a column one place and stops at the edge', () => {
    expect(moved(form.columns, 'b', -1).map(({ key }) => key)).toEqual(['b', 'a', 'c', 'd']);
    expect(moved(form.columns, 'a', -1)).toBe(form.columns);
  });
});

describe('what a form may not mean', () => {
  const codes = (one: FormDefinition) => warningsOf(one).map(({ code, name }) => `${code} ${name}`);
  it('is told by name', () => {
    expect(codes(form)).toEqual([]);
    expect(codes(changeColumn(form, 'a', { rollup: 'ratio' }))).toEqual(['ratio_without_parts A']);
    expect(codes(changeColumn(form, 'a', { rollup: 'none' }))).toEqual(['nobody_adds_up A']);
    expect(codes(changeColumn(form, 'a', { type: 'choice', rollup: 'tally' }))).toEqual(['choice_without_options A']);
    expect(codes(changeColumn(form, 'a', { formula: '[b] +' }))).toEqual(['formula_faulty A']);
    expect(codes(changeColumn(form, 'a', { formula: '[b] + [q]' }))).toEqual(['formula_names_nothing A']);
    expect(codes(changeColumn(form, 'a', { min: 3, max: 2 }))).toEqual(['range_turned A']);
    expect(codes(changeColumn(form, 'a', { label: 'B' }))).toEqual(['same_label B']);
    expect(codes({ ...form, checks: [{ key: 'k', formula: '[sach/a] + 1', severity: 'warning', message: 'Sai' }] })).toEqual(['formula_faulty Sai']);
  });
});
