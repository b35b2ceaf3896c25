import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { officers } from '#engines/messages/officers.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useToday } from '../../components/acting.tsx';
import { UnitPicker, type PickedUnit } from '../../components/UnitPicker.tsx';
import { useWords } from '../../components/words.ts';
import { useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { OfficerDialog } from './OfficerDialog.tsx';
import { useOfficerDeed, type UnitCommittees } from './officers.ts';

/** An officer of this unit looks after a union, after a unit with all below it, or after a sector or an area. */
export function AssignCare({ unit, onDone }: { unit: UnitCommittees; onDone: () => void }) {
  const t = useMessages(officers);
  const today = useToday();
  const problem = useProblem();
  const [id] = useState(newId);
  const form = useForm({
    initialValues: { personId: '', of: 'unit', cared: null as PickedUnit | null, areaId: null as string | null, from: today, until: '', note: '' },
    validate: {
      personId: (value) => (value ? null : t.empty), cared: (value, { of }) => (of === 'area' || value ? null : t.empty),
      areaId: (value, { of }) => (of === 'unit' || value ? null : t.empty), from: (value) => (value ? null : t.empty),
    },
  });
  const { from, of } = form.values;
  const choices = useAreas(unit.unitId, from || today);
  const deed = useOfficerDeed((values: typeof form.values) => answer(api.POST('/api/unit-care', {
    body: {
      id, personId: values.personId, unitId: unit.unitId, ...(values.of === 'area' ? { areaId: values.areaId } : { caredUnitId: values.cared!.id }),
      from: values.from, until: values.until || null, note: values.note || null,
    },
  })), t.saved, onDone);
  const failed = (error: Error) => { const { caredUnitId, ...rest } = problem.fields(error); form.setErrors({ ...rest, ...(caredUnitId ? { cared: caredUnitId } : {}) }); };
  const people = [...new Map(unit.offices.map((office) => [office.personId, office.name]))].map(([value, label]) => ({ value, label }));
  return (
    <OfficerDialog title={t.assignCare} onDone={onDone} error={deed.error} pending={deed.isPending} onSubmit={form.onSubmit((values) => deed.mutate(values, { onError: failed }))}>
      <Select label={t.officer} searchable openOnFocus={false} data={people} data-autofocus {...form.getInputProps('personId')} />
      {choices.length > 0 && <SegmentedControl aria-label={t.careOf} fullWidth data={[{ value: 'unit', label: t.careOfUnit }, { value: 'area', label: t.careOfArea }]} {...form.getInputProps('of')} />}
      {of === 'area'
        ? <Select label={t.area} description={t.areaHint(unit.unitName)} searchable openOnFocus={false} data={choices} {...form.getInputProps('areaId')} />
        : <UnitPicker label={t.caredUnit} description={t.caredHint} under={unit.unitId} value={form.values.cared} onChange={(cared) => form.setFieldValue('cared', cared)} error={form.errors['cared']} />}
      <DayInput label={t.from} {...form.getInputProps('from')} value={from} />
      <DayInput label={t.until} clearable min={from} {...form.getInputProps('until')} value={form.values.until} />
      <TextInput label={t.note} maxLength={2000} {...form.getInputProps('note')} />
    </OfficerDialog>
  );
}

/** Sectors and areas in which something below the unit stands on a day, by their grouping, to choose from. */
function useAreas(unitId: string, asOf: string) {
  const { words, name } = useWords();
  const { data } = useQuery({ queryKey: ['officers', 'care-areas', unitId, asOf], queryFn: () => answer(api.GET('/api/units/{id}/care-areas', { params: { path: { id: unitId }, query: { asOf, limit: 200 } } })) });
  return [...Map.groupBy(data?.items ?? [], (area) => area.groupingKey)].map(([key, areas]) => ({
    group: name(words?.groupings.find((grouping) => grouping.key === key)), items: areas.map((area) => ({ value: area.id, label: area.owner.id === unitId ? area.name : `${area.name} · ${area.owner.name}` })),
  }));
}
