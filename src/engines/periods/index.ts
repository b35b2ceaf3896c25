/** Days and dues: back-scheduling from a final day, working days, reporting periods. Days are 'YYYY-MM-DD'. Pure. */
import { addDays } from './days.ts';

export { addDays, daysBetween } from './days.ts';
export { addWorkingDays, backFrom, closedBecause, officeCalendar, workingDayAt } from './working-days.ts';
export type { Holiday, OfficeCalendar } from './working-days.ts';
export { dueAfter, endsPerYear, lockAfterDue, openPeriod, periodKinds, periodsOf, plannedLevels } from './regime.ts';
export type { DueRule, Period, PeriodKind, PeriodRule, RegimeLevel } from './regime.ts';

/**
 * Dues of the levels below a final day, each level's so many days before the one above, never before the first day.
 * @param final due of the top
 * @param given dues that are already known, null where not; from the top down
 * @param working brings a proposed day to a working one; days that are given stay
 * @returns a due for each level
 */
export function scheduleBack(final: string, given: readonly (string | null)[], first: string, gap = 10, working: (day: string) => string = (day) => day): string[] {
  let above = final;
  return given.map((known) => {
    const proposed = known !== null && known < above ? known : working(addDays(above, -gap));
    above = proposed < first ? first : proposed;
    return above;
  });
}
