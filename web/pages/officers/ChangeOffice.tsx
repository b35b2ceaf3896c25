import { Select, TextInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { officers } from '#engines/messages/officers.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useToday } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { OfficerDialog } from './OfficerDialog.tsx';
import { useOfficerDeed, useOfficerWords, type Office } from './officers.ts';

/** Assigned fields, full- or part-time, how the office was come by, the decision. */
export function ChangeOffice({ office, onDone }: { office: Office; onDone: () => void }) {
  const t = useMessages(officers);
  const problem = useProblem();
  const form = useForm({
    initialValues: { duties: office.duties ?? '', fullTime: String(office.fullTime), basis: office.basis as string, decisionSymbol: office.decisionSymbol ?? '', decisionDate: office.decisionDate ?? '' },
  });
  const deed = useOfficerDeed((values: typeof form.values) => answer(api.PATCH('/api/offices/{id}', {
    params: { path: { id: office.id } },
    body: { version: office.version, duties: values.duties, fullTime: values.fullTime === 'true', basis: values.basis as Office['basis'], decisionSymbol: values.decisionSymbol, decisionDate: values.decisionDate || null },
  })), t.saved, onDone);
  return (
    <OfficerDialog title={`${t.changeTitle}: ${office.name}`} onDone={onDone} error={deed.error} pending={deed.isPending} onSubmit={form.onSubmit((values) => deed.mutate(values, { onError: (error) => form.setErrors(problem.fields(error)) }))}>
      <Textarea label={t.duties} description={t.dutiesHint} autosize minRows={2} maxLength={2000} data-autofocus {...form.getInputProps('duties')} />
      <Select label={t.time} allowDeselect={false} data={[{ value: 'true', label: t.fullTime }, { value: 'false', label: t.partTime }]} {...form.getInputProps('fullTime')} />
      <Select label={t.basis} allowDeselect={false} data={Object.entries(t.bases).map(([value, label]) => ({ value, label }))} {...form.getInputProps('basis')} />
      <TextInput label={t.decision} maxLength={80} {...form.getInputProps('decisionSymbol')} />
      <DayInput label={t.decisionDate} clearable {...form.getInputProps('decisionDate')} value={form.values.decisionDate} />
    </OfficerDialog>
  );
}

/** Ends an office on a day, with the reason. */
export function EndOffice({ office, onDone }: { office: Office; onDone: () => void }) {
  const t = useMessages(officers);
  const today = useToday();
  const problem = useProblem();
  const [id] = useState(newId);
  const { data, choices, positionName } = useOfficerWords();
  const form = useForm({ initialValues: { on: today, reason: '' }, validate: { on: (value) => (value ? null : t.empty), reason: (value) => (value ? null : t.empty) } });
  const deed = useOfficerDeed((values: typeof form.values) => answer(api.POST('/api/offices/{id}/ending', { params: { path: { id: office.id } }, body: { id, ...values } })), t.endedNow, onDone);
  return (
    <OfficerDialog
      title={t.endTitle(office.name, positionName(office.positionKey))} onDone={onDone} error={deed.error} pending={deed.isPending} action={t.ending} danger
      onSubmit={form.onSubmit((values) => deed.mutate(values, { onError: (error) => form.setErrors(problem.fields(error)) }))}
    >
      <Select label={t.reason} data={choices(data?.endReasons.filter((reason) => reason.chosen))} data-autofocus {...form.getInputProps('reason')} />
      <DayInput label={t.endOn} min={office.from} {...form.getInputProps('on')} value={form.values.on} />
    </OfficerDialog>
  );
}
