import { add, compare, divide, evaluate, exactOf, figureOf, multiply, parseFormula } from '../formulas/index.ts';
import type { CellContent, Cells, Exact, Formula, Reference } from '../formulas/index.ts';
import { cellAt, cellId, isNumeric } from './cell.ts';
import type { Cell } from './cell.ts';
import { LARGEST } from './check-row.ts';
import { isAddedRow, isEstimate, numberIn, TOGETHER } from './definition.ts';
import type { CellValue, FormColumn, FormDefinition, FormRow, ReportRows, RowCells } from './definition.ts';
import { cellsIn, sheetOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/**
 * What the rows belong to. `report`: what one unit gave, every formula is worked out. `totals`: what the figures of several come together to;
 * formulas were worked out at each unit and came together by their rule, only ratios are worked out anew.
 */
export type DerivedOf = 'report' | 'totals';

/**
 * Works out what is computed in the forms of a report, also across forms, and the rows in which added ones come together.
 * @returns the rows with those cells in them; what cannot be worked out is left out
 */
export function deriveReport(forms: readonly FormDefinition[], given: ReportRows, of: DerivedOf = 'report'): ReportRows {
  const report = new DerivedReport(forms, given, of);
  const rows = Object.create(null) as ReportRows;
  for (const form of forms) {
    const derived = report.rows(form);
    if (Object.keys(derived).length > 0) rows[form.key] = derived;
  }
  return rows;
}

/** The same of one form; `others` are the other forms of the report with what they hold. */
export function deriveCells(
  form: FormDefinition, values: Record<string, RowCells>, others: readonly { form: FormDefinition; values: Record<string, RowCells> }[] = [], of: DerivedOf = 'report',
): Record<string, RowCells> {
  const given = Object.fromEntries([...others.map((other) => [other.form.key, other.values]), [form.key, values]]) as ReportRows;
  return new DerivedReport([...others.map((other) => other.form), form], given, of).rows(form);
}

interface Content {
  content: CellContent;
  estimate: boolean;
}
/** A form with what was given in it. */
interface FilledSheet extends Sheet {
  given: Record<string, RowCells>;
}
const NOTHING: Content = { content: null, estimate: false };

/** The cells of a report, each worked out once when it is first asked for. */
export class DerivedReport {
  private readonly sheets: Map<string, FilledSheet>;
  private readonly of: DerivedOf;
  private readonly known = new Map<string, Content | 'underway'>();

  constructor(forms: readonly FormDefinition[], given: ReportRows, of: DerivedOf = 'report') {
    this.of = of;
    this.sheets = new Map(forms.map((form) => {
      const values = given[form.key] ?? {};
      return [form.key, { ...sheetOf(form, of === 'report' ? Object.keys(values) : []), given: values }];
    }));
  }

  /** The rows of a form with what is computed in them. */
  rows(form: FormDefinition): Record<string, RowCells> {
    const sheet = this.sheets.get(form.key)!;
    const derived = Object.create(null) as Record<string, RowCells>;
    for (const [key, row] of sheet.rows) {
      const cells: RowCells = { ...(Object.hasOwn(sheet.given, key) ? sheet.given[key] : {}) };
      for (const column of form.columns) {
        const cell = cellAt(form, row, column);
        if (!this.isDerived(cell)) continue;
        delete cells[column.key];
        const value = this.value(sheet, cell);
        if (value !== null) cells[column.key] = value;
      }
      if (Object.keys(cells).length > 0) derived[key] = cells;
    }
    return derived;
  }

  /** The rows of a form as they are printed here, without the one in which added rows come together. */
  printed(form: FormDefinition): FormRow[] {
    return [...this.sheets.get(form.key)!.rows.values()].filter((row) => !form.repeat || row.key !== TOGETHER);
  }

  /** What stands in a cell: a typed value, or the computed one. */
  cell(form: FormDefinition, row: FormRow, column: FormColumn): CellValue {
    const sheet = this.sheets.get(form.key)!;
    const cell = cellAt(form, row, column);
    return this.isDerived(cell) ? this.value(sheet, cell) : sheet.given[row.key]?.[column.key] ?? null;
  }

  /** The cells of the report for a formula that stands in this form, at this row and column where there are such. */
  readAt(form: FormDefinition, row: FormRow | null, column: FormColumn | null, onRead?: (content: Content) => void): Cells {
    const sheet = this.sheets.get(form.key)!;
    const seen = (content: Content) => {
      onRead?.(content);
      return content.content;
    };
    const formOf = (ref: Reference) => (ref.form === null ? sheet : this.sheets.get(ref.form));
    return {
      one: (ref) => {
        const at = formOf(ref);
        return at ? seen(this.content(at, ref.row ?? row?.key, ref.column ?? column?.key)) : null;
      },
      many: (first, last) => {
        const at = formOf(first);
        return at ? cellsIn(at, first, last, row?.key, column?.key).map(([rowKey, columnKey]) => seen(this.content(at, rowKey, columnKey))) : [];
      },
    };
  }

  private isDerived(cell: Cell): boolean {
    if (this.of === 'totals') return cell.state === 'computed' && cell.rollup === 'ratio';
    return cell.state === 'computed' || (cell.row.key === TOGETHER && cell.state === 'open' && isNumeric(cell.column) && this.isTogether(cell));
  }

  private isTogether(cell: Cell): boolean {
    return [...this.sheets.values()].some(({ form, rows }) => form.repeat !== undefined && rows.get(TOGETHER) === cell.row);
  }

  private value(sheet: FilledSheet, cell: Cell): CellValue {
    const { content, estimate } = this.content(sheet, cell.row.key, cell.column.key);
    if (content === null || typeof content === 'string') return null;
    const figure = figureOf(content, cell.decimals);
    return estimate ? { value: figure, estimate: true } : figure;
  }

  private content(sheet: FilledSheet, rowKey: string | undefined, columnKey: string | undefined): Content {
    const row = rowKey === undefined ? undefined : sheet.rows.get(rowKey);
    const column = columnKey === undefined ? undefined : sheet.columns.get(columnKey);
    if (!row || !column) return NOTHING;
    const id = `${sheet.form.key}:${cellId(row.key, column.key)}`;
    const known = this.known.get(id);
    // What needs itself is worth nothing; such a form cannot be published.
    if (known) return known === 'underway' ? NOTHING : known;
    this.known.set(id, 'underway');
    const content = this.workOut(sheet, cellAt(sheet.form, row, column));
    this.known.set(id, content);
    return content;
  }

  private workOut(sheet: FilledSheet, cell: Cell): Content {
    if (cell.state === 'closed') return NOTHING;
    if (!this.isDerived(cell)) return typed(sheet.given[cell.row.key]?.[cell.column.key]);
    if (this.of === 'report' && sheet.form.repeat && cell.row.key === TOGETHER && cell.rollup !== 'ratio') return this.together(sheet, cell);
    let estimate = false;
    const cells = this.readAt(sheet.form, cell.row, cell.column, (read) => { estimate ||= read.estimate; });
    const worked = cell.ratio ? ratioOf(cells, cell.ratio) : evaluated(sheet.form, cell.formula, cells);
    return worked === null ? NOTHING : { content: rounded(worked, cell.decimals), estimate };
  }

  /** What the rows that the unit added come to, by the rule of the column. */
  private together(sheet: FilledSheet, cell: Cell): Content {
    const parts = [...sheet.rows.keys()].filter(isAddedRow).map((key) => this.content(sheet, key, cell.column.key));
    const given = parts.filter((part): part is { content: Exact; estimate: boolean } => typeof part.content === 'object' && part.content !== null);
    const first = given[0];
    if (!first || cell.rollup === 'none' || cell.rollup === 'tally') return NOTHING;
    const estimate = given.some((part) => part.estimate);
    if (cell.rollup === 'last') return given.at(-1)!;
    const join = cell.rollup === 'sum' ? add : (a: Exact, b: Exact) => (compare(a, b) < 0 === (cell.rollup === 'min') ? a : b);
    return { content: rounded(given.slice(1).reduce((sum, part) => join(sum, part.content), first.content), cell.decimals), estimate };
  }
}

function typed(value: CellValue | undefined): Content {
  if (typeof value === 'string') return { content: value === '' ? null : value, estimate: false };
  const figure = numberIn(value);
  return { content: figure === null ? null : exactOf(figure), estimate: isEstimate(value) };
}

/** As it is printed and stored: what is computed from it goes on with that. */
function rounded(value: Exact, decimals: number): Exact | null {
  const figure = figureOf(value, decimals);
  return Math.abs(figure) > LARGEST ? null : exactOf(figure);
}

function ratioOf(cells: Cells, { numerator, denominator, times }: NonNullable<Cell['ratio']>): Exact | null {
  const [above, below] = [numerator, denominator].map((column) => cells.one({ form: null, row: null, column }));
  if (typeof above !== 'object' || typeof below !== 'object' || !above || !below) return null;
  return divide(multiply(above, exactOf(times)!), below);
}

function evaluated(form: FormDefinition, text: string | null, cells: Cells): Exact | null {
  const formula = text === null ? null : formulaOf(form, text, 'figure');
  const value = formula && evaluate(formula, cells);
  return typeof value === 'object' ? value : null;
}

const read = new WeakMap<FormDefinition, Map<string, Formula | null>>();

/** A formula of the form, read once; null for one that cannot be read. */
export function formulaOf(form: FormDefinition, text: string, wants: 'figure' | 'truth'): Formula | null {
  let known = read.get(form);
  if (!known) read.set(form, known = new Map());
  const id = `${wants} ${text}`;
  let formula = known.get(id);
  if (formula === undefined) known.set(id, formula = parseFormula(text, wants).formula);
  return formula;
}
