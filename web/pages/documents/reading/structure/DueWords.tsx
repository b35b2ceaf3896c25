import type { Due } from '#engines/directive-reading/schema.ts';
import { reading } from '#engines/messages/reading.ts';
import { useLanguage, useMessages } from '../../../../messages/language.tsx';
import { printDate } from '../model/printed-date.ts';
import classes from './structure.module.css';

const partsOfMonth = new Set(['early-month', 'mid-month', 'late-month']);

/** "trước 31/7/2024", "trong cuối tháng 7/2024". */
export function DueWords({ due }: { due: Due }) {
  const t = useMessages(reading);
  const { language } = useLanguage();
  const date = printDate(due.date, language);
  const part = partsOfMonth.has(due.precision) ? `${t.precision[due.precision]}, ` : '';
  return <span className={classes.due}>{t.bound[due.bound]} {part}{date || '…'}</span>;
}
