import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { cards } from '#engines/messages/cards.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { useProblem } from '../../../api/use-problem.ts';
import { useToday } from '../../../components/acting.tsx';
import type { PickedUnit } from '../../../components/UnitPicker.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { paths } from '../../../paths.ts';
import { DayInput } from '../../../ui/DayInput.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { dueOf, useCardsChanged, type Round } from './cards.ts';

/** A new round of a unit, or the name, decision and days of one that is open. */
export function RoundForm({ unit, round, onDone }: { unit: PickedUnit; round?: Round; onDone: () => void }) {
  const t = useMessages(cards);
  const today = useToday();
  const { form, saving } = useRound(unit, round, onDone);
  const ruled = form.values.dueRule !== 'all';
  return (
    <FormDialog title={round ? t.change : t.openTitle} intro={round ? undefined : t.openBody(unit.name)} action={round ? t.change : t.open} pending={saving.isPending} error={saving.error}
      onSubmit={form.onSubmit((values) => saving.mutate(values))} onDone={onDone}>
      <TextInput label={t.name} description={t.nameHint} maxLength={200} data-autofocus {...form.getInputProps('title')} />
      <TextInput label={t.symbol} maxLength={60} {...form.getInputProps('decisionSymbol')} />
      <DayInput label={t.decisionDate} clearable {...form.getInputProps('decisionDate')} value={form.values.decisionDate} />
      <DayInput label={t.from} {...form.getInputProps('from')} value={form.values.from} />
      <DayInput label={t.to} min={form.values.from} {...form.getInputProps('to')} value={form.values.to} />
      {!round && <Select label={t.rule} allowDeselect={false} data={(['all', 'joined-before', 'issued-before'] as const).map((value) => ({ value, label: t.rules[value] }))} {...form.getInputProps('dueRule')} />}
      {!round && ruled && <DayInput label={t.before} description={form.values.dueRule === 'issued-before' ? t.issuedHint : undefined} max={today} {...form.getInputProps('dueBefore')} value={form.values.dueBefore} />}
    </FormDialog>
  );
}

function useRound(unit: PickedUnit, round: Round | undefined, onDone: () => void) {
  const t = useMessages(cards);
  const format = useFormat();
  const toast = useToast();
  const today = useToday();
  const problem = useProblem();
  const navigate = useNavigate();
  const changed = useCardsChanged();
  const [id] = useState(newId);
  const form = useForm({
    initialValues: {
      title: round?.title ?? '', decisionSymbol: round?.decisionSymbol ?? '', decisionDate: round?.decisionDate ?? '', from: round?.from ?? today, to: round?.to ?? '',
      dueRule: 'all' as Round['dueRule'], dueBefore: '',
    },
    validate: { title: (value) => (value.trim() ? null : t.empty), to: (value) => (value ? null : t.empty), from: (value) => (value ? null : t.empty) },
  });
  type Values = typeof form.values;
  const saving = useMutation({
    mutationFn: ({ dueRule, dueBefore, ...values }: Values) => {
      const body = { ...values, decisionSymbol: values.decisionSymbol || null, decisionDate: values.decisionDate || null };
      return round
        ? answer(api.PATCH('/api/card-rounds/{id}', { params: { path: { id: round.id } }, body: { ...body, version: round.version } }))
        : answer(api.POST('/api/card-rounds', { body: { ...body, id, unitId: unit.id, dueRule, dueBefore: dueRule === 'all' ? null : dueBefore || null } }));
    },
    onSuccess: (saved) => {
      changed();
      toast.done(round ? t.changed : t.opened(format.number(dueOf(saved.tally))));
      onDone();
      if (!round) void navigate({ to: paths.cardRound(saved.id) });
    },
    onError: (error) => form.setErrors(problem.fields(error)),
  });
  return { form, saving };
}
