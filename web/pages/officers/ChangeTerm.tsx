import { NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { officers } from '#engines/messages/officers.ts';
import { answer, api } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { OfficerDialog } from './OfficerDialog.tsx';
import { useOfficerDeed, useOfficerWords, type Committee } from './officers.ts';

/** Sets right what is kept of a term: its name, the day on which it is over, the seats, the decision. */
export function ChangeTerm({ committee, onDone }: { committee: Committee; onDone: () => void }) {
  const t = useMessages(officers);
  const problem = useProblem();
  const { committeeName } = useOfficerWords();
  const form = useForm({
    initialValues: {
      termName: committee.termName ?? '', due: committee.due, seats: (committee.seats ?? '') as number | '',
      decisionSymbol: committee.decisionSymbol ?? '', decisionDate: committee.decisionDate ?? '',
    },
    validate: { due: (value) => (value ? null : t.empty) },
  });
  const deed = useOfficerDeed((values: typeof form.values) => answer(api.PATCH('/api/committees/{id}', {
    params: { path: { id: committee.id } },
    body: { version: committee.version, termName: values.termName, due: values.due, seats: values.seats === '' ? null : values.seats, decisionSymbol: values.decisionSymbol, decisionDate: values.decisionDate || null },
  })), t.saved, onDone);
  return (
    <OfficerDialog title={`${t.changeTerm}: ${committeeName(committee.kindKey)}`} onDone={onDone} error={deed.error} pending={deed.isPending} onSubmit={form.onSubmit((values) => deed.mutate(values, { onError: (error) => form.setErrors(problem.fields(error)) }))}>
      <TextInput label={t.termName} description={t.termNameHint} maxLength={120} data-autofocus {...form.getInputProps('termName')} />
      <DayInput label={t.due} min={committee.from} {...form.getInputProps('due')} value={form.values.due} />
      <NumberInput label={t.seats} min={1} max={200} allowDecimal={false} {...form.getInputProps('seats')} />
      <TextInput label={t.decision} maxLength={80} {...form.getInputProps('decisionSymbol')} />
      <DayInput label={t.decisionDate} clearable {...form.getInputProps('decisionDate')} value={form.values.decisionDate} />
    </OfficerDialog>
  );
}
