import { Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { members } from '#engines/messages/members.ts';
import { transfers } from '#engines/messages/transfers.ts';
import { answer, api } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useToday } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { FormDialog } from './FormDialog.tsx';
import type { Transfer } from './members.ts';

/** Agreeing to a transfer, and taking one back. */
export function useDecisions(transfer: Transfer) {
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

/** Refusing, with the reason that the other side reads. */
export function RefuseTransfer({ transfer, onDone }: { transfer: Transfer; onDone: () => void }) {
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

/** Who serves both sides says who of the other one agreed, and when. */
export function NameConsent({ transfer, onDone }: { transfer: Transfer; onDone: () => void }) {
  const words = useMessages(members);
  const t = useMessages(transfers);
  const toast = useToast();
  const problem = useProblem();
  const refresh = useRefresh();
  const today = useToday();
  const form = useForm({ initialValues: { by: '', on: today }, validate: { by: (value) => (value.trim() ? null : words.empty), on: (value) => (value ? null : words.empty) } });
  const naming = useMutation({
    mutationFn: (body: { by: string; on: string }) => answer(api.POST('/api/member-transfers/{id}/consent', { params: { path: { id: transfer.id } }, body })),
    onSuccess: async () => { await refresh(); toast.done(words.confirmed(transfer.person.name)); onDone(); },
    onError: (error) => form.setErrors(problem.fields(error)),
  });
  const other = transfer.askedBySide === 'giver' ? transfer.to : transfer.from;
  return (
    <FormDialog title={t.consentTitle(other.name)} intro={t.consentNote} action={t.nameConsent} pending={naming.isPending} error={naming.error} onSubmit={form.onSubmit((body) => naming.mutate(body))} onDone={onDone}>
      <TextInput label={t.consentBy} data-autofocus maxLength={200} {...form.getInputProps('by')} />
      <DayInput label={t.consentOn} {...form.getInputProps('on')} value={form.values.on} />
    </FormDialog>
  );
}
