import { describe, expect, it } from 'vitest';
import { formDefinitionSchema } from '#engines/forms/definition.ts';
import { addColumn, addRows, blankForm, changeKind, expandLines, shift } from './form-edit.ts';

describe('designing a form', () => {
  it('fills rows from lines and from a span of years', () => {
    expect(expandLines('Chủ tịch\n\n  Phó chủ tịch \nNăm 2019–2021\n2010-2012')).toEqual([
      'Chủ tịch', 'Phó chủ tịch', 'Năm 2019', 'Năm 2020', 'Năm 2021', '2010', '2011', '2012',
    ]);
    expect(expandLines('2021–2010')).toEqual(['2021–2010']);
  });
  it('gives rows and columns keys of their own, also under the same name', () => {
    const form = addRows(addColumn(blankForm([], 'Biểu 1')), ['Đoàn viên nữ', 'Đoàn viên nữ']);
    expect(form.rows.map(({ key }) => key)).toEqual(['doan-vien-nu', 'doan-vien-nu-2']);
    const named = { ...form, columns: form.columns.map((column, place) => ({ ...column, label: `Cột ${place}` })) };
    expect(formDefinitionSchema.safeParse(named).success).toBe(true);
  });
  it('never goes beyond a hundred rows', () => {
    expect(addRows(blankForm([], ''), expandLines('1900–1999').concat('2000')).rows).toHaveLength(100);
  });
  it('does not add up words, and gives decimals to decimal numbers only', () => {
    const column = blankForm([], '').columns[0]!;
    expect(changeKind(column, 'text')).toMatchObject({ decimals: 0, rollup: 'none' });
    expect(changeKind(changeKind(column, 'text'), 'decimal')).toMatchObject({ decimals: 1, rollup: 'sum' });
  });
  it('moves things by one place', () => {
    expect(shift(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(shift(['a'], 0, -1)).toEqual(['a']);
  });
});
