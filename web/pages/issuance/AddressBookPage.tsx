import { Button, Switch } from '@mantine/core';
import { IconAddressBook } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { issuance } from '#engines/messages/issuance.ts';
import { ui } from '#engines/messages/ui.ts';
import { answer, api } from '../../api/client.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useActing } from '../../components/acting.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Guarded } from '../../frame/Fallbacks.tsx';
import { useMessages } from '../../messages/language.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { SearchField } from '../campaigns/SearchField.tsx';
import { BodyForm } from './BodyForm.tsx';
import { DocumentsTabs } from './DocumentsTabs.tsx';
import classes from './Issuance.module.css';
import { byId } from './outgoing.ts';
import { fetchBodies, type OutsideBody } from './recipients.ts';

/** Bodies outside the system that the unit writes to. */
export function AddressBookPage() {
  return <Guarded needs={['issuance.read']} page={AddressBook} />;
}

function AddressBook() {
  const t = useMessages(issuance);
  const words = useMessages(ui);
  const { scope, can } = useActing();
  const unitId = scope?.unitId ?? '';
  const [q, setQ] = useUrlState('q');
  const [retired, setRetired] = useUrlState('retired');
  const [open, setOpen] = useState<OutsideBody | 'new'>();
  const list = useKeyset(['outside-bodies', unitId, q, retired], (after) => fetchBodies(unitId, { q: q || undefined, retired: retired === 'true', after }));
  const add = can('issuance.draft') && <Button onClick={() => setOpen('new')}>{t.addEntry}</Button>;
  return (
    <>
      <PageHeader title={t.addressBook} line={t.bookLine} action={add} />
      <DocumentsTabs />
      <div className={classes.filters} role="search">
        <SearchField label={t.bookSearch} placeholder={t.bookSearch} value={q} onSearch={setQ} />
        <Switch label={t.showRetired} checked={retired === 'true'} onChange={(event) => setRetired(event.currentTarget.checked ? 'true' : undefined)} />
      </div>
      {list.error ? <ErrorState error={list.error} retry={list.retry} /> : !list.rows ? <LineSkeletons /> : list.rows.length === 0 ? (
        <EmptyState icon={IconAddressBook} title={q ? t.noneFound : t.bookNone} action={!q && add}><p>{q ? t.noneFoundBody : t.bookNoneBody}</p></EmptyState>
      ) : (
        <ul className={classes.list} aria-label={t.addressBook}>{list.rows.map((body) => <BodyLine key={body.id} body={body} mayKeep={can('issuance.draft')} onChange={() => setOpen(body)} />)}</ul>
      )}
      {list.more && <Button variant="subtle" mt="xs" loading={list.more.loading} onClick={list.more.load}>{words.loadMore}</Button>}
      {open && <BodyForm unitId={unitId} body={open === 'new' ? undefined : open} onDone={() => setOpen(undefined)} />}
    </>
  );
}

function BodyLine({ body, mayKeep, onChange }: { body: OutsideBody; mayKeep: boolean; onChange: () => void }) {
  const t = useMessages(issuance);
  const toast = useToast();
  const { sentence } = useProblem();
  const client = useQueryClient();
  const retiring = useMutation({
    mutationFn: () => answer(api.DELETE('/api/outside-bodies/{id}', byId(body.id))),
    onSuccess: async () => { await client.invalidateQueries({ queryKey: ['outside-bodies'] }); toast.done(t.retired); },
    onError: (error) => toast.failed(sentence(error)),
  });
  return (
    <li>
      <div>
        <strong>{body.name}</strong> {body.retired && <StateBadge tone="plain" label={t.retired} />}
        <p className="lt-soft">{[t.ways[body.way], body.address, body.email].filter(Boolean).join(' · ')}</p>
      </div>
      {mayKeep && <Button variant="default" size="compact-md" aria-label={t.changeEntryOf(body.name)} onClick={onChange}>{t.changeEntry}</Button>}
      {mayKeep && !body.retired && <Button variant="subtle" size="compact-md" aria-label={t.retireOf(body.name)} loading={retiring.isPending} onClick={() => retiring.mutate()}>{t.retire}</Button>}
    </li>
  );
}
