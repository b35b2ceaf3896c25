import { Link } from '@tanstack/react-router';
import { reports } from '#engines/messages/reports.ts';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import type { Assignment } from './assignment.ts';
import classes from './Reports.module.css';

/** For a unit with others below: its own report, what came from below, and who is below. */
export function AssignmentTabs({ assignment, at }: { assignment: Assignment; at: 'write' | 'units' }) {
  const t = useMessages(reports);
  if (assignment.leaf) return null;
  const own = paths.report(assignment.id);
  return (
    <nav className={`${classes.tabs} lt-no-print`} aria-label={t.tabs}>
      <Link to={own} className={classes.tab} data-current={at === 'write'}>{assignment.may.write ? t.tabWrite : t.tabReport}</Link>
      <Link to={paths.consolidationOf(assignment.id)} className={classes.tab}>{t.tabConsolidation}</Link>
      <Link to={own} search={{ tab: 'units' } as never} className={classes.tab} data-current={at === 'units'}>{t.tabUnits}</Link>
    </nav>
  );
}
