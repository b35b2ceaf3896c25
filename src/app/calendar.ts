import type { CalendarWork } from '../kit/calendar.ts';
import { tellOfAwaitedReports, tellOfTheDay } from '../modules/notices/index.ts';
import { followUnitsOfTheDay, openRegimes } from '../modules/campaigns/index.ts';
import { followDays } from '../modules/search/index.ts';

/** What a new business day brings by itself, each under the name by which it is kept how far it has come. */
export const calendar: Readonly<Record<string, CalendarWork>> = {
  'search entries': followDays,
  notices: tellOfTheDay,
  'awaited reports': tellOfAwaitedReports,
  'reports of units': followUnitsOfTheDay,
  'reporting regimes': openRegimes,
};
