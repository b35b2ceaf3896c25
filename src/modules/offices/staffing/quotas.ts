import type { z } from 'zod';
import { createOnce } from '../../../kit/creation.ts';
import { holds } from '../../../kit/context.ts';
import type { SignedIn } from '../../../kit/context.ts';
import { record } from '../../../kit/journal.ts';
import { page, readCursor } from '../../../kit/paging.ts';
import { managedOffice, readableOffice } from './policy.ts';
import { listStaffedUnits, peopleBelow, peopleOnDays, quotasOf } from './queries.ts';
import type { newQuotaSchema, staffingPageSchema, staffingQuery, staffingYearsSchema } from './schemas.ts';
import { sumWithin } from './warnings.ts';

/** The day on which people of a year are counted: its last, in the running year today, of a year to come its first. */
export function countedOn(year: number, today: string): string {
  const running = Number(today.slice(0, 4));
  return year === running ? today : year < running ? `${year}-12-31` : `${year}-01-01`;
}

/**
 * Records how many people a unit may keep in a year, itself and below. A later decision takes the place of the earlier one, which is kept.
 * @throws Problem not_found, not_allowed, id_taken
 */
export function setQuota(context: SignedIn, unitId: string, body: z.output<typeof newQuotaSchema>): Promise<z.output<typeof newQuotaSchema>> {
  return createOnce(context, { id: body.id, kind: 'staff-quota', body: { unitId, ...body } }, async () => {
    await managedOffice(context, unitId, countedOn(body.year, context.clock.today()));
    await context.tx.updateTable('staffQuotas').set({ supersededBy: body.id }).where('unitId', '=', unitId).where('year', '=', body.year).where('supersededBy', 'is', null).execute();
    await context.tx.insertInto('staffQuotas').values({ ...body, unitId }).execute();
    await record(context, { fact: 'staff-quota.set', unitId, objectKind: 'staff-quota', objectId: body.id, data: { year: body.year } });
    return body;
  });
}

/** Granted, used and vacant in a year, of a unit, its departments and whoever below has a quota or positions. @throws Problem not_found, not_allowed */
export async function readStaffing(context: SignedIn, unitId: string, query: z.output<typeof staffingQuery>): Promise<z.input<typeof staffingPageSchema>> {
  const today = context.clock.today();
  const year = query.year ?? Number(today.slice(0, 4));
  const day = countedOn(year, today);
  const office = await readableOffice(context, unitId, day);
  const rows = await listStaffedUnits(context.tx, { root: office, year, day, after: readCursor(query.after, ['number', 'text', 'id']), limit: query.limit });
  const people = await peopleBelow(context.tx, office.path, day);
  const shown = page(rows, query.limit, (row) => [String(row.depth), row.unitName, row.unitId], ({ path, ...row }) => {
    const { used, beside } = sumWithin(people, path);
    return { ...row, depth: row.depth - office.path.split('.').length, used, beside, vacant: row.granted === null ? null : row.granted - used, countedOn: day };
  });
  return { ...shown, year, may: { manage: holds(context.actor, 'officers.manage', office.path) } };
}

/** The years for which a unit has a quota, the latest first, each with what was used of it. @throws Problem not_found, not_allowed */
export async function readStaffingYears(context: SignedIn, unitId: string): Promise<z.input<typeof staffingYearsSchema>> {
  const today = context.clock.today();
  await readableOffice(context, unitId, today);
  const quotas = await quotasOf(context.tx, unitId);
  const people = await peopleOnDays(context.tx, unitId, quotas.map(({ year }) => countedOn(year, today)));
  return {
    years: quotas.map((quota) => {
      const day = countedOn(quota.year, today);
      const { used, beside } = people.get(day) ?? { used: 0, beside: 0 };
      return { ...quota, used, beside, vacant: quota.granted - used, countedOn: day };
    }),
  };
}
