import type { Reference } from '../formulas/index.ts';
import { hasOwnFormula, isFilledRow, rowsOf, togetherRow } from './cell.ts';
import { isAddedRow, TOGETHER } from './definition.ts';
import type { FormColumn, FormDefinition, FormRow } from './definition.ts';

/** A form's rows and columns in printed order, by key; below those that a unit added the one in which they come together. */
export interface Sheet {
  form: FormDefinition;
  rows: Map<string, FormRow>;
  columns: Map<string, FormColumn>;
}

/** @param given keys of rows that hold something; those that a unit added are among them */
export function sheetOf(form: FormDefinition, given: Iterable<string>): Sheet {
  const rows = [...rowsOf(form, given), ...(form.repeat ? [togetherRow()] : [])];
  return { form, rows: new Map(rows.map((row) => [row.key, row])), columns: new Map(form.columns.map((column) => [column.key, column])) };
}

/**
 * The cells of a set in a formula: the filled rows of a column, or everything between two corners in printed order.
 * @param row where the formula stands
 * @param column where it stands
 */
export function cellsIn(sheet: Sheet, first: Reference, last: Reference | null, row: string | undefined, column: string | undefined): [string, string][] {
  const columnKey = first.column ?? column;
  if (last === null) return filledRows(sheet, columnKey).map((key) => [key, columnKey!]);
  const down = between([...sheet.rows.keys()], [first.row ?? row, last.row ?? row]);
  const across = between([...sheet.columns.keys()], [columnKey, last.column ?? column]);
  return down.flatMap((rowKey) => across.map((key): [string, string] => [rowKey, key]));
}

/** Rows that count for `*` in a column: those that are filled, none twice. */
function filledRows({ form, rows, columns }: Sheet, columnKey: string | undefined): string[] {
  const column = columnKey === undefined ? undefined : columns.get(columnKey);
  if (!column) return [];
  // Added rows are counted one by one where they are there, else by the row in which they came together.
  const added = [...rows.keys()].some(isAddedRow);
  return [...rows.values()]
    .filter((row) => isFilledRow(row) && !(form.repeat && added && row.key === TOGETHER) && !hasOwnFormula(form, row, column))
    .map((row) => row.key);
}

function between(keys: string[], ends: (string | undefined)[]): string[] {
  const [first = -1, last = -1] = ends.map((key) => keys.indexOf(key ?? '')).sort((a, b) => a - b);
  return first < 0 ? [] : keys.slice(first, last + 1);
}
