import { evaluate, readsOf, standsIn } from '../formulas/index.ts';
import { cellAt } from './cell.ts';
import { faultOf, outOfRange } from './check-row.ts';
import type { CellFaultCode } from './check-row.ts';
import { DerivedReport, formulaOf } from './derive.ts';
import { isGiven, numberIn } from './definition.ts';
import type { FormCheck, FormColumn, FormDefinition, FormRow, ReportRows } from './definition.ts';

/** One thing to look at before a report is handed in. */
export interface ReportFault {
  formKey: string;
  /** Null for what concerns the whole form. */
  rowKey: string | null;
  columnKey: string | null;
  severity: 'blocking' | 'warning';
  code: CellFaultCode | 'required' | 'check' | 'zero_before_founding';
  /** Of a check: what its author wanted to be said. */
  message: string | null;
  /** Of a range: the bound that is passed. */
  limit: number | null;
}

/** What is known of the unit that reports. */
export interface ReportingUnit {
  /** The year in which it was founded; null where nobody knows. */
  foundedYear: number | null;
}

/** Faults told at most: nobody reads more, and the first ones show what is wrong with the others. */
const FAULTS_AT_MOST = 500;

/** Looks a report through: required cells, ranges, parts over their whole, the checks of the forms, also across forms. In printed order. */
export function checkReport(forms: readonly FormDefinition[], given: ReportRows, unit: ReportingUnit): ReportFault[] {
  const report = new DerivedReport(forms, given);
  const faults = forms.flatMap((form) => [...cellFaults(report, form, unit), ...partFaults(report, form), ...(form.checks ?? []).flatMap((check) => checkFaults(report, form, check))]);
  return faults.slice(0, FAULTS_AT_MOST);
}

function cellFaults(report: DerivedReport, form: FormDefinition, unit: ReportingUnit): ReportFault[] {
  return report.printed(form).flatMap((row) => form.columns.flatMap((column): ReportFault[] => {
    const cell = cellAt(form, row, column);
    const value = report.cell(form, row, column);
    const at = (code: ReportFault['code'], severity: ReportFault['severity'] = 'blocking', limit: number | null = null): ReportFault[] =>
      [{ formKey: form.key, rowKey: row.key, columnKey: column.key, severity, code, message: null, limit }];
    const figure = numberIn(value);
    if (cell.state === 'computed' && figure !== null) {
      const code = outOfRange(cell, figure);
      return code ? at(code, 'blocking', code === 'over_most' ? cell.max : cell.min) : [];
    }
    if (cell.state !== 'open') return [];
    if (!isGiven(value)) return cell.required ? at('required') : [];
    const code = faultOf(cell, value);
    if (code) return at(code, 'blocking', code === 'over_most' ? cell.max : code === 'below_least' ? cell.min : null);
    const before = cell.year !== null && unit.foundedYear !== null && cell.year < unit.foundedYear;
    // Years before there was such a unit are said to be such; they are never 0.
    return before && figure === 0 ? at('zero_before_founding', 'warning') : [];
  }));
}

/** "Trong đó": a part is never more than its whole, beside it or above it. */
function partFaults(report: DerivedReport, form: FormDefinition): ReportFault[] {
  const rows = report.printed(form);
  const over = (row: FormRow, column: FormColumn, wholeRow: FormRow | undefined, wholeColumn: FormColumn | undefined): ReportFault[] => {
    const part = numberIn(report.cell(form, row, column));
    const whole = wholeRow && wholeColumn ? numberIn(report.cell(form, wholeRow, wholeColumn)) : null;
    return part !== null && whole !== null && part > whole
      ? [{ formKey: form.key, rowKey: row.key, columnKey: column.key, severity: 'blocking', code: 'part_over_whole', message: null, limit: whole }] : [];
  };
  const beside = form.columns.filter((column) => column.partOf).flatMap((column) =>
    rows.flatMap((row) => over(row, column, row, form.columns.find((whole) => whole.key === column.partOf))));
  const above = rows.filter((row) => row.partOf).flatMap((row) =>
    form.columns.flatMap((column) => over(row, column, rows.find((whole) => whole.key === row.partOf), column)));
  return [...beside, ...above];
}

/** A check that speaks of its row is asked for each row, one that speaks of its column for each column. */
function checkFaults(report: DerivedReport, form: FormDefinition, check: FormCheck): ReportFault[] {
  const formula = formulaOf(form, check.formula, 'truth');
  if (!formula) return [];
  const stands = standsIn(formula);
  const rows = stands.row ? report.printed(form).filter((row) => !row.heading) : [null];
  const columns = stands.column ? form.columns : [null];
  const first = readsOf(formula).map((read) => read.first).find((ref) => ref.form === null || ref.form === form.key);
  const rowOf = (row: FormRow | null) => row?.key ?? (first?.row === '*' ? null : first?.row) ?? null;
  return rows.flatMap((row) => columns.flatMap((column): ReportFault[] =>
    (evaluate(formula, report.readAt(form, row, column)) === false
      ? [{
        formKey: form.key, rowKey: rowOf(row), columnKey: column?.key ?? first?.column ?? null,
        severity: check.severity, code: 'check', message: check.message, limit: null,
      }]
      : [])));
}
