import { rowsOf } from '../forms/index.ts';
import type { CellValue, FormDefinition, RowCells } from '../forms/index.ts';

/** What the forms of a report hold: form key → row key → cells. */
export type FilledForms = Record<string, Record<string, RowCells>>;

export interface CellChange {
  formKey: string;
  rowKey: string;
  columnKey: string;
  /** Null where nothing was given; that is not 0. */
  before: CellValue;
  now: CellValue;
}

export const valueAt = (filled: FilledForms, formKey: string, rowKey: string, columnKey: string): CellValue => filled[formKey]?.[rowKey]?.[columnKey] ?? null;

/** The cells that hold something else than before, in the order of the forms. Words left empty are nothing. */
export function compareFigures(forms: FormDefinition[], before: FilledForms, now: FilledForms): CellChange[] {
  const given = (value: CellValue) => (value === '' ? null : value);
  return forms.flatMap((form) => rowsOf(form, [before, now].flatMap((filled) => Object.keys(filled[form.key] ?? {}))).flatMap((row) => form.columns.flatMap((column) => {
    const [then, today] = [given(valueAt(before, form.key, row.key, column.key)), given(valueAt(now, form.key, row.key, column.key))];
    return isSame(then, today) ? [] : [{ formKey: form.key, rowKey: row.key, columnKey: column.key, before: then, now: today }];
  })));
}

/** An estimate is another value than the same figure; so is the reason why there is none. */
export const isSame = (one: CellValue, other: CellValue): boolean => JSON.stringify(one) === JSON.stringify(other);
