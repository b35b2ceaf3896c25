import { Select, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { cards } from '#engines/messages/cards.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { useProblem } from '../../../api/use-problem.ts';
import { useToday } from '../../../components/acting.tsx';
import type { PickedUnit } from '../../../components/UnitPicker.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { DayInput } from '../../../ui/DayInput.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { useCardsChanged, type Round } from './cards.ts';

export type StepKind = 'print' | 'hand-over' | 'set-aside';
interface StepDialogProps { round: Round; unit: PickedUnit; kind: StepKind; count: number; personIds?: string[]; onDone: () => void }

/** Moves cards on, all of a unit or those that were ticked: on which day, and of setting aside why. */
export function StepDialog({ round, unit, kind, count, personIds, onDone }: StepDialogProps) {
  const t = useMessages(cards);
  const format = useFormat();
  const today = useToday();
  const { form, step } = useStep({ round, unit, kind, count, personIds, onDone });
  const title = { print: t.printTitle, 'hand-over': t.handTitle, 'set-aside': t.asideTitle }[kind](format.number(count));
  const intro = [!personIds && t.ofUnit(unit.name), kind === 'hand-over' && t.handBody].filter(Boolean).join(' ');
  return (
    <FormDialog title={title} intro={intro || undefined} action={{ print: t.print, 'hand-over': t.handOver, 'set-aside': t.setAside }[kind]} pending={step.isPending} error={step.error}
      onSubmit={form.onSubmit((values) => step.mutate(values))} onDone={onDone}>
      <DayInput label={t.on} min={round.from} max={today} data-autofocus {...form.getInputProps('on')} value={form.values.on} />
      {kind === 'set-aside' && <Select label={t.reason} allowDeselect={false} data={(['not-needed', 'left', 'lost'] as const).map((value) => ({ value, label: t.reasons[value] }))} {...form.getInputProps('reason')} />}
      {kind === 'set-aside' && <Textarea label={t.note} autosize minRows={2} maxLength={300} {...form.getInputProps('note')} />}
    </FormDialog>
  );
}

function useStep({ round, unit, kind, personIds, onDone }: StepDialogProps) {
  const t = useMessages(cards);
  const format = useFormat();
  const today = useToday();
  const toast = useToast();
  const problem = useProblem();
  const changed = useCardsChanged();
  const [id, setId] = useState(newId);
  const form = useForm({ initialValues: { on: today, reason: 'not-needed' as 'not-needed' | 'left' | 'lost', note: '' }, validate: { on: (value) => (value ? null : t.empty) } });
  const step = useMutation({
    mutationFn: ({ on, reason, note }: typeof form.values) => answer(api.POST('/api/card-rounds/{id}/steps', {
      params: { path: { id: round.id } }, body: { id, unitId: unit.id, kind, on, personIds, ...(kind === 'set-aside' && { reason, note: note || null }) },
    })),
    onSuccess: ({ cards: moved, withoutNumber }) => {
      changed();
      const said = { print: t.printedDone, 'hand-over': t.handedDone, 'set-aside': t.asideDone }[kind](format.number(moved));
      toast.done(withoutNumber > 0 ? `${said} ${t.withoutNumber(format.number(withoutNumber))}` : said);
      onDone();
    },
    // What was refused wrote nothing; another day is another step.
    onError: (error) => { setId(newId()); form.setErrors(problem.fields(error)); },
  });
  return { form, step };
}
