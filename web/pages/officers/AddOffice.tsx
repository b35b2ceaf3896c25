import { NumberInput, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { officers } from '#engines/messages/officers.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useActing, useToday } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { MemberPicker, type PickedMember } from './MemberPicker.tsx';
import { OfficerDialog } from './OfficerDialog.tsx';
import { useOfficerDeed, useOfficerWords, type UnitCommittees } from './officers.ts';

type Basis = 'elected' | 'appointed' | 'co-opted';
interface Values {
  positionKey: string; source: 'register' | 'new'; member: PickedMember | null; name: string; birthYear: number | ''; sex: string | null; ethnicity: string;
  from: string; fullTime: string; basis: string; decisionSymbol: string; decisionDate: string; duties: string;
}

/** A person takes a position: a member of the register, or someone whose record is opened with it. */
export function AddOffice({ unit, onDone }: { unit: UnitCommittees; onDone: () => void }) {
  const t = useMessages(officers);
  const today = useToday();
  const problem = useProblem();
  const { can } = useActing();
  const [ids] = useState(() => ({ office: newId(), person: newId() }));
  const { data, choices } = useOfficerWords();
  const terms = unit.committees.map((committee) => committee.from).toSorted();
  const form = useForm<Values>({
    initialValues: {
      positionKey: '', source: can('members.read') ? 'register' : 'new', member: null, name: '', birthYear: '', sex: null, ethnicity: '', from: terms[0] ?? today, fullTime: 'false', basis: 'elected',
      decisionSymbol: '', decisionDate: '', duties: '',
    },
    validate: {
      positionKey: (value) => (value ? null : t.empty), from: (value) => (value ? null : t.empty),
      member: (value, { source }) => (source === 'new' || value ? null : t.empty), name: (value, { source }) => (source === 'register' || value.trim() ? null : t.empty),
    },
  });
  const deed = useOfficerDeed((values: Values) => answer(api.POST('/api/offices', {
    body: {
      id: ids.office, unitId: unit.unitId, positionKey: values.positionKey, from: values.from, fullTime: values.fullTime === 'true', basis: values.basis as Basis,
      decisionSymbol: values.decisionSymbol || null, decisionDate: values.decisionDate || null, duties: values.duties || null,
      ...(values.source === 'register' ? { personId: values.member!.id } : {
        personId: ids.person,
        newPerson: { name: values.name, birthYear: values.birthYear === '' ? null : values.birthYear, sex: values.sex as 'female' | 'male' | null, ethnicity: values.ethnicity || null },
      }),
    },
  })), t.added(form.values.source === 'register' ? form.values.member?.name ?? '' : form.values.name), onDone);
  const { source } = form.values;
  // Errors of the new person come as those of its fields.
  const failed = (error: Error) => form.setErrors(Object.fromEntries(Object.entries(problem.fields(error)).map(([path, sentence]) => [path === 'personId' ? 'member' : path.replace(/^newPerson\./, ''), sentence])));
  return (
    <OfficerDialog title={t.addTitle(unit.unitName)} onDone={onDone} error={deed.error} pending={deed.isPending} action={t.addOffice} onSubmit={form.onSubmit((values) => deed.mutate(values, { onError: failed }))}>
      <Select label={t.position} searchable openOnFocus={false} data={choices(data?.positions)} data-autofocus {...form.getInputProps('positionKey')} />
      {can('members.read') && <SegmentedControl aria-label={t.who} fullWidth data={[{ value: 'register', label: t.fromRegister }, { value: 'new', label: t.enterPerson }]} {...form.getInputProps('source')} />}
      {source === 'register' ? <MemberPicker under={unit.unitId} value={form.values.member} onChange={(member) => form.setFieldValue('member', member)} error={form.errors['member']} /> : (
        <>
          <TextInput label={t.name} maxLength={120} {...form.getInputProps('name')} />
          <NumberInput label={t.birthYear} min={1900} max={Number(today.slice(0, 4))} allowDecimal={false} thousandSeparator="" {...form.getInputProps('birthYear')} />
          <Select label={t.sexLabel} clearable data={[{ value: 'female', label: t.sex.female }, { value: 'male', label: t.sex.male }]} {...form.getInputProps('sex')} />
          <TextInput label={t.ethnicity} maxLength={60} {...form.getInputProps('ethnicity')} />
        </>
      )}
      <DayInput label={t.from} {...form.getInputProps('from')} value={form.values.from} />
      <Select label={t.time} allowDeselect={false} data={[{ value: 'false', label: t.partTime }, { value: 'true', label: t.fullTime }]} {...form.getInputProps('fullTime')} />
      <Select label={t.basis} allowDeselect={false} data={Object.entries(t.bases).map(([value, label]) => ({ value, label }))} {...form.getInputProps('basis')} />
      <TextInput label={t.decision} maxLength={80} {...form.getInputProps('decisionSymbol')} />
      <DayInput label={t.decisionDate} clearable {...form.getInputProps('decisionDate')} value={form.values.decisionDate} />
      <TextInput label={t.duties} description={t.dutiesHint} maxLength={2000} {...form.getInputProps('duties')} />
    </OfficerDialog>
  );
}
