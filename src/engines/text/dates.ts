/** Dates of a text, at the precision printed. How they are printed stands in the grammar. */
import { dateTable, type DatePrecision } from '../grammar/dates.ts';

export interface PrintedDate { readonly index: number; readonly length: number; readonly iso: string; readonly precision: DatePrecision }

/** Every date in a text, in order, the fullest reading of each place. A calendar-impossible day (31/6) is left out. */
export function findDates(text: string): PrintedDate[] {
  const all: PrintedDate[] = [];
  if (!/(?:19|20)\d{2}/.test(text)) return all;
  for (const { pattern, precision, read } of dateTable) {
    for (const m of text.matchAll(pattern)) {
      all.push({ index: m.index, length: m[0].length, iso: read(m) ?? '', precision });
    }
  }
  all.sort((a, b) => a.index - b.index || b.length - a.length);
  let end = 0;
  return all.filter((date) => {
    if (date.index < end) return false;
    end = date.index + date.length;
    // An impossible day names no month and no year either.
    return date.iso !== '';
  });
}
