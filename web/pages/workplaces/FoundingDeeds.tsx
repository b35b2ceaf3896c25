import { NumberInput, Radio, Select, Stack, TextInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { foundings } from '#engines/messages/foundings.ts';
import { workplaces } from '#engines/messages/workplaces.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useToday } from '../../components/acting.tsx';
import { UnitPicker, type PickedUnit } from '../../components/UnitPicker.tsx';
import { useUnitWords } from '../../components/unit-words.ts';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { DeedForm, useDeed } from './DeedForm.tsx';
import { useWorkplaceWords, type FoundingDetail, type WorkplaceDetail } from './workplaces.ts';

/** The first contact at a workplace without a union. */
export function StartFounding({ workplace, onDone }: { workplace: WorkplaceDetail; onDone: () => void }) {
  const t = useMessages(foundings);
  const { empty } = useMessages(workplaces);
  const today = useToday();
  const { types, name } = useUnitWords();
  const [id] = useState(newId);
  const form = useForm({ initialValues: { typeKey: 'grassroots', on: today, note: '' }, validate: { on: (value) => (value ? null : empty) } });
  const starting = useDeed({
    send: ({ typeKey, on, note }: typeof form.values) =>
      answer(api.POST('/api/workplaces/{id}/foundings', { params: { path: { id: workplace.id } }, body: { id, typeKey, on, note: note.trim() || null } })),
    done: () => t.done.start, onDone, setErrors: form.setErrors,
  });
  const { unionTypeKeys } = useWorkplaceWords();
  const unions = types.filter(({ key }) => unionTypeKeys.includes(key));
  return (
    <DeedForm title={t.do.start} note={t.hint.start} action={t.do.start} pending={starting.isPending} error={starting.error} onDone={onDone} onSubmit={form.onSubmit((values) => starting.mutate(values))}>
      <Select label={t.type} allowDeselect={false} data={unions.map((type) => ({ value: type.key, label: name(type) }))} {...form.getInputProps('typeKey')} />
      <DayInput label={t.on} max={today} {...form.getInputProps('on')} value={form.values.on} />
      <Textarea label={t.note} description={t.noteHint} autosize minRows={2} maxLength={1000} {...form.getInputProps('note')} data-autofocus />
    </DeedForm>
  );
}

export type EntryKind = 'group' | 'applications' | 'method' | 'meeting' | 'stop' | 'resume';

/** One step of a founding, or its stopping and going on. */
export function FoundingEntryForm({ founding, kind, onDone }: { founding: FoundingDetail; kind: EntryKind; onDone: () => void }) {
  const t = useMessages(foundings);
  const { empty, reason } = useMessages(workplaces);
  const format = useFormat();
  const today = useToday();
  const [id] = useState(newId);
  const form = useForm<{ on: string; note: string; applications: number | ''; method: 'bottom-up' | 'traditional' }>({
    initialValues: { on: today, note: '', applications: '', method: 'bottom-up' },
    validate: {
      on: (value) => (value ? null : empty),
      note: (value) => (kind === 'stop' && !value.trim() ? empty : null),
      applications: (value) => (kind === 'applications' && !value ? empty : null),
    },
  });
  const recording = useDeed({
    send: ({ on, note, applications, method }: typeof form.values) => {
      const base = { id, on, note: note.trim() || null };
      const body = kind === 'applications' ? { ...base, kind, applications: Number(applications) } : kind === 'method' ? { ...base, kind, method }
        : kind === 'stop' ? { ...base, kind, note: note.trim() } : { ...base, kind };
      return answer(api.POST('/api/foundings/{id}/entries', { params: { path: { id: founding.id } }, body }));
    },
    done: () => (kind === 'stop' || kind === 'resume' ? t.done[kind] : t.done.step), onDone, setErrors: form.setErrors,
  });
  return (
    <DeedForm title={t.do[kind]} note={t.hint[kind]} action={t.do[kind]} danger={kind === 'stop'} pending={recording.isPending} error={recording.error} onDone={onDone} onSubmit={form.onSubmit((values) => recording.mutate(values))}>
      <DayInput label={t.on} min={founding.movedOn} max={today} {...form.getInputProps('on')} value={form.values.on} />
      {kind === 'applications' && (
        <NumberInput label={t.howMany} description={t.ofMinimum(format.number(founding.applications), format.number(founding.minimum))} min={1} allowDecimal={false} {...form.getInputProps('applications')} data-autofocus />
      )}
      {kind === 'method' && (
        <Radio.Group label={t.methodLabel} {...form.getInputProps('method')}>
          <Stack gap="xs" mt="xs">{(['bottom-up', 'traditional'] as const).map((method) => <Radio key={method} value={method} label={t.method[method]} />)}</Stack>
        </Radio.Group>
      )}
      <Textarea label={kind === 'stop' ? reason : t.note} autosize minRows={2} maxLength={1000} {...form.getInputProps('note')} />
    </DeedForm>
  );
}

interface Recognition {
  on: string;
  decisionSymbol: string;
  decisionDate: string;
  parent: PickedUnit | null;
  name: string;
  shortName: string;
  note: string;
}

/** The decision that makes the union: it enters the tree and covers the workplace. */
export function RecogniseForm({ workplace, founding, onDone }: { workplace: WorkplaceDetail; founding: FoundingDetail; onDone: () => void }) {
  const t = useMessages(foundings);
  const { empty } = useMessages(workplaces);
  const today = useToday();
  const [ids] = useState(() => ({ id: newId(), unionId: newId() }));
  const guild = founding.typeKey === 'guild';
  const filled = (value: string) => (value.trim() ? null : empty);
  const form = useForm<Recognition>({
    initialValues: {
      on: today, decisionSymbol: '', decisionDate: today, parent: workplace.unit, note: '',
      name: `${guild ? t.guildPrefix : t.namePrefix} ${workplace.name}`, shortName: guild ? '' : `${t.shortPrefix} ${shortened(workplace.name)}`,
    },
    validate: { on: filled, decisionSymbol: filled, decisionDate: filled, name: filled, shortName: filled, parent: (value) => (value ? null : empty) },
  });
  const recognising = useDeed({
    send: ({ parent, note, ...values }: Recognition) =>
      answer(api.POST('/api/foundings/{id}/recognition', { params: { path: { id: founding.id } }, body: { ...ids, ...values, parentId: parent!.id, note: note.trim() || null } })),
    done: ({ union }) => t.done.recognition(union?.name ?? ''), onDone, setErrors: form.setErrors,
  });
  return (
    <DeedForm title={t.do.recognition} note={t.hint.recognition} action={t.do.recognition} pending={recognising.isPending} error={recognising.error} onDone={onDone} onSubmit={form.onSubmit((values) => recognising.mutate(values))}>
      <TextInput label={t.decisionSymbol} maxLength={100} {...form.getInputProps('decisionSymbol')} data-autofocus />
      <DayInput label={t.decisionDate} min={founding.movedOn} max={today} {...form.getInputProps('decisionDate')} value={form.values.decisionDate} />
      <DayInput label={t.foundedOn} min={founding.movedOn} max={today} {...form.getInputProps('on')} value={form.values.on} />
      <TextInput label={t.unionName} maxLength={300} {...form.getInputProps('name')} />
      <TextInput label={t.shortName} maxLength={120} {...form.getInputProps('shortName')} />
      <UnitPicker label={t.parent} {...form.getInputProps('parent')} value={form.values.parent} error={form.errors['parent'] ?? form.errors['parentId']} />
      <Textarea label={t.note} autosize minRows={2} maxLength={1000} {...form.getInputProps('note')} />
    </DeedForm>
  );
}

/** "Công ty TNHH May Lũng Đông" is called "May Lũng Đông". */
const shortened = (name: string): string => name.replace(/^(Công ty|Xí nghiệp|Doanh nghiệp tư nhân)\s+((TNHH|CP|cổ phần|trách nhiệm hữu hạn|MTV|một thành viên)\s+)*/i, '');
