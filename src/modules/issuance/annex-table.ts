import { answerId, cellAt, cellId, columnLabel, headOf, isNumeric, isTotalRow, numberIn, printedRows, rowLabel, rowNumber, writeFigure } from '../../engines/forms/index.ts';
import type { Cell, CellValue, FormDefinition } from '../../engines/forms/index.ts';
import { formatNumber } from '../../engines/messages/format.ts';
import type { AnnexTable, HeadCell } from '../../engines/official-layout/index.ts';

/**
 * A filled form as the table of an annex: rows numbered as the form numbers them, those that a unit added, what they come to, headings.
 * @param values of each cell by `row/column`, of a counted choice by `row/column/answer`
 */
export function annexTable(form: FormDefinition, values: Record<string, CellValue>, note: string | null): AnnexTable {
  return {
    ...((form.headers ?? []).length > 0 && { head: mergedHead(form) }),
    columns: [
      { label: 'TT', align: 'figure' },
      { label: 'Nội dung', align: 'text' },
      ...form.columns.map((column) => ({ label: columnLabel(column), ...(isNumeric(column) ? { align: 'figure' as const, decimals: column.decimals } : { align: 'text' as const }) })),
    ],
    rows: printedRows(form, Object.keys(values).map((id) => id.split('/')[0]!)).map((row, at) => ({
      cells: [rowNumber(form, row, at), rowLabel(row), ...form.columns.map((column) => printed(cellAt(form, row, column), values))],
      ...(isTotalRow(form, row) && { total: true }),
    })),
    ...(note && { note }),
  };
}

/** The head as it is printed, with the two columns that every annex begins with. */
function mergedHead(form: FormDefinition): HeadCell[][] {
  const lines = headOf(form).map((line) => line.map((cell) => ({ label: cell.column ? columnLabel(cell.column) : cell.label, columns: cell.colSpan, rows: cell.rowSpan })));
  const first = [{ label: 'TT', rows: lines.length }, { label: 'Nội dung', rows: lines.length }];
  return lines.map((line, at) => (at === 0 ? [...first, ...line] : line));
}

/** Figures as numbers, for the layout to write; estimates and why there is none in words; of a counted choice how many gave each answer. */
function printed(cell: Cell, values: Record<string, CellValue>): string | number | null {
  const { row, column } = cell;
  const value = values[cellId(row.key, column.key)];
  const answers = cell.options.flatMap((option, at) => {
    const count = numberIn(values[answerId(row.key, column.key, at)]);
    return count === null ? [] : [`${option}: ${count}`];
  });
  if (answers.length > 0) return answers.join('; ');
  if (typeof value === 'string' || value === undefined || value === null) return value ?? null;
  return typeof value === 'number' ? value : writeFigure(value, (figure) => formatNumber('vi', figure, cell.decimals));
}
