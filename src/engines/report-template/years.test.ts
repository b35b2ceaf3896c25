import { describe, expect, it } from 'vitest';
import { formDefinitionSchema } from '../forms/index.ts';
import type { FormDefinition } from '../forms/index.ts';
import { withYears, yearsOf } from './years.ts';

const form: FormDefinition = {
  key: 'bieu', title: 'Sách góp theo năm',
  rows: [{ key: 'nam-2020', label: 'Năm 2020', year: 2020 }, { key: 'tong', label: 'Tổng cộng', formula: 'SUM([nam-2020/*]:[nam-2020/*])' }],
  columns: [{ key: 'so', label: 'Số sách', type: 'count', decimals: 0, rollup: 'sum' }],
};

describe('rows of years', () => {
  it('are one a year, the last one an estimate where it is not over', () => {
    const made = withYears(form, { from: 2021, to: 2024, lastIsEstimate: true });
    expect(made.rows.map((row) => row.label)).toEqual(['Năm 2021', 'Năm 2022', 'Năm 2023', 'Ước năm 2024', 'Tổng cộng']);
    expect(made.rows[3]).toMatchObject({ key: 'nam-2024', year: 2024, estimate: true });
    expect(made.rows[4]!.formula).toBe('SUM([nam-2021/*]:[nam-2024/*])');
    expect(yearsOf(made)).toEqual({ from: 2021, to: 2024, lastIsEstimate: true });
    expect(formDefinitionSchema.safeParse(made).success).toBe(true);
  });
  it('are actual again once the year is over, and keep their cells', () => {
    const first = withYears(form, { from: 2020, to: 2022, lastIsEstimate: true });
    const later = withYears(first, { from: 2020, to: 2023, lastIsEstimate: false });
    expect(later.rows.map((row) => [row.key, row.label, row.estimate ?? false])).toEqual([
      ['nam-2020', 'Năm 2020', false], ['nam-2021', 'Năm 2021', false], ['nam-2022', 'Năm 2022', false], ['nam-2023', 'Năm 2023', false], ['tong', 'Tổng cộng', false],
    ]);
  });
  it('stand below the rows of a form that has none', () => {
    const without = { ...form, rows: [form.rows[1]!] };
    expect(withYears(without, { from: 2023, to: 2024, lastIsEstimate: false }).rows.map((row) => row.key)).toEqual(['tong', 'nam-2023', 'nam-2024']);
  });
});
