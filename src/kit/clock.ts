/** The zone in which days begin and end, and dues are judged. */
export const ZONE = 'Asia/Ho_Chi_Minh';

/** Time as the business sees it. Sessions and the journal keep real time. */
export interface Clock {
  /** The business day, 'YYYY-MM-DD': the wall clock of the zone, or the fixed day of a demonstration. */
  today(): string;
  /** The moment that business records carry: on a demonstration's fixed day, at the real time of day. */
  now(): Date;
}

const dayInZone = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });
const timeInZone = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** The day in the zone on which an instant falls, 'YYYY-MM-DD'. */
export const dayOf = (at: Date): string => dayInZone.format(at);

/** @param fixedToday the business day of a demonstration, null for the real one */
export function createClock(fixedToday: string | null = null, realNow: () => Date = () => new Date()): Clock {
  if (fixedToday === null) return { now: realNow, today: () => dayOf(realNow()) };
  // Viet Nam keeps +07:00 all year.
  return { today: () => fixedToday, now: () => new Date(`${fixedToday}T${timeInZone.format(realNow())}+07:00`) };
}
