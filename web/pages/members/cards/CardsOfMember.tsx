import { useQuery } from '@tanstack/react-query';
import { cards } from '#engines/messages/cards.ts';
import { answer, api } from '../../../api/client.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { TextLink } from '../../../ui/links.tsx';
import membersClasses from '../Members.module.css';
import classes from './Cards.module.css';

/** The cards of a member through the rounds: which was exchanged for which. Nothing where no round knows them. */
export function CardsOfMember({ personId }: { personId: string }) {
  const t = useMessages(cards);
  const format = useFormat();
  const { data } = useQuery({ queryKey: ['cards', 'of', personId], queryFn: () => answer(api.GET('/api/members/{id}/cards', { params: { path: { id: personId } } })) });
  if (!data || data.items.length === 0) return null;
  return (
    <section>
      <h3 className={membersClasses.heading}>{t.history}</h3>
      <ul className={membersClasses.timeline}>
        {data.items.map((card) => {
          const step = card.aside ?? card.handed ?? card.printed;
          return (
            <li key={card.round.id}>
              <span className={membersClasses.when}>{[t.states[card.state], step && format.date(step.on)].filter(Boolean).join(', ')}</span>
              <TextLink to={paths.cardRound(card.round.id)} search={{ unit: card.unit.id }}>{card.round.title}</TextLink>
              {(card.oldNumber ?? card.newNumber) && <span className={classes.small}>{t.exchanged(card.oldNumber ?? t.noCard, card.newNumber ?? t.noNumber.toLowerCase())}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
