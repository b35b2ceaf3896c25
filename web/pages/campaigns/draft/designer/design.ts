import type { FormCell, FormColumn, FormDefinition, FormRow } from '#engines/forms/definition.ts';
import { MOST_COLUMNS, MOST_ROWS } from '../form-edit.ts';
import { newKey } from '../keys.ts';
import { headsWithColumn, headsWithoutColumn, withHeaders } from './heads.ts';

/** Changes to a form; each gives a new one. Keys stay with what they name: the figures of earlier periods hang on them. */
export function addColumn(form: FormDefinition, at: number): { form: FormDefinition; key: string } | null {
  if (form.columns.length >= MOST_COLUMNS) return null;
  const key = newKey('', form.columns.map((column) => column.key), 'cot');
  const column: FormColumn = { key, label: '', type: 'count', decimals: 0, rollup: 'sum' };
  return { form: withHeaders({ ...form, columns: [...form.columns.slice(0, at), column, ...form.columns.slice(at)] }, headsWithColumn(form, at)), key };
}

export function addRow(form: FormDefinition, at: number): { form: FormDefinition; key: string } | null {
  if (form.rows.length >= MOST_ROWS) return null;
  const key = newKey('', form.rows.map((row) => row.key), 'dong');
  return { form: { ...form, rows: [...form.rows.slice(0, at), { key, label: '' }, ...form.rows.slice(at)] }, key };
}

/** Takes a column out, and what pointed to it; formulas that speak of it are left, and told as a warning. */
export function removeColumn(form: FormDefinition, key: string): FormDefinition {
  const at = form.columns.findIndex((column) => column.key === key);
  if (at < 0 || form.columns.length === 1) return form;
  const columns = form.columns.filter((column) => column.key !== key).map((column): FormColumn => {
    const { partOf, ratio, ...rest } = column;
    const ratioStays = ratio && ratio.numerator !== key && ratio.denominator !== key;
    return { ...rest, ...(partOf && partOf !== key && { partOf }), ...(ratioStays && { ratio }) };
  });
  return withCells(withHeaders({ ...form, columns }, headsWithoutColumn(form, at)), (form.cells ?? []).filter((cell) => cell.column !== key));
}

export function removeRow(form: FormDefinition, key: string): FormDefinition {
  const rows = form.rows.filter((row) => row.key !== key).map(({ partOf, ...row }): FormRow => ({ ...row, ...(partOf && partOf !== key && { partOf }) }));
  return withCells({ ...form, rows }, (form.cells ?? []).filter((cell) => cell.row !== key));
}

export const changeColumn = (form: FormDefinition, key: string, part: Partial<FormColumn>): FormDefinition =>
  ({ ...form, columns: form.columns.map((column) => (column.key === key ? bare({ ...column, ...part }) : column)) });

export const changeRow = (form: FormDefinition, key: string, part: Partial<FormRow>): FormDefinition =>
  ({ ...form, rows: form.rows.map((row) => (row.key === key ? bare({ ...row, ...part }) : row)) });

/** Changes one cell; one that differs in nothing from its row and column is not kept. */
export function changeCell(form: FormDefinition, row: string, column: string, part: Partial<FormCell>): FormDefinition {
  const cells = form.cells ?? [];
  const next = bare({ ...cellAt(form, row, column), ...part, row, column });
  const others = cells.filter((cell) => cell.row !== row || cell.column !== column);
  return withCells(form, Object.keys(next).length > 2 ? [...others, next] : others);
}

export const cellAt = (form: FormDefinition, row: string, column: string): FormCell =>
  form.cells?.find((cell) => cell.row === row && cell.column === column) ?? { row, column };

function withCells(form: FormDefinition, cells: FormCell[]): FormDefinition {
  const { cells: _before, ...rest } = form;
  return cells.length > 0 ? { ...rest, cells } : rest;
}

/** Without what is not given: `undefined` and `false` say nothing. */
export function bare<Thing extends object>(thing: Thing): Thing {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined && value !== false)) as Thing;
}

/** One place on the way: `a b c`, 2 to the left → `a c b`. Heads stay where they are. */
export function moved<Thing extends { key: string }>(things: Thing[], key: string, by: -1 | 1): Thing[] {
  const at = things.findIndex((thing) => thing.key === key);
  if (at < 0 || at + by < 0 || at + by >= things.length) return things;
  return things.map((thing, place) => (place === at ? things[at + by]! : place === at + by ? things[at]! : thing));
}
