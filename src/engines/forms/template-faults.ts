import { findCircles, parseFormula, readsOf } from '../formulas/index.ts';
import type { Diagnostic, Formula } from '../formulas/index.ts';
import { cellAt, cellId } from './cell.ts';
import type { FormDefinition } from './definition.ts';
import { cellsIn, sheetOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/** What is wrong with a form as it was designed; it can be kept as a draft, and not be published. */
export interface TemplateFault {
  formKey: string;
  /** Where it is said: at a row, a column, one cell, or a check. */
  row?: string;
  column?: string;
  check?: string;
  code: 'formula' | 'unknown_cell' | 'circle' | 'too_much_work' | 'unknown_part' | 'part_of_itself' | 'unknown_ratio' | 'no_options' | 'unknown_place' | 'ratio_without_parts';
  /** Of a formula that cannot be read, or names a cell that is not there: where in its text. */
  diagnostic?: { code: Diagnostic['code'] | 'unknown_cell'; from: number; to: number };
  /** Of a circle: the cells on the way round, `form:row/column`. */
  way?: string[];
}

/** Cells that all formulas of a report read, at most: they are worked out at every key that is pressed. */
const READS_AT_MOST = 60_000;

/** Looks the forms of a template through: formulas and what they name, circles, parts, ratios, choices. */
export function templateFaults(forms: readonly FormDefinition[]): TemplateFault[] {
  const sheets = new Map(forms.map((form) => [form.key, sheetOf(form, [])]));
  const faults = forms.flatMap((form) => [...structureFaults(form), ...formulaFaults(form, sheets)]);
  const needs = needsOf(forms, sheets);
  const reads = [...needs.values()].reduce((sum, some) => sum + some.length, 0);
  if (reads > READS_AT_MOST) return [...faults, { formKey: forms[0]!.key, code: 'too_much_work' }];
  const circles = findCircles(needs.keys(), (one) => needs.get(one) ?? []);
  return [...faults, ...circles.map((way): TemplateFault => {
    const [formKey, row, column] = way[0]!.split(/[:/]/);
    return { formKey: formKey!, row: row!, column: column!, code: 'circle', way };
  })];
}

function structureFaults(form: FormDefinition): TemplateFault[] {
  const { key: formKey } = form;
  const columns = new Map(form.columns.map((column) => [column.key, column]));
  const rows = new Map(form.rows.map((row) => [row.key, row]));
  const numeric = (key: string) => ['count', 'decimal'].includes(columns.get(key)?.type ?? '');
  const faults: TemplateFault[] = [];
  for (const column of form.columns) {
    const at = { formKey, column: column.key };
    if (column.partOf === column.key) faults.push({ ...at, code: 'part_of_itself' });
    else if (column.partOf !== undefined && !numeric(column.partOf)) faults.push({ ...at, code: 'unknown_part' });
    if (column.type === 'choice' && !column.options?.length) faults.push({ ...at, code: 'no_options' });
    if (column.ratio && ![column.ratio.numerator, column.ratio.denominator].every((part) => part !== column.key && numeric(part))) faults.push({ ...at, code: 'unknown_ratio' });
    if (column.rollup === 'ratio' && !column.ratio && column.formula === undefined) faults.push({ ...at, code: 'ratio_without_parts' });
  }
  for (const row of form.rows) {
    if (row.partOf === row.key) faults.push({ formKey, row: row.key, code: 'part_of_itself' });
    else if (row.partOf !== undefined && !rows.has(row.partOf)) faults.push({ formKey, row: row.key, code: 'unknown_part' });
  }
  for (const cell of form.cells ?? []) {
    if (!rows.has(cell.row) || !columns.has(cell.column)) faults.push({ formKey, row: cell.row, column: cell.column, code: 'unknown_place' });
  }
  return faults;
}

interface Written {
  at: { row?: string; column?: string; check?: string };
  text: string;
  wants: 'figure' | 'truth';
}

function writtenIn(form: FormDefinition): Written[] {
  const of = (at: Written['at'], text: string | undefined, wants: Written['wants'] = 'figure'): Written[] => (text === undefined ? [] : [{ at, text, wants }]);
  return [
    ...form.columns.flatMap((column) => of({ column: column.key }, column.formula)),
    ...form.rows.flatMap((row) => of({ row: row.key }, row.formula)),
    ...(form.cells ?? []).flatMap((cell) => of({ row: cell.row, column: cell.column }, cell.formula)),
    ...(form.checks ?? []).flatMap((check) => of({ check: check.key }, check.formula, 'truth')),
  ];
}

function formulaFaults(form: FormDefinition, sheets: Map<string, Sheet>): TemplateFault[] {
  return writtenIn(form).flatMap(({ at, text, wants }): TemplateFault[] => {
    const diagnostic = formulaFault(form.key, text, wants, sheets);
    return diagnostic ? [{ formKey: form.key, ...at, code: diagnostic.code === 'unknown_cell' ? 'unknown_cell' : 'formula', diagnostic }] : [];
  });
}

/** What is wrong with one formula of a form, as it would be told while it is typed; null when all is well. */
export function formulaFaultIn(forms: readonly FormDefinition[], formKey: string, text: string, wants: 'figure' | 'truth'): TemplateFault['diagnostic'] | null {
  return formulaFault(formKey, text, wants, new Map(forms.map((form) => [form.key, sheetOf(form, [])])));
}

function formulaFault(formKey: string, text: string, wants: 'figure' | 'truth', sheets: Map<string, Sheet>): NonNullable<TemplateFault['diagnostic']> | null {
  const { formula, faults } = parseFormula(text, wants);
  if (!formula) return faults[0];
  const unknown = readsOf(formula).find(({ first, last }) => [first, ...(last ? [last] : [])].some((ref) => {
    const sheet = sheets.get(ref.form ?? formKey);
    const row = ref.row === null || ref.row === '*' || sheet?.rows.has(ref.row);
    return !sheet || !row || (ref.column !== null && !sheet.columns.has(ref.column));
  }));
  return unknown ? { code: 'unknown_cell', from: unknown.from, to: unknown.to } : null;
}

const idOf = (formKey: string, rowKey: string, columnKey: string): string => `${formKey}:${cellId(rowKey, columnKey)}`;

/** What each computed cell needs, by `form:row/column`. */
function needsOf(forms: readonly FormDefinition[], sheets: Map<string, Sheet>): Map<string, string[]> {
  const needs = new Map<string, string[]>();
  for (const form of forms) {
    const sheet = sheets.get(form.key)!;
    const read = new Map<string, Formula | null>();
    for (const row of sheet.rows.values()) {
      for (const column of form.columns) {
        const cell = cellAt(form, row, column);
        if (cell.state !== 'computed') continue;
        const id = idOf(form.key, row.key, column.key);
        if (cell.ratio) {
          needs.set(id, [cell.ratio.numerator, cell.ratio.denominator].map((part) => idOf(form.key, row.key, part)));
          continue;
        }
        const text = cell.formula ?? '';
        if (!read.has(text)) read.set(text, parseFormula(text, 'figure').formula);
        const formula = read.get(text);
        needs.set(id, formula ? readsOf(formula).flatMap(({ first, last }) => needed(sheets, form.key, first, last, row.key, column.key)) : []);
      }
    }
  }
  return needs;
}

type Place = Parameters<typeof cellsIn>[1];

function needed(sheets: Map<string, Sheet>, formKey: string, first: Place, last: Place | null, row: string, column: string): string[] {
  const at = first.form ?? formKey;
  const sheet = sheets.get(at);
  if (!sheet) return [];
  if (last !== null || first.row === '*') return cellsIn(sheet, first, last, row, column).map(([rowKey, columnKey]) => idOf(at, rowKey, columnKey));
  return [idOf(at, first.row ?? row, first.column ?? column)];
}
