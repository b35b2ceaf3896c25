import { NumberInput, Select, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { officers } from '#engines/messages/officers.ts';
import { answer, api, newId } from '../../api/client.ts';
import type { paths } from '../../api/contract.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useToday } from '../../components/acting.tsx';
import { UnitPicker, type PickedUnit } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { OfficerDialog } from './OfficerDialog.tsx';
import { useOfficerDeed, useOfficerWords, type OfficerRecord } from './officers.ts';

export type EntryKind = 'qualification' | 'planning' | 'move' | 'assessment' | 'training';
interface Values {
  levelKey: string; gainedOn: string; field: string; unit: PickedUnit | null; positionKey: string; fromYear: number | ''; toYear: number | ''; move: string; officeId: string; effective: string; until: string;
  from: string; to: string; decisionSymbol: string; decisionDate: string; year: number | ''; note: string; title: string; kindKey: string; startedOn: string; endedOn: string;
}
type Entry = paths['/api/officers/{id}/entries']['post']['requestBody']['content']['application/json'];
const sendEntry = (personId: string, body: Entry) => answer(api.POST('/api/officers/{id}/entries', { params: { path: { id: personId } }, body }));

/** What each kind of entry must have. */
const required: Record<EntryKind, (keyof Values)[]> = {
  qualification: ['levelKey'], planning: ['unit', 'positionKey', 'fromYear', 'toYear'], move: [], assessment: ['year', 'levelKey'], training: ['title', 'kindKey', 'endedOn'],
};

/** Adds one entry to a record; each kind has its own fields. */
export function AddEntry({ kind, record, onDone }: { kind: EntryKind; record: OfficerRecord; onDone: () => void }) {
  const t = useMessages(officers);
  const problem = useProblem();
  const year = Number(useToday().slice(0, 4));
  const [id] = useState(newId);
  const unit = record.offices[0]?.unit ?? null;
  const form = useForm<Values>({
    initialValues: { levelKey: '', gainedOn: '', field: '', unit, positionKey: '', fromYear: year, toYear: year + 5, move: 'rotated', officeId: '', effective: '', until: '', from: '', to: '', decisionSymbol: '', decisionDate: '', year: year - 1, note: '', title: '', kindKey: 'union', startedOn: '', endedOn: '' },
    validate: (values) => Object.fromEntries([...required[kind], ...(kind === 'move' && !values.officeId ? ['effective', 'to'] as const : [])].filter((name) => values[name] === '' || values[name] === null).map((name) => [name, t.empty])),
  });
  const deed = useOfficerDeed((values: Values) => sendEntry(record.personId, bodyOf(kind, id, values)), t.saved, onDone);
  const Fields = { qualification: Qualification, planning: Planning, move: Move, assessment: Assessment, training: Training }[kind];
  return (
    <OfficerDialog title={`${t.addEntry[kind]}: ${record.name}`} onDone={onDone} error={deed.error} pending={deed.isPending} onSubmit={form.onSubmit((values) => deed.mutate(values, { onError: (error) => form.setErrors(problem.fields(error)) }))}>
      <Fields form={form} record={record} />
    </OfficerDialog>
  );
}

function bodyOf(kind: EntryKind, id: string, v: Values): Entry {
  const decision = { decisionSymbol: v.decisionSymbol || null, decisionDate: v.decisionDate || null };
  switch (kind) {
    case 'qualification': return { id, kind, levelKey: v.levelKey, gainedOn: v.gainedOn || null, field: v.field || null };
    case 'planning': return { id, kind, unitId: v.unit!.id, positionKey: v.positionKey, fromYear: Number(v.fromYear), toYear: Number(v.toYear), ...decision };
    case 'move': return { id, kind, move: v.move as 'rotated', effective: v.officeId ? null : v.effective, until: v.until || null, from: v.from || null, to: v.officeId ? null : v.to, officeId: v.officeId || null, ...decision };
    case 'assessment': return { id, kind, year: Number(v.year), levelKey: v.levelKey, note: v.note || null };
    case 'training': return { id, kind, title: v.title, kindKey: v.kindKey, startedOn: v.startedOn || null, endedOn: v.endedOn };
  }
}

type Fields = { form: UseFormReturnType<Values>; record: OfficerRecord };
/** Mantine gives days as null where a form holds an empty text. */
const day = (form: Fields['form'], name: 'gainedOn' | 'effective' | 'until' | 'decisionDate' | 'startedOn' | 'endedOn') => ({ ...form.getInputProps(name), value: form.values[name] });

function Qualification({ form }: Fields) {
  const t = useMessages(officers);
  const { data, name, qualificationName } = useOfficerWords();
  const levels = (data?.qualificationKinds ?? []).map((kind) => ({ group: qualificationName(kind.key), items: (data?.qualificationLevels ?? []).filter((level) => level.kindKey === kind.key).map((level) => ({ value: level.key, label: `${name(kind)}: ${name(level)}` })) }));
  return (
    <>
      <Select label={t.level} searchable openOnFocus={false} data={levels} data-autofocus {...form.getInputProps('levelKey')} />
      <TextInput label={t.field} maxLength={200} {...form.getInputProps('field')} />
      <DayInput label={t.gainedOn} clearable {...day(form, 'gainedOn')} />
    </>
  );
}

function Decision({ form }: Pick<Fields, 'form'>) {
  const t = useMessages(officers);
  return (
    <>
      <TextInput label={t.decision} maxLength={80} {...form.getInputProps('decisionSymbol')} />
      <DayInput label={t.decisionDate} clearable {...day(form, 'decisionDate')} />
    </>
  );
}

function Planning({ form }: Fields) {
  const t = useMessages(officers);
  const { data, choices } = useOfficerWords();
  return (
    <>
      <Select label={t.position} searchable openOnFocus={false} data={choices(data?.positions)} data-autofocus {...form.getInputProps('positionKey')} />
      <UnitPicker label={t.unit} value={form.values.unit} onChange={(unit) => form.setFieldValue('unit', unit)} error={form.errors['unit']} />
      <NumberInput label={t.fromYear} min={1950} max={2199} allowDecimal={false} thousandSeparator="" {...form.getInputProps('fromYear')} />
      <NumberInput label={t.toYear} min={1950} max={2199} allowDecimal={false} thousandSeparator="" {...form.getInputProps('toYear')} />
      <Decision form={form} />
    </>
  );
}

/** A move to an office of the officer needs no more words: unit, position, day and decision are known from there. */
function Move({ form, record }: Fields) {
  const t = useMessages(officers);
  const format = useFormat();
  const { positionName } = useOfficerWords();
  const offices = record.offices.map((office) => ({ value: office.id, label: `${positionName(office.positionKey)}, ${office.unit.name}, ${t.startsOn(format.date(office.from))}` }));
  return (
    <>
      <Select label={t.move} allowDeselect={false} data={Object.entries(t.moveKinds).map(([value, label]) => ({ value, label }))} {...form.getInputProps('move')} />
      <TextInput label={t.moveFrom} maxLength={300} {...form.getInputProps('from')} />
      <Select label={t.moveToOffice} description={t.moveToOfficeHint} clearable data={offices} {...form.getInputProps('officeId')} value={form.values.officeId || null} onChange={(officeId) => form.setFieldValue('officeId', officeId ?? '')} />
      {!form.values.officeId && <TextInput label={t.moveTo} maxLength={300} {...form.getInputProps('to')} />}
      {!form.values.officeId && <DayInput label={t.effective} {...day(form, 'effective')} />}
      <DayInput label={t.until} clearable {...day(form, 'until')} />
      {!form.values.officeId && <Decision form={form} />}
    </>
  );
}

function Assessment({ form }: Fields) {
  const t = useMessages(officers);
  const { assessmentChoices } = useOfficerWords();
  return (
    <>
      <NumberInput label={t.year} min={1950} max={2199} allowDecimal={false} thousandSeparator="" {...form.getInputProps('year')} />
      <Select label={t.assessments} data={assessmentChoices(form.values.year)} data-autofocus {...form.getInputProps('levelKey')} />
      <TextInput label={t.note} maxLength={2000} {...form.getInputProps('note')} />
    </>
  );
}

function Training({ form }: Fields) {
  const t = useMessages(officers);
  const { data, choices } = useOfficerWords();
  return (
    <>
      <TextInput label={t.course} maxLength={300} data-autofocus {...form.getInputProps('title')} />
      <Select label={t.courseKind} allowDeselect={false} data={choices(data?.qualificationKinds)} {...form.getInputProps('kindKey')} />
      <DayInput label={t.startedOn} clearable {...day(form, 'startedOn')} />
      <DayInput label={t.endedOn} {...day(form, 'endedOn')} />
    </>
  );
}
