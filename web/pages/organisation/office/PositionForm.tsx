import { NumberInput, Select, Textarea, TextInput, Checkbox } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { staffing } from '#engines/messages/staffing.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { useToday } from '../../../components/acting.tsx';
import { DeedModal } from '../../../components/DeedModal.tsx';
import { offeredOn, useWords } from '../../../components/words.ts';
import { useMessages } from '../../../messages/language.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { STALE, type Position } from './staffing.ts';

/** Makes a position, or corrects one. */
export function PositionForm({ unitId, position, onDone }: { unitId: string; position?: Position; onDone: () => void }) {
  const t = useMessages(staffing);
  const today = useToday();
  const toast = useToast();
  const { words, name } = useWords();
  const [id] = useState(newId);
  const form = useForm({
    initialValues: { title: position?.title ?? '', kindKey: position?.kindKey ?? 'professional', qualification: position?.qualification ?? '', fullTime: position?.fullTime ?? true, seats: (position?.seats ?? 1) as number | '', from: today },
    validate: { title: (value) => (value.trim() ? null : t.empty), kindKey: (value) => (value ? null : t.empty), seats: (value) => (value === '' || value < 1 ? t.empty : null), from: (value) => (value ? null : t.empty) },
  });
  const kinds = (words?.positionKinds ?? []).filter((kind) => kind.key === position?.kindKey || offeredOn(kind, form.values.from || today));
  return (
    <DeedModal
      title={position ? t.changePosition : t.addPosition} action={t.save} form={form} stale={STALE}
      deed={({ from, ...fields }) => {
        const body = { ...fields, qualification: fields.qualification.trim() || null, seats: Number(fields.seats) };
        return position
          ? answer(api.PUT('/api/positions/{id}', { params: { path: { id: position.id } }, body }))
          : answer(api.POST('/api/units/{id}/positions', { params: { path: { id: unitId } }, body: { id, ...body, from } }));
      }}
      onDone={(saved) => { if (saved) toast.done(t.positionSaved); onDone(); }}
    >
      <TextInput label={t.positionTitle} maxLength={200} {...form.getInputProps('title')} data-autofocus />
      <Select label={t.kind} data={kinds.map((kind) => ({ value: kind.key, label: name(kind) }))} allowDeselect={false} {...form.getInputProps('kindKey')} />
      <Textarea label={t.qualification} autosize minRows={1} maxLength={500} {...form.getInputProps('qualification')} />
      <NumberInput label={t.seats} min={1} max={1000} allowDecimal={false} {...form.getInputProps('seats')} />
      <Checkbox label={t.fullTime} {...form.getInputProps('fullTime', { type: 'checkbox' })} />
      {!position && <DayInput label={t.from} {...form.getInputProps('from')} value={form.values.from} />}
    </DeedModal>
  );
}
