/** The zone in which days begin and end, and dues are judged. */
export const ZONE = 'Asia/Ho_Chi_Minh';

/** Time as the business sees it. Sessions and the journal keep real time. */
export interface Clock {
  /** The business day, 'YYYY-MM-DD': the wall clock of the zone, or the fixed day of a demonstration. */
  today(): string;
  now(): Date;
}

const dayInZone = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });

/** @param fixedToday the business day of a demonstration, null for the real one */
export function createClock(fixedToday: string | null = null, now: () => Date = () => new Date()): Clock {
  return { now, today: () => fixedToday ?? dayInZone.format(now()) };
}
