import { cellAt, isNumeric, numberIn } from '../../engines/forms/index.ts';
import type { Cell, CellValue, FormDefinition, ReportRows } from '../../engines/forms/index.ts';

/** A report that was accepted earlier, with the forms as they were then. */
export interface EarlierReport {
  unitId: string;
  unitName: string;
  /** Of a unit whose work the reporting one goes on with. */
  predecessor: boolean;
  title: string;
  rows: ReportRows;
  forms: FormDefinition[];
}

/** What is known before anybody types. */
export interface Known {
  /** The day on which the unit was founded; null where nobody knows. */
  founded: string | null;
  /** Newest first for each unit. */
  earlier: EarlierReport[];
  /** Figures of the registry by name, and their day. */
  registry: { day: string; figures: Record<string, number | null> } | null;
  /** What the accepted reports below add up to: form key → `row/column`; null for a unit with nobody below. */
  children: Record<string, Record<string, { value: number | null } | undefined>> | null;
}

export interface ProposedFigure {
  formKey: string;
  rowKey: string;
  columnKey: string;
  value: CellValue;
  /** Where it comes from: a day, the title of a campaign, the name of a unit. */
  source: { kind: 'registry' | 'previous' | 'children' | 'founding' | 'predecessor'; of: string };
}

/**
 * Proposes figures for the cells of a report, one a cell at most: by what the form asks to be filled from; and of years before the unit was there
 * those of its predecessors, else that it was not founded yet. Nothing is ever taken over by itself.
 */
export function proposeFigures(forms: readonly FormDefinition[], known: Known): ProposedFigure[] {
  return forms.flatMap((form) => form.rows.flatMap((row) => form.columns.flatMap((column): ProposedFigure[] => {
    const cell = cellAt(form, row, column);
    if (cell.state !== 'open' || !isNumeric(column)) return [];
    const found = beforeFounding(form, cell, known) ?? prefilled(form, cell, known);
    return found ? [{ formKey: form.key, rowKey: row.key, columnKey: column.key, ...found }] : [];
  })));
}

type Found = Pick<ProposedFigure, 'value' | 'source'>;

function beforeFounding(form: FormDefinition, cell: Cell, { founded, earlier }: Known): Found | null {
  if (cell.year === null || founded === null || cell.year >= Number(founded.slice(0, 4))) return null;
  const units = Map.groupBy(earlier.filter((report) => report.predecessor), (report) => report.unitId);
  const theirs = [...units.values()].flatMap((reports) => {
    const found = firstFigure(form, cell, reports);
    return found ? [found] : [];
  });
  // Several predecessors are one figure only where figures add up, and only if each of them gave one.
  if (theirs.length > 0 && theirs.length === units.size && (theirs.length === 1 || cell.rollup === 'sum')) {
    return { value: together(theirs.map(({ value }) => value), cell.decimals), source: { kind: 'predecessor', of: theirs.map(({ report }) => report.unitName).join(', ') } };
  }
  return { value: { absent: 'did_not_exist' }, source: { kind: 'founding', of: founded } };
}

function prefilled(form: FormDefinition, cell: Cell, { earlier, registry, children }: Known): Found | null {
  if (cell.prefill?.from === 'registry') {
    const value = registry?.figures[cell.prefill.figure] ?? null;
    return value === null ? null : { value, source: { kind: 'registry', of: registry!.day } };
  }
  if (cell.prefill?.from === 'previous') {
    const found = firstFigure(form, cell, earlier.filter((report) => !report.predecessor));
    return found && { value: found.value, source: { kind: 'previous', of: found.report.title } };
  }
  if (cell.prefill?.from === 'children') {
    const value = children?.[form.key]?.[`${cell.row.key}/${cell.column.key}`]?.value ?? null;
    return value === null ? null : { value, source: { kind: 'children', of: '' } };
  }
  return null;
}

/** The same cell of the newest report that has such a form and a figure there. */
function firstFigure(form: FormDefinition, cell: Cell, reports: EarlierReport[]): { value: CellValue; report: EarlierReport } | null {
  for (const report of reports) {
    const same = report.forms.find((one) => isSame(one, form));
    const value = same && report.rows[same.key]?.[cell.row.key]?.[cell.column.key];
    if (value !== undefined && numberIn(value) !== null) return { value, report };
  }
  return null;
}

/** Made from the same ready form, or else called the same. */
const isSame = (one: FormDefinition, other: FormDefinition): boolean => (one.from !== undefined && other.from !== undefined ? readyForm(one.from) === readyForm(other.from) : one.key === other.key);

/** Without its version: `key@n`. */
const readyForm = (from: string): string => from.split('@')[0]!;

function together(values: CellValue[], decimals: number): CellValue {
  if (values.length === 1) return values[0]!;
  const scale = 10 ** decimals;
  const value = values.reduce<number>((sum, one) => sum + Math.round(numberIn(one)! * scale), 0) / scale;
  return values.some((one) => typeof one === 'object') ? { value, estimate: true } : value;
}
