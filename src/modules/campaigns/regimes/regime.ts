import type { z } from 'zod';
import { addDays, dueAfter, openPeriod, periodsOf } from '../../../engines/periods/index.ts';
import type { DueRule, OfficeCalendar, Period, PeriodKind, PeriodRule, RegimeLevel } from '../../../engines/periods/index.ts';
import type { ReportTemplate } from '../../../engines/report-template/index.ts';
import { flattenOutline } from '../../../engines/report-template/index.ts';
import { asInstant } from '../../../kit/wire.ts';
import type { RegimeRow } from './queries.ts';
import type { regimeSchema } from './schemas.ts';

export type Regime = z.input<typeof regimeSchema>;

export const periodRule = (row: RegimeRow): PeriodRule => ({ kind: row.periodKind as PeriodKind, months: row.endMonths, day: row.endDay });
export const dueRule = (row: RegimeRow): DueRule => row.dueRule as unknown as DueRule;
export const regimeLevels = (row: RegimeRow): RegimeLevel[] => row.levels as unknown as RegimeLevel[];

/** A period with its opening and due days. */
export type DatedPeriod = Period & { opens: string; due: string };

const dated = (row: RegimeRow, period: Period, calendar: OfficeCalendar): DatedPeriod =>
  ({ ...period, opens: addDays(period.to, -row.openBefore), due: dueAfter(period.to, dueRule(row), calendar) });

/** The period that has opened, is not over and has no campaign yet. */
export function openable(row: RegimeRow, today: string, calendar: OfficeCalendar): DatedPeriod | null {
  const period = openPeriod(periodRule(row), row.openBefore, today);
  if (!period || row.lastKeys.includes(period.key)) return null;
  const full = dated(row, period, calendar);
  return full.due >= today ? full : null;
}

/** The one that may be opened now, else the next to come. */
function nextPeriod(row: RegimeRow, today: string, calendar: OfficeCalendar): DatedPeriod | null {
  const now = openable(row, today, calendar);
  if (now) return now;
  const year = Number(today.slice(0, 4));
  const next = [year, year + 1, year + 2].flatMap((one) => periodsOf(periodRule(row), one)).find((period) => addDays(period.to, -row.openBefore) > today);
  return next ? dated(row, next, calendar) : null;
}

export function presentRegime(row: RegimeRow, today: string, calendar: OfficeCalendar): Regime {
  const template = row.template as unknown as ReportTemplate;
  return {
    id: row.id, unitId: row.unitId, unitName: row.unitName, title: row.title, period: { kind: row.periodKind as PeriodKind, months: row.endMonths, day: row.endDay },
    openBefore: row.openBefore, due: dueRule(row), ownLockAfter: row.ownLockAfter, levels: regimeLevels(row), state: row.state as Regime['state'], version: row.version,
    createdAt: asInstant(row.createdAt), sections: flattenOutline(template.outline).length, forms: template.forms.length,
    directive: row.directiveId && row.directiveDocumentId ? { id: row.directiveId, documentId: row.directiveDocumentId, title: row.directiveTitle ?? '' } : null,
    next: nextPeriod(row, today, calendar), openable: openable(row, today, calendar) !== null,
  };
}
