import { cellAt, rowAt } from './cell.ts';
import type { Cell } from './cell.ts';
import { toStored } from './cells.ts';
import { absenceIn, numberIn } from './definition.ts';
import type { CellValue, FormDefinition, RowCells } from './definition.ts';

/** What cannot stand in such a cell at all: it is no figure of it, no words of it. */
export const refusals = ['unknown_column', 'not_a_number', 'not_whole', 'too_many_decimals', 'too_large', 'not_text', 'not_an_option', 'closed_cell'] as const;
/** What can be kept in a draft and not be handed in. */
export const rangeFaults = ['negative', 'below_least', 'over_most', 'part_over_whole'] as const;
export type CellFaultCode = (typeof refusals)[number] | (typeof rangeFaults)[number];

/** One thing wrong with a cell; `column` is its key. */
export interface CellFault {
  column: string;
  code: CellFaultCode;
}

export const isRefusal = (code: CellFaultCode): boolean => (refusals as readonly string[]).includes(code);

/** The largest figure that a cell holds, typed or computed. */
export const LARGEST = 1e12;

/** Checks what was typed into a row against its form. @returns faults, empty when all is well */
export function checkRow(form: FormDefinition, rowKey: string, cells: RowCells): CellFault[] {
  const row = rowAt(form, rowKey);
  const columns = new Map(form.columns.map((column) => [column.key, column]));
  return Object.entries(cells).flatMap(([key, value]): CellFault[] => {
    const column = columns.get(key);
    const code = row && column ? faultOf(cellAt(form, row, column), value) ?? overWhole(column.partOf, value, cells) : 'unknown_column';
    return code ? [{ column: key, code }] : [];
  });
}

/** What is wrong with a value in a cell, by itself; null when all is well. */
export function faultOf(cell: Cell, value: CellValue): CellFaultCode | null {
  if (value === null) return null;
  if (cell.state !== 'open') return 'closed_cell';
  if (cell.type === 'text') return typeof value === 'string' ? null : 'not_text';
  if (cell.type === 'choice') return typeof value === 'string' && (value === '' || cell.options.includes(value)) ? null : 'not_an_option';
  if (absenceIn(value)) return null;
  const figure = numberIn(value);
  if (figure === null || !Number.isFinite(figure)) return 'not_a_number';
  if (Math.abs(figure) > LARGEST) return 'too_large';
  if (cell.type === 'count' && !Number.isInteger(figure)) return 'not_whole';
  if (toStored(figure, cell.decimals) === null) return 'too_many_decimals';
  return outOfRange(cell, figure);
}

/** Is the figure less or more than the cell allows? */
export function outOfRange(cell: Cell, figure: number): CellFaultCode | null {
  if (cell.min !== null && figure < cell.min) return cell.min === 0 ? 'negative' : 'below_least';
  return cell.max !== null && figure > cell.max ? 'over_most' : null;
}

function overWhole(whole: string | undefined, value: CellValue, cells: RowCells): CellFaultCode | null {
  const part = numberIn(value);
  const all = whole !== undefined && Object.hasOwn(cells, whole) ? numberIn(cells[whole]) : null;
  return part !== null && all !== null && part > all ? 'part_over_whole' : null;
}
