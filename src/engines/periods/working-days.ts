import { addDays } from './days.ts';

/** A day on which offices are closed, or a week-end day on which they work. */
export interface Holiday {
  day: string;
  name: string;
  /** Worked, although it is a Saturday or Sunday. */
  works: boolean;
}

/** What is known of single days; all others are judged by the day of the week. */
export type OfficeCalendar = ReadonlyMap<string, Holiday>;

export const officeCalendar = (holidays: readonly Holiday[]): OfficeCalendar => new Map(holidays.map((one) => [one.day, one]));

const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Why offices are closed on a day: the holiday's name, or the week-end; null where they work. */
export function closedBecause(day: string, calendar: OfficeCalendar): string | 'week-end' | null {
  const known = calendar.get(day);
  if (known) return known.works ? null : known.name;
  return weekday(day) === 0 || weekday(day) === 6 ? 'week-end' : null;
}

/** Offices are closed no longer than this in a row; a calendar that closes more is no reason to look for ever. */
const MOST_CLOSED = 60;

/** The day itself where offices work, else the nearest working day before it; after it where `step` is 1. */
export function workingDayAt(day: string, calendar: OfficeCalendar, step: 1 | -1 = -1): string {
  let at = day;
  for (let looked = 0; looked < MOST_CLOSED && closedBecause(at, calendar) !== null; looked += 1) at = addDays(at, step);
  return at;
}

/**
 * The working day so many working days later, earlier where negative. A closed day counts from the working day before it where going on,
 * from the one after it where going back: 0 gives the working day itself.
 */
export function addWorkingDays(day: string, days: number, calendar: OfficeCalendar): string {
  const step = days < 0 ? -1 : 1;
  let at = workingDayAt(day, calendar, step === 1 ? -1 : 1);
  if (days === 0) return workingDayAt(day, calendar);
  for (let left = Math.abs(days); left > 0; left -= 1) at = workingDayAt(addDays(at, step), calendar, step);
  return at;
}

/**
 * Dues of the levels, back from the final day: each level so many working days before the one above it, on a working day.
 * @param gaps working days from each level's due to the one above, from the top down
 */
export function backFrom(final: string, gaps: readonly number[], calendar: OfficeCalendar): string[] {
  let above = final;
  return gaps.map((gap) => {
    above = addWorkingDays(above, -Math.max(gap, 0), calendar);
    return above;
  });
}
