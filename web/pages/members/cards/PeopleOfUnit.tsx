import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { cards } from '#engines/messages/cards.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { useProblem } from '../../../api/use-problem.ts';
import { useActing } from '../../../components/acting.tsx';
import { ErrorState } from '../../../components/ErrorState.tsx';
import type { PickedUnit } from '../../../components/UnitPicker.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { StateBadge } from '../../../ui/StateBadge.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { useUrlState } from '../../../ui/use-url-state.ts';
import { CARD_STATES, cardTones, fetchCards, useCardsChanged, type Card, type CardState, type Round } from './cards.ts';
import { useSought } from '../use-sought.ts';
import classes from './Cards.module.css';
import { StepDialog, type StepKind } from './StepDialog.tsx';

/** As many as the server takes at once. */
const MOST_TICKED = 200;

/** The cards of one union by given name, to be ticked and moved on. `named`: other units stand above it on the page. */
export function PeopleOfUnit({ round, unit, named }: { round: Round; unit: PickedUnit; named: boolean }) {
  const t = useMessages(cards);
  const { can } = useActing();
  const [state, setState] = useUrlState('state');
  const [typed, setTyped] = useSought();
  const [q] = useDebouncedValue(typed.trim(), 200);
  const [ticked, setTicked] = useState<ReadonlyMap<string, Card>>(new Map());
  const query = useCards(round.id, { unitId: unit.id, state: CARD_STATES.find((one) => one === state), q: q || undefined });
  const columns = useCardColumns(can('members.manage') ? { ticked, setTicked, shown: query.rows ?? [] } : null);
  return (
    <section aria-label={t.people}>
      <h2 className={classes.heading}>{named ? t.own(unit.name) : t.people}</h2>
      {query.masked && <p className={classes.notice}>{t.masked}</p>}
      <div className={classes.filters}>
        <TextInput type="search" label={t.search} placeholder={t.searchHint} leftSection={<IconSearch size={18} aria-hidden />} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
        <Select label={t.state} allowDeselect={false} data={[{ value: '', label: t.anyState }, ...CARD_STATES.map((value) => ({ value, label: t.states[value] }))]} value={state} onChange={(value) => setState(value ?? undefined)} />
      </div>
      {query.error && !query.rows ? <ErrorState error={query.error} retry={query.retry} /> : (
        <DataTable label={t.people} columns={columns} rows={query.rows} rowKey={({ personId }) => personId} more={query.more} empty={<EmptyState title={t.nobody} />} />
      )}
      {ticked.size > 0 && <Ticked round={round} unit={unit} ticked={[...ticked.values()]} clear={() => setTicked(new Map())} />}
    </section>
  );
}

function useCards(roundId: string, filter: { unitId: string; state?: CardState; q?: string }) {
  const query = useInfiniteQuery({
    queryKey: ['cards', 'people', roundId, filter], queryFn: ({ pageParam }) => fetchCards(roundId, { ...filter, after: pageParam }), initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined, placeholderData: keepPreviousData,
  });
  return {
    rows: query.data?.pages.flatMap((page) => page.items), masked: query.data?.pages[0]?.masked ?? false, error: query.error, retry: () => void query.refetch(),
    more: query.hasNextPage ? { load: () => void query.fetchNextPage(), loading: query.isFetchingNextPage } : undefined,
  };
}

interface Ticking { ticked: ReadonlyMap<string, Card>; setTicked: (ticked: ReadonlyMap<string, Card>) => void; shown: Card[] }

function useCardColumns(ticking: Ticking | null): Column<Card>[] {
  const t = useMessages(cards);
  return [
    ...(ticking ? [tickColumn(ticking, t)] : []),
    {
      key: 'name', header: t.member, width: '38%',
      cell: (card) => (
        <>
          <strong>{card.name}</strong>
          <span className={classes.narrowOnly}><Numbers card={card} /></span>
        </>
      ),
    },
    { key: 'numbers', header: `${t.oldNumber} → ${t.newNumber}`, wideOnly: true, cell: (card) => <span className={classes.number}><Numbers card={card} /></span> },
    { key: 'state', header: t.state, cell: (card) => <Standing card={card} /> },
  ];
}

