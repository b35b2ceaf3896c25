import type { Due } from '#engines/directive-reading/schema.ts';
import { useLanguage } from '../../../../messages/language.tsx';
import { printDue } from '../model/printed-due.ts';
import classes from './structure.module.css';

export function DueWords({ due }: { due: Due }) {
  const { language } = useLanguage();
  return <span className={classes.due}>{printDue(due, language)}</span>;
}
