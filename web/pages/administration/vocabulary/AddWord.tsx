import { NumberInput, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { words as area } from '#engines/messages/words.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { useToday } from '../../../components/acting.tsx';
import { DeedModal } from '../../../components/DeedModal.tsx';
import { offeredOn, useWords } from '../../../components/words.ts';
import { useMessages } from '../../../messages/language.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { fetchLocalities, STALE, type WordList } from './vocabulary.ts';

/** Adds a word, offered from a day on: its name, and what its list asks for beside. */
export function AddWord({ list, onDone }: { list: WordList; onDone: () => void }) {
  const t = useMessages(area);
  const today = useToday();
  const toast = useToast();
  const { words, name } = useWords();
  const [id] = useState(newId);
  const form = useForm({
    initialValues: { nameVi: '', nameEn: '', shortVi: '', levelKey: '', rank: '' as number | '', withinKey: '', validFrom: today },
    validate: {
      nameVi: (value) => (value.trim() ? null : t.empty), validFrom: (value) => (value ? null : t.empty),
      levelKey: (value) => (list !== 'types' || value ? null : t.empty), rank: (value) => (list !== 'levels' || value !== '' ? null : t.empty),
    },
  });
  const levels = (words?.levels ?? []).filter((level) => offeredOn(level, form.values.validFrom || today));
  return (
    <DeedModal
      title={t.addTo(t.lists[list])} action={t.addAction} form={form} stale={STALE}
      deed={(word) => answer(api.POST('/api/words/{list}', {
        params: { path: { list } },
        body: {
          id, nameVi: word.nameVi, nameEn: word.nameEn.trim() || null, validFrom: word.validFrom,
          ...(list === 'types' && { levelKey: word.levelKey, shortVi: word.shortVi.trim() || undefined }),
          ...((list === 'types' || list === 'levels') && word.rank !== '' && { rank: word.rank }),
          ...(list === 'localities' && { withinKey: word.withinKey || null }),
        },
      }))}
      onDone={(added) => { if (added) toast.done(t.added(form.values.nameVi)); onDone(); }}
    >
      <TextInput label={t.name} maxLength={200} {...form.getInputProps('nameVi')} data-autofocus />
      {list !== 'localities' && <TextInput label={t.nameEn} description={t.nameEnHint} maxLength={200} {...form.getInputProps('nameEn')} />}
      {list === 'types' && <TextInput label={t.short} maxLength={60} {...form.getInputProps('shortVi')} />}
      {list === 'types' && <Select label={t.level} data={levels.map((level) => ({ value: level.key, label: name(level) }))} {...form.getInputProps('levelKey')} onChange={(levelKey) => form.setValues({ levelKey: levelKey ?? '', rank: levels.find(({ key }) => key === levelKey)?.rank ?? '' })} />}
      {(list === 'types' || list === 'levels') && <NumberInput label={t.rank} description={t.rankHint} min={0} max={1000} allowDecimal={false} {...form.getInputProps('rank')} />}
      {list === 'localities' && <Within value={form.values.withinKey} onChange={(key) => form.setFieldValue('withinKey', key)} error={form.errors['withinKey']} />}
      <DayInput label={t.from} {...form.getInputProps('validFrom')} value={form.values.validFrom} />
    </DeedModal>
  );
}

function Within({ value, onChange, error }: { value: string; onChange: (key: string) => void; error: React.ReactNode }) {
  const t = useMessages(area);
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 200);
  const { data } = useQuery({ queryKey: ['localities', 'pick', q], queryFn: () => fetchLocalities({ q: q || undefined }) });
  return (
    <Select
      label={t.within} description={t.withinHint} placeholder={t.nowhere} searchable clearable filter={({ options }) => options} error={error}
      data={(data?.items ?? []).map((place) => ({ value: place.key, label: place.name }))} value={value || null} onSearchChange={setTyped} onChange={(key) => onChange(key ?? '')}
    />
  );
}
