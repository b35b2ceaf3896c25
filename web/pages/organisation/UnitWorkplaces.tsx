import { useQuery } from '@tanstack/react-query';
import { workplaces } from '#engines/messages/workplaces.ts';
import { useActing } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { TextLink } from '../../ui/links.tsx';
import { fetchWorkplaces } from '../workplaces/workplaces.ts';
import classes from './Organisation.module.css';
import { useAsOf, type UnitDetail } from './units.ts';

/** So many are named; the others are behind the link to all. */
const NAMED = 5;

/** The workplaces that the unit, or one below it, covers or looks after on the day shown. */
export function UnitWorkplaces({ unit }: { unit: UnitDetail }) {
  const t = useMessages(workplaces);
  const format = useFormat();
  const { can } = useActing();
  const { asOf } = useAsOf();
  const { data } = useQuery({ queryKey: ['workplaces', 'of-unit', unit.id, asOf], queryFn: () => fetchWorkplaces({ unitId: unit.id, asOf, limit: NAMED }), enabled: can('workplaces.read') });
  if (!data) return null;
  return (
    <section className={classes.section} aria-label={t.title}>
      <h2 className={classes.heading}>{t.title}</h2>
      {data.items.length === 0 ? <p className="lt-soft">{t.noneOfUnit}</p> : (
        <>
          <ul className={classes.found}>
            {data.items.map((one) => (
              <li key={one.id}>
                <TextLink to={paths.workplace(one.id)} search={{ on: asOf }}>{one.name}</TextLink>
                <span className="lt-soft">{one.workers === null ? '' : t.workersOf(format.number(one.workers))}</span>
              </li>
            ))}
          </ul>
          <p><TextLink to={paths.workplaces()} search={{ unit: unit.id, on: asOf }}>{data.next ? t.allOfUnit : t.openOfUnit}</TextLink></p>
        </>
      )}
    </section>
  );
}
