import { Button, Group, Modal, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { organisation } from '#engines/messages/organisation.ts';
import { ui } from '#engines/messages/ui.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useToday } from '../../components/acting.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { useUnitWords } from '../../components/unit-words.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import type { UnitDetail } from './units.ts';

interface NewUnit {
  typeKey: string;
  kindKey: string | null;
  name: string;
  shortName: string;
  members: number | '';
  founded: string;
}

/** Founds a unit below: only types below the parent's level that are in force on the day are offered. */
export function AddUnit({ parent, onDone }: { parent: UnitDetail; onDone: () => void }) {
  const t = useMessages(organisation);
  const words = useMessages(ui);
  const format = useFormat();
  const today = useToday();
  const toast = useToast();
  const problem = useProblem();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { types, kinds, name } = useUnitWords();
  const [id] = useState(newId);
  const form = useForm<NewUnit>({
    initialValues: { typeKey: '', kindKey: null, name: '', shortName: '', members: '', founded: today },
    validate: {
      typeKey: (value) => (value ? null : t.empty),
      name: (value) => (value.trim() ? null : t.empty),
      shortName: (value) => (value.trim() ? null : t.empty),
      founded: (value) => (value ? null : t.empty),
    },
  });
  const rankAbove = types.find(({ key }) => key === parent.typeKey)?.rank ?? 0;
  const { founded } = form.values;
  const fitting = types.filter((type) => type.rank > rankAbove && type.validFrom <= founded && (!type.validTo || founded < type.validTo));
  const adding = useMutation({
    mutationFn: (unit: NewUnit) =>
      answer(api.POST('/api/units', { body: { ...unit, id, parentId: parent.id, place: parent.place, members: unit.members === '' ? null : unit.members } })),
    onSuccess: async (unit) => {
      await client.invalidateQueries({ queryKey: ['units'] });
      toast.done(t.added(unit.name));
      onDone();
      await navigate({ to: paths.unit(unit.id) });
    },
    onError: (error) => form.setErrors(problem.fields(error)),
  });
  return (
    <Modal opened onClose={onDone} title={t.addTitle(parent.name)} size="lg">
      <form onSubmit={form.onSubmit((unit) => adding.mutate(unit))}>
        <Stack gap="sm">
          <Select label={t.type} data={fitting.map((type) => ({ value: type.key, label: name(type) }))} {...form.getInputProps('typeKey')} data-autofocus />
          <TextInput label={t.name} {...form.getInputProps('name')} />
          <TextInput label={t.shortName} {...form.getInputProps('shortName')} />
          <Select label={t.kind} clearable placeholder={t.noKind} data={kinds.map((kind) => ({ value: kind.key, label: name(kind) }))} {...form.getInputProps('kindKey')} />
          <NumberInput label={t.members} min={0} allowDecimal={false} thousandSeparator="." decimalSeparator="," {...form.getInputProps('members')} />
          <DayInput label={t.foundedOn} description={t.foundedHint(format.date(parent.founded))} min={parent.founded} {...form.getInputProps('founded')} value={founded} />
          <ProblemNotice error={adding.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onDone}>{words.cancel}</Button>
            <Button type="submit" loading={adding.isPending}>{t.addAction}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
