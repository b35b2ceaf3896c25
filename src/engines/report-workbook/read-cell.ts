import { faultOf, isNumeric, isRefusal, proposalsFor, readFigure } from '../forms/index.ts';
import type { Cell, CellFaultCode, CellValue } from '../forms/index.ts';
import { formatDate } from '../messages/format.ts';
import type { Cell as SheetCell } from '../sheet-files/index.ts';
import { words } from './mark.ts';

/** What cannot be taken from a cell of a sheet, beside what no cell of the form takes. */
export type SheetFaultCode = Exclude<CellFaultCode, 'part_over_whole' | 'unknown_column'> | 'formula_without_value' | 'formula_error' | 'is_a_day' | 'too_long';

/** How a value came to stand in its cell: as it is, given by a formula, or read from words in a number cell. */
export type ReadFrom = 'value' | 'formula' | 'words';

export type CellRead =
  | { ok: true; value: CellValue; from: ReadFrom; warning: CellFaultCode | null }
  | { ok: false; code: SheetFaultCode; typed: string; proposals: CellValue[] };

/** Words of a cell are at most as long as those of a report. */
const LONGEST = 2000;

/** A cell of a sheet as what the form asks for there, or what is wrong with it and what it could mean. */
export function readCell(cell: Cell, raw: SheetCell, formula: boolean): CellRead {
  const typed = typedIn(raw);
  const refuse = (code: SheetFaultCode): CellRead => ({ ok: false, code, typed: typed.slice(0, 200), proposals: proposalsFor(cell, typed.slice(0, 200)) });
  if (raw === null || typed === '') return isWorkedOut(raw) ? refuse('formula_without_value') : { ok: true, value: null, from: formula ? 'formula' : 'value', warning: null };
  if (typeof raw === 'object' && 'error' in raw) return refuse('formula_error');
  if (cell.state !== 'open') return refuse('closed_cell');
  if (!isNumeric(cell.column)) return readWords(cell, typed, formula, refuse);
  if (typeof raw === 'object' && 'day' in raw) return refuse('is_a_day');
  if (typeof raw === 'boolean') return refuse('not_a_number');
  const value = typeof raw === 'number' ? withoutNoise(cell, raw) : readFigure(typed);
  if (value === undefined) return refuse('not_a_number');
  const fault = faultOf(cell, value);
  if (fault && isRefusal(fault)) return refuse(fault as SheetFaultCode);
  return { ok: true, value, from: formula ? 'formula' : typeof raw === 'string' && typeof value === 'number' ? 'words' : 'value', warning: fault };
}

function readWords(cell: Cell, typed: string, formula: boolean, refuse: (code: SheetFaultCode) => CellRead): CellRead {
  const text = words(typed);
  if (text.length > LONGEST) return refuse('too_long');
  const from = formula ? 'formula' as const : 'value' as const;
  if (cell.type !== 'choice') return { ok: true, value: text, from, warning: null };
  const option = cell.options.find((one) => folded(one) === folded(text));
  return option === undefined ? refuse('not_an_option') : { ok: true, value: option, from, warning: null };
}

const folded = (text: string): string => words(text).toLowerCase().replace(/\s+/g, ' ');
const isWorkedOut = (raw: SheetCell): boolean => typeof raw === 'object' && raw !== null && 'formula' in raw;

/** What a person sees in the cell. */
function typedIn(raw: SheetCell): string {
  if (raw === null) return '';
  if (typeof raw !== 'object') return words(String(raw));
  return 'day' in raw ? formatDate('vi', raw.day) : 'error' in raw ? raw.error : '';
}

/** A program that adds up 0,1 and 0,2 keeps 0,30000000000000004: fifteen places are what it shows. */
function withoutNoise(cell: Cell, figure: number): number {
  const shown = Number(figure.toPrecision(15));
  return faultOf(cell, figure) === 'too_many_decimals' || faultOf(cell, figure) === 'not_whole' ? shown : figure;
}
