/** The days in which a due lies: a day by itself, a part of a month, a month, a quarter, a year. */
import type { Due } from '../schema.ts';

export interface Days { readonly first: string; readonly last: string }

const two = (number: number): string => String(number).padStart(2, '0');
const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Where a due begins and ends; null for a date that no calendar has. */
export function daysOf({ date, precision }: Pick<Due, 'date' | 'precision'>): Days | null {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (precision === 'day') {
    const real = date.length === 10 && month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth(year, month);
    return real ? { first: date, last: date } : null;
  }
  const quarter = Number(date.match(/Q([1-4])$/u)?.[1] ?? 0);
  if (quarter > 0) return { first: `${year}-${two(quarter * 3 - 2)}-01`, last: `${year}-${two(quarter * 3)}-${two(lastOfMonth(year, quarter * 3))}` };
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` };
  if (!(month >= 1 && month <= 12)) return null;
  const [from, to] = precision === 'early-month' ? [1, 10] : precision === 'mid-month' ? [11, 20] : precision === 'late-month' ? [21, lastOfMonth(year, month)] : [1, lastOfMonth(year, month)];
  return { first: `${year}-${two(month)}-${two(from)}`, last: `${year}-${two(month)}-${two(to)}` };
}
