import { NumberInput, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { officers } from '#engines/messages/officers.ts';
import { words as area } from '#engines/messages/words.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { useToday } from '../../../components/acting.tsx';
import { DeedModal } from '../../../components/DeedModal.tsx';
import { offeredOn, useWords } from '../../../components/words.ts';
import { useMessages } from '../../../messages/language.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { useOfficerWords } from '../../officers/officers.ts';
import { STALE } from './vocabulary.ts';

/** Adds what whoever takes a position should have: a least qualification, or a greatest age when first taking it. */
export function AddTitleStandard({ onDone }: { onDone: () => void }) {
  const t = useMessages(area);
  const of = useMessages(officers);
  const today = useToday();
  const toast = useToast();
  const { words, name } = useWords();
  const { data, choices, positionName, qualificationName } = useOfficerWords();
  const [id] = useState(newId);
  const form = useForm({
    initialValues: { positionKey: '', where: '', kind: 'level', leastLevelKey: '', mostAge: '' as number | '', sex: '', source: '', validFrom: today },
    validate: {
      positionKey: (value) => (value ? null : t.empty), validFrom: (value) => (value ? null : t.empty),
      leastLevelKey: (value, { kind }) => (kind === 'age' || value ? null : t.empty), mostAge: (value, { kind }) => (kind === 'level' || value !== '' ? null : t.empty),
    },
  });
  const { kind, validFrom } = form.values;
  const places = [
    { group: t.lists.levels, items: (words?.levels ?? []).filter((level) => offeredOn(level, validFrom || today)).map((level) => ({ value: `level ${level.key}`, label: name(level) })) },
    { group: t.lists.types, items: (words?.types ?? []).filter((type) => offeredOn(type, validFrom || today)).map((type) => ({ value: `type ${type.key}`, label: name(type) })) },
  ];
  const levels = (data?.qualificationKinds ?? []).map((one) => ({ group: qualificationName(one.key), items: (data?.qualificationLevels ?? []).filter((level) => level.kindKey === one.key).map((level) => ({ value: level.key, label: `${qualificationName(one.key)}: ${name(level)}` })) }));
  return (
    <DeedModal
      title={t.addTo(t.lists['title-standards'])} note={t.standardsLine} action={t.addAction} form={form} stale={STALE}
      deed={({ positionKey, where, leastLevelKey, mostAge, sex, source }) => answer(api.POST('/api/title-standards', {
        body: {
          id, positionKey, validFrom, source: source.trim() || null,
          ...(where.startsWith('level ') && { levelKey: where.slice(6) }), ...(where.startsWith('type ') && { typeKey: where.slice(5) }),
          ...(kind === 'level' ? { leastLevelKey } : { mostAge: Number(mostAge), sex: (sex || null) as 'female' | 'male' | null }),
        },
      }))}
      onDone={(added) => { if (added) toast.done(t.added(positionName(form.values.positionKey))); onDone(); }}
    >
      <Select label={of.position} searchable openOnFocus={false} data={choices(data?.positions)} data-autofocus {...form.getInputProps('positionKey')} />
      <Select label={t.standardWhere} placeholder={t.everyUnit} clearable searchable openOnFocus={false} data={places} {...form.getInputProps('where')} value={form.values.where || null} onChange={(where) => form.setFieldValue('where', where ?? '')} />
      <SegmentedControl aria-label={t.standard} fullWidth data={[{ value: 'level', label: t.standardOfLevel }, { value: 'age', label: t.standardOfAge }]} {...form.getInputProps('kind')} />
      {kind === 'level' ? <Select label={t.least} searchable openOnFocus={false} data={levels} {...form.getInputProps('leastLevelKey')} /> : (
        <>
          <NumberInput label={t.mostAge} description={t.mostAgeHint} min={18} max={90} allowDecimal={false} {...form.getInputProps('mostAge')} />
          <Select label={of.sexLabel} placeholder={of.anySex} clearable data={[{ value: 'female', label: of.sex.female }, { value: 'male', label: of.sex.male }]} {...form.getInputProps('sex')} value={form.values.sex || null} onChange={(sex) => form.setFieldValue('sex', sex ?? '')} />
        </>
      )}
      <TextInput label={t.source} description={t.standardSourceHint} maxLength={300} {...form.getInputProps('source')} />
      <DayInput label={t.from} {...form.getInputProps('validFrom')} value={validFrom} />
    </DeedModal>
  );
}
