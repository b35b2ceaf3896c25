import { answerId, cellAt, cellId, isNumeric, numberIn, printedRows, TOGETHER, writeFigure } from '../../engines/forms/index.ts';
import type { Cell, CellValue, FormDefinition, FormRow } from '../../engines/forms/index.ts';
import { formatNumber } from '../../engines/messages/format.ts';
import type { AnnexTable } from '../../engines/official-layout/index.ts';

/**
 * A filled form as the table of an annex: rows numbered as the form numbers them, those that a unit added, what they come to, headings.
 * @param values of each cell by `row/column`, of a counted choice by `row/column/answer`
 */
export function annexTable(form: FormDefinition, values: Record<string, CellValue>, note: string | null): AnnexTable {
  return {
    columns: [
      { label: 'TT', align: 'figure' },
      { label: 'Nội dung', align: 'text' },
      ...form.columns.map((column, at) => ({ label: columnLabel(form, at), align: isNumeric(column) ? ('figure' as const) : ('text' as const) })),
    ],
    rows: printedRows(form, Object.keys(values).map((id) => id.split('/')[0]!)).map((row, at) => ({
      cells: [rowNumber(form, row, at), rowLabel(row), ...form.columns.map((column) => printed(cellAt(form, row, column), values))],
      ...((row.heading || row.formula !== undefined || (form.repeat && row.key === TOGETHER)) && { total: true }),
    })),
    ...(note && { note }),
  };
}

/** With the heads that stand over it, and its unit: the layout of annexes knows one line of heads. */
function columnLabel(form: FormDefinition, at: number): string {
  const column = form.columns[at]!;
  const above = (form.headers ?? []).flatMap((line) => {
    let from = 0;
    const over = line.find((cell) => { from += cell.span; return at < from; });
    return over && over.label !== '' ? [over.label] : [];
  });
  return [...above, column.label].join(': ') + (column.unit ? ` (${column.unit})` : '');
}

/** As the form numbers its rows; where it numbers none, one after another. */
const rowNumber = (form: FormDefinition, row: FormRow, at: number): string | number | null => {
  if (form.rows.some((one) => one.number)) return row.number ?? null;
  return row.heading || (form.repeat && row.key === TOGETHER) ? null : at + 1;
};

const rowLabel = (row: FormRow): string => `${row.partOf ? 'Trong đó: ' : ''}${row.label}${row.unit ? ` (${row.unit})` : ''}`;

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
