import { Button } from '@mantine/core';
import { IconMailForward } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { issuance } from '#engines/messages/issuance.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { useActing } from '../../components/acting.tsx';
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
import { Chips } from '../campaigns/Chips.tsx';
import { SearchField } from '../campaigns/SearchField.tsx';
import { DocumentsTabs } from './DocumentsTabs.tsx';
import classes from './Issuance.module.css';
import { kindName } from './kind-name.ts';
import { NewOutgoing } from './NewOutgoing.tsx';
import { fetchOutgoing, outgoingStates, type Outgoing } from './outgoing.ts';
import { StateOf } from './StateOf.tsx';

/** Documents that the unit drafts and sends out, newest first. */
export function OutgoingPage() {
  return <Guarded needs={['issuance.read']} page={OutgoingList} />;
}

function OutgoingList() {
  const t = useMessages(issuance);
  const { scope, can } = useActing();
  const navigate = useNavigate();
  const [q, setQ] = useUrlState('q');
  const [stateText, setState] = useUrlState('state');
  const state = outgoingStates.find((one) => one === stateText);
  const [drafting, setDrafting] = useState(false);
  const unitId = scope?.unitId ?? '';
  const list = useKeyset(['outgoing-list', unitId, q, state], (after) => fetchOutgoing(unitId, { q: q || undefined, state, after }));
  const columns = useOutgoingColumns();
  const draft = can('issuance.draft') && <Button onClick={() => setDrafting(true)}>{t.newDocument}</Button>;
  const empty = q || state
    ? <EmptyState icon={IconMailForward} title={t.noneFound}><p>{t.noneFoundBody}</p></EmptyState>
    : <EmptyState icon={IconMailForward} title={t.none} action={draft}><p>{t.noneBody}</p></EmptyState>;
  return (
    <>
      <PageHeader title={t.title} line={t.listLine(scope?.unitName ?? '')} action={draft} />
      <DocumentsTabs />
      <div className={classes.filters} role="search">
        <SearchField label={t.searchLabel} placeholder={t.searchHint} value={q} onSearch={setQ} />
        <Chips label={t.stateFilter} value={state ?? ''} onChange={setState} choices={[{ value: '', label: t.allStates }, ...outgoingStates.map((value) => ({ value, label: t.state[value] }))]} />
      </div>
      {list.error ? <ErrorState error={list.error} retry={list.retry} /> : (
        <DataTable label={t.title} columns={columns} rows={list.rows} rowKey={(row) => row.id} more={list.more} onOpen={(row) => void navigate({ to: paths.outgoingDocument(row.id) })} empty={empty} />
      )}
      {drafting && <NewOutgoing onDone={() => setDrafting(false)} />}
    </>
  );
}

function useOutgoingColumns(): Column<Outgoing>[] {
  const t = useMessages(issuance);
  const { language } = useLanguage();
  const format = useFormat();
  return [
    {
      key: 'title', header: t.columns.title, width: '46%',
      cell: (row) => (
        <>
          <strong className={classes.name}><TextLink to={paths.outgoingDocument(row.id)}>{row.symbol ?? `${kindName(row.kind, language)} – ${t.noNumber}`}</TextLink></strong>
          <span className={classes.rowTitle}>{row.title}</span>
          {row.campaignTitle && <span className={classes.small}>{row.campaignTitle}</span>}
          <span className={classes.narrowOnly}><StateOf state={row.state} /> {row.issuedOn && format.date(row.issuedOn)}</span>
        </>
      ),
    },
    { key: 'date', header: t.columns.date, figure: true, wideOnly: true, cell: (row) => row.issuedOn && format.date(row.issuedOn) },
    { key: 'drafter', header: t.columns.drafter, wideOnly: true, cell: (row) => <span className="lt-soft">{t.draftedBy(row.draftedBy, format.instantDay(row.draftedAt))}</span> },
    { key: 'state', header: t.columns.state, wideOnly: true, cell: (row) => <StateOf state={row.state} /> },
  ];
}
