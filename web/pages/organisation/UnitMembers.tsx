import { useQuery } from '@tanstack/react-query';
import { unitMembers } from '#engines/messages/unit-members.ts';
import { answer, api } from '../../api/client.ts';
import { useActing, useToday } from '../../components/acting.tsx';
import { useWords } from '../../components/words.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { TextLink } from '../../ui/links.tsx';
import classes from './Organisation.module.css';
import { useAsOf, type UnitDetail } from './units.ts';

/** How many members the unit has with all below it on the day shown, from the register, with the ways to them. */
export function UnitMembers({ unit }: { unit: UnitDetail }) {
  const t = useMessages(unitMembers);
  const format = useFormat();
  const { can } = useActing();
  const today = useToday();
  const { asOf } = useAsOf();
  const to = asOf ?? today;
  const level = useWords().levelOf(unit.typeKey);
  const { data } = useQuery({
    queryKey: ['members', 'figures', unit.id, { to }], enabled: can('members.read'),
    queryFn: () => answer(api.GET('/api/units/{id}/member-figures', { params: { path: { id: unit.id }, query: { to } } })),
  });
  if (!data) return null;
  return (
    <section className={classes.section} aria-label={t.ofUnit}>
      <h2 className={classes.heading}>{t.ofUnit}</h2>
      {data.placed ? <PlacedHere {...data.placed} day={to} /> : data.atEnd.members === 0 ? <p className="lt-soft">{t.noneInRegister}</p> : (
        <p><strong>{t.count(format.number(data.atEnd.members), format.number(data.atEnd.women))}</strong> <span className="lt-soft">{[t.countedOn(format.date(to)), level !== 'grassroots' && t.onlyKept].filter(Boolean).join('. ')}</span></p>
      )}
      {!data.placed && <p><TextLink to={paths.members()} search={{ unit: unit.id }}>{t.openList}</TextLink> · <TextLink to={paths.memberFigures()} search={{ unit: unit.id }}>{t.openFigures}</TextLink></p>}
    </section>
  );
}

/** In a branch or group, who of the union is placed in it. */
function PlacedHere({ members: placed, women, day }: { members: number; women: number; day: string }) {
  const t = useMessages(unitMembers);
  const format = useFormat();
  if (placed === 0) return <p className="lt-soft">{t.nonePlaced}</p>;
  return <p><strong>{t.placedHere(format.number(placed), format.number(women))}</strong> <span className="lt-soft">{t.placedOn(format.date(day))}</span></p>;
}
