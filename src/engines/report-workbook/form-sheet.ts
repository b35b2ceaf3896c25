import { addedRow, cellAt, columnLabel, headOf, isAddedRow, isNumeric, isTotalRow, rowLabel, rowNumber, rowsOf, togetherRow, writeFigure } from '../forms/index.ts';
import type { Cell, CellValue, FormColumn, FormDefinition, FormRow, RowCells } from '../forms/index.ts';
import { formatNumber } from '../messages/format.ts';
import { reportWorkbook } from '../messages/report-workbook.ts';
import type { BookCell, BookCheck, BookSheet } from '../sheet-files/index.ts';
import { ExcelFormulas } from './excel-formula.ts';
import type { KeptColumn, KeptRow } from './identity.ts';
import { markOf, markOfValue } from './mark.ts';

const t = reportWorkbook.vi;
/** Number and label stand before the columns of a form. */
export const LABELS = 2;
/** Rows to be added that stand ready, beside those that are there. */
const SPARE = 30;

/** The words of choices: each choice a column of a sheet that nobody sees. */
export interface Choices { sheet: string; columns: string[][] }

export interface FormSheet { sheet: BookSheet; columns: KeptColumn[]; rows: KeptRow[] }
/** What one form holds: what was given, by row with its version, and what is computed of it. */
export interface FilledForm { form: FormDefinition; given: Map<string, { cells: RowCells; version: number }>; derived: Record<string, RowCells> }

/** A form as a sheet to fill in, and where each label stands on it. @param salt makes keys of rows to be added, the same each time */
export function formSheet({ form, given, derived }: FilledForm, name: string, above: readonly string[], salt: string, choices: Choices): FormSheet {
  const head = headOf(form);
  const top = above.length + 2;
  const first = top + head.length;
  const printed = printedWithSpare(form, [...given.keys()], salt);
  const rows = printed.map((row, at): KeptRow => ({
    formKey: form.key, rowKey: row.key, line: first + at, number: String(rowNumber(form, row, at) ?? ''), label: rowLabel(row), version: given.get(row.key)?.version ?? 0,
    marks: form.columns.map((column) => (cellAt(form, row, column).state === 'open' ? markOfValue(given.get(row.key)?.cells[column.key]) : '')),
  }));
  const formulas = new ExcelFormulas(form, new Map(rows.map(({ rowKey, line }) => [rowKey, line])), LABELS);
  const body = printed.map((row, at) => {
    const look = isTotalRow(form, row) ? 'heading' as const : 'label' as const;
    return [{ value: rows[at]!.number, look }, { value: rows[at]!.label, look }, ...form.columns.map((column) => written(cellAt(form, row, column), given.get(row.key)?.cells, derived[row.key], formulas))];
  });
  const { lines, merges, columns } = headLines(form, head, top);
  return {
    sheet: {
      name, locked: true, merges, still: { rows: first - 1, columns: LABELS },
      widths: [6, Math.min(48, Math.max(18, ...printed.map((row) => rowLabel(row).length))), ...form.columns.map(widthOf)],
      rows: [...above.map((line, at): BookCell[] => [{ value: line, look: at === 0 ? 'title' : 'quiet' }]), [], ...lines, ...body],
      checks: checksOf(form, printed, first, choices),
    },
    columns, rows,
  };
}

/** The rows of a form with some to be added; their keys come of the report, so that the same file handed in twice adds them once. */
function printedWithSpare(form: FormDefinition, given: string[], salt: string): FormRow[] {
  if (!form.repeat) return form.rows;
  const added = given.filter(isAddedRow);
  const last = Math.max(0, ...added.map((key) => Number(key.slice(5, 9))));
  const count = Math.max(0, Math.min(SPARE, form.repeat.atMost - added.length, 9999 - last));
  const spare = Array.from({ length: count }, (_, at) => addedRow(form, `them-${String(last + 1 + at).padStart(4, '0')}-${markOf(`${salt} ${form.key} ${last + 1 + at}`).slice(-8)}`, added.length + at));
  return [...rowsOf(form, given), ...spare, togetherRow()];
}

