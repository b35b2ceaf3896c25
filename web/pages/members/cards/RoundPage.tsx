import { Button, Menu, UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { cards } from '#engines/messages/cards.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { useProblem } from '../../../api/use-problem.ts';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { Loaded } from '../../../components/Loaded.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { useUrlState } from '../../../ui/use-url-state.ts';
import { MembersTabs } from '../MembersTabs.tsx';
import { dueOf, fetchUnits, percentOf, roundQuery, useCardsChanged, type Round, type UnitRow } from './cards.ts';
import classes from './Cards.module.css';
import { PeopleOfUnit } from './PeopleOfUnit.tsx';
import { RoundForm } from './RoundForm.tsx';
import { RoundState } from './RoundsPage.tsx';
import { Tallies } from './Share.tsx';
import { UnitDeeds } from './UnitDeeds.tsx';

/** One exchange: how far each unit is, down to the cards of a union. */
export function RoundPage() {
  const t = useMessages(cards);
  const { roundId } = useParams({ strict: false }) as { roundId: string };
  const query = useQuery(roundQuery(roundId));
  return <Loaded query={query} skeleton={<PageHeader title={t.title} />}>{(round) => <Shown round={round} />}</Loaded>;
}

function Shown({ round }: { round: Round }) {
  const t = useMessages(cards);
  const format = useFormat();
  const line = [
    round.unit.name, [round.decisionSymbol, round.decisionDate && format.date(round.decisionDate)].filter(Boolean).join(', '), t.days(format.date(round.from), format.date(round.to)),
    t.ruleTold[round.dueRule](round.dueBefore ? format.date(round.dueBefore) : ''), t.takenOn(format.date(round.takenOn)),
  ].filter(Boolean).join(' · ');
  return (
    <>
      <PageHeader title={round.title} breadcrumbs={[{ label: t.rounds, to: paths.cardRounds() }]} state={<RoundState round={round} />} line={line} action={round.may.manage && <RoundMenu round={round} />} />
      <MembersTabs />
      <UnitOfRound round={round} />
    </>
  );
}

/** The unit that the address names: the way to it, its cards by state, what can be done there, the units and people below. */
function UnitOfRound({ round }: { round: Round }) {
  const t = useMessages(cards);
  const [unitId, setUnitId] = useUrlState('unit', round.start.id, true);
  const query = useInfiniteQuery({
    queryKey: ['cards', 'units', round.id, unitId], queryFn: ({ pageParam }) => fetchUnits(round.id, unitId, pageParam), initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined, placeholderData: keepPreviousData,
  });
  const columns = useUnitColumns(setUnitId);
  const first = query.data?.pages[0];
  if (query.error && !first) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const rows = query.data?.pages.flatMap((page) => page.items);
  const below = rows?.filter((row) => !row.own);
  const own = rows?.some((row) => row.own);
  return (
    <>
      {first && first.above.length > 0 && (
        <nav className={classes.way} aria-label={t.byUnit}>
          {first.above.map(({ id, name }, index) => <WayLink key={id} name={name} first={index === 0} open={() => setUnitId(id)} />)}
          <span>{first.under.name}</span>
        </nav>
      )}
      {first && <Tallies tally={first.total} />}
      {first && dueOf(first.total) + first.total.aside > 0 && <UnitDeeds round={round} unit={first.under} tally={first.total} />}
      {rows?.length === 0 && <EmptyState title={t.noCards}><p>{t.noCardsBody}</p></EmptyState>}
      {(below === undefined || below.length > 0) && (
        <DataTable label={t.byUnit} columns={columns} rows={below} rowKey={({ unit }) => unit.id} onOpen={({ unit }) => setUnitId(unit.id)}
          more={query.hasNextPage ? { load: () => void query.fetchNextPage(), loading: query.isFetchingNextPage } : undefined} />
      )}
      {own && first && <PeopleOfUnit key={first.under.id} round={round} unit={first.under} named={(below?.length ?? 0) > 0} />}
    </>
  );
}

function WayLink({ name, first, open }: { name: string; first: boolean; open: () => void }) {
  const link = <UnstyledButton className={classes.link} onClick={open}>{name}</UnstyledButton>;
  return first ? link : <span>{link}</span>;
}

function useUnitColumns(open: (id: string) => void): Column<UnitRow>[] {
  const t = useMessages(cards);
  const format = useFormat();
  const share = ({ tally }: UnitRow) => `${format.number(percentOf(tally))} %`;
  return [
    {
      key: 'unit', header: t.unit, width: '44%',
      cell: (row) => (
        <>
          <UnstyledButton className={classes.link} onClick={() => open(row.unit.id)}>{row.unit.name}</UnstyledButton>
          <span className={classes.narrowOnly}>{t.shareOf(format.number(row.tally.handed), format.number(dueOf(row.tally)))}</span>
        </>
      ),
    },
    { key: 'total', header: t.total, figure: true, wideOnly: true, cell: ({ tally }) => format.number(dueOf(tally)) },
    { key: 'due', header: t.due, figure: true, wideOnly: true, cell: ({ tally }) => format.number(tally.due) },
    { key: 'printed', header: t.printed, figure: true, wideOnly: true, cell: ({ tally }) => format.number(tally.printed) },
    { key: 'handed', header: t.handed, figure: true, wideOnly: true, cell: ({ tally }) => format.number(tally.handed) },
    { key: 'share', header: t.share, figure: true, cell: share },
  ];
}

/** What the unit that runs a round does with the whole of it. */
function RoundMenu({ round }: { round: Round }) {
  const t = useMessages(cards);
  const [changing, setChanging] = useState(false);
  const { update, discard } = useRoundDeeds(round);
  return (
    <>
      <Button variant="default" loading={update.isPending} onClick={() => update.mutate()}>{t.update}</Button>
      <Menu position="bottom-end">
        <Menu.Target><Button variant="default" px="xs" aria-label={t.actions}><IconDots size={18} aria-hidden /></Button></Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setChanging(true)}>{t.change}</Menu.Item>
          {round.may.discard && <Menu.Item color="red" onClick={() => discard.mutate()}>{t.discard}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {changing && <RoundForm unit={round.unit} round={round} onDone={() => setChanging(false)} />}
    </>
  );
}

function useRoundDeeds(round: Round) {
  const t = useMessages(cards);
  const format = useFormat();
  const toast = useToast();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const changed = useCardsChanged();
  const { sentence } = useProblem();
  const failed = (error: unknown) => toast.failed(sentence(error));
  const params = { path: { id: round.id } };
  const update = useMutation({
    mutationFn: async () => (await confirm({ title: t.update, body: t.updateBody, action: t.update }) ? answer(api.POST('/api/card-rounds/{id}/update', { params, body: { id: newId() } })) : null),
    onSuccess: (done) => {
      if (!done) return;
      changed();
      toast.done(t.updated(format.number(done.added), format.number(done.moved), format.number(done.left)));
    },
    onError: failed,
  });
  const discard = useMutation({
    mutationFn: async () => {
      if (!(await confirm({ title: t.discard, body: t.discardBody, action: t.discard, destructive: true }))) return false;
      await answer(api.DELETE('/api/card-rounds/{id}', { params }));
      return true;
    },
    onSuccess: async (done) => {
      if (!done) return;
      toast.done(t.discarded);
      await navigate({ to: paths.cardRounds() });
      changed();
    },
    onError: failed,
  });
  return { update, discard };
}
