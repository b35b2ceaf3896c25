/**
 * What a cell holds. A formula is never executed: its value is the one that the spreadsheet program left beside it; `formula` means that
 * it left none. `error` is what the program showed instead of a value (`#N/A`).
 */
export type Cell = null | string | number | boolean | { day: string } | { formula: true } | { error: string };

/** A row as the spreadsheet program numbers it, from 1; cells from column A on. */
export interface SheetRow {
  number: number;
  cells: Cell[];
  /** Where a whole book is read: columns, from 0, whose value a formula gave. */
  formulas?: number[];
}

/** Cells merged into one, rows as the sheet numbers them, columns from 0; what it says stands in the cell at the top left. */
export interface SheetMerge { top: number; left: number; bottom: number; right: number }

/** Column number from 0 as the program names it: 0 → `A`, 27 → `AB`. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

const DAY_MS = 86_400_000;
/** Day 0 of serial numbers; the 29/2/1900 that never was stands before all days that are taken. */
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** 1/1/1910 to 31/12/2199: outside of these a number in a column of days is none. */
const SERIALS = { first: 3654, last: 109_574 };

/** A serial number as the day it stands for, YYYY-MM-DD; null where it stands for none that people lived on. */
export function dayOfSerial(serial: number, date1904 = false): string | null {
  const whole = Math.floor(serial);
  if (!(whole >= SERIALS.first && whole <= SERIALS.last)) return null;
  return new Date(EPOCHS[date1904 ? 1904 : 1900] + whole * DAY_MS).toISOString().slice(0, 10);
}

/** A day as the serial number of a sheet that counts from 1900. */
export const serialOfDay = (day: string): number => Math.round((Date.parse(`${day}T00:00:00Z`) - EPOCHS[1900]) / DAY_MS);
