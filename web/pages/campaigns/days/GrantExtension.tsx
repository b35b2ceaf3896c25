import { Checkbox, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { campaignDays } from '#engines/messages/campaign-days.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { problemOf } from '../../../api/problem.ts';
import { useToday } from '../../../components/acting.tsx';
import { DeedModal } from '../../../components/DeedModal.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { useDaysMoved } from './days.ts';

interface GrantExtensionProps {
  campaignId: string;
  assignmentIds: string[];
  /** Whether any of them has others below. */
  below: boolean;
  /** What they are due by now, where they all are by the same day. */
  due?: string;
  lockOn?: string | null;
  onDone: () => void;
}

/** Later days for one unit or many, by a decision with its reason. */
export function GrantExtension({ campaignId, assignmentIds, below, due, lockOn, onDone }: GrantExtensionProps) {
  const t = useMessages(campaignDays);
  const toast = useToast();
  const today = useToday();
  const moved = useDaysMoved();
  const [id] = useState(newId);
  const [late, setLate] = useState(false);
  const form = useForm({
    initialValues: { due: due && due >= today ? due : '', lockOn: lockOn && lockOn >= today ? lockOn : '', reason: '', withBelow: false, afterAbove: false },
    validate: { due: (value) => (value ? null : t.dayNeeded), reason: (value) => (value.trim() ? null : t.reasonNeeded) },
  });
  return (
    <DeedModal
      title={t.extendTitle(assignmentIds.length)} note={t.extendNote} action={t.extend} form={form} stale={[]}
      deed={(values) => answer(api.POST('/api/campaigns/{id}/extensions', {
        params: { path: { id: campaignId } }, body: { ...values, id, lockOn: values.lockOn || null, reason: values.reason.trim(), assignmentIds },
      })).catch((error: unknown) => {
        setLate(problemOf(error).code === 'due_after_above');
        throw error;
      })}
      onDone={(granted) => {
        if (granted) { toast.done(t.extended(granted.units)); void moved(); }
        onDone();
      }}
    >
      <DayInput label={t.newDue} min={today} {...form.getInputProps('due')} value={form.values.due} data-autofocus />
      <DayInput label={t.newLock} description={t.newLockHint} min={form.values.due || today} clearable {...form.getInputProps('lockOn')} value={form.values.lockOn} />
      <Textarea label={t.reason} autosize minRows={2} maxLength={1000} {...form.getInputProps('reason')} />
      {below && <Checkbox label={t.withBelow} {...form.getInputProps('withBelow', { type: 'checkbox' })} />}
      {late && <Checkbox label={t.afterAbove} {...form.getInputProps('afterAbove', { type: 'checkbox' })} />}
    </DeedModal>
  );
}
