/** Deadlines laid out for comparing: who stands where, what is owed, in which days. */
import { comparableWords } from '../../text/index.ts';
import type { Evidence } from '../reading.ts';
import type { Deadline, Directive } from '../schema.ts';
import { daysOf, type Days } from './due-days.ts';
import { isDepartment, rungOfIssuer, rungsOf } from './rungs.ts';
import type { Place, Rung } from './schema.ts';

export interface Owed {
  readonly index: number;
  readonly deadline: Deadline;
  readonly rungs: readonly Rung[];
  readonly to: Rung | null;
  readonly days: Days;
  /** The reviews and reports that it is about; what is neither has no level above that waits for it. */
  readonly thing: 'review' | 'report' | null;
  readonly place: Place | null;
}

const review = /(?:sơ|tổng)\s+kết/iu;
const report = /báo cáo/iu;
/** Work on the issuer's own paper: drafts, meetings about them, surveys, plans. */
const inHouse = /dự thảo|lấy ý kiến|khảo sát|xây dựng\s+(?:kế hoạch|đề cương)|gửi kế hoạch|hội nghị lấy|giao báo cáo|duyệt báo cáo|hướng dẫn/iu;

/** The deadlines whose days are in the calendar. */
export function owedBy(directive: Directive, evidence: Readonly<Record<string, Evidence>>): Owed[] {
  const issuer = rungOfIssuer(directive.issuer);
  return directive.deadlines.flatMap((deadline, index): Owed[] => {
    const days = daysOf(deadline.due);
    if (!days || !deadline.actor) return [];
    const at = evidence[`/deadlines/${index}/due`] ?? evidence[`/deadlines/${index}`];
    return [{
      index, deadline, days, rungs: rungsOf(deadline.actor, issuer), thing: thingOf(deadline.action),
      to: deadline.deliverTo ? rungsOf(withoutThrough(deadline.deliverTo), issuer).at(-1) ?? null : null,
      place: at && at.end > at.start ? { start: at.start, end: at.end } : null,
    }];
  });
}

/** `(qua Ban …)` names the door, not the house. */
const withoutThrough = (name: string): string => name.replace(/\s*\(.*$/u, '');

function thingOf(action: string): Owed['thing'] {
  if (inHouse.test(action)) return null;
  return review.test(action) ? 'review' : report.test(action) ? 'report' : null;
}

/** Periods that make two reports two: six months and the whole year. */
const period = /(\d+|sáu|chín|ba)\s+tháng|quý|cả năm|hằng tháng|hàng tháng|đợt\s+\d|lần\s+\d|năm\s+\d{4}/giu;

/** True where two deadlines ask for the same thing, each once. */
export function sameThing(one: Owed, other: Owed): boolean {
  if (!one.thing || !other.thing) return false;
  const periods = (owed: Owed): string => [...owed.deadline.action.matchAll(period)].map(([words]) => words.toLowerCase()).sort().join();
  if (periods(one) !== periods(other)) return false;
  if (summing(one) && summing(other) && summing(one) !== summing(other)) return false;
  return one.thing === other.thing || alike(one.deadline.action, other.deadline.action) >= 0.3;
}

/** A review of what was done so far is not the one at the end. */
const summing = ({ deadline }: Owed): string | undefined => /(sơ|tổng)\s+kết/iu.exec(deadline.action)?.[1]?.toLowerCase();

/** Who leads a body signs for it; `các` only says that there are several. */
const bareActor = (actor: string): string => actor.replace(/^(?:(?:Ban (?:Thường vụ|Chấp hành|Chủ tịch)|các)\s+)+/iu, '').trim();

/** One unit of a level by its name: `LĐLĐ huyện An Lộc`, not `LĐLĐ các huyện`. */
const ownName = /(?:tỉnh|thành phố|huyện|thị xã|quận|phường|xã)\s+\p{Lu}/u;

/** False where two deadlines name two departments of one office or two units of one level; words for a whole level speak of each. */
export function sameActor(one: Owed, other: Owed): boolean {
  const [left, right] = [bareActor(one.deadline.actor ?? ''), bareActor(other.deadline.actor ?? '')];
  const apart = isDepartment(left) || isDepartment(right) || (ownName.test(left) && ownName.test(right));
  const [a, b] = [left, right].map((words) => ` ${comparableWords(words).join(' ')} `) as [string, string];
  return !apart || a.includes(b) || b.includes(a);
}

function alike(one: string, other: string): number {
  const [left, right] = [new Set(comparableWords(one)), new Set(comparableWords(other))];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}