function tickColumn({ ticked, setTicked, shown }: Ticking, t: { tick: (name: string) => string; tickAll: string }): Column<Card> {
  const toggle = (card: Card) => {
    const next = new Map(ticked);
    if (!next.delete(card.personId) && next.size < MOST_TICKED) next.set(card.personId, card);
    setTicked(next);
  };
  const all = shown.length > 0 && shown.slice(0, MOST_TICKED).every(({ personId }) => ticked.has(personId));
  const toggleAll = () => setTicked(all ? new Map() : new Map(shown.slice(0, MOST_TICKED).map((card) => [card.personId, card])));
  return {
    key: 'tick', width: '2.5rem', header: <Checkbox aria-label={t.tickAll} checked={all} indeterminate={!all && ticked.size > 0} onChange={toggleAll} />,
    cell: (card) => <Checkbox aria-label={t.tick(card.name)} checked={ticked.has(card.personId)} onChange={() => toggle(card)} />,
  };
}

/** Old and new number; from too high above whether there is a new one. */
function Numbers({ card }: { card: Card }) {
  const t = useMessages(cards);
  if (card.oldNumber === null && card.newNumber === null && card.numbered) return <>{t.hasNumber}</>;
  return <>{t.exchanged(card.oldNumber ?? '–', card.newNumber ?? t.noNumber.toLowerCase())}</>;
}

function Standing({ card }: { card: Card }) {
  const t = useMessages(cards);
  const format = useFormat();
  const step = card.aside ?? card.handed ?? card.printed;
  return (
    <>
      <StateBadge tone={cardTones[card.state]} label={t.states[card.state]} />
      {card.aside && <span className={classes.small}>{[t.reasons[card.aside.reason], card.aside.note].filter(Boolean).join(' · ')}</span>}
      {step && <span className={classes.small}>{t.when(format.date(step.on), step.by)}</span>}
    </>
  );
}

/** What can be done with the ticked cards, by what their states allow. */
function Ticked({ round, unit, ticked, clear }: { round: Round; unit: PickedUnit; ticked: Card[]; clear: () => void }) {
  const t = useMessages(cards);
  const format = useFormat();
  const [kind, setKind] = useState<StepKind>();
  const undo = useUndo(round, unit, ticked, clear);
  const of = (...states: CardState[]) => ticked.filter((card) => states.includes(card.state));
  const able = { print: of('due'), 'hand-over': of('printed'), 'set-aside': of('due', 'printed') };
  return (
    <div className={classes.ticked} role="group" aria-label={t.ticked(format.number(ticked.length))}>
      <span>{t.ticked(format.number(ticked.length))}</span>
      {able.print.length > 0 && <Button size="sm" onClick={() => setKind('print')}>{t.print}</Button>}
      {able['hand-over'].length > 0 && <Button size="sm" onClick={() => setKind('hand-over')}>{t.handOver}</Button>}
      {able['set-aside'].length > 0 && <Button size="sm" variant="default" onClick={() => setKind('set-aside')}>{t.setAside}</Button>}
      {of('printed', 'handed-over', 'set-aside').length > 0 && <Button size="sm" variant="default" loading={undo.isPending} onClick={() => undo.mutate()}>{t.undo}</Button>}
      {kind && <StepDialog round={round} unit={unit} kind={kind} count={able[kind].length} personIds={able[kind].map(({ personId }) => personId)} onDone={() => { setKind(undefined); clear(); }} />}
    </div>
  );
}

function useUndo(round: Round, unit: PickedUnit, ticked: Card[], clear: () => void) {
  const t = useMessages(cards);
  const format = useFormat();
  const toast = useToast();
  const changed = useCardsChanged();
  const { sentence } = useProblem();
  return useMutation({
    mutationFn: () => answer(api.POST('/api/card-rounds/{id}/undoing', { params: { path: { id: round.id } }, body: { id: newId(), unitId: unit.id, personIds: ticked.map(({ personId }) => personId) } })),
    onSuccess: ({ cards: undone }) => { changed(); clear(); toast.done(t.undone(format.number(undone))); },
    onError: (error) => toast.failed(sentence(error)),
  });
}
