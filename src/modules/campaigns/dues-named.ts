import type { Directive } from '../../engines/directive-reading/index.ts';
import { day } from '../../kit/wire.ts';

/** The days that a plan gives to each level for handing in, null where it gives none. */
export interface NamedDues {
  grassroots: string | null;
  upper: string | null;
  own: string | null;
  /** The plan says that grassroots unions take part, with or without a day for them. */
  reachesGrassroots: boolean;
}

const GRASSROOTS = /(công đoàn cơ sở|cđcs|nghiệp đoàn)/i;
const UPPER = /(cấp trên trực tiếp|huyện|thị xã|công đoàn ngành|cđ ngành|công đoàn viên chức|các đơn vị|khu công nghiệp)/i;
const PROVINCE = /(liên đoàn lao động tỉnh|lđlđ tỉnh|ban thường vụ|ban công tác|văn phòng)/i;

/** Reads the dues of the levels from a plan's deadlines; only whole days count, the last one of a level holds. */
export function duesNamed(directive: Directive | null): NamedDues {
  const named: NamedDues = { grassroots: null, upper: null, own: null, reachesGrassroots: false };
  for (const { actor, due } of directive?.deadlines ?? []) {
    // Plans do name days that no calendar has: 31/9.
    if (due.precision !== 'day' || !actor || !day.safeParse(due.date).success) continue;
    const level = levelOf(actor);
    if (level && (named[level] === null || due.date > named[level])) named[level] = due.date;
  }
  const says = JSON.stringify([directive?.deadlines, directive?.tasks, directive?.reportOutline, directive?.sections] satisfies unknown[]);
  named.reachesGrassroots = /công đoàn cơ sở trở lên|từ cđcs|các công đoàn cơ sở|công đoàn cơ sở tổ chức/i.test(says);
  return named;
}

function levelOf(actor: string): 'grassroots' | 'upper' | 'own' | null {
  if (UPPER.test(actor)) return 'upper';
  if (GRASSROOTS.test(actor.replace(/cấp trên trực tiếp cơ sở/gi, ''))) return 'grassroots';
  return PROVINCE.test(actor) ? 'own' : null;
}
