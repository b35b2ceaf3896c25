import { Button, Group, Modal, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { organisation } from '#engines/messages/organisation.ts';
import { ui } from '#engines/messages/ui.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useToday } from '../../components/acting.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useUnitWords } from '../../components/unit-words.ts';
import { useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import type { UnitDetail } from './units.ts';

interface Change {
  from: string;
  name: string;
  shortName: string;
  kindKey: string | null;
  place: string;
  members: number | '';
}

/** Changes a unit from a day on; the days before keep what held then. */
export function ChangeUnit({ unit, onDone }: { unit: UnitDetail; onDone: () => void }) {
  const t = useMessages(organisation);
  const words = useMessages(ui);
  const today = useToday();
  const toast = useToast();
  const problem = useProblem();
  const client = useQueryClient();
  const { kinds, name } = useUnitWords();
  const [id] = useState(newId);
  const form = useForm<Change>({
    initialValues: { from: today, name: unit.name, shortName: unit.shortName, kindKey: unit.kindKey, place: unit.place ?? '', members: unit.members ?? '' },
    validate: {
      from: (value) => (value ? null : t.empty),
      name: (value) => (value.trim() ? null : t.empty),
      shortName: (value) => (value.trim() ? null : t.empty),
    },
  });
  const changing = useMutation({
    mutationFn: (change: Change) =>
      answer(api.POST('/api/units/{id}/changes', {
        params: { path: { id: unit.id } },
        body: { ...change, id, place: change.place.trim() || null, members: change.members === '' ? null : change.members },
      })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['units'] });
      toast.done(t.changed);
      onDone();
    },
    onError: (error) => form.setErrors(problem.fields(error)),
  });
  return (
    <Modal opened onClose={onDone} title={t.changeTitle} size="lg">
      <form onSubmit={form.onSubmit((change) => changing.mutate(change))}>
        <Stack gap="sm">
          <Text c="dimmed" size="sm">{t.changeNote}</Text>
          <DayInput label={t.changeFrom} {...form.getInputProps('from')} value={form.values.from} />
          <TextInput label={t.name} {...form.getInputProps('name')} />
          <TextInput label={t.shortName} {...form.getInputProps('shortName')} />
          <Select label={t.kind} clearable placeholder={t.noKind} data={kinds.map((kind) => ({ value: kind.key, label: name(kind) }))} {...form.getInputProps('kindKey')} />
          <TextInput label={t.place} {...form.getInputProps('place')} />
          <NumberInput label={t.members} min={0} allowDecimal={false} thousandSeparator="." decimalSeparator="," {...form.getInputProps('members')} />
          <ProblemNotice error={changing.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onDone}>{words.cancel}</Button>
            <Button type="submit" loading={changing.isPending}>{t.changeAction}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
