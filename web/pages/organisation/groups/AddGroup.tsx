import { NumberInput, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { memberGroups } from '#engines/messages/member-groups.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { useToday } from '../../../components/acting.tsx';
import { DeedModal } from '../../../components/DeedModal.tsx';
import { offeredOn, useWords } from '../../../components/words.ts';
import { useMessages } from '../../../messages/language.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import type { UnitDetail } from '../units.ts';
import { STALE, type MemberGroup } from './member-groups.ts';

/** Adds a branch or group: what it is called, and if it is known who leads it. The rest has its usual value. */
export function AddGroup({ union, branches, onDone }: { union: UnitDetail; branches: MemberGroup[]; onDone: () => void }) {
  const t = useMessages(memberGroups);
  const today = useToday();
  const toast = useToast();
  const { words, name } = useWords();
  const [[id, leaderId]] = useState(() => [newId(), newId()] as const);
  const form = useForm({
    initialValues: { typeKey: union.typeKey === 'guild' ? 'guild-group' : 'group', parentId: union.id, name: '', leader: '', members: '' as number | '', founded: today },
    validate: { name: (value) => (value.trim() ? null : t.empty), typeKey: (value) => (value ? null : t.empty), founded: (value) => (value ? null : t.empty) },
  });
  const { typeKey, parentId, founded } = form.values;
  const types = words?.types ?? [];
  const rankAbove = types.find(({ key }) => key === (parentId === union.id ? union.typeKey : branches.find((one) => one.id === parentId)?.typeKey))?.rank ?? 0;
  const fitting = types.filter((type) => type.levelKey === 'below-grassroots' && type.rank! > rankAbove && offeredOn(type, founded));
  const rankOf = (key: string) => types.find((type) => type.key === key)?.rank ?? 0;
  const places = branches.filter((one) => rankOf(one.typeKey) < rankOf(typeKey));
  return (
    <DeedModal
      title={t.addTitle(union.shortName)} action={t.addAction} form={form} stale={STALE}
      deed={({ leader, members, ...group }) => answer(api.POST('/api/units/{id}/member-groups', {
        params: { path: { id: group.parentId } },
        body: { id, typeKey: group.typeKey, name: group.name, founded: group.founded, members: members === '' ? null : members, leader: leader.trim() ? { id: leaderId, name: leader } : null },
      }))}
      onDone={(added) => { if (added) toast.done(t.added(added.name)); onDone(); }}
    >
      <Select label={t.type} data={fitting.map((type) => ({ value: type.key, label: name(type) }))} allowDeselect={false} {...form.getInputProps('typeKey')} />
      {places.length > 0 && <Select label={t.below} data={[{ value: union.id, label: t.directly }, ...places.map((one) => ({ value: one.id, label: one.name }))]} allowDeselect={false} {...form.getInputProps('parentId')} />}
      <TextInput label={t.name} placeholder={t.nameHint} maxLength={200} {...form.getInputProps('name')} data-autofocus />
      <TextInput label={t.leader} description={t.leaderHint} maxLength={120} {...form.getInputProps('leader')} />
      <NumberInput label={t.members} min={0} allowDecimal={false} thousandSeparator="." decimalSeparator="," {...form.getInputProps('members')} />
      <DayInput label={t.founded} min={union.founded} {...form.getInputProps('founded')} value={founded} />
    </DeedModal>
  );
}
