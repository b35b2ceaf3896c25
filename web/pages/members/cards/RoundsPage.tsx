import { Button } from '@mantine/core';
import { IconId } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { cards } from '#engines/messages/cards.ts';
import { ui } from '#engines/messages/ui.ts';
import { useActing, useToday } from '../../../components/acting.tsx';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { TextLink } from '../../../ui/links.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { LineSkeletons } from '../../../ui/Skeletons.tsx';
import { StateBadge } from '../../../ui/StateBadge.tsx';
import { MembersTabs } from '../MembersTabs.tsx';
import { fetchRounds, type Round } from './cards.ts';
import classes from './Cards.module.css';
import { RoundForm } from './RoundForm.tsx';
import { Share } from './Share.tsx';

/** Every exchange of cards that concerns one's own unions, the newest first. */
export function RoundsPage() {
  const t = useMessages(cards);
  const words = useMessages(ui);
  const { scope } = useActing();
  const [opening, setOpening] = useState(false);
  const list = useRounds();
  const unit = list.openable?.find(({ id }) => id === scope?.unitId);
  const open = unit && <Button onClick={() => setOpening(true)}>{t.open}</Button>;
  return (
    <>
      <PageHeader title={t.title} line={t.line} action={list.rows?.length !== 0 && open} />
      <MembersTabs />
      {list.error && !list.rows ? <ErrorState error={list.error} retry={list.retry} /> : !list.rows ? <LineSkeletons /> : list.rows.length === 0 ? (
        <EmptyState icon={IconId} title={t.none} action={open}><p>{t.noneBody}</p></EmptyState>
      ) : (
        <ul className={classes.rounds} aria-label={t.rounds}>{list.rows.map((round) => <RoundCard key={round.id} round={round} />)}</ul>
      )}
      {list.more && <Button variant="subtle" mt="xs" loading={list.more.loading} onClick={list.more.load}>{words.loadMore}</Button>}
      {opening && unit && <RoundForm unit={unit} onDone={() => setOpening(false)} />}
    </>
  );
}

/** As `useKeyset`, and the units that may open a round. */
function useRounds() {
  const query = useInfiniteQuery({
    queryKey: ['cards', 'rounds'], queryFn: ({ pageParam }) => fetchRounds(pageParam), initialPageParam: undefined as string | undefined, getNextPageParam: (last) => last.next ?? undefined,
  });
  return {
    rows: query.data?.pages.flatMap((page) => page.items), openable: query.data?.pages[0]?.openable, error: query.error, retry: () => void query.refetch(),
    more: query.hasNextPage ? { load: () => void query.fetchNextPage(), loading: query.isFetchingNextPage } : undefined,
  };
}

function RoundCard({ round }: { round: Round }) {
  const format = useFormat();
  const t = useMessages(cards);
  return (
    <li className={classes.round}>
      <div className={classes.head}>
        <h2 className={classes.name}><TextLink to={paths.cardRound(round.id)}>{round.title}</TextLink></h2>
        <RoundState round={round} />
      </div>
      <p className={classes.soft}>{[round.unit.name, round.decisionSymbol, t.days(format.date(round.from), format.date(round.to))].filter(Boolean).join(' · ')}</p>
      <Share tally={round.tally} />
    </li>
  );
}

/** Whether its days have come, or are over; cards can be handed over all the same. */
export function RoundState({ round }: { round: Pick<Round, 'from' | 'to'> }) {
  const t = useMessages(cards);
  const today = useToday();
  if (today < round.from) return <StateBadge tone="plain" label={t.notYet} />;
  return today > round.to ? <StateBadge tone="soon" label={t.over} /> : <StateBadge tone="doing" label={t.running} />;
}
