import { Group, NumberInput, Select, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { workplaces } from '#engines/messages/workplaces.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useActing, useToday } from '../../components/acting.tsx';
import { UnitPicker, type PickedUnit } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { DeedForm, useDeed } from './DeedForm.tsx';
import { factChecks, FactFields, factsOf, sentFacts, type Facts } from './FactFields.tsx';
import type { Status, WorkplaceDetail } from './workplaces.ts';

interface DeedProps {
  workplace: WorkplaceDetail;
  onDone: () => void;
}

/** Changes a workplace from a day on; the days before keep what held then. */
export function ChangeWorkplace({ workplace, onDone }: DeedProps) {
  const t = useMessages(workplaces);
  const today = useToday();
  const { session } = useActing();
  const [id] = useState(newId);
  const form = useForm<Facts & { from: string; status: Status }>({
    initialValues: { ...factsOf(workplace), from: today, status: workplace.status },
    validate: { ...factChecks(t.empty), from: (value) => (value ? null : t.empty) },
  });
  const changing = useDeed({
    send: ({ from, status, ...facts }: Facts & { from: string; status: Status }) =>
      answer(api.POST('/api/workplaces/{id}/changes', { params: { path: { id: workplace.id } }, body: { id, from, status, ...sentFacts(facts) } })),
    done: () => t.changed, onDone, setErrors: form.setErrors,
  });
  const statuses: Status[] = ['working', 'suspended', 'closed'];
  return (
    <DeedForm title={t.changeTitle} note={t.changeNote} action={t.save} pending={changing.isPending} error={changing.error} onDone={onDone} onSubmit={form.onSubmit((values) => changing.mutate(values))}>
      <DayInput label={t.changeFrom} {...form.getInputProps('from')} value={form.values.from} />
      <FactFields form={form} under={session.scopes.length === 1 ? session.scopes[0]!.unitId : undefined} />
      <Select label={t.statusLabel} allowDeselect={false} data={statuses.map((one) => ({ value: one, label: t.status[one] }))} {...form.getInputProps('status')} />
    </DeedForm>
  );
}

/** Records the workers as counted on a day. */
export function CountWorkers({ workplace, onDone }: DeedProps) {
  const t = useMessages(workplaces);
  const today = useToday();
  const [id] = useState(newId);
  const form = useForm<{ on: string; workers: number | ''; women: number | '' }>({
    initialValues: { on: today, workers: workplace.workers ?? '', women: workplace.women ?? '' },
    validate: { on: (value) => (value ? null : t.empty), workers: (value) => (value === '' ? t.empty : null) },
  });
  const counting = useDeed({
    send: ({ on, workers, women }: typeof form.values) =>
      answer(api.POST('/api/workplaces/{id}/counts', { params: { path: { id: workplace.id } }, body: { id, on, workers: Number(workers), women: women === '' ? null : women } })),
    done: () => t.counted, onDone, setErrors: form.setErrors,
  });
  return (
    <DeedForm title={t.count} note={t.countNote} action={t.save} pending={counting.isPending} error={counting.error} onDone={onDone} onSubmit={form.onSubmit((values) => counting.mutate(values))}>
      <DayInput label={t.countedOn} max={today} {...form.getInputProps('on')} value={form.values.on} />
      <Group grow align="flex-start">
        <NumberInput label={t.workers} min={0} allowDecimal={false} thousandSeparator="." decimalSeparator="," {...form.getInputProps('workers')} data-autofocus />
        <NumberInput label={t.women} min={0} allowDecimal={false} thousandSeparator="." decimalSeparator="," {...form.getInputProps('women')} />
      </Group>
    </DeedForm>
  );
}

/** Puts a workplace under a union that is there already. */
export function CoverWorkplace({ workplace, onDone }: DeedProps) {
  const t = useMessages(workplaces);
  const today = useToday();
  const [id] = useState(newId);
  const form = useForm<{ union: PickedUnit | null; from: string }>({
    initialValues: { union: null, from: today },
    validate: { union: (value) => (value ? null : t.empty), from: (value) => (value ? null : t.empty) },
  });
  const covering = useDeed({
    send: ({ union, from }: typeof form.values) =>
      answer(api.POST('/api/workplaces/{id}/coverings', { params: { path: { id: workplace.id } }, body: { id, unionId: union!.id, from } })),
    done: () => t.covered(form.values.union?.name ?? ''), onDone, setErrors: form.setErrors,
  });
  return (
    <DeedForm title={t.coverTitle} note={t.coverNote} action={t.save} pending={covering.isPending} error={covering.error} onDone={onDone} onSubmit={form.onSubmit((values) => covering.mutate(values))}>
      <UnitPicker label={t.coverUnion} {...form.getInputProps('union')} value={form.values.union} error={form.errors['union'] ?? form.errors['unionId']} data-autofocus />
      <DayInput label={t.coverFrom} {...form.getInputProps('from')} value={form.values.from} />
    </DeedForm>
  );
}

export function EndCovering({ workplace, onDone }: DeedProps) {
  const t = useMessages(workplaces);
  const today = useToday();
  const [id] = useState(newId);
  const form = useForm({
    initialValues: { on: today, reason: '' },
    validate: { on: (value) => (value ? null : t.empty), reason: (value) => (value.trim() ? null : t.empty) },
  });
  const ending = useDeed({
    send: (values: { on: string; reason: string }) => answer(api.POST('/api/workplaces/{id}/coverings/end', { params: { path: { id: workplace.id } }, body: { id, ...values } })),
    done: () => t.uncovered, onDone, setErrors: form.setErrors,
  });
  return (
    <DeedForm title={t.uncoverTitle(workplace.union?.name ?? '')} action={t.uncover} danger pending={ending.isPending} error={ending.error} onDone={onDone} onSubmit={form.onSubmit((values) => ending.mutate(values))}>
      <DayInput label={t.lastDay} {...form.getInputProps('on')} value={form.values.on} />
      <Textarea label={t.reason} autosize minRows={2} maxLength={1000} {...form.getInputProps('reason')} data-autofocus />
    </DeedForm>
  );
}
