import { Button } from '@mantine/core';
import { IconUsersPlus } from '@tabler/icons-react';
import { daysBetween } from '#engines/messages/format.ts';
import { foundings } from '#engines/messages/foundings.ts';
import { workplaces } from '#engines/messages/workplaces.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { useActing, useToday } from '../../components/acting.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Guarded } from '../../frame/Fallbacks.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ButtonLink, TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { Chips } from '../campaigns/Chips.tsx';
import { SectionTabs } from './SectionTabs.tsx';
import classes from './Workplaces.module.css';
import { fetchFoundings, steps, type Founding, type Step } from './workplaces.ts';

/** A board of foundings by the step that was last done; on a phone its columns stand one below the other. */
export function FoundingsPage() {
  return <Guarded needs={['workplaces.read']} page={Board} />;
}

const states = ['open', 'stopped', 'recognised'] as const;

function Board() {
  const t = useMessages(workplaces);
  const words = useMessages(foundings);
  const { scope } = useActing();
  const [chosen, setChosen] = useUrlState('state', 'open');
  const state = states.find((one) => one === chosen) ?? 'open';
  return (
    <>
      <PageHeader title={words.title} windowTitle={`${words.title} · ${t.title}`} line={scope?.unitName} action={<ButtonLink to={paths.workplaces()} search={{ union: 'without' }} variant="default">{words.seeWithout}</ButtonLink>} />
      <SectionTabs />
      <div className={classes.boardFilter}>
        <Chips label={words.stateFilter} value={state} onChange={setChosen} choices={states.map((value) => ({ value, label: words.state[value] }))} />
      </div>
      {state === 'open' ? (
        <div className={classes.board} role="region" aria-label={words.board} tabIndex={0}>
          {steps.filter((step) => step !== 'recognition').map((step) => <Column key={step} step={step} unitId={scope?.unitId} />)}
        </div>
      ) : <Plain key={state} state={state} unitId={scope?.unitId} />}
    </>
  );
}

function Column({ step, unitId }: { step: Step; unitId: string | undefined }) {
  const t = useMessages(foundings);
  const list = useKeyset(['workplaces', 'foundings', unitId, 'open', step], (after) => fetchFoundings({ unitId, state: 'open', step, after }));
  return (
    <section className={classes.column} aria-label={t.steps[step]}>
      <h2 className={classes.columnTitle}>{t.steps[step]} {list.rows && <span className="lt-soft">{list.rows.length}{list.more && '+'}</span>}</h2>
      {list.error ? <ErrorState error={list.error} retry={list.retry} /> : !list.rows ? <LineSkeletons lines={2} /> : list.rows.length === 0 ? <p className="lt-soft">{t.noneAtStep}</p> : <Cards list={list.rows} />}
      {list.more && <LoadMore more={list.more} />}
    </section>
  );
}

function Plain({ state, unitId }: { state: 'stopped' | 'recognised'; unitId: string | undefined }) {
  const t = useMessages(foundings);
  const list = useKeyset(['workplaces', 'foundings', unitId, state], (after) => fetchFoundings({ unitId, state, after }));
  if (list.error) return <ErrorState error={list.error} retry={list.retry} />;
  if (!list.rows) return <LineSkeletons />;
  if (list.rows.length === 0) return <EmptyState icon={IconUsersPlus} title={t.noneAtStep} />;
  return <div className={classes.plain}><Cards list={list.rows} />{list.more && <LoadMore more={list.more} />}</div>;
}

function LoadMore({ more }: { more: { load: () => void; loading: boolean } }) {
  return <Button variant="subtle" size="compact-sm" loading={more.loading} onClick={more.load}>+</Button>;
}

function Cards({ list }: { list: Founding[] }) {
  const t = useMessages(workplaces);
  const words = useMessages(foundings);
  const format = useFormat();
  const today = useToday();
  return (
    <ul className={classes.cards}>
      {list.map((one) => (
        <li key={one.id} className={classes.card}>
          <TextLink to={paths.workplace(one.workplaceId)}>{one.workplaceName}</TextLink>
          <span className={classes.under}>{[one.unitName, one.workers === null ? null : t.workersLine(format.number(one.workers), null)].filter(Boolean).join(' · ')}</span>
          {one.state !== 'recognised' && one.applications > 0 && <span className={classes.under}>{words.ofMinimum(format.number(one.applications), format.number(one.minimum))}</span>}
          {one.union && <span className={classes.under}>{one.union.name}</span>}
          <span className={classes.under}>{[format.date(one.movedOn), one.state === 'open' && words.daysStill(daysBetween(one.movedOn, today) ?? 0)].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
