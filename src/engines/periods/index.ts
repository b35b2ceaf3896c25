/** Days and dues: back-scheduling from a final day. Days are 'YYYY-MM-DD'. Pure. */

const DAY_MS = 86_400_000;

/** The day `days` later; earlier where negative. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** How many days the second is after the first; negative where before. */
export const daysBetween = (from: string, to: string): number => (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;

/**
 * Dues of the levels below a final day, each level's so many days before the one above, never before the first day.
 * @param final due of the top
 * @param given dues that are already known, null where not; from the top down
 * @returns a due for each level
 */
export function scheduleBack(final: string, given: readonly (string | null)[], first: string, gap = 10): string[] {
  let above = final;
  return given.map((known) => {
    const proposed = known !== null && known < above ? known : addDays(above, -gap);
    above = proposed < first ? first : proposed;
    return above;
  });
}
