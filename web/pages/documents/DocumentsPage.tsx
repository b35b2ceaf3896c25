import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFileText, IconSearch } from '@tabler/icons-react';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { documents } from '#engines/messages/documents.ts';
import { lineage } from '#engines/messages/lineage.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { useActing } from '../../components/acting.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Guarded } from '../../frame/Fallbacks.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { ButtonLink, TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { DocumentsTabs } from '../issuance/DocumentsTabs.tsx';
import classes from './DocumentsPage.module.css';
import { directiveStates, fetchDocuments } from './documents.ts';
import { NoDocuments } from './NoDocuments.tsx';
import { RunningIntakes } from './RunningIntakes.tsx';
import { StateChips } from './StateChips.tsx';
import { useDocumentColumns } from './use-document-columns.tsx';

export function DocumentsPage() {
  const { can } = useActing();
  // Who takes no plans in still receives what others issue.
  if (!can('documents.read', 'documents.intake') && can('issuance.read')) return <Navigate to={paths.received()} replace />;
  return <Guarded needs={['documents.read', 'documents.intake']} page={DocumentList} />;
}

function DocumentList() {
  const t = useMessages(documents);
  const chain = useMessages(lineage);
  const { scope, can } = useActing();
  const navigate = useNavigate();
  const [q, setQ] = useUrlState('q');
  const [stateText, setState] = useUrlState('state');
  const state = directiveStates.find((one) => one === stateText);
  const list = useKeyset(['documents', scope?.unitId, q, state], (after) => fetchDocuments({ q: q || undefined, state, after }));
  const columns = useDocumentColumns();
  const [cleared, setCleared] = useState(0);
  const clear = () => {
    setCleared((before) => before + 1);
    void navigate({ to: paths.documents(), search: {} });
  };
  return (
    <>
      <PageHeader title={t.title} action={can('documents.intake') && <ButtonLink to={paths.newDocument()}>{t.takeIn}</ButtonLink>} />
      <DocumentsTabs />
      {can('documents.intake') && <RunningIntakes />}
      <div className={classes.filters} role="search">
        <SearchField key={cleared} q={cleared > 0 ? '' : q} onSearch={setQ} />
        <StateChips state={state} onChange={setState} />
        {can('documents.read') && <TextLink to={paths.notHeld()}>{chain.missing.link}</TextLink>}
      </div>
      {list.error ? (
        <ErrorState error={list.error} retry={list.retry} />
      ) : (
        <DataTable
          label={t.title} columns={columns} rows={list.rows} rowKey={(row) => row.id} more={list.more}
          onOpen={(row) => void navigate({ to: paths.document(row.id) })}
          empty={<NoDocuments icon={IconFileText} filtered={Boolean(q || state)} clear={clear} />}
        />
      )}
    </>
  );
}

/** Keeps what is being typed; the URL, and with it the list, follows a moment later. */
function SearchField({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const t = useMessages(documents);
  const [typed, setTyped] = useState(q);
  const search = useDebouncedCallback((text: string) => onSearch(text.trim()), 300);
  return (
    <TextInput
      className={classes.search} type="search" aria-label={t.searchLabel} placeholder={t.searchHint} leftSection={<IconSearch size={16} aria-hidden />}
      value={typed} onChange={(event) => { setTyped(event.currentTarget.value); search(event.currentTarget.value); }}
    />
  );
}
