import { describe, expect, it } from 'vitest';
import { formDefinitionSchema } from '../../../engines/forms/index.ts';
import { parseFormula, readsOf } from '../../../engines/formulas/index.ts';
import { builtInForms } from './index.ts';

describe.each(builtInForms.map((form) => [form.title, form] as const))('the ready form %s', (_, { key, version, source, definition }) => {
  it('is a form that a campaign takes, and says whence its figures are', () => {
    expect(formDefinitionSchema.safeParse(definition).error?.issues ?? []).toEqual([]);
    expect(definition.from).toBe(`${key}@${version}`);
    expect(source).toMatch(/của phần mềm/);
  });
  it('speaks only of cells that it has', () => {
    const [rows, columns] = [new Set(definition.rows.map((row) => row.key)), new Set(definition.columns.map((column) => column.key))];
    const lines = [...definition.rows, ...definition.columns, ...(definition.cells ?? [])];
    for (const { formula } of lines) if (formula) expect(parseFormula(formula, 'figure').faults).toEqual([]);
    for (const { formula } of definition.checks ?? []) {
      const parsed = parseFormula(formula, 'truth');
      expect(parsed.faults).toEqual([]);
      for (const { first } of readsOf(parsed.formula!)) {
        expect(first.row === null || rows.has(first.row)).toBe(true);
        expect(first.column === null || columns.has(first.column)).toBe(true);
      }
    }
    for (const cell of definition.cells ?? []) expect([rows.has(cell.row), columns.has(cell.column)]).toEqual([true, true]);
    for (const row of definition.rows) if (row.partOf) expect(rows.has(row.partOf)).toBe(true);
  });
});
