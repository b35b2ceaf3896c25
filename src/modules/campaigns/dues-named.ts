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

/**
 * Reads the dues of the levels from a plan's deadlines; only whole days count, the last one of a level holds.
 * @param text the plan's own words, for what its structure does not hold (`từ công đoàn cơ sở trở lên`)
 */
export function duesNamed(directive: Directive | null, text = ''): NamedDues {
  const named: NamedDues = { grassroots: null, upper: null, own: null, reachesGrassroots: false };
  for (const { actor, due } of directive?.deadlines ?? []) {
    // Plans do name days that no calendar has: 31/9.
    if (due.precision !== 'day' || !actor || !day.safeParse(due.date).success) continue;
    for (const level of levelsOf(actor)) if (named[level] === null || due.date > named[level]) named[level] = due.date;
  }
  const says = `${JSON.stringify([directive?.deadlines, directive?.tasks, directive?.reportOutline])}${text.replace(/\s+/g, ' ')}`;
  named.reachesGrassroots = /công đoàn cơ sở trở lên|từ cđcs|các công đoàn cơ sở|công đoàn cơ sở tổ chức/i.test(says);
  return named;
}

/** Joint actors are one string: `Công đoàn cấp trên trực tiếp cơ sở và Công đoàn cơ sở` names two levels. */
function levelsOf(actor: string): ('grassroots' | 'upper' | 'own')[] {
  const upper = UPPER.test(actor);
  const grassroots = GRASSROOTS.test(actor.replace(/công đoàn cấp trên trực tiếp( của)?( công đoàn)? cơ sở/gi, ''));
  if (upper || grassroots) return [...(upper ? (['upper'] as const) : []), ...(grassroots ? (['grassroots'] as const) : [])];
  return PROVINCE.test(actor) ? ['own'] : [];
}

/** Days that the plan names and that have passed already: a proposal cannot keep them. */
export const passed = (named: NamedDues, today: string): string[] =>
  [named.upper, named.grassroots, named.own].filter((due) => due !== null && due < today) as string[];
