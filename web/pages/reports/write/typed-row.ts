import { checkRow, type CellFault } from '#engines/forms/cells.ts';
import { numberIn } from '#engines/forms/definition.ts';
import type { CellValue, FormColumn, FormDefinition, RowCells } from '#engines/forms/definition.ts';
import { parseNumber } from '#engines/text/numbers.ts';

/** A row as typed: the letters in each cell by column; what is no number yet stays as it was typed. */
export type TypedRow = Record<string, string>;

export type TypedFault = CellFault['code'];

/** What a typed cell means: a value (null for nothing) or what is wrong with it. */
export function readTyped(form: FormDefinition, column: FormColumn, typed: string | undefined): { value: CellValue } | { fault: TypedFault } {
  const text = (typed ?? '').normalize('NFC').trim();
  if (text === '') return { value: null };
  if (column.type === 'text') return { value: text };
  const value = parseNumber(text.replace(/[\s\u00a0\u202f]/g, ''));
  if (value === null) return { fault: /^[-−–]\s*\d/.test(text) ? 'negative' : 'not_a_number' };
  const fault = checkRow(form, { [column.key]: value })[0];
  return fault ? { fault: fault.code } : { value };
}

/** The row as it may be saved: cells that cannot be read yet are left empty there and stay on the screen. */
export function cellsOf(form: FormDefinition, typed: TypedRow): RowCells {
  return Object.fromEntries(form.columns.map((column) => {
    const read = readTyped(form, column, typed[column.key]);
    return [column.key, 'value' in read ? read.value : null];
  }));
}

/** A saved row as it would have been typed. `number` prints a figure in the reader's language. */
export function typedOf(form: FormDefinition, cells: RowCells, print: (value: number, decimals: number) => string): TypedRow {
  return Object.fromEntries(form.columns.flatMap((column) => {
    const value = cells[column.key];
    const figure = numberIn(value);
    if (figure !== null) return [[column.key, print(figure, column.decimals)]];
    return typeof value === 'string' ? [[column.key, value]] : [];
  }));
}

/** Columns whose cell cannot be saved as typed. */
export function faultsOf(form: FormDefinition, typed: TypedRow): Map<string, TypedFault> {
  return new Map(form.columns.flatMap((column) => {
    const read = readTyped(form, column, typed[column.key]);
    return 'fault' in read ? [[column.key, read.fault] as const] : [];
  }));
}

/** The same figures and words; where a cell cannot be read, the same letters. */
export function sameTyped(form: FormDefinition, one: TypedRow, other: TypedRow): boolean {
  return form.columns.every((column) => {
    const here = readTyped(form, column, one[column.key]);
    const there = readTyped(form, column, other[column.key]);
    if ('value' in here && 'value' in there) return here.value === there.value;
    return (one[column.key] ?? '').trim() === (other[column.key] ?? '').trim();
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
export function placeBlock(form: FormDefinition, block: string[][], fromRow: number, fromColumn: number) {
  const rows = new Map<string, TypedRow>();
  let outside = 0;
  block.forEach((line, down) => line.forEach((text, right) => {
    const row = form.rows[fromRow + down];
    const column = form.columns[fromColumn + right];
    if (!row || !column) {
      if (text !== '') outside += 1;
      return;
    }
    rows.set(row.key, { ...rows.get(row.key), [column.key]: text });
  }));
  return { rows, outside };
}
