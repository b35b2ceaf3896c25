import { NumberInput, Select, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { officers } from '#engines/messages/officers.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useToday } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { OfficerDialog } from './OfficerDialog.tsx';
import { useOfficerDeed, useOfficerWords, type UnitCommittees } from './officers.ts';

/** Records the term of a committee; the one in office ends where it begins. */
export function NewTerm({ unit, onDone }: { unit: UnitCommittees; onDone: () => void }) {
  const t = useMessages(officers);
  const today = useToday();
  const problem = useProblem();
  const [id] = useState(newId);
  const { data, choices } = useOfficerWords();
  const form = useForm({
    initialValues: { kindKey: 'executive', termName: '', from: today, due: '', seats: '' as number | '', decisionSymbol: '', decisionDate: '' },
    validate: { from: (value) => (value ? null : t.empty) },
  });
  const deed = useOfficerDeed((values: typeof form.values) => answer(api.POST('/api/committees', {
    body: { id, unitId: unit.unitId, kindKey: values.kindKey, from: values.from, termName: values.termName || null, due: values.due || undefined, seats: values.seats === '' ? null : values.seats, decisionSymbol: values.decisionSymbol || null, decisionDate: values.decisionDate || null },
  })), t.termSaved, onDone);
  const replaces = unit.committees.some((one) => one.kindKey === form.values.kindKey);
  return (
    <OfficerDialog title={`${t.newTerm}: ${unit.unitName}`} onDone={onDone} error={deed.error} pending={deed.isPending} onSubmit={form.onSubmit((values) => deed.mutate(values, { onError: (error) => form.setErrors(problem.fields(error)) }))}>
      <Select label={t.kind} allowDeselect={false} data={choices(data?.committeeKinds)} {...form.getInputProps('kindKey')} />
      {replaces && <Text size="sm" c="dimmed">{t.newTermNote}</Text>}
      <TextInput label={t.termName} description={t.termNameHint} maxLength={120} data-autofocus {...form.getInputProps('termName')} />
      <DayInput label={t.from} {...form.getInputProps('from')} value={form.values.from} />
      <DayInput label={t.due} description={t.dueHint(data?.termYears ?? 5)} clearable min={form.values.from} {...form.getInputProps('due')} value={form.values.due} />
      <NumberInput label={t.seats} min={1} max={200} allowDecimal={false} {...form.getInputProps('seats')} />
      <TextInput label={t.decision} maxLength={80} {...form.getInputProps('decisionSymbol')} />
      <DayInput label={t.decisionDate} clearable {...form.getInputProps('decisionDate')} value={form.values.decisionDate} />
    </OfficerDialog>
  );
}
