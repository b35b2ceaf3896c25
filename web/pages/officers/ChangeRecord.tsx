import { NumberInput, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { officers } from '#engines/messages/officers.ts';
import { answer, api } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useMessages } from '../../messages/language.tsx';
import { OfficerDialog } from './OfficerDialog.tsx';
import { useOfficerDeed, type OfficerRecord } from './officers.ts';

/** Whether an officer rose from a worker, and how many standards of the title they meet. */
export function ChangeRecord({ record, onDone }: { record: OfficerRecord; onDone: () => void }) {
  const t = useMessages(officers);
  const problem = useProblem();
  const form = useForm({
    initialValues: { risen: record.risenFromWorker === null ? null as string | null : String(record.risenFromWorker), standardsMet: record.standardsMet ?? '' as number | '', standardsOf: record.standardsOf ?? '' as number | '' },
  });
  const number = (value: number | '') => (value === '' ? null : value);
  const deed = useOfficerDeed((values: typeof form.values) => answer(api.PUT('/api/officers/{id}', {
    params: { path: { id: record.personId } },
    body: { version: record.version, risenFromWorker: values.risen === null ? null : values.risen === 'true', standardsMet: number(values.standardsMet), standardsOf: number(values.standardsOf) },
  })), t.saved, onDone);
  return (
    <OfficerDialog title={`${t.record}: ${record.name}`} onDone={onDone} error={deed.error} pending={deed.isPending} onSubmit={form.onSubmit((values) => deed.mutate(values, { onError: (error) => form.setErrors(problem.fields(error)) }))}>
      <Select label={t.risenFromWorker} clearable placeholder={t.unknownYet} data={[{ value: 'true', label: t.yes }, { value: 'false', label: t.no }]} {...form.getInputProps('risen')} />
      <NumberInput label={`${t.standards}: ${t.standardsMet}`} min={0} max={50} allowDecimal={false} {...form.getInputProps('standardsMet')} />
      <NumberInput label={t.standardsOf} min={0} max={50} allowDecimal={false} {...form.getInputProps('standardsOf')} />
    </OfficerDialog>
  );
}
