/** Deadlines of a level that leave the level above no time, or fall behind what that level set. */
import type { Deadline, Due } from '../directive-reading/index.ts';
import { likeness, tellingWords } from './likeness.ts';
import { levelsNamed } from './issuers.ts';
import { rankOf } from './kinds.ts';
import type { Level } from './kinds.ts';

/**
 * no_time: those below hand in on or after the day on which this level itself is due above ·
 * tight: fewer days between than a level needs to gather and read ·
 * later: the same addressee is given a later day than the parent gives.
 */
export const deadlineChanges = ['no_time', 'tight', 'later'] as const;
export interface DeadlineDifference {
  change: (typeof deadlineChanges)[number];
  child: string;
  parent: string;
  /** Days from the child's due to the parent's; 0 or less where none are left. */
  days: number;
}

/** Fewer days than this between two levels are called tight. */
export const DAYS_TO_GATHER = 5;
const MOST = 100;
/** Below this two dues of one addressee are for different work. */
const SAME_WORK = 0.34;
const DAY_MS = 86_400_000;

interface Placed {
  pointer: string;
  last: number;
  levels: Level[];
  words: ReadonlySet<string>;
  /** A report is compared with a report, a plan with a plan. */
  owed: 'report' | 'plan' | 'other';
}

/** @param level the level of who issued the child; without it nothing can be told */
export function compareDeadlines(child: readonly Deadline[], parent: readonly Deadline[], level: Level | null): DeadlineDifference[] {
  if (level === null) return [];
  const above = placed(parent);
  return placed(child).flatMap((own) => {
    const alike = above.filter((one) => one.owed === own.owed);
    const below = own.owed !== 'other' && own.levels.some((one) => rankOf(one) > rankOf(level));
    const upward = below ? nearest(own, alike.filter((one) => one.levels.includes(level))) : undefined;
    const sameAddressee = nearest(own, alike.filter((one) => one.levels.some((each) => own.levels.includes(each)) && likeness(own.words, one.words) >= SAME_WORK));
    const found: DeadlineDifference[] = [];
    if (upward) {
      const days = Math.round((upward.last - own.last) / DAY_MS);
      if (days < DAYS_TO_GATHER) found.push({ change: days <= 0 ? 'no_time' : 'tight', child: own.pointer, parent: upward.pointer, days });
    }
    if (sameAddressee && sameAddressee.last < own.last && !found.some((one) => one.parent === sameAddressee.pointer)) {
      found.push({ change: 'later', child: own.pointer, parent: sameAddressee.pointer, days: Math.round((sameAddressee.last - own.last) / DAY_MS) });
    }
    return found;
  });
}

function placed(deadlines: readonly Deadline[]): Placed[] {
  return deadlines.slice(0, MOST).flatMap(({ actor, action, deliverTo, due }, index) => {
    const last = lastDay(due);
    const levels = actor === null ? [] : levelsNamed(actor);
    if (last === null || levels.length === 0) return [];
    return [{ pointer: `/deadlines/${index}`, last, levels, words: tellingWords(action), owed: owedBy(action, deliverTo) }];
  });
}

function owedBy(action: string, deliverTo: string | null): Placed['owed'] {
  if (/báo cáo|tổng kết|sơ kết|đánh giá/iu.test(action)) return 'report';
  if (/kế hoạch|chương trình|đăng ký/iu.test(action)) return 'plan';
  return deliverTo === null ? 'other' : 'report';
}

/** Of several dues of a level the one for the same work; of equally like ones the nearest in time. */
function nearest(own: Placed, among: readonly Placed[]): Placed | undefined {
  const scored = among.map((one) => ({ one, like: Math.round(likeness(own.words, one.words) * 4), apart: Math.abs(one.last - own.last) }));
  return scored.sort((a, b) => b.like - a.like || a.apart - b.apart)[0]?.one;
}

const PART_OF_MONTH: Partial<Record<Due['precision'], number>> = { 'early-month': 10, 'mid-month': 20 };

/** The last day on which a due can still be met, as an instant; null where the calendar has no such day. */
export function lastDay({ date, precision }: Due): number | null {
  const [year, rest, day] = date.split('-');
  const monthEnd = (month: number) => Date.UTC(Number(year), month, 0);
  if (rest === undefined) return Date.UTC(Number(year), 11, 31);
  if (rest.startsWith('Q')) return monthEnd(Number(rest.slice(1)) * 3);
  const month = Number(rest);
  if (month < 1 || month > 12) return null;
  if (day === undefined) return PART_OF_MONTH[precision] ? Date.UTC(Number(year), month - 1, PART_OF_MONTH[precision]) : monthEnd(month);
  const at = Date.UTC(Number(year), month - 1, Number(day));
  return new Date(at).getUTCDate() === Number(day) ? at : null;
}
