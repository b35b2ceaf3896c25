import { Button, Select, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconUserStar } from '@tabler/icons-react';
import { officers } from '#engines/messages/officers.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { useToday } from '../../components/acting.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/links.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { fetchOfficers, useOfficerWords, type Office, type OfficerFilters } from './officers.ts';
import classes from './Officers.module.css';
import { RecordPanel } from './RecordPanel.tsx';

/** The officers of a subtree with filters; a row opens the record beside the list. */
export function OfficersList({ under }: { under: string }) {
  const t = useMessages(officers);
  const [typed, setTyped] = useUrlState('q');
  const [position, setPosition] = useUrlState('position');
  const [time, setTime] = useUrlState('time');
  const [sex, setSex] = useUrlState('sex');
  const [term, setTerm] = useUrlState('term');
  const [level, setLevel] = useUrlState('level');
  const [person, setPerson] = useUrlState('person', '', true);
  const [q] = useDebouncedValue(typed.trim(), 200);
  const words = useOfficerWords();
  const filters: OfficerFilters = {
    under, q: q || undefined, positionKey: position || undefined, levelKey: level || undefined,
    fullTime: time === 'true' || time === 'false' ? time : undefined, sex: sex === 'female' || sex === 'male' ? sex : undefined, term: term === 'due-soon' || term === 'overdue' ? term : undefined,
  };
  const list = useKeyset(['officers', 'list', filters], (after) => fetchOfficers({ ...filters, after }));
  const columns = useColumns(setPerson);
  const filtered = Boolean(q || position || time || sex || term || level);
  const levels = (words.data?.qualificationLevels ?? []).map((one) => ({ value: one.key, label: `${words.qualificationName(one.kindKey)}: ${words.name(one)}` }));
  const choose = (label: string, value: string, set: (value: string | undefined) => void, data: { value: string; label: string }[]) =>
    <Select aria-label={label} placeholder={label} clearable value={value || null} onChange={(next) => set(next ?? undefined)} data={data} />;
  return (
    <div className={classes.listAndPanel}>
      <div className={classes.list}>
        <div className={classes.filters}>
          <TextInput type="search" aria-label={t.search} placeholder={t.search} maxLength={100} leftSection={<IconSearch size={18} aria-hidden />} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
          {choose(t.anyPosition, position, setPosition, words.choices(words.data?.positions))}
          {choose(t.anyTime, time, setTime, [{ value: 'true', label: t.fullTime }, { value: 'false', label: t.partTime }])}
          {choose(t.anySex, sex, setSex, [{ value: 'female', label: t.sex.female }, { value: 'male', label: t.sex.male }])}
          {choose(t.anyTerm, term, setTerm, [{ value: 'due-soon', label: t.dueSoon }, { value: 'overdue', label: t.overdue }])}
          {choose(t.anyLevel, level, setLevel, levels)}
        </div>
        {list.error && !list.rows ? <ErrorState error={list.error} retry={list.retry} /> : (
          <DataTable
            label={t.title} columns={columns} rows={list.rows} rowKey={({ id }) => id} more={list.more} onOpen={({ personId }) => setPerson(personId)}
            empty={filtered ? <NothingFound clear={() => [setTyped, setPosition, setTime, setSex, setTerm, setLevel].forEach((set) => set(undefined))} /> : <EmptyState icon={IconUserStar} title={t.emptyTitle}><p>{t.emptyBody}</p></EmptyState>}
          />
        )}
      </div>
      {person && <RecordPanel key={person} personId={person} onClose={() => setPerson(undefined)} />}
    </div>
  );
}

function NothingFound({ clear }: { clear: () => void }) {
  const t = useMessages(officers);
  return <EmptyState title={t.nothingFound} action={<Button variant="default" onClick={clear}>{t.clearFilters}</Button>} />;
}

function useColumns(open: (personId: string) => void): Column<Office>[] {
  const t = useMessages(officers);
  const format = useFormat();
  const today = useToday();
  const { positionName, data } = useOfficerWords();
  const term = ({ termDue }: Office) => {
    if (!termDue) return null;
    if (termDue <= today) return <StateBadge tone="late" label={t.overdue} />;
    const days = (Date.parse(termDue) - Date.parse(today)) / 86_400_000;
    return days <= (data?.termNoticeDays ?? 0) ? <StateBadge tone="soon" label={t.dueSoon} /> : <span className="lt-soft">{format.date(termDue)}</span>;
  };
  const unit = (office: Office) => <TextLink to={paths.unitOfficers(office.unit.id)}>{office.unit.name}</TextLink>;
  return [
    {
      key: 'name', header: t.name,
      cell: (office) => (
        <>
          <UnstyledButton className={classes.person} onClick={() => open(office.personId)}>{office.name}</UnstyledButton>
          <span className={classes.narrowOnly}>{positionName(office.positionKey)}</span>
          <span className={classes.narrowOnly}>{unit(office)}</span>
        </>
      ),
    },
    { key: 'position', header: t.position, wideOnly: true, cell: (office) => positionName(office.positionKey) },
    { key: 'unit', header: t.unit, wideOnly: true, width: '32%', cell: unit },
    { key: 'time', header: t.time, wideOnly: true, cell: (office) => (office.fullTime ? t.fullTime : <span className="lt-soft">{t.partTime}</span>) },
    { key: 'term', header: t.due, cell: term },
  ];
}
