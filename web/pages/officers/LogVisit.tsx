import { Checkbox, SegmentedControl, Select, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { officers } from '#engines/messages/officers.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useActing, useToday } from '../../components/acting.tsx';
import { UnitPicker, type PickedUnit } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { OfficerDialog } from './OfficerDialog.tsx';
import { committeesQuery, useOfficerDeed } from './officers.ts';

type Kind = 'visit' | 'remote' | 'joint';

/** A visit in half a minute: where, what help, what is in the way. Who goes is oneself, found among the officers by name. */
export function LogVisit({ by, visited, onDone }: { by: PickedUnit; visited?: PickedUnit; onDone: () => void }) {
  const t = useMessages(officers);
  const today = useToday();
  const problem = useProblem();
  const { session } = useActing();
  const [id] = useState(newId);
  const { data } = useQuery(committeesQuery(by.id));
  const people = [...new Map((data?.offices ?? []).map((office) => [office.personId, office.name]))];
  const own = people.find(([, name]) => name === session.account.name)?.[0];
  const form = useForm({
    initialValues: { unit: visited ?? null as PickedUnit | null, visitedOn: today, kind: 'visit', help: '', problem: '', solved: false, personId: 'me' },
    validate: { unit: (value) => (value ? null : t.empty), visitedOn: (value) => (value ? null : t.empty) },
  });
  const deed = useOfficerDeed((values: typeof form.values) => answer(api.POST('/api/union-visits', {
    body: {
      id, unitId: values.unit!.id, byUnitId: by.id, personId: values.personId === 'me' ? own ?? null : values.personId, visitedOn: values.visitedOn, kind: values.kind as Kind,
      help: values.help || null, problem: values.problem || null, solvedOn: values.solved && values.problem ? values.visitedOn : null,
    },
  })), t.visitSaved, onDone);
  const failed = (error: Error) => { const { unitId, ...rest } = problem.fields(error); form.setErrors({ ...rest, ...(unitId ? { unit: unitId } : {}) }); };
  return (
    <OfficerDialog title={t.visitTitle} onDone={onDone} error={deed.error} pending={deed.isPending} onSubmit={form.onSubmit((values) => deed.mutate(values, { onError: failed }))}>
      <UnitPicker label={t.visited} under={by.id} value={form.values.unit} onChange={(unit) => form.setFieldValue('unit', unit)} error={form.errors['unit']} openOnFocus={false} data-autofocus />
      <SegmentedControl aria-label={t.visitKind} fullWidth data={Object.entries(t.visitKinds).map(([value, label]) => ({ value, label }))} {...form.getInputProps('kind')} />
      <Textarea label={t.help} autosize minRows={2} maxLength={2000} {...form.getInputProps('help')} />
      <Textarea label={t.problem} description={t.problemHint} autosize minRows={2} maxLength={2000} {...form.getInputProps('problem')} />
      {form.values.problem.trim() !== '' && <Checkbox label={t.solvedNow} {...form.getInputProps('solved', { type: 'checkbox' })} />}
      <DayInput label={t.visitedOn} max={today} {...form.getInputProps('visitedOn')} value={form.values.visitedOn} />
      <Select label={t.by} allowDeselect={false} data={[{ value: 'me', label: t.myself }, ...people.filter(([value]) => value !== own).map(([value, label]) => ({ value, label }))]} {...form.getInputProps('personId')} />
    </OfficerDialog>
  );
}
