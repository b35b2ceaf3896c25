import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { members } from '#engines/messages/members.ts';
import { answer, api } from '../../api/client.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useActing } from '../../components/acting.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { ui } from '#engines/messages/ui.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { useUrlState } from '../../ui/use-url-state.ts';
import { FetchMember } from './FetchMember.tsx';
import { FormDialog } from './FormDialog.tsx';
import classes from './Members.module.css';
import type { Transfer } from './members.ts';
import { MembersTabs } from './MembersTabs.tsx';

/** What waits for an answer, of one's own unions and of others. */
export function TransfersPage() {
  const t = useMessages(members);
  const words = useMessages(ui);
  const { can } = useActing();
  const [shown, setShown] = useUrlState('show', 'waiting');
  const [fetching, setFetching] = useState(false);
  const waiting = shown !== 'all';
  const list = useKeyset(['member-transfers', waiting], (after) => answer(api.GET('/api/member-transfers', { params: { query: { after, waiting: waiting ? 'true' : undefined } } })));
  return (
    <>
      <PageHeader title={t.transfers} line={t.transfersLine} breadcrumbs={[]} action={can('members.manage') && <Button onClick={() => setFetching(true)}>{t.fetchMember}</Button>} />
      <MembersTabs />
      <SegmentedControl mb="md" value={waiting ? 'waiting' : 'all'} onChange={setShown} data={[{ value: 'waiting', label: t.onlyWaiting }, { value: 'all', label: t.allTransfers }]} />
      {list.error && !list.rows ? <ErrorState error={list.error} retry={list.retry} /> : !list.rows ? <LineSkeletons /> : list.rows.length === 0 ? (
        <EmptyState icon={IconArrowsExchange} title={t.noneWaiting}><p>{t.noneWaitingBody}</p></EmptyState>
      ) : (
        <ul className={classes.cards} aria-label={t.transfers}>{list.rows.map((transfer) => <TransferCard key={transfer.id} transfer={transfer} />)}</ul>
      )}
      {list.more && <Button variant="subtle" mt="xs" loading={list.more.loading} onClick={list.more.load}>{words.loadMore}</Button>}
      {fetching && <FetchMember onDone={() => setFetching(false)} />}
    </>
  );
}

const tones = { asked: 'soon', confirmed: 'done', refused: 'back', withdrawn: 'plain' } as const;

function TransferCard({ transfer }: { transfer: Transfer }) {
  const t = useMessages(members);
  const format = useFormat();
  const [refusing, setRefusing] = useState(false);
  const { confirm, withdraw } = useDecisions(transfer);
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <h2 className={classes.cardName}>{transfer.person.name}{transfer.person.birthYear ? `, ${transfer.person.birthYear}` : ''}</h2>
        <StateBadge tone={tones[transfer.state]} label={t.states[transfer.state]} />
      </div>
      <p className={classes.way}>{transfer.from.name} → <strong>{transfer.to.name}</strong>, {t.effective.toLowerCase()} {format.date(transfer.effective)}</p>
      {transfer.note && <p className={classes.way}>{transfer.note}</p>}
      {transfer.reason && <p className={classes.way}>{t.reason}: {transfer.reason}</p>}
      {transfer.askedBy && <p className={classes.small}>{t.askedBy(transfer.askedBy, format.instant(transfer.askedAt))}</p>}
      {transfer.decidedBy && transfer.decidedAt && <p className={classes.small}>{t.decidedBy(transfer.decidedBy, format.instant(transfer.decidedAt))}</p>}
      {(transfer.may.decide || transfer.may.withdraw) && (
        <div className={classes.actions} style={{ margin: '0.75rem 0 0' }}>
          {transfer.may.decide && <Button loading={confirm.isPending} onClick={() => confirm.mutate()}>{t.confirm}</Button>}
          {transfer.may.decide && <Button variant="default" onClick={() => setRefusing(true)}>{t.refuse}</Button>}
          {transfer.may.withdraw && <Button variant="subtle" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>{t.withdraw}</Button>}
        </div>
      )}
      {refusing && <RefuseTransfer transfer={transfer} onDone={() => setRefusing(false)} />}
    </li>
  );
}

function useDecisions(transfer: Transfer) {
  const t = useMessages(members);
  const toast = useToast();
  const { sentence } = useProblem();
  const refresh = useRefresh();
  const path = { id: transfer.id };
  const onError = (error: unknown) => { toast.failed(sentence(error)); void refresh(); };
  const confirm = useMutation({
    mutationFn: () => answer(api.POST('/api/member-transfers/{id}/confirmation', { params: { path } })),
    onSuccess: async () => { await refresh(); toast.done(t.confirmed(transfer.person.name)); }, onError,
  });
  const withdraw = useMutation({
    mutationFn: () => answer(api.POST('/api/member-transfers/{id}/withdrawal', { params: { path } })),
    onSuccess: async () => { await refresh(); toast.done(t.withdrawn); }, onError,
  });
  return { confirm, withdraw };
}

function useRefresh() {
  const client = useQueryClient();
  return () => Promise.all([client.invalidateQueries({ queryKey: ['member-transfers'] }), client.invalidateQueries({ queryKey: ['members'] })]);
}

function RefuseTransfer({ transfer, onDone }: { transfer: Transfer; onDone: () => void }) {
  const t = useMessages(members);
  const toast = useToast();
  const problem = useProblem();
  const refresh = useRefresh();
  const form = useForm({ initialValues: { reason: '' }, validate: { reason: (value) => (value.trim() ? null : t.empty) } });
  const refusing = useMutation({
    mutationFn: (body: { reason: string }) => answer(api.POST('/api/member-transfers/{id}/refusal', { params: { path: { id: transfer.id } }, body })),
    onSuccess: async () => { await refresh(); toast.done(t.refused); onDone(); },
    onError: (error) => form.setErrors(problem.fields(error)),
  });
  return (
    <FormDialog title={t.refuseTitle(transfer.person.name)} action={t.refuse} danger pending={refusing.isPending} error={refusing.error} onSubmit={form.onSubmit((body) => refusing.mutate(body))} onDone={onDone}>
      <Textarea label={t.reason} description={t.refuseHint} autosize minRows={2} data-autofocus {...form.getInputProps('reason')} />
    </FormDialog>
  );
}
