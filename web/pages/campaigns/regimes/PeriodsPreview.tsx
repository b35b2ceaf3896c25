import { regimes } from '#engines/messages/regimes.ts';
import { addDays, dueAfter, endsPerYear, periodsOf, plannedLevels } from '#engines/periods/index.ts';
import { useToday } from '../../../components/acting.tsx';
import { useOfficeCalendar } from '../../../components/office-calendar.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import type { asPlan } from './RegimeForm.tsx';
import classes from './Regimes.module.css';

const SHOWN = 3;

/** What the rule would make of the periods to come: reckoned here as the calendar reckons it there. */
export function PeriodsPreview({ plan }: { plan: ReturnType<typeof asPlan> }) {
  const t = useMessages(regimes);
  const format = useFormat();
  const today = useToday();
  const calendar = useOfficeCalendar();
  const { period, openBefore, due, levels } = plan;
  if (!calendar || period.months.length !== endsPerYear[period.kind] || !period.day) return null;
  const year = Number(today.slice(0, 4));
  const coming = [year, year + 1, year + 2].flatMap((one) => periodsOf(period, one)).filter(({ to }) => to >= today).slice(0, SHOWN);
  return (
    <section aria-label={t.preview}>
      <h2>{t.preview}</h2>
      <ul className={classes.periods}>
        {coming.map(({ key, from, to }) => {
          const opens = addDays(to, -openBefore);
          const own = dueAfter(to, due, calendar);
          const dues = [own, ...plannedLevels(own, levels, opens, calendar).map((level) => level.due)].toReversed();
          return <li key={key}><strong>{t.periodName(key)}</strong>: {t.fromTo(format.date(from), format.date(to))}, {t.opensOn(format.date(opens))}, {t.dueOn(dues.map(format.date).join(' → '))}</li>;
        })}
      </ul>
    </section>
  );
}
