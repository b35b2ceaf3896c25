import { Button, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { officers } from '#engines/messages/officers.ts';
import { ui } from '#engines/messages/ui.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useToday } from '../../components/acting.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { UnitPicker, type PickedUnit } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { paths } from '../../paths.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { TextLink } from '../../ui/links.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { OfficerDialog } from './OfficerDialog.tsx';
import { useOfficerDeed, type UnitCommittees } from './officers.ts';
import classes from './Officers.module.css';

/** Who looks after this unit, and which unions its own officers look after. */
export function CareSection({ unit }: { unit: UnitCommittees }) {
  const t = useMessages(officers);
  const format = useFormat();
  const today = useToday();
  const words = useMessages(ui);
  const list = useKeyset(['officers', 'care', unit.unitId], (after) => answer(api.GET('/api/units/{id}/care', { params: { path: { id: unit.unitId }, query: { after } } })));
  const [assigning, setAssigning] = useState(false);
  const ending = useOfficerDeed((id: string) => answer(api.POST('/api/unit-care/{id}/ending', { params: { path: { id } }, body: { on: today } })), t.saved);
  const mayAssign = unit.may.lookAfter && unit.offices.length > 0;
  return (
    <>
      {unit.lookedAfterBy.length > 0 && (
        <section className={classes.section}>
          <h2 className={classes.heading}>{t.lookedAfterBy}</h2>
          <ul className={classes.lines}>{unit.lookedAfterBy.map((care) => <li key={care.id}><span className={classes.words}><strong>{care.name}</strong><span className={classes.small}>{care.unit.name}</span></span></li>)}</ul>
        </section>
      )}
      {list.error && !list.rows ? <ErrorState error={list.error} retry={list.retry} /> : !list.rows ? <LineSkeletons /> : (list.rows.length > 0 || mayAssign) && (
        <section className={classes.section}>
          <div className={classes.headingLine}>
            <h2 className={classes.heading}>{t.care}</h2>
            {mayAssign && <Button variant="default" size="compact-md" onClick={() => setAssigning(true)}>{t.assignCare}</Button>}
          </div>
          {list.rows.length === 0 ? <p className="lt-soft">{t.noCare}</p> : (
            <ul className={classes.lines}>
              {list.rows.map((care) => (
                <li key={care.id}>
                  <span className={classes.words}>
                    <strong>{care.name}</strong> · <TextLink to={paths.unitOfficers(care.caredUnit.id)}>{care.caredUnit.name}</TextLink>
                    <span className={classes.small}>{t.startsOn(format.date(care.from))} · {care.lastVisit ? t.lastVisit(format.date(care.lastVisit)) : t.neverVisited}</span>
                  </span>
                  {unit.may.manage && care.until === null && <Button variant="subtle" size="compact-sm" aria-label={`${t.endCare}: ${care.name}, ${care.caredUnit.name}`} onClick={() => ending.mutate(care.id)}>{t.endCare}</Button>}
                </li>
              ))}
            </ul>
          )}
          {list.more && <Button variant="subtle" mt="xs" loading={list.more.loading} onClick={list.more.load}>{words.loadMore}</Button>}
        </section>
      )}
      {assigning && <AssignCare unit={unit} onDone={() => setAssigning(false)} />}
    </>
  );
}

/** An officer of this unit looks after a union, or a unit with all below it. */
function AssignCare({ unit, onDone }: { unit: UnitCommittees; onDone: () => void }) {
  const t = useMessages(officers);
  const today = useToday();
  const problem = useProblem();
  const [id] = useState(newId);
  const form = useForm({
    initialValues: { personId: '', cared: null as PickedUnit | null, from: today, until: '', note: '' },
    validate: { personId: (value) => (value ? null : t.empty), cared: (value) => (value ? null : t.empty), from: (value) => (value ? null : t.empty) },
  });
  const deed = useOfficerDeed((values: typeof form.values) => answer(api.POST('/api/unit-care', {
    body: { id, personId: values.personId, unitId: unit.unitId, caredUnitId: values.cared!.id, from: values.from, until: values.until || null, note: values.note || null },
  })), t.saved, onDone);
  const failed = (error: Error) => { const { caredUnitId, ...rest } = problem.fields(error); form.setErrors({ ...rest, ...(caredUnitId ? { cared: caredUnitId } : {}) }); };
  const people = [...new Map(unit.offices.map((office) => [office.personId, office.name]))].map(([value, label]) => ({ value, label }));
  return (
    <OfficerDialog title={t.assignCare} onDone={onDone} error={deed.error} pending={deed.isPending} onSubmit={form.onSubmit((values) => deed.mutate(values, { onError: failed }))}>
      <Select label={t.officer} searchable openOnFocus={false} data={people} data-autofocus {...form.getInputProps('personId')} />
      <UnitPicker label={t.caredUnit} description={t.caredHint} under={unit.unitId} value={form.values.cared} onChange={(cared) => form.setFieldValue('cared', cared)} error={form.errors['cared']} />
      <DayInput label={t.from} {...form.getInputProps('from')} value={form.values.from} />
      <DayInput label={t.until} clearable min={form.values.from} {...form.getInputProps('until')} value={form.values.until} />
      <TextInput label={t.note} maxLength={2000} {...form.getInputProps('note')} />
    </OfficerDialog>
  );
}
