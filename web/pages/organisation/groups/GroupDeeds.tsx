import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { memberGroups } from '#engines/messages/member-groups.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { useToday } from '../../../components/acting.tsx';
import { DeedModal } from '../../../components/DeedModal.tsx';
import { useWords } from '../../../components/words.ts';
import { useMessages } from '../../../messages/language.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import type { UnitDetail } from '../units.ts';
import { STALE, type MemberGroup } from './member-groups.ts';

/** What is done with a group, the commonest first. */
export const DEEDS = ['nameLeader', 'change', 'move', 'end'] as const;
export type Deed = (typeof DEEDS)[number];
export interface Chosen { deed: Deed; group: MemberGroup }

interface DeedProps { group: MemberGroup; onDone: () => void }

export function GroupDeeds({ chosen: { deed, group }, union, branches, onDone }: { chosen: Chosen; union: UnitDetail; branches: MemberGroup[]; onDone: () => void }) {
  if (deed === 'nameLeader') return <NameLeader group={group} onDone={onDone} />;
  if (deed === 'change') return <ChangeGroup group={group} onDone={onDone} />;
  if (deed === 'move') return <MoveGroup group={group} union={union} branches={branches} onDone={onDone} />;
  return <EndGroup group={group} onDone={onDone} />;
}

export function NameLeader({ group, onDone }: DeedProps) {
  const t = useMessages(memberGroups);
  const today = useToday();
  const toast = useToast();
  const [id] = useState(newId);
  const form = useForm({ initialValues: { name: '', part: 'head', from: group.founded > today ? group.founded : today }, validate: { name: (value) => (value.trim() ? null : t.empty), from: (value) => (value ? null : t.empty) } });
  return (
    <DeedModal
      title={`${t.nameLeader}: ${group.name}`} note={form.values.part === 'head' && group.leaders.some(({ part }) => part === 'head') ? t.leaderNote : undefined} action={t.nameLeaderAction} form={form} stale={STALE}
      deed={({ part, ...who }) => answer(api.POST('/api/member-groups/{id}/leaders', { params: { path: { id: group.id } }, body: { id, ...who, part: part as 'head' | 'deputy' } }))}
      onDone={(named) => { if (named) toast.done(t.leaderNamed(form.values.name)); onDone(); }}
    >
      <TextInput label={t.person} maxLength={120} {...form.getInputProps('name')} data-autofocus />
      <Select label={t.part} data={[{ value: 'head', label: t.head }, { value: 'deputy', label: t.deputy }]} allowDeselect={false} {...form.getInputProps('part')} />
      <DayInput label={t.from} min={group.founded} {...form.getInputProps('from')} value={form.values.from} />
    </DeedModal>
  );
}

function ChangeGroup({ group, onDone }: DeedProps) {
  const t = useMessages(memberGroups);
  const today = useToday();
  const toast = useToast();
  const [id] = useState(newId);
  const form = useForm({ initialValues: { name: group.name, members: (group.members ?? '') as number | '', from: today }, validate: { name: (value) => (value.trim() ? null : t.empty), from: (value) => (value ? null : t.empty) } });
  return (
    <DeedModal
      title={group.name} note={t.changeNote} action={t.changeAction} form={form} stale={STALE}
      deed={({ members, ...change }) => answer(api.POST('/api/member-groups/{id}/changes', { params: { path: { id: group.id } }, body: { id, ...change, members: members === '' ? null : members } }))}
      onDone={(changed) => { if (changed) toast.done(t.changed); onDone(); }}
    >
      <TextInput label={t.name} maxLength={200} {...form.getInputProps('name')} data-autofocus />
      <NumberInput label={t.members} min={0} allowDecimal={false} thousandSeparator="." decimalSeparator="," {...form.getInputProps('members')} />
      <DayInput label={t.from} min={group.founded} {...form.getInputProps('from')} value={form.values.from} />
    </DeedModal>
  );
}

function EndGroup({ group, onDone }: DeedProps) {
  const t = useMessages(memberGroups);
  const today = useToday();
  const toast = useToast();
  const [id] = useState(newId);
  const form = useForm({ initialValues: { on: today, reason: '' }, validate: { on: (value) => (value ? null : t.empty), reason: (value) => (value.trim() ? null : t.empty) } });
  return (
    <DeedModal
      title={t.endTitle(group.name)} note={t.endNote} action={t.endAction} ending form={form} stale={STALE}
      deed={(closing) => answer(api.POST('/api/member-groups/{id}/closing', { params: { path: { id: group.id } }, body: { id, ...closing } }))}
      onDone={(ended) => { if (ended) toast.done(t.ended(group.name)); onDone(); }}
    >
      <DayInput label={t.endOn} min={group.founded} {...form.getInputProps('on')} value={form.values.on} />
      <Textarea label={t.endReason} autosize minRows={2} {...form.getInputProps('reason')} data-autofocus />
    </DeedModal>
  );
}

function MoveGroup({ group, union, branches, onDone }: DeedProps & { union: UnitDetail; branches: MemberGroup[] }) {
  const t = useMessages(memberGroups);
  const today = useToday();
  const toast = useToast();
  const { words } = useWords();
  const [id] = useState(newId);
  const rankOf = (typeKey: string) => words?.types.find(({ key }) => key === typeKey)?.rank ?? 0;
  const places = [{ value: union.id, label: t.directly }, ...branches.filter((one) => rankOf(one.typeKey) < rankOf(group.typeKey)).map((one) => ({ value: one.id, label: one.name }))]
    .filter(({ value }) => value !== group.parentId && value !== group.id);
  const form = useForm({ initialValues: { parentId: places.length === 1 ? places[0]!.value : '', from: today }, validate: { parentId: (value) => (value ? null : t.empty), from: (value) => (value ? null : t.empty) } });
  return (
    <DeedModal
      title={t.moveTitle(group.name)} note={t.moveNote} action={t.moveAction} form={form} stale={STALE}
      deed={(move) => answer(api.POST('/api/member-groups/{id}/moves', { params: { path: { id: group.id } }, body: { id, ...move } }))}
      onDone={(moved) => { if (moved) toast.done(t.moved(group.name, places.find(({ value }) => value === moved.parentId)?.label ?? '')); onDone(); }}
    >
      <Select label={t.moveTo} data={places} nothingFoundMessage={t.nowhere} {...form.getInputProps('parentId')} data-autofocus />
      <DayInput label={t.from} min={group.founded} {...form.getInputProps('from')} value={form.values.from} />
    </DeedModal>
  );
}
