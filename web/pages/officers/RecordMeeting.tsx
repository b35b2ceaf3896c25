import { Checkbox, Select, TextInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { officers } from '#engines/messages/officers.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useToday } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { OfficerDialog } from './OfficerDialog.tsx';
import { useOfficerDeed, useOfficerWords, type UnitCommittees } from './officers.ts';
import classes from './Officers.module.css';

type State = 'present' | 'excused' | 'absent';
type Kind = 'regular' | 'extraordinary' | 'congress';

/** A meeting in a minute on a phone: everyone is present until unticked. */
export function RecordMeeting({ unit, onDone }: { unit: UnitCommittees; onDone: () => void }) {
  const t = useMessages(officers);
  const today = useToday();
  const problem = useProblem();
  const [id] = useState(newId);
  const { data, committeeName } = useOfficerWords();
  const [away, setAway] = useState<Record<string, State>>({});
  const form = useForm({
    initialValues: { committeeId: unit.committees[0]!.id, heldOn: today, kind: 'regular', subject: '', decided: '' },
    validate: { heldOn: (value) => (value ? null : t.empty), subject: (value) => (value.trim() ? null : t.empty) },
  });
  const kindKey = unit.committees.find((one) => one.id === form.values.committeeId)?.kindKey;
  const sits = (positionKey: string) => data?.positions.some((one) => one.key === positionKey && (one.committeeKey === kindKey || one.alsoKey === kindKey)) ?? false;
  const then = unit.offices.filter((office) => sits(office.positionKey) && office.from <= form.values.heldOn && (office.until === null || form.values.heldOn < office.until));
  const deed = useOfficerDeed((values: typeof form.values) => answer(api.POST('/api/committee-meetings', {
    body: { id, committeeId: values.committeeId, heldOn: values.heldOn, kind: values.kind as Kind, subject: values.subject, decided: values.decided || null, attendance: then.map((office) => ({ officeId: office.id, state: away[office.id] ?? 'present' })) },
  })), t.meetingSaved, onDone);
  return (
    <OfficerDialog title={t.addMeeting} onDone={onDone} error={deed.error} pending={deed.isPending} onSubmit={form.onSubmit((values) => deed.mutate(values, { onError: (error) => form.setErrors(problem.fields(error)) }))}>
      <TextInput label={t.subject} maxLength={500} data-autofocus {...form.getInputProps('subject')} />
      <DayInput label={t.heldOn} max={today} {...form.getInputProps('heldOn')} value={form.values.heldOn} />
      {unit.committees.length > 1 && <Select label={t.kind} allowDeselect={false} data={unit.committees.map((one) => ({ value: one.id, label: committeeName(one.kindKey) }))} {...form.getInputProps('committeeId')} />}
      <fieldset className={classes.attendance}>
        <legend>{t.attendance} <span className="lt-soft">({t.attendanceHint})</span></legend>
        {then.map((office) => (
          <div key={office.id} className={classes.attendanceLine}>
            <Checkbox label={office.name} checked={(away[office.id] ?? 'present') === 'present'} onChange={(event) => setAway({ ...away, [office.id]: event.currentTarget.checked ? 'present' : 'absent' })} />
            {away[office.id] && away[office.id] !== 'present' && (
              <Checkbox size="xs" label={t.excused} aria-label={`${t.excused}: ${office.name}`} checked={away[office.id] === 'excused'} onChange={(event) => setAway({ ...away, [office.id]: event.currentTarget.checked ? 'excused' : 'absent' })} />
            )}
          </div>
        ))}
      </fieldset>
      <Textarea label={t.decided} autosize minRows={2} maxLength={2000} {...form.getInputProps('decided')} />
      <Select label={t.meetingKind} allowDeselect={false} data={Object.entries(t.meetingKinds).map(([value, label]) => ({ value, label }))} {...form.getInputProps('kind')} />
    </OfficerDialog>
  );
}
