import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { cards } from '#engines/messages/cards.ts';
import { answer, api } from '../../../api/client.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import classes from './Cards.module.css';

/** A number that nobody's card has any more, or not yet: what the rounds know of it. Nothing where they know nothing. */
export function KnownCard({ number, open }: { number: string; open: (personId: string) => void }) {
  const t = useMessages(cards);
  const format = useFormat();
  const { data } = useQuery({ queryKey: ['cards', 'known', number], queryFn: () => answer(api.GET('/api/known-cards', { params: { query: { number } } })), enabled: /\d/.test(number) && number.length <= 40 });
  const told = data?.items.filter(({ standing }) => standing !== 'valid') ?? [];
  return told.map((card) => (
    <p key={`${card.round.id}-${card.person.id}`} className={classes.notice} role="status">
      {card.standing === 'void' ? `${t.voidSince(card.number, format.date(card.since!))} ${t.wasOf(card.person.name, card.union.name)}` : t.comingOf(card.number, card.person.name)}{' '}
      <UnstyledButton className={classes.link} onClick={() => open(card.person.id)}>{t.openRecord}</UnstyledButton>
    </p>
  ));
}
