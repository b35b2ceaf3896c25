import { useQuery } from '@tanstack/react-query';
import { officers } from '#engines/messages/officers.ts';
import { useActing } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { TextLink } from '../../ui/links.tsx';
import { TermBadge, useSizeHint } from '../officers/CommitteeCard.tsx';
import { committeesQuery, useOfficerWords } from '../officers/officers.ts';
import own from '../officers/Officers.module.css';
import classes from './Organisation.module.css';
import type { UnitDetail } from './units.ts';

/** Who leads the unit today, with the way to the page where that is kept. */
export function UnitOfficers({ unit }: { unit: UnitDetail }) {
  const t = useMessages(officers);
  const { can } = useActing();
  const { committeeName, positionName, data: words } = useOfficerWords();
  const hint = useSizeHint();
  const { data } = useQuery({ ...committeesQuery(unit.id), enabled: can('officers.read') });
  if (!data) return null;
  const leaders = data.offices.filter((office) => words?.positions.find((position) => position.key === office.positionKey)?.groupKey === 'leaders' || office.positionKey === 'group-leader').slice(0, 4);
  return (
    <section className={classes.section} aria-label={t.section}>
      <h2 className={classes.heading}>{t.section}</h2>
      {data.committees.length === 0 && data.offices.length === 0 && <p className="lt-soft">{t.noCommittee}</p>}
      <ul className={own.lines}>
        {data.committees.map((committee) => (
          <li key={committee.id}><span className={own.words}><strong>{committeeName(committee.kindKey)}</strong> · {t.people(committee.size)} {hint(committee) && <span className={own.small}>{hint(committee)}</span>}</span><TermBadge state={committee.dueState} /></li>
        ))}
        {leaders.map((office) => <li key={office.id}><span className={own.words}><strong>{office.name}</strong><span className={own.small}>{positionName(office.positionKey)}</span></span></li>)}
      </ul>
      <p><TextLink to={paths.unitOfficers(unit.id)}>{t.openPage}</TextLink></p>
    </section>
  );
}
