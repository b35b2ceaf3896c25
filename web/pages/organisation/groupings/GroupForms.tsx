import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { unitGroups } from '#engines/messages/unit-groups.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { useToday } from '../../../components/acting.tsx';
import { DeedModal } from '../../../components/DeedModal.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { DayInput } from '../../../ui/DayInput.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { STALE, type UnitFilter, type UnitGroup } from './groupings.ts';

/** Makes a group, or gives one another name. */
export function NameGroup({ unitId, group, groupingKey, onDone }: { unitId?: string; group?: UnitGroup; groupingKey: string; onDone: (made?: { id: string }) => void }) {
  const t = useMessages(unitGroups);
  const toast = useToast();
  const [id] = useState(newId);
  const form = useForm({ initialValues: { name: group?.name ?? '' }, validate: { name: (value) => (value.trim() ? null : t.empty) } });
  return (
    <DeedModal
      title={group ? t.rename : t.make} action={group ? t.rename : t.makeAction} form={form} stale={STALE}
      deed={({ name }) => (group
        ? answer(api.PATCH('/api/unit-groups/{id}', { params: { path: { id: group.id } }, body: { name } }))
        : answer(api.POST('/api/units/{id}/unit-groups', { params: { path: { id: unitId! } }, body: { id, groupingKey, name } })))}
      onDone={(made) => { if (made) toast.done(group ? t.renamed : t.made(made.name)); onDone(made); }}
    >
      <TextInput label={t.name} maxLength={200} {...form.getInputProps('name')} data-autofocus />
    </DeedModal>
  );
}

export function CloseGroup({ group, onDone }: { group: UnitGroup; onDone: () => void }) {
  const t = useMessages(unitGroups);
  const today = useToday();
  const toast = useToast();
  const form = useForm({ initialValues: { on: today }, validate: { on: (value) => (value ? null : t.empty) } });
  return (
    <DeedModal
      title={t.closeTitle(group.name)} note={t.closeNote} action={t.closeAction} ending form={form} stale={STALE}
      deed={(body) => answer(api.PUT('/api/unit-groups/{id}/closing', { params: { path: { id: group.id } }, body }))}
      onDone={(closed) => { if (closed) toast.done(t.closed(group.name)); onDone(); }}
    >
      <DayInput label={t.lastDay} {...form.getInputProps('on')} value={form.values.on} />
    </DeedModal>
  );
}

/** Puts the units that were ticked, or all that the filter finds, into a group from a day on. */
export function PutUnits({ unitIds, filter, groups, onDone }: { unitIds?: string[]; filter?: UnitFilter; groups: UnitGroup[]; onDone: (done: boolean) => void }) {
  const t = useMessages(unitGroups);
  const format = useFormat();
  const today = useToday();
  const toast = useToast();
  const [id] = useState(newId);
  const form = useForm({ initialValues: { groupId: '', from: today }, validate: { groupId: (value) => (value ? null : t.empty), from: (value) => (value ? null : t.empty) } });
  return (
    <DeedModal
      title={t.putTitle} note={unitIds ? t.selected(format.number(unitIds.length)) : t.putAll} action={t.putAction} form={form} stale={STALE}
      deed={({ groupId, from }) => answer(api.POST('/api/unit-groups/{id}/places', { params: { path: { id: groupId } }, body: { id, from, ...(unitIds ? { unitIds } : { filter }) } }))}
      onDone={(put) => { if (put) toast.done(t.putDone(format.number(put.placed))); onDone(put !== undefined); }}
    >
      <Select label={t.putInto} data={groups.filter(({ closedOn }) => !closedOn).map((group) => ({ value: group.id, label: group.name }))} {...form.getInputProps('groupId')} data-autofocus />
      <DayInput label={t.putFrom} {...form.getInputProps('from')} value={form.values.from} />
    </DeedModal>
  );
}

export function TakeOut({ unitIds, group, onDone }: { unitIds: string[]; group: UnitGroup; onDone: (done: boolean) => void }) {
  const t = useMessages(unitGroups);
  const format = useFormat();
  const today = useToday();
  const toast = useToast();
  const [id] = useState(newId);
  const form = useForm({ initialValues: { from: today }, validate: { from: (value) => (value ? null : t.empty) } });
  return (
    <DeedModal
      title={t.takeOutTitle(group.name)} note={t.selected(format.number(unitIds.length))} action={t.takeOut} form={form} stale={STALE}
      deed={({ from }) => answer(api.POST('/api/unit-groups/{id}/leavings', { params: { path: { id: group.id } }, body: { id, from, unitIds } }))}
      onDone={(left) => { if (left) toast.done(t.takenOut(format.number(left.left))); onDone(left !== undefined); }}
    >
      <DayInput label={t.putFrom} {...form.getInputProps('from')} value={form.values.from} />
    </DeedModal>
  );
}