function headLines(form: FormDefinition, head: ReturnType<typeof headOf>, top: number) {
  const width = form.columns.length + LABELS;
  const lines = head.map(() => Array.from({ length: width }, (): BookCell => ({ value: null, look: 'head' })));
  const merges: NonNullable<BookSheet['merges']>[number][] = [];
  const columns: KeptColumn[] = [];
  const put = (label: string, line: number, left: number, across: number, down: number) => {
    lines[line]![left] = { value: label, look: 'head' };
    if (across > 1 || down > 1) merges.push({ top: top + line, left, bottom: top + line + down - 1, right: left + across - 1 });
  };
  [t.number, t.content].forEach((label, place) => put(label, 0, place, 1, head.length));
  head.forEach((cells, line) => cells.forEach(({ label, from, colSpan, rowSpan, column }) => {
    const said = column ? columnLabel(column) : label;
    put(said, line, LABELS + from, colSpan, rowSpan);
    if (column) columns.push({ formKey: form.key, columnKey: column.key, place: LABELS + from, line: top + line, label: said });
  }));
  return { lines, merges, columns };
}

const widthOf = (column: FormColumn): number => (isNumeric(column) ? Math.max(14, ...columnLabel(column).split(/\s+/).map((word) => word.length + 2)) : 28);

/** What nobody types is locked, the row in which added ones come together too. */
function written(cell: Cell, given: RowCells | undefined, derived: RowCells | undefined, formulas: ExcelFormulas): BookCell {
  const numeric = isNumeric(cell.column);
  if (cell.state === 'closed') return { value: null, look: 'closed' };
  if (cell.state === 'computed' || cell.row.key === togetherRow().key) {
    const formula = numeric ? formulas.of(cell) : null;
    return { value: shown(cell, derived?.[cell.column.key]), look: numeric ? 'computed' : 'computedWords', decimals: cell.decimals, ...(formula && { formula }) };
  }
  return { value: shown(cell, given?.[cell.column.key]), look: numeric ? 'open' : 'openWords', decimals: cell.decimals };
}

const shown = (cell: Cell, value: CellValue | undefined): string | number | null =>
  (typeof value === 'number' || typeof value === 'string' ? value : writeFigure(value, (figure) => formatNumber('vi', figure, cell.decimals)) || null);

/** Checks of columns: open cells that ask the same, one below the other, share one. */
function checksOf(form: FormDefinition, printed: readonly FormRow[], first: number, choices: Choices): BookCheck[] {
  return form.columns.flatMap((column, at) => {
    const checks: BookCheck[] = [];
    const left = LABELS + at;
    const listed = column.type === 'choice' && column.options ? choices.columns.push(column.options) - 1 : -1;
    printed.forEach((row, place) => {
      const cell = cellAt(form, row, column);
      if (cell.state !== 'open' || row.key === togetherRow().key || column.type === 'text') return;
      const asks: BookCheck['asks'] = listed >= 0 ? { kind: 'list', sheet: choices.sheet, column: listed, count: column.options!.length } : { kind: cell.type === 'count' ? 'whole' : 'decimal', min: cell.min, max: cell.max };
      const last = checks.at(-1);
      if (last && last.range.bottom === first + place - 1 && JSON.stringify(last.asks) === JSON.stringify(asks)) last.range.bottom += 1;
      else checks.push({ range: { top: first + place, left, bottom: first + place, right: left }, asks, title: column.label, message: messageOf(cell) });
    });
    return checks;
  });
}

function messageOf(cell: Cell): string {
  if (cell.type === 'choice') return t.chooseOne;
  const said = (figure: number) => formatNumber('vi', figure, cell.decimals);
  return [cell.type === 'count' ? t.whole : t.decimal(cell.decimals), cell.min !== null ? t.least(said(cell.min)) : '', cell.max !== null ? t.most(said(cell.max)) : '', t.noFigure].filter(Boolean).join(' ');
}
