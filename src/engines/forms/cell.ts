import { isAddedRow, TOGETHER } from './definition.ts';
import type { FormCell, FormColumn, FormDefinition, FormRow, Prefill, RollupRule } from './definition.ts';

export const cellId = (rowKey: string, columnKey: string): string => `${rowKey}/${columnKey}`;

/** A cell as its row, its column and what is said of it alone make it. */
export interface Cell {
  row: FormRow;
  column: FormColumn;
  /** `closed`: nothing is asked here; `computed`: nobody types, a formula or a ratio says what stands here. */
  state: 'open' | 'closed' | 'computed';
  type: FormColumn['type'];
  formula: string | null;
  ratio: NonNullable<FormColumn['ratio']> | null;
  rollup: RollupRule;
  decimals: number;
  required: boolean;
  /** 0 for numbers that are typed and of which nothing is said; null for words. */
  min: number | null;
  max: number | null;
  unit: string | null;
  estimate: boolean;
  year: number | null;
  options: string[];
  prefill: Prefill | null;
}

export const isNumeric = (column: FormColumn): boolean => column.type === 'count' || column.type === 'decimal';

/** Cells that differ, by `row/column`; made once a form, for a form is looked through cell by cell. */
const differing = new WeakMap<FormDefinition, Map<string, FormCell>>();

function differs(form: FormDefinition, row: FormRow, column: FormColumn): FormCell | undefined {
  let known = differing.get(form);
  if (!known) differing.set(form, known = new Map((form.cells ?? []).map((cell) => [cellId(cell.row, cell.column), cell])));
  return known.get(cellId(row.key, column.key));
}

/**
 * What is asked in a cell: what is said of it alone goes before its row, its row before its column. A column that is a ratio stays one
 * in every row: a sum of ratios means nothing.
 */
export function cellAt(form: FormDefinition, row: FormRow, column: FormColumn): Cell {
  const own = differs(form, row, column);
  const numeric = isNumeric(column);
  const ratio = numeric && own?.formula === undefined ? column.ratio ?? null : null;
  const formula = numeric && !ratio ? own?.formula ?? row.formula ?? column.formula ?? null : null;
  const closed = row.heading === true || own?.closed === true;
  const state = closed ? 'closed' : formula !== null || ratio ? 'computed' : 'open';
  // What may be typed in each row of a column is no bound for their sum.
  const asked = row.formula !== undefined && state === 'computed' ? { min: row.min, max: row.max } : { min: row.min ?? column.min, max: row.max ?? column.max };
  return {
    row, column, state, type: column.type, formula, ratio,
    rollup: own?.rollup ?? (ratio ? 'ratio' : row.rollup ?? column.rollup),
    decimals: column.decimals,
    required: own?.required ?? row.required ?? column.required ?? false,
    min: numeric ? own?.min ?? asked.min ?? (state === 'open' ? 0 : null) : null,
    max: numeric ? own?.max ?? asked.max ?? null : null,
    unit: row.unit ?? column.unit ?? null,
    estimate: row.estimate ?? column.estimate ?? false,
    year: row.year ?? column.year ?? null,
    options: column.type === 'choice' ? column.options ?? [] : [],
    prefill: own?.prefill ?? row.prefill ?? column.prefill ?? null,
  };
}

/** A row that a unit added; it has no label but its number among its like, where those are known. */
export const addedRow = (form: FormDefinition, key: string, place?: number): FormRow => ({ key, label: `${form.repeat?.label ?? ''} ${place === undefined ? '' : place + 1}`.trim() });

/** The rows of a filled form in printed order: those of the form, then those that the unit added. */
export function rowsOf(form: FormDefinition, given: Iterable<string>): FormRow[] {
  if (!form.repeat) return form.rows;
  const added = [...new Set(given)].filter(isAddedRow).sort();
  return [...form.rows, ...added.map((key, place) => addedRow(form, key, place))];
}

/** The row that has this key: one of the form, or one that a unit added. */
export function rowAt(form: FormDefinition, rowKey: string): FormRow | undefined {
  return form.rows.find((row) => row.key === rowKey) ?? (form.repeat && isAddedRow(rowKey) ? addedRow(form, rowKey) : undefined);
}

/** The row in which added rows come together. */
export const togetherRow = (): FormRow => ({ key: TOGETHER, label: 'Cộng' });

/** The rows of a form for reading: with those that were added, and the one in which they come together. */
export const printedRows = (form: FormDefinition, given: Iterable<string>): FormRow[] => [...rowsOf(form, given), ...(form.repeat ? [togetherRow()] : [])];

/** Is it a row whose cells count for "each row that is filled"? One that is part of another is in that one already. */
export const isFilledRow = (row: FormRow): boolean => row.heading !== true && row.formula === undefined && row.partOf === undefined;

/** Does the cell differ from its row and column by a formula of its own? */
export const hasOwnFormula = (form: FormDefinition, row: FormRow, column: FormColumn): boolean => differs(form, row, column)?.formula !== undefined;
