import { Alert, Button, Checkbox, Group, MultiSelect, NumberInput, SegmentedControl, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconChecks } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { reorganisation } from '#engines/messages/reorganisation.ts';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { useActing } from '../../components/acting.tsx';
import { UnitPicker, type PickedUnit } from '../../components/UnitPicker.tsx';
import { useUnitWords } from '../../components/unit-words.ts';
import { useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import type { Draft } from './BulkPage.tsx';
import { GroupSelect } from './GroupSelect.tsx';
import { choosesAnything, fetchSelection, type Selection } from './reorganisation.ts';
import classes from './Reorganisation.module.css';
import { SelectedUnits } from './SelectedUnits.tsx';

/** Which units: by conditions or by a pasted list, with what that means on the day at once below. */
export function ChooseUnits({ draft, change, onNext }: { draft: Draft; change: (more: Partial<Draft>) => void; onNext: () => void }) {
  const t = useMessages(reorganisation);
  const { scope } = useActing();
  const acts = useMessages(unitActs);
  const { types, kinds, fields, localities, name } = useUnitWords();
  const { selection } = draft;
  const [way, setWay] = useState<'filter' | 'list'>(selection.lines ? 'list' : 'filter');
  const [under, setUnder] = useState<PickedUnit | null>(null);
  const [asked] = useDebouncedValue(selection, 300);
  const set = (more: Partial<Selection>) => change({ selection: { ...selection, ...more } });
  const anything = choosesAnything(asked);
  const { data: first } = useQuery({ queryKey: ['unit-selection', 'first', draft.effective, asked], queryFn: () => fetchSelection(draft.effective, asked), enabled: anything && draft.effective !== '' });
  const total = anything ? (first?.total ?? 0) : 0;
  const ready = total > 0 && !first?.more && asked === selection && (draft.leaveOut || first?.notFound.length === 0);
  const inForce = types.filter((type) => type.validFrom <= draft.effective && (!type.validTo || draft.effective < type.validTo));
  return (
    <Stack gap="md">
      <Group gap="md" align="end">
        <DayInput label={t.day} description={t.dayHint} value={draft.effective} onChange={(effective) => change({ effective })} />
        <SegmentedControl
          aria-label={t.steps.choose} value={way} data={[{ value: 'filter', label: t.byFilter }, { value: 'list', label: t.byList }]}
          onChange={(value) => { setWay(value as typeof way); setUnder(null); change({ selection: { except: [] }, leaveOut: false }); }}
        />
      </Group>
      {way === 'list' ? (
        <Textarea label={t.listLabel} description={t.listHint} autosize minRows={6} maxRows={16} value={selection.lines?.join('\n') ?? ''}
          onChange={(event) => set({ lines: event.currentTarget.value === '' ? undefined : event.currentTarget.value.split('\n').map((line) => line.split('\t')[0]!) })} />
      ) : (
        <div className={classes.filters}>
          <UnitPicker label={t.under} clearable under={scope?.unitId} value={under} onChange={(unit) => { setUnder(unit); set({ under: unit?.id }); }} />
          <MultiSelect label={t.types} clearable data={inForce.map((type) => ({ value: type.key, label: name(type) }))} value={selection.typeKeys ?? []} onChange={(keys) => set({ typeKeys: keys.length > 0 ? keys : undefined })} />
          <MultiSelect label={t.kinds} clearable data={kinds.map((kind) => ({ value: kind.key, label: name(kind) }))} value={selection.kindKeys ?? []} onChange={(keys) => set({ kindKeys: keys.length > 0 ? keys : undefined })} />
          <MultiSelect label={acts.field} clearable searchable data={fields.map((field) => ({ value: field.key, label: name(field) }))} value={selection.fieldKeys ?? []} onChange={(keys) => set({ fieldKeys: keys.length > 0 ? keys : undefined })} />
          <Select label={acts.locality} clearable searchable data={localities.map((locality) => ({ value: locality.key, label: locality.name }))} value={selection.localityKey ?? null} onChange={(key) => set({ localityKey: key ?? undefined })} />
          {scope && <GroupSelect unitId={under?.id ?? scope.unitId} day={draft.effective} value={selection.groupId ?? null} onChange={(groupId) => set({ groupId: groupId ?? undefined })} />}
          <NumberInput label={t.fewerThan} min={1} max={1_000_000} allowDecimal={false} value={selection.fewerThan ?? ''} onChange={(value) => set({ fewerThan: typeof value === 'number' ? value : undefined })} />
          <Select label={t.status} clearable placeholder={t.any} data={[{ value: 'active', label: t.statuses.active }, { value: 'suspended', label: t.statuses.suspended }]} value={selection.status ?? null} onChange={(value) => set({ status: (value as Selection['status']) ?? undefined })} />
          <TextInput label={t.words} value={selection.q ?? ''} onChange={(event) => set({ q: event.currentTarget.value || undefined })} />
        </div>
      )}
      {first && anything && first.notFound.length > 0 && (
        <Alert color="yellow" variant="light" title={t.notFound(first.notFound.length)}>
          <ul className={classes.effects}>{first.notFound.slice(0, 20).map((line) => <li key={line.line}>{t.notFoundLine(line.line, line.text, line.code === 'unit_name_ambiguous')}</li>)}</ul>
          <Checkbox mt="sm" label={t.skipLines} checked={draft.leaveOut} onChange={(event) => change({ leaveOut: event.currentTarget.checked })} />
        </Alert>
      )}
      {first?.more && <Alert color="yellow" variant="light">{t.tooMany}</Alert>}
      {(selection.except.length) > 0 && <div><Button variant="subtle" onClick={() => set({ except: [] })}>{t.takeBackIn(selection.except.length)}</Button></div>}
      {anything
        ? <SelectedUnits day={draft.effective} selection={asked} total={first?.total ?? null} onLeaveOut={(unitId) => set({ except: [...selection.except, unitId] })} />
        : <EmptyState icon={IconChecks} title={t.noneSelected}>{t.noneSelectedHint}</EmptyState>}
      <Group justify="flex-end"><Button disabled={!ready} onClick={() => { change({ chosen: total }); onNext(); }}>{t.next}</Button></Group>
    </Stack>
  );
}
