import { Button } from '@mantine/core';
import { IconBuildingFactory2 } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { workplaces } from '#engines/messages/workplaces.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { useActing } from '../../components/acting.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Guarded } from '../../frame/Fallbacks.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Filters, useFilters } from './Filters.tsx';
import { NewWorkplace } from './NewWorkplace.tsx';
import { SectionTabs } from './SectionTabs.tsx';
import { SheetMenu } from './SheetMenu.tsx';
import { UnionBadge } from './UnionBadge.tsx';
import classes from './Workplaces.module.css';
import { fetchWorkplaces, useWorkplaceWords, type Workplace } from './workplaces.ts';

/** Workplaces of the unit one acts for, as of a day. */
export function WorkplacesPage() {
  return <Guarded needs={['workplaces.read']} page={List} />;
}

function List() {
  const t = useMessages(workplaces);
  const { scope, can } = useActing();
  const navigate = useNavigate();
  const { filter, asOf, filtered, clear } = useFilters();
  const [adding, setAdding] = useState(false);
  const query = { ...filter, unitId: filter.unitId ?? scope?.unitId, asOf };
  const list = useKeyset(['workplaces', 'list', query], (after) => fetchWorkplaces({ ...query, after }));
  const columns = useColumns(asOf);
  const manages = can('workplaces.manage');
  const add = manages && <Button onClick={() => setAdding(true)}>{t.add}</Button>;
  const sheets = scope && <SheetMenu unit={{ id: scope.unitId, mayImport: manages }} asOf={asOf} />;
  return (
    <>
      <PageHeader title={t.title} line={scope?.unitName} action={<>{add}{sheets}</>} />
      <SectionTabs />
      <Filters />
      {list.error ? <ErrorState error={list.error} retry={list.retry} /> : (
        <DataTable<Workplace>
          label={t.title} columns={columns} rows={list.rows} rowKey={(row) => row.id} more={list.more}
          onOpen={(row) => void navigate({ to: paths.workplace(row.id), search: { on: asOf } })}
          empty={filtered ? (
            <EmptyState title={t.nothingFound} action={<Button variant="default" onClick={clear}>{t.filter.clear}</Button>}><p>{t.nothingFoundBody}</p></EmptyState>
          ) : (
            <EmptyState icon={IconBuildingFactory2} title={t.emptyTitle} action={add}><p>{manages ? t.emptyBody : t.emptyBodyReader}</p></EmptyState>
          )}
        />
      )}
      {adding && <NewWorkplace onDone={() => setAdding(false)} />}
    </>
  );
}

function useColumns(asOf: string | undefined): Column<Workplace>[] {
  const t = useMessages(workplaces);
  const format = useFormat();
  const { kindName } = useWorkplaceWords();
  return [
    {
      key: 'name', header: t.name, width: '42%',
      cell: (row) => (
        <>
          <TextLink to={paths.workplace(row.id)} search={{ on: asOf }}>{row.name}</TextLink>
          <span className={classes.wide}>{[row.code, kindName(row.kindKey), row.locality].filter(Boolean).join(' · ')}</span>
          <span className={classes.narrow}><UnionBadge workplace={row} /> {row.locality}</span>
        </>
      ),
    },
    {
      key: 'union', header: t.union, width: '34%', wideOnly: true,
      cell: (row) => <><UnionBadge workplace={row} />{row.union && <span className={classes.under}>{row.union.name}</span>}</>,
    },
    { key: 'workers', header: t.workers, figure: true, cell: (row) => (row.workers === null ? '–' : format.number(row.workers)) },
    { key: 'women', header: t.women, figure: true, wideOnly: true, cell: (row) => (row.women === null ? '–' : format.number(row.women)) },
  ];
}
