import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { members } from '#engines/messages/members.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useToday } from '../../components/acting.tsx';
import type { PickedUnit } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { FormDialog } from './FormDialog.tsx';
import type { Person } from './members.ts';
import { UnionPicker } from './UnionPicker.tsx';

/** The giving union asks; it takes effect once the other has agreed. */
export function TransferMember({ person, onDone }: { person: Person; onDone: () => void }) {
  const t = useMessages(members);
  const today = useToday();
  const toast = useToast();
  const problem = useProblem();
  const client = useQueryClient();
  const [id] = useState(newId);
  const [union, setUnion] = useState<PickedUnit | null>(null);
  const form = useForm({ initialValues: { effective: today, note: '' } });
  const asking = useMutation({
    mutationFn: (values: { effective: string; note: string }) =>
      answer(api.POST('/api/member-transfers', { body: { id, personId: person.id, toUnitId: union!.id, effective: values.effective, note: values.note || null } })),
    onSuccess: async (transfer) => {
      await client.invalidateQueries({ queryKey: ['members'] });
      await client.invalidateQueries({ queryKey: ['member-transfers'] });
      toast.done(t.asked(transfer.to.name));
      onDone();
    },
    onError: (error) => form.setErrors(problem.fields(error)),
  });
  const send = form.onSubmit((values) => { if (union) asking.mutate(values); else form.setFieldError('toUnitId', t.empty); });
  return (
    <FormDialog title={t.transferTitle(person.name)} intro={t.transferBody} action={t.askTransfer} pending={asking.isPending} error={asking.error} onSubmit={send} onDone={onDone}>
      <UnionPicker label={t.transferTo} value={union} onChange={setUnion} error={form.errors['toUnitId']} />
      <DayInput label={t.effective} {...form.getInputProps('effective')} value={form.values.effective} />
      <Textarea label={t.note} autosize minRows={2} {...form.getInputProps('note')} />
    </FormDialog>
  );
}
