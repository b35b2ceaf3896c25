import { addDays } from '#engines/periods/index.ts';

const DAY_MS = 86_400_000;
/** So far ahead one may look where nothing is planned later. */
const AHEAD_DAYS = 365;
/** Within this share of the line a hand means the mark. */
const NEAR = 0.012;

export interface Scale {
  min: number;
  max: number;
}

/** Days since 1970, and back: what a range input counts in. A 29 February in a year that has none is the day after. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${rolled(day)}T00:00:00Z`) / DAY_MS);
export const dayAt = (number: number): string => addDays('1970-01-01', number);

const rolled = (day: string): string => (day.endsWith('-02-29') && Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? `${day.slice(0, 4)}-03-01` : day);

/** From the first day that has something to see until a year ahead, or the last planned day. */
export function scaleOf(first: string, marks: readonly string[], today: string): Scale {
  const all = [first, today, ...marks];
  const oldest = all.reduce((one, other) => (one < other ? one : other));
  const latest = all.reduce((one, other) => (one > other ? one : other));
  return { min: dayNumber(oldest), max: Math.max(dayNumber(latest) + 30, dayNumber(today) + AHEAD_DAYS) };
}

/** The mark that a hand near it means, or the day itself. */
export function nearestMark(marks: readonly string[], day: number, { min, max }: Scale): number {
  const near = marks.map(dayNumber).filter((mark) => Math.abs(mark - day) <= (max - min) * NEAR);
  return near.toSorted((one, other) => Math.abs(one - day) - Math.abs(other - day))[0] ?? day;
}

/** The last mark before a day, and the first after it. Marks come newest first. */
export function neighbours(marks: readonly string[], day: string): { before: string | undefined; after: string | undefined } {
  return { before: marks.find((mark) => mark < day), after: marks.findLast((mark) => mark > day) };
}

/** A few years to read the line by. */
export function yearsOn({ min, max }: Scale): number[] {
  const [first, last] = [Number(dayAt(min).slice(0, 4)) + 1, Number(dayAt(max).slice(0, 4))];
  const step = Math.max(1, Math.ceil((last - first + 1) / 4));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place).filter((year) => (last - year) % step === 0);
}
