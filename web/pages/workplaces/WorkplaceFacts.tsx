import type { ReactNode } from 'react';
import { workplaces } from '#engines/messages/workplaces.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { TextLink } from '../../ui/links.tsx';
import classes from './Workplaces.module.css';
import { useWorkplaceWords, type WorkplaceDetail } from './workplaces.ts';

interface OfWorkplace { workplace: WorkplaceDetail }

/** What is known on the day shown; what is not known leaves no row. */
export function WorkplaceFacts({ workplace }: OfWorkplace) {
  const t = useMessages(workplaces);
  const format = useFormat();
  const { ownershipName } = useWorkplaceWords();
  const facts: { name: string; value: ReactNode }[] = [
    { name: t.workers, value: workplace.workers === null ? t.uncounted : format.number(workplace.workers) },
    { name: t.women, value: workplace.women === null ? null : format.number(workplace.women) },
    { name: t.countedOn, value: workplace.countedOn && format.date(workplace.countedOn) },
    { name: t.union, value: workplace.union && <TextLink to={paths.unit(workplace.union.id)}>{workplace.union.name}</TextLink> },
    { name: t.ownership, value: ownershipName(workplace.ownershipKey) },
    { name: t.statusLabel, value: t.status[workplace.status] },
    { name: t.codeShort, value: workplace.code },
    { name: t.address, value: workplace.address },
    { name: t.caretaker, value: workplace.unit.name },
  ];
  return (
    <section aria-label={t.facts}>
      <dl className={classes.facts}>{facts.filter(({ value }) => value).map(({ name, value }) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
    </section>
  );
}

function useSpan() {
  const t = useMessages(workplaces);
  const format = useFormat();
  return ({ from, to }: { from: string; to: string | null }) => (to ? t.fromTo(format.date(from), format.date(to)) : t.from(format.date(from)));
}

/** The unions that cover it and did, the newest first. */
export function Coverings({ workplace }: OfWorkplace) {
  const t = useMessages(workplaces);
  const span = useSpan();
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t.coverings}</h2>
      {workplace.unions.length === 0 ? <p className="lt-soft">{t.noCovering}</p> : (
        <ol className={classes.history}>
          {workplace.unions.toReversed().map((one) => (
            <li key={one.id}><span className={classes.when}>{span(one)}</span><span><TextLink to={paths.unit(one.unionId)}>{one.name}</TextLink>{one.reason && <span className={classes.under}>{one.reason}</span>}</span></li>
          ))}
        </ol>
      )}
    </section>
  );
}

export function Counts({ workplace }: OfWorkplace) {
  const t = useMessages(workplaces);
  const format = useFormat();
  if (workplace.counts.length < 2) return null;
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t.counts}</h2>
      <ol className={classes.history}>
        {workplace.counts.map(({ on, workers, women }) => (
          <li key={on}><span className={classes.when}>{format.date(on)}</span><span>{t.workersLine(format.number(workers), women === null ? null : format.number(women))}</span></li>
        ))}
      </ol>
    </section>
  );
}

/** How it came to be what it is, and who looked after it; a single version and a single caretaker need no history. */
export function History({ workplace }: OfWorkplace) {
  const t = useMessages(workplaces);
  const span = useSpan();
  const { kindName } = useWorkplaceWords();
  const { versions, caretakers } = workplace;
  if (versions.length < 2 && caretakers.length < 2) return null;
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t.history}</h2>
      <ol className={classes.history}>
        {versions.length > 1 && versions.toReversed().map((one) => (
          <li key={one.from}><span className={classes.when}>{span(one)}</span><span><strong>{one.name}</strong><span className={classes.under}>{[kindName(one.kindKey), t.status[one.status]].join(' · ')}</span></span></li>
        ))}
        {caretakers.length > 1 && caretakers.toReversed().map((one) => (
          <li key={`${one.unitId} ${one.from}`}><span className={classes.when}>{span(one)}</span><span>{t.caretaker}: {one.name}</span></li>
        ))}
      </ol>
    </section>
  );
}
