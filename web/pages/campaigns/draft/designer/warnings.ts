import type { FormDefinition } from '#engines/forms/definition.ts';
import { parseFormula, readsOf } from '#engines/formulas/index.ts';

/** Something that a form may not mean; nothing of it forbids the launch. `name` is the row, column or check that it concerns. */
export interface FormWarning {
  code: 'ratio_without_parts' | 'nobody_adds_up' | 'choice_without_options' | 'formula_faulty' | 'formula_names_nothing' | 'same_label' | 'asked_of_closed' | 'range_turned' | 'nothing_filled';
  name: string;
}

/** Looks a form over as its maker would want it looked over. */
export function warningsOf(form: FormDefinition): FormWarning[] {
  return [...columnWarnings(form), ...formulaWarnings(form), ...rangeWarnings(form), ...sameLabels(form), ...emptyWarning(form)];
}

function columnWarnings(form: FormDefinition): FormWarning[] {
  const keys = new Set(form.columns.map((column) => column.key));
  return form.columns.flatMap(({ label, type, rollup, ratio, options, formula }): FormWarning[] => [
    ...(rollup === 'ratio' && !(ratio && keys.has(ratio.numerator) && keys.has(ratio.denominator)) ? [{ code: 'ratio_without_parts' as const, name: label }] : []),
    ...((type === 'count' || type === 'decimal') && rollup === 'none' && !formula ? [{ code: 'nobody_adds_up' as const, name: label }] : []),
    ...(type === 'choice' && !options?.length ? [{ code: 'choice_without_options' as const, name: label }] : []),
  ]);
}

function formulaWarnings(form: FormDefinition): FormWarning[] {
  const nameOf = (row: string, column: string) => `${form.rows.find(({ key }) => key === row)?.label ?? row} – ${form.columns.find(({ key }) => key === column)?.label ?? column}`;
  const all = [
    ...form.columns.map(({ label, formula }) => ({ name: label, formula, wants: 'figure' as const })),
    ...form.rows.map(({ label, formula }) => ({ name: label, formula, wants: 'figure' as const })),
    ...(form.cells ?? []).map(({ row, column, formula }) => ({ name: nameOf(row, column), formula, wants: 'figure' as const })),
    ...(form.checks ?? []).map(({ message, formula }) => ({ name: message, formula, wants: 'truth' as const })),
  ];
  return all.flatMap(({ name, formula, wants }): FormWarning[] => {
    if (!formula) return [];
    const parsed = parseFormula(formula, wants);
    if (!parsed.formula) return [{ code: 'formula_faulty', name }];
    return readsOf(parsed.formula).every(({ first, last }) => isThere(form, first) && (last === null || isThere(form, last))) ? [] : [{ code: 'formula_names_nothing', name }];
  });
}

/** Whether a formula's cell is one of this form; those of other forms are not looked at here. */
function isThere(form: FormDefinition, ref: { form: string | null; row: string | null; column: string | null }): boolean {
  if (ref.form !== null && ref.form !== form.key) return true;
  return (ref.row === null || ref.row === '*' || form.rows.some(({ key }) => key === ref.row)) && (ref.column === null || form.columns.some(({ key }) => key === ref.column));
}

function rangeWarnings(form: FormDefinition): FormWarning[] {
  return [
    ...[...form.columns, ...form.rows].flatMap(({ label, min, max }) => (min !== undefined && max !== undefined && min > max ? [{ code: 'range_turned' as const, name: label }] : [])),
    ...(form.cells ?? []).flatMap(({ row, closed, required, formula }) => (closed && (required || formula) ? [{ code: 'asked_of_closed' as const, name: form.rows.find(({ key }) => key === row)?.label ?? row }] : [])),
  ];
}

/** Columns of one label that no head tells apart. */
function sameLabels(form: FormDefinition): FormWarning[] {
  const headOver = (at: number) => (form.headers ?? []).map((header) => {
    let end = 0;
    return header.find(({ span }) => (end += span) > at)?.label ?? '';
  }).join('/');
  const seen = new Map<string, number>();
  form.columns.forEach(({ label }, at) => {
    const whole = `${headOver(at)}/${label.trim()}`;
    if (label.trim() !== '') seen.set(whole, (seen.get(whole) ?? 0) + 1);
  });
  return [...seen].filter(([, times]) => times > 1).map(([whole]) => ({ code: 'same_label', name: whole.split('/').at(-1)! }));
}

function emptyWarning(form: FormDefinition): FormWarning[] {
  const closed = new Set((form.cells ?? []).filter((cell) => cell.closed).map(({ row, column }) => `${row}/${column}`));
  const open = form.repeat !== undefined || form.rows.some((row) => !row.heading && form.columns.some((column) => !closed.has(`${row.key}/${column.key}`)));
  return open || form.rows.length === 0 ? [] : [{ code: 'nothing_filled', name: form.title }];
}
