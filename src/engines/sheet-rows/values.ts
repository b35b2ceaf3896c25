import { dayOfSerial } from '../sheet-files/index.ts';
import type { Cell } from '../sheet-files/index.ts';
import type { SheetColumn, RowFault, SheetValue } from './columns.ts';
import { plainKey, tidy } from './words.ts';

type Fault = Pick<RowFault, 'code' | 'params'>;
export type Read = { value: SheetValue } | { fault: Fault };

const USUAL_LENGTH = 300;
const MOST_FIGURE = 20_000_000;

/** How a cell looks to who reads about it. */
export function shown(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'object') return 'day' in cell ? printedDay(cell.day) : 'error' in cell ? cell.error : '=…';
  return String(cell).slice(0, 200);
}

export const printedDay = (day: string): string => { const [year, month, date] = day.split('-'); return `${Number(date)}/${Number(month)}/${year}`; };

/** A cell as the value that its column asks for. A blank one is null, also where the column is required: the row says so. */
export function readValue(cell: Cell | undefined, column: SheetColumn): Read {
  if (cell === null || cell === undefined || (typeof cell === 'string' && tidy(cell) === '')) return { value: null };
  if (typeof cell === 'object' && 'formula' in cell) return { fault: { code: 'formula_without_value' } };
  if (typeof cell === 'object' && 'error' in cell) return { fault: { code: 'cell_error' } };
  switch (column.kind) {
    case 'day': return (column.orYear && readYear(cell)) || readDay(cell);
    case 'whole': return readWhole(cell, column.most ?? MOST_FIGURE);
    case 'choice': return readChoice(tidy(shown(cell) ?? ''), column.choices ?? []);
    default: return readText(cell, column.longest ?? USUAL_LENGTH);
  }
}

function readText(cell: Exclude<Cell, null>, longest: number): Read {
  const text = tidy(typeof cell === 'string' ? cell : shown(cell) ?? '');
  return text.length > longest ? { fault: { code: 'too_long', params: { longest } } } : { value: text };
}

function readChoice(text: string, choices: NonNullable<SheetColumn['choices']>): Read {
  const key = plainKey(text);
  const found = choices.find(({ value, names }) => plainKey(value) === key || names.some((name) => plainKey(name) === key));
  return found ? { value: found.value } : { fault: { code: 'unknown_choice' } };
}

/** `1.234`, `1 234`, `1,234` and 1234 are the same figure; one with decimals is none that counts heads. */
function readWhole(cell: Exclude<Cell, null>, most: number): Read {
  const text = typeof cell === 'number' ? String(cell) : tidy(String(shown(cell))).replace(/ /g, '');
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(text) ? text.replace(/[.,]/g, '') : text.replace(/[.,]0+$/, '');
  if (typeof cell !== 'number' && !/^\d{1,15}$/.test(grouped)) return { fault: { code: 'not_a_whole_number' } };
  const value = typeof cell === 'number' ? cell : Number(grouped);
  if (!Number.isInteger(value) || value < 0) return { fault: { code: 'not_a_whole_number' } };
  return value > most ? { fault: { code: 'too_many', params: { most } } } : { value };
}

/** `30/4/2020`, `30-4-2020`, `30.4.2020`, `2020-04-30`, `ngày 30 tháng 4 năm 2020`, a day of the sheet, or its serial number. */
function readDay(cell: Exclude<Cell, null>): Read {
  if (typeof cell === 'object' && 'day' in cell) return inCenturies(cell.day);
  if (typeof cell === 'boolean') return { fault: { code: 'not_a_day' } };
  const text = tidy(String(cell));
  if (/^(?:(?:tháng )?\d{1,2}[/.-])?(?:19|20|21)\d\d$/iu.test(text)) return { fault: { code: 'day_incomplete' } };
  if (typeof cell === 'number' || /^\d{4,6}(?:\.\d+)?$/.test(text)) {
    const day = dayOfSerial(Number(text));
    return day === null ? { fault: { code: 'not_a_day' } } : { value: day };
  }
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.Z+]*)?$/.exec(text);
  const local = /^(?:ngày )?(\d{1,2}) ?(?:[/.-]|tháng) ?(\d{1,2}) ?(?:[/.-]|năm) ?(\d{2}|\d{4})(?: [\d:]+)?$/iu.exec(text);
  if (local?.[3]?.length === 2) return { fault: { code: 'day_incomplete' } };
  const [year, month, date] = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : [];
  if (year === undefined) return { fault: { code: 'not_a_day' } };
  return inCenturies(`${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`);
}

/** `1985`, also as a number; nothing else is a year. */
function readYear(cell: Exclude<Cell, null>): Read | null {
  const text = typeof cell === 'object' ? '' : tidy(String(cell));
  return /^(?:19|20)\d\d$/.test(text) ? { value: text } : null;
}

function inCenturies(day: string): Read {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day) return { fault: { code: 'impossible_day' } };
  return /^(?:19|20|21)/.test(day) ? { value: day } : { fault: { code: 'impossible_day' } };
}
