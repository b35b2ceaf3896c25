import type { Due } from '#engines/directive-reading/schema.ts';
import type { Language } from '#engines/messages/define.ts';
import { reading } from '#engines/messages/reading.ts';
import { printDate } from './printed-date.ts';

/** "trước 31/7/2024", "trong quý III/2024"; a part of a month says for itself that it is a span: "giữa tháng 4/2020". */
export function printDue({ date, bound, precision }: Pick<Due, 'date' | 'bound' | 'precision'>, language: Language): string {
  const t = reading[language];
  const when = printDate(date, language) || '…';
  if (precision !== 'early-month' && precision !== 'mid-month' && precision !== 'late-month') return `${t.bound[bound]} ${when}`;
  const part = t.partOfMonth[precision](when);
  return bound === 'in' ? part : `${t.bound[bound]} ${part}`;
}
