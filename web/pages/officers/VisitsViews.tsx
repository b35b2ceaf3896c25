import { Button, Textarea } from '@mantine/core';
import { IconMapPin } from '@tabler/icons-react';
import { useState } from 'react';
import { officers } from '#engines/messages/officers.ts';
import { ui } from '#engines/messages/ui.ts';
import { answer, api } from '../../api/client.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { useQuery } from '@tanstack/react-query';
import { useActing, useToday } from '../../components/acting.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import type { PickedUnit } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/links.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { Chips } from '../campaigns/Chips.tsx';
import { LogVisit } from './LogVisit.tsx';
import { OfficerDialog } from './OfficerDialog.tsx';
import { useOfficerDeed } from './officers.ts';
import classes from './Officers.module.css';

const fetchVisits = (under: string, open: boolean, after?: string) => answer(api.GET('/api/union-visits', { params: { query: { under, open: open ? 'true' : undefined, after, limit: 20 } } }));
type Visit = Awaited<ReturnType<typeof fetchVisits>>['items'][number];

/** Visits to the unions below, the newest first; what is in the way and not solved can be picked out. */
export function VisitsView({ unit }: { unit: PickedUnit }) {
  const t = useMessages(officers);
  const words = useMessages(ui);
  const { can } = useActing();
  const [only, setOnly] = useUrlState('visits');
  const [adding, setAdding] = useState(false);
  const [solving, setSolving] = useState<Visit>();
  const list = useKeyset(['officers', 'visits', unit.id, only], (after) => fetchVisits(unit.id, only === 'open', after));
  const add = can('officers.manage') && <Button onClick={() => setAdding(true)}>{t.logVisit}</Button>;
  return (
    <>
      <div className={classes.headingLine}>
        <Chips label={t.view.visits} value={only === 'open' ? 'open' : ''} onChange={setOnly} choices={[{ value: '', label: t.allVisits }, { value: 'open', label: t.onlyOpen }]} />
        {add}
      </div>
      {list.error && !list.rows ? <ErrorState error={list.error} retry={list.retry} /> : !list.rows ? <LineSkeletons /> : list.rows.length === 0 ? <EmptyState icon={IconMapPin} title={t.noVisits} /> : (
        <ul className={classes.lines}>{list.rows.map((visit) => <VisitLine key={visit.id} visit={visit} onSolve={() => setSolving(visit)} />)}</ul>
      )}
      {list.more && <Button variant="subtle" mt="xs" loading={list.more.loading} onClick={list.more.load}>{words.loadMore}</Button>}
      {adding && <LogVisit by={unit} onDone={() => setAdding(false)} />}
      {solving && <SolveProblem visit={solving} onDone={() => setSolving(undefined)} />}
    </>
  );
}

function VisitLine({ visit, onSolve }: { visit: Visit; onSolve: () => void }) {
  const t = useMessages(officers);
  const format = useFormat();
  return (
    <li>
      <span className={classes.words}>
        <TextLink to={paths.unitOfficers(visit.unit.id)}>{visit.unit.name}</TextLink>
        <span className={classes.small}>{format.date(visit.visitedOn)} · {visit.name} · {t.visitKinds[visit.kind]}</span>
        {visit.help && <span className={classes.small}>{t.help}: {visit.help}</span>}
        {visit.problem && <span>{t.problem}: {visit.problem} <StateBadge tone={visit.solvedOn ? 'done' : 'soon'} label={visit.solvedOn ? t.solvedOn(format.date(visit.solvedOn)) : t.open} /></span>}
        {visit.solution && <span className={classes.small}>{visit.solution}</span>}
      </span>
      {visit.may.solve && <Button variant="default" size="compact-sm" aria-label={`${t.solve}: ${visit.problem}`} onClick={onSolve}>{t.solve}</Button>}
    </li>
  );
}

function SolveProblem({ visit, onDone }: { visit: Visit; onDone: () => void }) {
  const t = useMessages(officers);
  const today = useToday();
  const [solution, setSolution] = useState('');
  const deed = useOfficerDeed(() => answer(api.POST('/api/union-visits/{id}/solution', { params: { path: { id: visit.id } }, body: { on: today, solution: solution || null } })), t.saved, onDone);
  return (
    <OfficerDialog title={`${t.solve}: ${visit.problem}`} onDone={onDone} error={deed.error} pending={deed.isPending} onSubmit={(event) => { event?.preventDefault(); deed.mutate(undefined); }}>
      <Textarea label={t.solution} autosize minRows={2} maxLength={2000} data-autofocus value={solution} onChange={(event) => setSolution(event.currentTarget.value)} />
    </OfficerDialog>
  );
}

/** Unions that nobody from above visited for as long as the rule says. */
export function UnvisitedView({ under }: { under: string }) {
  const t = useMessages(officers);
  const format = useFormat();
  const fetchPage = (after?: string) => answer(api.GET('/api/unvisited-unions', { params: { query: { under, after } } }));
  const list = useKeyset(['officers', 'unvisited', under], fetchPage);
  const { data } = useQuery({ queryKey: ['officers', 'unvisited-rule', under], queryFn: () => answer(api.GET('/api/unvisited-unions', { params: { query: { under, limit: 1 } } })) });
  if (list.error && !list.rows) return <ErrorState error={list.error} retry={list.retry} />;
  return (
    <>
      {data && <p className="lt-soft">{t.unvisitedLine(data.months)}</p>}
      <DataTable
        label={t.view.unvisited} rows={list.rows} rowKey={(row) => row.unit.id} more={list.more} empty={<EmptyState icon={IconMapPin} title={t.noUnvisited} />}
        columns={[
          { key: 'unit', header: t.unit, cell: (row) => <><TextLink to={paths.unitOfficers(row.unit.id)}>{row.unit.name}</TextLink><span className={classes.narrowOnly}>{row.lookedAfterBy ?? row.above}</span></> },
          { key: 'above', header: t.above, wideOnly: true, cell: (row) => row.above },
          { key: 'by', header: t.responsible, wideOnly: true, cell: (row) => row.lookedAfterBy ?? <span className="lt-soft">–</span> },
          { key: 'last', header: t.lastVisitColumn, cell: (row) => (row.lastVisit ? format.date(row.lastVisit) : <span className="lt-soft">{t.never}</span>) },
        ]}
      />
    </>
  );
}
