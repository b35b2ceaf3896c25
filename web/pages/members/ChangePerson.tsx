import { Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { members } from '#engines/messages/members.ts';
import { answer, api } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useToday } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { FormDialog } from './FormDialog.tsx';
import { usePersonDeed, type Person } from './members.ts';

/** Only what was altered is sent: a masked detail that is left alone stays as it is. */
export function ChangePerson({ person, onDone }: { person: Person; onDone: () => void }) {
  const t = useMessages(members);
  const today = useToday();
  const toast = useToast();
  const problem = useProblem();
  const initialValues = {
    name: person.name, sex: person.sex ?? '', birth: person.birth ?? '', ethnicity: person.ethnicity ?? '',
    cardNumber: person.cardNumber ?? '', citizenId: person.citizenId ?? '', phone: person.phone ?? '',
  };
  const form = useForm({ initialValues, validate: { name: (value) => (value.trim() ? null : t.empty) } });
  const changing = usePersonDeed(person.id, (values: typeof initialValues) => {
    const altered = Object.fromEntries(Object.entries(values).filter(([key, value]) => value !== initialValues[key as keyof typeof initialValues]).map(([key, value]) => [key, value.trim() === '' ? null : value]));
    return answer(api.PATCH('/api/members/{id}', { params: { path: { id: person.id } }, body: { version: person.version, ...altered } }));
  }, () => { toast.done(t.changed); onDone(); }, (error) => form.setErrors(problem.fields(error)));
  return (
    <FormDialog title={t.change} action={t.change} pending={changing.isPending} error={changing.error} onSubmit={form.onSubmit((values) => changing.mutate(values))} onDone={onDone}>
      {person.masked && <Text size="sm">{t.keepAsIs}</Text>}
      <TextInput label={t.name} autoComplete="off" {...form.getInputProps('name')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Select label={t.sex} data={[{ value: 'female', label: t.female }, { value: 'male', label: t.male }]} {...form.getInputProps('sex')} value={form.values.sex || null} onChange={(value) => form.setFieldValue('sex', value ?? '')} />
        <DayInput label={t.birth} max={today} {...form.getInputProps('birth')} value={form.values.birth} />
        <TextInput label={t.cardNumber} autoComplete="off" {...form.getInputProps('cardNumber')} />
        <TextInput label={t.citizenId} inputMode="numeric" autoComplete="off" {...form.getInputProps('citizenId')} />
        <TextInput label={t.phone} inputMode="tel" autoComplete="off" {...form.getInputProps('phone')} />
        <TextInput label={t.ethnicity} autoComplete="off" {...form.getInputProps('ethnicity')} />
      </SimpleGrid>
    </FormDialog>
  );
}
