import { Alert, Button, Collapse, Group, Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { members } from '#engines/messages/members.ts';
import { ui } from '#engines/messages/ui.ts';
import { answer, api, newId } from '../../api/client.ts';
import { problemOf } from '../../api/problem.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useActing, useToday } from '../../components/acting.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { UnitPicker, type PickedUnit } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { Namesakes } from './Namesakes.tsx';
import { useMemberWords } from './members.ts';

const fresh = (joinedOn: string) => ({ id: newId(), name: '', sex: '' as '' | 'female' | 'male', birth: '', joinedOn, joinedAs: 'admitted', citizenId: '', cardNumber: '', phone: '', ethnicity: '' });
type NewMember = ReturnType<typeof fresh>;

/** Three fields enter a member; what else is known waits behind a fold. One after the other can be entered without leaving. */
export function AddMember({ unit, onDone }: { unit: PickedUnit | null; onDone: () => void }) {
  const t = useMessages(members);
  const words = useMessages(ui);
  const today = useToday();
  const toast = useToast();
  const problem = useProblem();
  const client = useQueryClient();
  const { scope } = useActing();
  const { choices } = useMemberWords();
  const [union, setUnion] = useState<PickedUnit | null>(unit ?? (scope ? { id: scope.unitId, name: scope.unitName } : null));
  const [more, setMore] = useState(false);
  const form = useForm<NewMember>({
    initialValues: fresh(today),
    validate: { name: (value) => (value.trim() ? null : t.empty), sex: (value) => (value ? null : t.empty), joinedOn: (value) => (value ? null : t.empty) },
  });
  const adding = useMutation({
    mutationFn: ({ member }: { member: NewMember; another: boolean }) =>
      answer(api.POST('/api/members', { body: { ...member, sex: member.sex || null, birth: member.birth || null, unitId: union!.id } })),
    onSuccess: async (person, { another }) => {
      await client.invalidateQueries({ queryKey: ['members'] });
      toast.done(t.added(person.name));
      if (!another) return onDone();
      form.setValues({ ...fresh(form.values.joinedOn), joinedAs: form.values.joinedAs });
    },
    onError: (error) => form.setErrors(problem.fields(error)),
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    // The form's own button and the key Enter name a submitter, the button for one after the other names none.
    const another = (event.nativeEvent as SubmitEvent).submitter === null;
    return form.onSubmit((member) => { if (union) adding.mutate({ member, another }); })(event);
  };
  const suggested = adding.error ? problemOf(adding.error)['suggested'] : undefined;
  return (
    <Modal opened onClose={onDone} title={t.addTitle} size="md">
      <form onSubmit={send} noValidate>
        <Stack gap="sm">
          <TextInput label={t.name} autoComplete="off" data-autofocus {...form.getInputProps('name')} />
          {typeof suggested === 'string' && (
            <Alert color="yellow" variant="light">{t.nameSuggested(suggested)} <Button size="compact-sm" variant="light" onClick={() => form.setFieldValue('name', suggested)}>{t.useSuggested}</Button></Alert>
          )}
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <Select label={t.sex} data={[{ value: 'female', label: t.female }, { value: 'male', label: t.male }]} {...form.getInputProps('sex')} value={form.values.sex || null} onChange={(value) => form.setFieldValue('sex', (value ?? '') as NewMember['sex'])} />
            <DayInput label={t.birth} max={today} {...form.getInputProps('birth')} value={form.values.birth} />
            <DayInput label={t.joinedOn} max={today} {...form.getInputProps('joinedOn')} value={form.values.joinedOn} />
            <Select label={t.joinedAs} allowDeselect={false} data={choices('in')} {...form.getInputProps('joinedAs')} />
          </SimpleGrid>
          {union && <Namesakes unitId={union.id} name={form.values.name} sex={form.values.sex} birth={form.values.birth} />}
          <UnitPicker label={t.union} under={scope?.unitId} value={union} onChange={setUnion} error={union ? form.errors['unitId'] : t.empty} />
          <Button variant="subtle" size="compact-md" aria-expanded={more} onClick={() => setMore(!more)} style={{ alignSelf: 'flex-start' }}>{t.moreDetails}</Button>
          <Collapse expanded={more || form.errors['citizenId'] !== undefined || form.errors['cardNumber'] !== undefined || form.errors['phone'] !== undefined}>
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
              <TextInput label={t.cardNumber} autoComplete="off" {...form.getInputProps('cardNumber')} />
              <TextInput label={t.citizenId} description={t.citizenIdHint} inputMode="numeric" autoComplete="off" {...form.getInputProps('citizenId')} />
              <TextInput label={t.phone} inputMode="tel" autoComplete="off" {...form.getInputProps('phone')} />
              <TextInput label={t.ethnicity} autoComplete="off" {...form.getInputProps('ethnicity')} />
            </SimpleGrid>
          </Collapse>
          <ProblemNotice error={adding.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onDone}>{words.cancel}</Button>
            <Button variant="light" loading={adding.isPending && adding.variables.another} onClick={(event) => event.currentTarget.form?.requestSubmit()}>{t.addAnother}</Button>
            <Button type="submit" loading={adding.isPending && !adding.variables.another}>{t.addAction}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
