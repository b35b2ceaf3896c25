import { Group, NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { workplaces } from '#engines/messages/workplaces.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useActing, useToday } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { DeedForm, useDeed } from './DeedForm.tsx';
import { factChecks, FactFields, noFacts, sentFacts, type Facts } from './FactFields.tsx';

interface Values extends Facts {
  from: string;
  workers: number | '';
  women: number | '';
}

/** Enters a workplace below the unit one acts for, with the workers where they are known. */
export function NewWorkplace({ onDone }: { onDone: () => void }) {
  const t = useMessages(workplaces);
  const today = useToday();
  const navigate = useNavigate();
  const { scope } = useActing();
  const [id] = useState(newId);
  const form = useForm<Values>({
    initialValues: { ...noFacts(scope ? { id: scope.unitId, name: scope.unitName } : null), from: today, workers: '', women: '' },
    validate: { ...factChecks(t.empty), from: (value) => (value ? null : t.empty), workers: (value, { women }) => (value === '' && women !== '' ? t.empty : null) },
  });
  const adding = useDeed<Values, { id: string; name: string }>({
    send: ({ from, workers, women, ...facts }) => answer(api.POST('/api/workplaces', { body: {
      id, from, ...sentFacts(facts), count: workers === '' ? null : { on: today, workers, women: women === '' ? null : women },
    } })),
    done: ({ name }) => t.added(name), onDone, setErrors: (errors) => form.setErrors({ ...errors, women: errors['count.women'], workers: errors['count.workers'] ?? errors['count.on'] }),
    after: ({ id: made }) => void navigate({ to: paths.workplace(made) }),
  });
  return (
    <DeedForm title={t.addTitle} action={t.addAction} pending={adding.isPending} error={adding.error} onDone={onDone} onSubmit={form.onSubmit((values) => adding.mutate(values))}>
      <FactFields form={form} under={scope?.unitId} />
      <DayInput label={t.knownFrom} {...form.getInputProps('from')} value={form.values.from} />
      <Group grow align="flex-start">
        <NumberInput label={t.workers} min={0} allowDecimal={false} thousandSeparator="." decimalSeparator="," {...form.getInputProps('workers')} />
        <NumberInput label={t.women} min={0} allowDecimal={false} thousandSeparator="." decimalSeparator="," {...form.getInputProps('women')} />
      </Group>
    </DeedForm>
  );
}
