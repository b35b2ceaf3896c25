import { Button, Checkbox } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconSpeakerphone } from '@tabler/icons-react';
import { useState } from 'react';
import { chasing } from '#engines/messages/chasing.ts';
import { monitoring } from '#engines/messages/monitoring.ts';
import { DueBadge } from '../../components/DueBadge.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { SavedViews } from '../../components/saved-views/SavedViews.tsx';
import { AssignmentBadge } from '../../components/state-badges.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/links.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { Chips } from '../campaigns/Chips.tsx';
import { SearchField } from '../campaigns/SearchField.tsx';
import { ChaseDialog } from './ChaseDialog.tsx';
import { isAwaited, useChasedWords } from './chased-words.ts';
import { groups, useFollowedUnits, useFollowing, type FollowedUnit, type Meant, type Standing } from './monitoring.ts';
import classes from './Monitoring.module.css';

/** Every unit of the branch that the filter means, the oldest due first. */
export function Units({ campaignId, standing: { unit, may } }: { campaignId: string; standing: Standing }) {
  const t = useMessages(monitoring);
  const { filter } = useFollowing();
  const [q, setQ] = useUrlState('q');
  const [, setGroup] = useUrlState('group');
  const [, setLevel] = useUrlState('level');
  const list = useFollowedUnits(campaignId, unit.assignmentId, filter);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [meant, setMeant] = useState<Meant>();
  const under = unit.assignmentId;
  const columns = useUnitColumns(may.chase ? {
    selected, toggle: (id) => setSelected((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id])), chase: (id) => setMeant({ under, assignmentIds: [id] }),
  } : undefined);
  return (
    <section id="units" aria-label={t.unitsOf(unit.unitName)}>
      <h2 className={classes.sectionTitle}>{t.unitsTitle}{filter.depth && ` – ${t.onlyLevel(filter.depth)}`}</h2>
      <div className={classes.filters}>
        <SearchField label={t.search} placeholder={t.searchPlaceholder} value={q} onSearch={setQ} />
        <Chips label={t.filter} value={filter.group ?? ''} onChange={setGroup} choices={[{ value: '', label: t.all }, ...groups.map((value) => ({ value, label: t.groups[value] }))]} />
        <SavedViews page="monitoring" keys={['group', 'level', 'q', 'sort']} />
        {filter.depth && <Button variant="default" size="xs" onClick={() => setLevel(undefined)}>{t.everyLevel}</Button>}
      </div>
      {may.chase && (list.rows?.some(isAwaited) ?? false) && (
        <ChaseBar selected={selected.length} chase={() => setMeant(selected.length > 0 ? { under, assignmentIds: [...selected] } : { under, ...filter })} />
      )}
      {meant && <ChaseDialog campaignId={campaignId} meant={meant} onDone={(sent) => { setMeant(undefined); if (sent) setSelected([]); }} />}
      {list.error ? <ErrorState error={list.error} retry={list.retry} /> : (
        <DataTable<FollowedUnit> label={t.unitsOf(unit.unitName)} columns={columns} rows={list.rows} rowKey={(row) => row.assignmentId} more={list.more} empty={<NoUnits />} />
      )}
    </section>
  );
}

function NoUnits() {
  const t = useMessages(monitoring);
  const navigate = useNavigate();
  const clear = () => void navigate({ to: '.', search: ((before: { under?: string }) => ({ under: before.under })) as never, replace: true, resetScroll: false });
  return <EmptyState title={t.unitsEmpty} action={<Button variant="default" onClick={clear}>{t.clear}</Button>}><p>{t.unitsEmptyBody}</p></EmptyState>;
}

/** The whole list, or what of it was chosen, chased in one gesture. */
function ChaseBar({ selected, chase }: { selected: number; chase: () => void }) {
  const t = useMessages(chasing);
  return <Button mb="sm" variant={selected > 0 ? 'filled' : 'light'} leftSection={<IconSpeakerphone size={18} aria-hidden />} onClick={chase}>{selected > 0 ? t.selected(selected) : t.allMatching}</Button>;
}

interface Choosing {
  selected: readonly string[];
  toggle: (id: string) => void;
  chase: (id: string) => void;
}

function useUnitColumns(choosing: Choosing | undefined): Column<FollowedUnit>[] {
  const t = useMessages(monitoring);
  const words = useMessages(chasing);
  const format = useFormat();
  return [
    ...(choosing ? [{
      key: 'choose', header: '', width: '2.5rem',
      cell: (row: FollowedUnit) => isAwaited(row) && <Checkbox size="md" aria-label={words.select(row.unitName)} checked={choosing.selected.includes(row.assignmentId)} onChange={() => choosing.toggle(row.assignmentId)} />,
    }] : []),
    { key: 'unit', header: t.unit, cell: (row) => <UnitCell row={row} /> },
    { key: 'above', header: t.above, wideOnly: true, cell: (row) => <span className="lt-soft">{row.parentName}</span> },
    { key: 'state', header: t.state, wideOnly: true, cell: (row) => <AssignmentBadge state={row.state} late={row.late && row.submittedOn !== null} /> },
    { key: 'due', header: t.due, wideOnly: true, cell: (row) => <Due row={row} /> },
    { key: 'submitted', header: t.submittedOn, wideOnly: true, figure: true, cell: (row) => (row.submittedOn ? format.date(row.submittedOn) : '') },
    ...(choosing ? [{
      key: 'chase', header: '', figure: true, wideOnly: true,
      cell: (row: FollowedUnit) => isAwaited(row) && <Button variant="subtle" size="compact-sm" aria-label={words.oneOf(row.unitName)} onClick={() => choosing.chase(row.assignmentId)}>{words.one}</Button>,
    }] : []),
  ];
}

const leadsTo = (row: FollowedUnit) => (!row.leaf ? paths.consolidationOf(row.assignmentId) : row.latestRevisionId ? paths.revision(row.latestRevisionId) : paths.report(row.assignmentId));

function UnitCell({ row }: { row: FollowedUnit }) {
  const chased = useChasedWords()(row.chased);
  return (
    <>
      <TextLink to={leadsTo(row)}>{row.unitName}</TextLink>
      {chased && <div className={classes.chased}>{chased}</div>}
      <div className={classes.phone}><AssignmentBadge state={row.state} late={row.late && row.submittedOn !== null} /> <Due row={row} /></div>
    </>
  );
}

function Due({ row }: { row: FollowedUnit }) {
  return <DueBadge due={row.due} settled={['submitted', 'accepted', 'exempt'].includes(row.state)} />;
}
