import type { z } from 'zod';
import { addDays, closedBecause, officeCalendar } from '../../engines/periods/index.ts';
import type { OfficeCalendar } from '../../engines/periods/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import type { Tx } from '../../kit/database.ts';
import { newId } from '../../kit/ids.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { campaignsProblems } from './problems.ts';
import type { holidayListSchema, holidaySetSchema } from './holiday-schemas.ts';

/** As far as campaigns are planned. */
const AHEAD = 800;

/** Days on which offices are closed, or work instead, from a while before a day on. */
export async function calendarFrom(tx: Tx, day: string): Promise<OfficeCalendar> {
  return officeCalendar(await tx.selectFrom('holidays').select(['day', 'name', 'works']).where('day', '>=', addDays(day, -120)).where('day', '<=', addDays(day, AHEAD)).execute());
}

/** They are the whole installation's: who keeps its words keeps them. */
const keepsHolidays = ({ actor }: SignedIn): boolean => actor.scopes.some((scope) => scope.permissions.includes('organisation.manage') && !scope.path.includes('.'));

/** Holidays and worked week-ends of a year. */
export async function readHolidays(context: SignedIn, year: number): Promise<z.input<typeof holidayListSchema>> {
  const items = await context.tx.selectFrom('holidays').select(['day', 'name', 'works', 'fixed'])
    .where('day', '>=', `${year}-01-01`).where('day', '<=', `${year}-12-31`).orderBy('day').execute();
  return { items, may: { manage: keepsHolidays(context) } };
}

/**
 * Enters a day on which offices are closed, or a week-end day that is worked instead.
 * @throws Problem not_allowed, holiday_is_fixed, invalid for a weekday that is said to be worked
 */
export async function setHoliday(context: SignedIn, day: string, given: z.output<typeof holidaySetSchema>): Promise<void> {
  await changeable(context, day);
  if (given.works && closedBecause(day, new Map()) === null) throw campaignsProblems.worksOnAWeekday();
  const values = { ...given, enteredBy: context.actor.accountId };
  await context.tx.insertInto('holidays').values({ day, ...values }).onConflict((conflict) => conflict.column('day').doUpdateSet(values)).execute();
  await record(context, { fact: 'holiday.set', objectKind: 'holiday', objectId: newId(), data: { on: day } });
}

/** @throws Problem not_allowed, not_found, holiday_is_fixed */
export async function removeHoliday(context: SignedIn, day: string): Promise<void> {
  if (!(await changeable(context, day))) throw problems.notFound();
  await context.tx.deleteFrom('holidays').where('day', '=', day).execute();
  await record(context, { fact: 'holiday.removed', objectKind: 'holiday', objectId: newId(), data: { on: day } });
}

async function changeable(context: SignedIn, day: string): Promise<boolean> {
  if (!keepsHolidays(context)) throw problems.notAllowed('organisation.manage');
  const known = await context.tx.selectFrom('holidays').select('fixed').where('day', '=', day).executeTakeFirst();
  if (known?.fixed) throw campaignsProblems.fixedHoliday();
  return known !== undefined;
}
