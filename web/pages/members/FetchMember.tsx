import { TextInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { members } from '#engines/messages/members.ts';
import { answer, api, newId } from '../../api/client.ts';
import { problemOf } from '../../api/problem.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useActing, useToday } from '../../components/acting.tsx';
import { UnitPicker, type PickedUnit } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { FormDialog } from './FormDialog.tsx';

interface Values { citizenId: string; cardNumber: string; effective: string; note: string }

/** The taking union asks, for someone whose whole number it was given; who belongs to no union by now is admitted again instead. */
export function FetchMember({ onDone }: { onDone: () => void }) {
  const t = useMessages(members);
  const today = useToday();
  const toast = useToast();
  const problem = useProblem();
  const client = useQueryClient();
  const { scope } = useActing();
  const [id, setId] = useState(newId);
  const [union, setUnion] = useState<PickedUnit | null>(scope ? { id: scope.unitId, name: scope.unitName } : null);
  const [nobodys, setNobodys] = useState(false);
  const form = useForm<Values>({ initialValues: { citizenId: '', cardNumber: '', effective: today, note: '' }, onValuesChange: (values, before) => { if (values.citizenId !== before.citizenId || values.cardNumber !== before.cardNumber) setNobodys(false); } });
  const numbers = ({ citizenId, cardNumber, note }: Values) => ({ citizenId: citizenId || null, cardNumber: cardNumber || null, note: note || null });
  const again = (error: unknown) => { setId(newId()); const { unitId, joinedOn, ...fields } = problem.fields(error); form.setErrors({ ...(unitId && { toUnitId: unitId }), ...(joinedOn && { effective: joinedOn }), ...fields }); };
  const asking = useMutation({
    mutationFn: (values: Values) => answer(api.POST('/api/member-transfers', { body: { id, toUnitId: union!.id, effective: values.effective, ...numbers(values) } })),
    onSuccess: async (transfer) => {
      await client.invalidateQueries({ queryKey: ['member-transfers'] });
      toast.done(t.asked(transfer.from.name));
      onDone();
    },
    onError: (error) => { again(error); setNobodys(problemOf(error).code === 'not_a_member'); },
  });
  const admitting = useMutation({
    mutationFn: (values: Values) => answer(api.POST('/api/member-readmissions', { body: { id, unitId: union!.id, joinedOn: values.effective, ...numbers(values) } })),
    onSuccess: async (person) => {
      await client.invalidateQueries({ queryKey: ['members'] });
      toast.done(t.readmitted(person.name));
      onDone();
    },
    onError: again,
  });
  const deed = nobodys ? admitting : asking;
  return (
    <FormDialog title={t.fetchTitle} intro={nobodys && union ? t.fetchNobodys(union.name) : t.fetchBody} action={nobodys ? t.readmit : t.askTransfer} pending={deed.isPending} error={deed.error} onSubmit={form.onSubmit((values) => { if (union) deed.mutate(values); })} onDone={onDone}>
      <TextInput label={t.citizenId} inputMode="numeric" autoComplete="off" data-autofocus {...form.getInputProps('citizenId')} />
      <TextInput label={t.cardNumber} autoComplete="off" {...form.getInputProps('cardNumber')} />
      <UnitPicker label={t.fetchTo} under={scope?.unitId} value={union} onChange={setUnion} error={form.errors['toUnitId']} />
      <DayInput label={t.effective} {...form.getInputProps('effective')} value={form.values.effective} />
      <Textarea label={t.note} autosize minRows={2} {...form.getInputProps('note')} />
    </FormDialog>
  );
}
