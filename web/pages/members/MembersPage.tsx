import { Button, Select, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconUsersGroup } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { memberImports } from '#engines/messages/member-imports.ts';
import { members } from '#engines/messages/members.ts';
import { answer, api } from '../../api/client.ts';
import { useActing } from '../../components/acting.tsx';
import { SavedViews } from '../../components/saved-views/SavedViews.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { UnitPicker } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ButtonLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { KnownCard } from './cards/KnownCard.tsx';
import { AddMember } from './AddMember.tsx';
import { ExportMembers } from './ExportMembers.tsx';
import { MemberPanel } from './MemberPanel.tsx';
import classes from './Members.module.css';
import { fetchMembers, useMemberWords, type Member, type MemberFilter } from './members.ts';
import { MembersTabs } from './MembersTabs.tsx';
import { useSought } from './use-sought.ts';

export function MembersPage() {
  const t = useMessages(members);
  const sheets = useMessages(memberImports);
  const { scope, can } = useActing();
  const filter = useFilter();
  const [selected, setSelected] = useUrlState('person', '', true);
  const [deed, setDeed] = useState<'add' | 'export'>();
  const list = useMembers(filter.asked);
  // Where all are of one union its name says nothing; beside an open record there is no room for a column of it.
  const several = new Set(list.rows?.map((member) => member.union.id)).size > 1;
  const columns = useColumns(setSelected, several, selected !== '');
  if (!scope) return null;
  const filtered = filter.asked.q !== undefined || filter.asked.unitId !== undefined || filter.asked.sex !== undefined || filter.asked.standing !== 'member';
  const empty = filtered
    ? <EmptyState icon={IconUsersGroup} title={t.nobodyFound}><p>{t.nobodyFoundBody}</p></EmptyState>
    : <EmptyState icon={IconUsersGroup} title={t.nobodyYet} action={can('members.manage') && <Button onClick={() => setDeed('add')}>{t.add}</Button>}><p>{t.nobodyYetBody}</p></EmptyState>;
  return (
    <>
      <PageHeader title={t.title} action={can('members.manage') && <><Button onClick={() => setDeed('add')}>{t.add}</Button><ButtonLink to={paths.newImport()} search={{ kind: 'members' }} variant="default">{sheets.fromSheet}</ButtonLink><Button variant="default" onClick={() => setDeed('export')}>{t.exportList}</Button></>} />
      <MembersTabs />
      <div className={classes.listAndPanel}>
        <div className={classes.list}>
          <Filters filter={filter} under={scope.unitId} />
          {list.near && filter.asked.q && list.rows?.length !== 0 && <p className={classes.near} role="status">{t.near(filter.asked.q)}</p>}
          {filter.asked.q && <KnownCard number={filter.asked.q} open={setSelected} />}
          {list.error && !list.rows ? <ErrorState error={list.error} retry={list.retry} /> : (
            <DataTable label={t.list} columns={columns} rows={list.rows} rowKey={({ id }) => id} more={list.more} selected={selected} onOpen={({ id }) => setSelected(id)} empty={empty} />
          )}
        </div>
        {selected && <MemberPanel key={selected} personId={selected} onClose={() => setSelected(undefined)} />}
      </div>
      {deed === 'add' && <AddMember unit={filter.unit} onDone={() => setDeed(undefined)} />}
      {deed === 'export' && <ExportMembers unit={filter.unit ?? { id: scope.unitId, name: scope.unitName }} onDone={() => setDeed(undefined)} />}
    </>
  );
}

type Filter = ReturnType<typeof useFilter>;

/** What is asked for lives in the URL, so that a link shows the same list. */
function useFilter() {
  const [typed, setTyped] = useSought();
  const [unitId, setUnitId] = useUrlState('unit');
  const [sex, setSex] = useUrlState('sex');
  const [standing, setStanding] = useUrlState('standing', 'member');
  const [q] = useDebouncedValue(typed.trim(), 200);
  const { data: unit } = useQuery({ queryKey: ['units', 'one', unitId, undefined], queryFn: () => answer(api.GET('/api/units/{id}', { params: { path: { id: unitId } } })), enabled: unitId !== '' });
  const asked: MemberFilter = { q: q || undefined, unitId: unitId || undefined, sex: sex === 'female' || sex === 'male' ? sex : undefined, standing: standing === 'left' || standing === 'suspended' ? standing : 'member' };
  return { asked, typed, setTyped, unit: unit ? { id: unit.id, name: unit.name } : null, setUnitId, setSex, setStanding };
}

function Filters({ filter, under }: { filter: Filter; under: string }) {
  const t = useMessages(members);
  return (
    <div className={classes.filters}>
      <TextInput type="search" label={t.search} placeholder={t.searchHint} leftSection={<IconSearch size={18} aria-hidden />} value={filter.typed} onChange={(event) => filter.setTyped(event.currentTarget.value)} />
      <UnitPicker label={t.union} placeholder={t.anyUnion} under={under} clearable value={filter.unit} onChange={(unit) => filter.setUnitId(unit?.id)} />
      <Select label={t.sex} placeholder={t.anySex} clearable data={[{ value: 'female', label: t.female }, { value: 'male', label: t.male }]} value={filter.asked.sex ?? null} onChange={(sex) => filter.setSex(sex ?? undefined)} />
      <Select label={t.standing} allowDeselect={false} data={(['member', 'suspended', 'left'] as const).map((value) => ({ value, label: t.standings[value] }))} value={filter.asked.standing} onChange={(standing) => filter.setStanding(standing ?? undefined)} />
      <SavedViews page="members" keys={['unit', 'sex', 'standing']} />
    </div>
  );
}

/** As `useKeyset`, and whether the names are only spelled nearly so. */
function useMembers(filter: MemberFilter) {
  const query = useInfiniteQuery({
    queryKey: ['members', 'list', filter], queryFn: ({ pageParam }) => fetchMembers(filter, pageParam), initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  return {
    rows: query.data?.pages.flatMap((one) => one.items), near: query.data?.pages[0]?.near ?? false, error: query.error, retry: () => void query.refetch(),
    more: query.hasNextPage ? { load: () => void query.fetchNextPage(), loading: query.isFetchingNextPage } : undefined,
  };
}

function useColumns(open: (id: string) => void, several: boolean, beside: boolean): Column<Member>[] {
  const t = useMessages(members);
  const format = useFormat();
  const { reasonName } = useMemberWords();
  const standing = (member: Member) => {
    if (member.suspendedUntil) return t.suspendedUntil(format.date(member.suspendedUntil));
    return member.until ? `${t.leftOn(format.date(member.until))} · ${reasonName(member.leftAs)}` : format.date(member.since);
  };
  return [
    {
      key: 'name', header: t.name, width: '42%',
      cell: (member) => (
        <>
          <UnstyledButton className={classes.person} onClick={() => open(member.id)}><span className={classes.personName}>{member.name}</span></UnstyledButton>
          {several && <span className={beside ? classes.small : classes.narrowOnly}>{member.union.name}</span>}
          <span className={classes.narrowOnly}>{standing(member)}</span>
        </>
      ),
    },
    { key: 'born', header: t.born, figure: true, cell: (member) => member.birthYear ?? '' },
    { key: 'sex', header: t.sex, wideOnly: true, cell: (member) => (member.sex ? t[member.sex] : '') },
    ...(several && !beside ? [{ key: 'union', header: t.union, wideOnly: true, cell: (member: Member) => member.union.name }] : []),
    { key: 'since', header: t.since, wideOnly: true, cell: standing },
  ];
}
