import { cellAt, rowAt, type Cell } from '#engines/forms/cell.ts';
import { faultOf, isRefusal, type CellFaultCode } from '#engines/forms/check-row.ts';
import type { CellValue, FormDefinition, FormRow, RowCells } from '#engines/forms/definition.ts';
import { readFigure, writeFigure } from '#engines/forms/typed.ts';

/** A row as typed: the letters in each cell by column; what is no number yet stays as it was typed. */
export type TypedRow = Record<string, string>;

export type TypedFault = CellFaultCode;

/** What a typed cell means: a value (null for nothing), or what keeps it from being saved. A figure out of its range is a value. */
export function readTyped(cell: Cell, typed: string | undefined): { value: CellValue } | { fault: TypedFault } {
  const text = (typed ?? '').normalize('NFC').trim();
  if (text === '' || cell.state !== 'open') return { value: null };
  const value = cell.type === 'text' || cell.type === 'choice' ? text : readFigure(text);
  if (value === undefined) return { fault: 'not_a_number' };
  const fault = faultOf(cell, value);
  return fault && isRefusal(fault) ? { fault } : { value };
}

/** The cells of a row, in order; none where the form has no such row. */
export function cellsAt(form: FormDefinition, rowKey: string): Cell[] {
  const row = rowAt(form, rowKey);
  return row ? form.columns.map((column) => cellAt(form, row, column)) : [];
}

/** The row as it may be saved: cells that cannot be read yet are left empty there and stay on the screen. */
export function cellsOf(form: FormDefinition, rowKey: string, typed: TypedRow): RowCells {
  return Object.fromEntries(cellsAt(form, rowKey).filter((cell) => cell.state === 'open').map((cell) => {
    const read = readTyped(cell, typed[cell.column.key]);
    return [cell.column.key, 'value' in read ? read.value : null];
  }));
}

/** A saved row as it would have been typed. `number` prints a figure in the reader's language. */
export function typedOf(form: FormDefinition, cells: RowCells, print: (value: number, decimals: number) => string): TypedRow {
  return Object.fromEntries(form.columns.flatMap((column) => {
    const typed = writeFigure(cells[column.key], (figure) => print(figure, column.decimals));
    return typed === '' ? [] : [[column.key, typed]];
  }));
}

/** Columns whose cell cannot be saved as typed. */
export function faultsOf(form: FormDefinition, rowKey: string, typed: TypedRow): Map<string, TypedFault> {
  return new Map(cellsAt(form, rowKey).flatMap((cell) => {
    const read = readTyped(cell, typed[cell.column.key]);
    return 'fault' in read ? [[cell.column.key, read.fault] as const] : [];
  }));
}

/** The same figures and words; where a cell cannot be read, the same letters. */
export function sameTyped(form: FormDefinition, rowKey: string, one: TypedRow, other: TypedRow): boolean {
  return cellsAt(form, rowKey).every((cell) => {
    const { key } = cell.column;
    const here = readTyped(cell, one[key]);
    const there = readTyped(cell, other[key]);
    if ('value' in here && 'value' in there) return JSON.stringify(here.value) === JSON.stringify(there.value);
    return (one[key] ?? '').trim() === (other[key] ?? '').trim();
  });
}

/** Their row with my cells on top, where I gave any. */
export function joinTyped(mine: TypedRow, theirs: TypedRow): TypedRow {
  const given = Object.entries(mine).filter(([, text]) => text.trim() !== '');
  return { ...theirs, ...Object.fromEntries(given) };
}

export function isTypedRow(kept: unknown): kept is TypedRow {
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept) && Object.values(kept).every((text) => typeof text === 'string');
}

/** A block from a spreadsheet: lines of cells; quoted cells may hold line breaks, which become spaces. */
export function readBlock(clipboard: string): string[][] {
  const flat = clipboard.replace(/"((?:[^"]|"")*)"(?=\t|\r?\n|$)/g, (_, inner: string) => inner.replaceAll('""', '"').replace(/\s*\r?\n\s*/g, ' '));
  const lines = flat.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** Where the cells of a pasted block land, from one cell on; what goes beyond the form is counted, never wrapped. */
export function placeBlock(form: FormDefinition, formRows: FormRow[], block: string[][], fromRow: number, fromColumn: number) {
  const rows = new Map<string, TypedRow>();
  let outside = 0;
  block.forEach((line, down) => line.forEach((text, right) => {
    const row = formRows[fromRow + down];
    const column = form.columns[fromColumn + right];
    // What is computed or crossed out here stands in the spreadsheet too: it is passed over, not an error.
    if (row && column && cellAt(form, row, column).state !== 'open') return;
    if (!row || !column) {
      if (text !== '') outside += 1;
      return;
    }
    rows.set(row.key, { ...rows.get(row.key), [column.key]: text });
  }));
  return { rows, outside };
}
