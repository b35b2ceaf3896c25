import { Button } from '@mantine/core';
import { IconListNumbers } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { issuance } from '#engines/messages/issuance.ts';
import { useActing, useToday } from '../../components/acting.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Guarded } from '../../frame/Fallbacks.tsx';
import { useLanguage, useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { DocumentsTabs } from './DocumentsTabs.tsx';
import classes from './Issuance.module.css';
import { kindName } from './kind-name.ts';
import { fetchRegister, type RegisterEntry } from './outgoing.ts';
import { OpenRegister, RegisterSettingsForm, VoidNumber } from './register-deeds.tsx';
import { StateOf } from './StateOf.tsx';

/** Every number of a year: with its document, or why it was lost. */
export function RegisterPage() {
  return <Guarded needs={['issuance.read']} page={Register} />;
}

function Register() {
  const t = useMessages(issuance);
  const format = useFormat();
  const { language } = useLanguage();
  const { scope } = useActing();
  const today = useToday();
  const thisYear = Number(today.slice(0, 4));
  const [yearText, setYear] = useUrlState('year', String(thisYear));
  const year = Number(yearText) || thisYear;
  const unitId = scope?.unitId ?? '';
  const [deed, setDeed] = useState<'opening' | 'voiding' | 'settings'>();
  const query = useInfiniteQuery({
    queryKey: ['outgoing-register', unitId, year], queryFn: ({ pageParam }) => fetchRegister(unitId, year, pageParam), initialPageParam: undefined as string | undefined, getNextPageParam: (last) => last.next ?? undefined,
  });
  const columns = useRegisterColumns();
  const first = query.data?.pages[0];
  const rows = query.data?.pages.flatMap((page) => page.items);
  const fresh = first?.may.issue && first.registers.every(({ opening, lastNumber }) => lastNumber === opening);
  return (
    <>
      <PageHeader title={t.register} line={t.registerLine(String(year))} />
      <DocumentsTabs />
      <div className={classes.years}>
        <Button variant="default" size="compact-md" onClick={() => setYear(String(year - 1))}>{t.earlierYear}</Button>
        <strong>{year}</strong>
        {year < thisYear && <Button variant="default" size="compact-md" onClick={() => setYear(String(year + 1))}>{t.laterYear}</Button>}
        {first?.registers.map(({ kind, opening, lastNumber }) => (
          <span key={kind ?? ''} className="lt-soft">{t.lastOf(kind ? kindName(kind, language) : t.allKinds, format.number(lastNumber))}{opening > 0 && ` · ${t.openedAfter(format.number(opening))}`}</span>
        ))}
      </div>
      {first?.may.issue && year === thisYear && (
        <div className={classes.actions}>
          {fresh && <Button variant="default" onClick={() => setDeed('opening')}>{t.opening}</Button>}
          <Button variant="default" onClick={() => setDeed('voiding')}>{t.voiding}</Button>
          <Button variant="default" onClick={() => setDeed('settings')}>{t.settings}</Button>
        </div>
      )}
      {query.error ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : (
        <DataTable
          label={t.register} columns={columns} rows={rows} rowKey={(row) => `${row.kind ?? ''} ${row.number}`}
          more={query.hasNextPage ? { load: () => void query.fetchNextPage(), loading: query.isFetchingNextPage } : undefined}
          empty={<EmptyState icon={IconListNumbers} title={t.registerNone}><p>{t.registerNoneBody}</p></EmptyState>}
        />
      )}
      {first && deed === 'opening' && <OpenRegister unitId={unitId} year={year} byKind={first.settings.byKind} onDone={() => setDeed(undefined)} />}
      {first && deed === 'voiding' && <VoidNumber unitId={unitId} byKind={first.settings.byKind} onDone={() => setDeed(undefined)} />}
      {first && deed === 'settings' && <RegisterSettingsForm unitId={unitId} settings={first.settings} mayCount={first.may.settings} onDone={() => setDeed(undefined)} />}
    </>
  );
}

function useRegisterColumns(): Column<RegisterEntry>[] {
  const t = useMessages(issuance);
  const format = useFormat();
  return [
    { key: 'number', header: t.registerColumns.number, figure: true, width: '4rem', cell: (row) => row.number },
    {
      key: 'document', header: t.registerColumns.document, width: '55%',
      cell: ({ document, voidReason, takenOn }) => (
        <>
          {document ? (
            <>
              <strong className={classes.name}><TextLink to={paths.outgoingDocument(document.id)}>{document.symbol ?? document.title}</TextLink></strong>
              <span className={classes.rowTitle}>{document.title}</span>
            </>
          ) : <span className={classes.void}>{t.voidedWhy(voidReason ?? '')}</span>}
          <span className={classes.narrowOnly}>{format.date(takenOn)} {document && <StateOf state={document.state} />}</span>
        </>
      ),
    },
    { key: 'on', header: t.registerColumns.on, figure: true, wideOnly: true, cell: (row) => format.date(row.takenOn) },
    { key: 'by', header: t.registerColumns.by, wideOnly: true, cell: (row) => <span className="lt-soft">{row.takenBy}</span> },
    { key: 'state', header: t.columns.state, wideOnly: true, cell: ({ document }) => document && <StateOf state={document.state} /> },
  ];
}
