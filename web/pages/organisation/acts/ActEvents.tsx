import { Fragment } from 'react';
import { addDays } from '#engines/periods/index.ts';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { TextLink } from '../../../ui/links.tsx';
import page from '../Organisation.module.css';
import type { ActDetail } from './acts.ts';
import classes from './Acts.module.css';

type ActEvent = ActDetail['events'][number];
const from = ['subject', 'source'];

/** What a decision brings about, one line an event: from which units to which. */
export function ActEvents({ act }: { act: ActDetail }) {
  const t = useMessages(unitActs);
  const format = useFormat();
  return (
    <section className={page.section}>
      <h2 className={page.heading}>{t.events}</h2>
      <ol className={classes.events}>
        {act.events.map((event) => (
          <li key={event.id}>
            <strong>{t.kind[event.kind as keyof typeof t.kind] ?? event.kind}</strong>: <EventUnits event={event} />
            {event.effective !== act.effective && <span className="lt-soft"> · {t.effectiveOn(format.date(event.effective))}</span>}
          </li>
        ))}
      </ol>
      {act.moreEvents && <p className="lt-soft">{t.moreEvents}</p>}
    </section>
  );
}

function EventUnits({ event }: { event: ActEvent }) {
  const t = useMessages(unitActs);
  const left = event.units.filter(({ part }) => from.includes(part));
  const right = event.units.filter(({ part }) => part === 'result' || part === 'taker' || part === 'child');
  const ends = ['merge', 'amalgamate', 'dissolve', 'split'].includes(event.kind);
  const whence = <UnitLinks units={left} on={ends ? addDays(event.effective, -1) : event.effective} />;
  return (
    <>
      {whence}
      {left.length > 0 && right.length > 0 && ' → '}
      <UnitLinks units={right} on={event.effective} />
      {event.unitCount > event.units.length && <span className="lt-soft"> {t.moreUnits(event.unitCount - event.units.length)}</span>}
    </>
  );
}

function UnitLinks({ units, on }: { units: ActEvent['units']; on: string }) {
  return units.map((unit, place) => (
    <Fragment key={unit.unitId}>{place > 0 && ', '}{unit.readable ? <TextLink to={paths.unit(unit.unitId)} search={{ on }}>{unit.name}</TextLink> : unit.name}</Fragment>
  ));
}
