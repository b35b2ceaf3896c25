import { addDays } from './days.ts';
import { addWorkingDays, backFrom } from './working-days.ts';
import type { OfficeCalendar } from './working-days.ts';

export const periodKinds = ['month', 'quarter', 'half-year', 'nine-months', 'year', 'school-year'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** How many times a year a period of the kind ends. */
export const endsPerYear: Record<PeriodKind, number> = { month: 12, quarter: 4, 'half-year': 2, 'nine-months': 1, year: 1, 'school-year': 1 };

/** On which days periods end: `31/5 and 30/11` is months 5 and 11, day 31; `from the 15th to the 14th` is every month, day 14. */
export interface PeriodRule {
  kind: PeriodKind;
  /** Months in which a period ends, rising. */
  months: readonly number[];
  /** The last day of the period, in a shorter month its last. */
  day: number;
}

/** One period: what is reported is of `from` to `to`, the cut-off day. */
export interface Period {
  /** Lasting name within its rule: 2024-07, 2024-q3, 2024-h1, 2024-9m, 2024, 2023-2024. */
  key: string;
  from: string;
  to: string;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A day of a month, its last where it is shorter; months run on into other years. */
function dayOf(year: number, month: number, day: number): string {
  const at = new Date(Date.UTC(year, month, 0));
  return `${at.getUTCFullYear()}-${two(at.getUTCMonth() + 1)}-${two(Math.min(day, at.getUTCDate()))}`;
}

/** The periods of a rule that end in a year, in order. */
export function periodsOf(rule: PeriodRule, year: number): Period[] {
  return rule.months.map((month, place) => {
    const to = dayOf(year, month, rule.day);
    return { key: keyOf(rule.kind, year, month, place), from: addDays(endBefore(rule, year, month, place), 1), to };
  });
}

/** Nine months are counted within their year, all others go on where the one before ended. */
function endBefore({ kind, months, day }: PeriodRule, year: number, month: number, place: number): string {
  if (kind === 'nine-months') return dayOf(year, month - 9, day);
  return place > 0 ? dayOf(year, months[place - 1]!, day) : dayOf(year - 1, months.at(-1)!, day);
}

function keyOf(kind: PeriodKind, year: number, month: number, place: number): string {
  switch (kind) {
    case 'month': return `${year}-${two(month)}`;
    case 'quarter': return `${year}-q${place + 1}`;
    case 'half-year': return `${year}-h${place + 1}`;
    case 'nine-months': return `${year}-9m`;
    case 'year': return String(year);
    case 'school-year': return `${year - 1}-${year}`;
  }
}

/** The last period that has opened by a day, where a campaign opens so many days before the cut-off. */
export function openPeriod(rule: PeriodRule, openBefore: number, today: string): Period | null {
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1].flatMap((one) => periodsOf(rule, one)).filter((period) => addDays(period.to, -openBefore) <= today).at(-1) ?? null;
}

/** When the owner's own report is due after the cut-off: so many working days, or a fixed day so many months on. */
export type DueRule = { kind: 'working-days'; days: number } | { kind: 'fixed'; months: number; day: number };

/** A fixed day stays, also on a holiday: whoever set it meant it. */
export function dueAfter(cutOff: string, rule: DueRule, calendar: OfficeCalendar): string {
  if (rule.kind === 'working-days') return addWorkingDays(cutOff, rule.days, calendar);
  const [year, month] = cutOff.split('-').map(Number) as [number, number];
  const due = dayOf(year, month + rule.months, rule.day);
  return due > cutOff ? due : dayOf(year, month + rule.months + 1, rule.day);
}

/** A level with the working days that it is due before the one above. */
export interface RegimeLevel {
  typeKeys: string[];
  gap: number;
  /** Working days from due to lock day; never locked where left out. */
  lockAfter?: number | null | undefined;
}

/**
 * Dues and lock days of a period's campaign, none before the day on which it opens.
 * @returns the levels from the top down
 */
export function plannedLevels(ownDue: string, levels: readonly RegimeLevel[], opens: string, calendar: OfficeCalendar): { typeKeys: string[]; due: string; lockOn: string | null }[] {
  const dues = backFrom(ownDue, levels.map((level) => level.gap), calendar);
  return levels.map((level, place) => {
    const due = dues[place]! < opens ? opens : dues[place]!;
    const lock = lockAfterDue(due, level.lockAfter, calendar);
    return { typeKeys: level.typeKeys, due, lockOn: lock };
  });
}

/** The lock day so many working days after the due day; on the due day itself where that is 0. */
export function lockAfterDue(due: string, after: number | null | undefined, calendar: OfficeCalendar): string | null {
  if (after === null || after === undefined) return null;
  const lock = addWorkingDays(due, after, calendar);
  return lock < due ? due : lock;
}
