import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { unitGroups } from '#engines/messages/unit-groups.ts';
import { useKeyset } from '../../../api/use-keyset.ts';
import { useToday } from '../../../components/acting.tsx';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { offeredOn, useWords } from '../../../components/words.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { TextLink } from '../../../ui/links.tsx';
import { useUrlState } from '../../../ui/use-url-state.ts';
import { useAsOf } from '../units.ts';
import { PutUnits, TakeOut } from './GroupForms.tsx';
import classes from './Groupings.module.css';
import { fetchGroupedUnits, type GroupedUnit, type UnitFilter, type UnitGroup } from './groupings.ts';

/** At most so many units are sent by their ids; more go by the filter. */
const MOST = 500;

interface UnitsByGroupProps { unitId: string; groupingKey: string; group: string; groups: UnitGroup[]; manages: boolean }

/** The units of one group, of none, or all, as of the day; many are ticked, or all that the filter finds taken at once. */
export function UnitsByGroup({ unitId, groupingKey, group, groups, manages }: UnitsByGroupProps) {
  const t = useMessages(unitGroups);
  const format = useFormat();
  const { asOf } = useAsOf();
  const [typed, setTyped] = useUrlState('q');
  const [q] = useDebouncedValue(typed.trim(), 200);
  const [typeKey, setTypeKey] = useUrlState('type');
  const [kindKey, setKindKey] = useUrlState('kind');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [deed, setDeed] = useState<'put' | 'putAll' | 'takeOut'>();
  const filter: UnitFilter = { q: q || undefined, typeKey: typeKey || undefined, kindKey: kindKey || undefined, group: group || undefined };
  const list = useKeyset(['grouped-units', unitId, groupingKey, asOf, filter], (after) => fetchGroupedUnits(unitId, { groupingKey, asOf, after, limit: 200, ...filter }));
  const shown = list.rows ?? [];
  const chosenGroup = groups.find(({ id }) => id === group);
  const columns = useColumns({ ticked, setTicked, shown, manages, inOneGroup: chosenGroup !== undefined });
  const done = (changed: boolean) => { setDeed(undefined); if (changed) setTicked(new Set()); };
  return (
    <section aria-label={t.units}>
      <Filters typed={typed} setTyped={setTyped} typeKey={typeKey} setTypeKey={setTypeKey} kindKey={kindKey} setKindKey={setKindKey} />
      {manages && groups.length > 0 && (
        <div className={classes.chosen} role="status">
          {ticked.size > 0 ? (
            <>
              <span>{t.selected(format.number(ticked.size))}</span>
              <Button size="compact-md" disabled={ticked.size > MOST} onClick={() => setDeed('put')}>{t.put}</Button>
              {chosenGroup && <Button size="compact-md" variant="default" disabled={ticked.size > MOST} onClick={() => setDeed('takeOut')}>{t.takeOut}</Button>}
            </>
          ) : <Button size="compact-md" variant="default" disabled={shown.length === 0} onClick={() => setDeed('putAll')}>{t.putAll}</Button>}
        </div>
      )}
      {list.error && !list.rows ? <ErrorState error={list.error} retry={list.retry} />
        : <DataTable label={t.units} columns={columns} rows={list.rows} rowKey={({ id }) => id} more={list.more} maxHeight="38rem" empty={<p className="lt-soft">{t.noUnits}</p>} />}
      {deed === 'put' && <PutUnits unitIds={[...ticked]} groups={groups} onDone={done} />}
      {deed === 'putAll' && <PutUnits filter={filter} groups={groups} onDone={done} />}
      {deed === 'takeOut' && chosenGroup && <TakeOut unitIds={[...ticked]} group={chosenGroup} onDone={done} />}
    </section>
  );
}

interface FiltersProps { typed: string; setTyped: (q: string) => void; typeKey: string; setTypeKey: (key: string | undefined) => void; kindKey: string; setKindKey: (key: string | undefined) => void }

function Filters({ typed, setTyped, typeKey, setTypeKey, kindKey, setKindKey }: FiltersProps) {
  const t = useMessages(unitGroups);
  const today = useToday();
  const { asOf } = useAsOf();
  const { words, name } = useWords();
  const offered = <W extends { key: string; nameVi: string; nameEn: string; validFrom: string; validTo: string | null }>(list: W[] | undefined, chosen: string) =>
    (list ?? []).filter((word) => word.key === chosen || offeredOn(word, asOf ?? today)).map((word) => ({ value: word.key, label: name(word) }));
  return (
    <div className={classes.filters}>
      <TextInput type="search" label={t.search} placeholder={t.searchHint} leftSection={<IconSearch size={18} aria-hidden />} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      <Select label={t.type} placeholder={t.anyType} clearable data={offered(words?.types, typeKey)} value={typeKey || null} onChange={(key) => setTypeKey(key ?? undefined)} />
      <Select label={t.kind} placeholder={t.anyKind} clearable data={offered(words?.kinds, kindKey)} value={kindKey || null} onChange={(key) => setKindKey(key ?? undefined)} />
    </div>
  );
}

interface ColumnsOf { ticked: ReadonlySet<string>; setTicked: (ticked: ReadonlySet<string>) => void; shown: GroupedUnit[]; manages: boolean; inOneGroup: boolean }

function useColumns({ ticked, setTicked, shown, manages, inOneGroup }: ColumnsOf): Column<GroupedUnit>[] {
  const t = useMessages(unitGroups);
  const { asOf } = useAsOf();
  const { words, name } = useWords();
  const all = shown.length > 0 && shown.every(({ id }) => ticked.has(id));
  const toggle = (id: string) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  const columns: Column<GroupedUnit>[] = [
    {
      key: 'unit', header: t.units, width: '46%',
      cell: (one) => (
        <span className={classes.unit}>
          <TextLink to={paths.unit(one.id)} search={{ on: asOf }}>{one.name}</TextLink>
          {!inOneGroup && one.groupName && <span className={classes.about}><br />{one.groupName}</span>}
        </span>
      ),
    },
    { key: 'kind', header: t.kind, wideOnly: true, cell: (one) => name(words?.kinds.find(({ key }) => key === one.kindKey)) || name(words?.types.find(({ key }) => key === one.typeKey)) },
    { key: 'parent', header: t.parent, wideOnly: true, cell: (one) => one.parentName ?? '' },
  ];
  if (!manages) return columns;
  const tick: Column<GroupedUnit> = {
    key: 'tick', width: '2.5rem',
    header: <Checkbox aria-label={t.selectAll} checked={all} indeterminate={!all && ticked.size > 0} onChange={() => setTicked(all ? new Set() : new Set(shown.map(({ id }) => id)))} />,
    cell: (one) => <Checkbox aria-label={t.select(one.name)} checked={ticked.has(one.id)} onChange={() => toggle(one.id)} />,
  };
  return [tick, ...columns];
}
