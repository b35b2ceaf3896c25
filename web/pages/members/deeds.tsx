import { Select, Text, Textarea } from '@mantine/core';
import { useForm, type UseFormInput } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { members } from '#engines/messages/members.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useActing, useToday } from '../../components/acting.tsx';
import { UnitPicker, type PickedUnit } from '../../components/UnitPicker.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { FormDialog } from './FormDialog.tsx';
import { useMemberWords, usePersonDeed, type Person } from './members.ts';

interface DeedProps { person: Person; onDone: () => void }

/** What every one of these short forms needs: the words, an id that sends once, errors beside the fields. */
function useDeed<Values extends Record<string, unknown>>({ person, onDone }: DeedProps, initialValues: Values, send: (id: string, values: Values) => Promise<Person>, said: string, validate?: UseFormInput<Values>['validate']) {
  const t = useMessages(members);
  const toast = useToast();
  const problem = useProblem();
  const [id] = useState(newId);
  const form = useForm<Values>({ initialValues, ...(validate && { validate }) });
  const deed = usePersonDeed(person.id, (values: Values) => send(id, values), () => { toast.done(said); onDone(); }, (error) => form.setErrors(problem.fields(error)));
  return { t, form, dialog: { pending: deed.isPending, error: deed.error, onSubmit: form.onSubmit((values) => deed.mutate(values)), onDone } };
}

export function LeaveUnion(props: DeedProps) {
  const { person } = props;
  const words = useMessages(members);
  const { choices } = useMemberWords();
  const { t, form, dialog } = useDeed(props, { on: useToday(), reason: '', note: '' }, (id, values) =>
    answer(api.POST('/api/members/{id}/leaving', { params: { path: { id: person.id } }, body: { ...values, id, note: values.note || null } })), words.left(person.name),
    { reason: (reason: string) => (reason ? null : words.empty), on: (day: string) => (day ? null : words.empty) });
  return (
    <FormDialog {...dialog} title={t.leaveTitle(person.name)} action={t.leave} danger>
      <Select label={t.reason} placeholder={t.chooseReason} allowDeselect={false} data={choices('out')} {...form.getInputProps('reason')} value={form.values.reason || null} onChange={(reason) => form.setFieldValue('reason', reason ?? '')} />
      <DayInput label={t.leaveOn} {...form.getInputProps('on')} value={form.values.on} />
      <Textarea label={t.note} autosize minRows={2} {...form.getInputProps('note')} />
    </FormDialog>
  );
}

export function SuspendMember(props: DeedProps) {
  const { person } = props;
  const words = useMessages(members);
  const { suspensionMostMonths } = useMemberWords();
  const { t, form, dialog } = useDeed(props, { from: useToday(), until: '', reason: '' }, (id, values) =>
    answer(api.POST('/api/members/{id}/suspensions', { params: { path: { id: person.id } }, body: { ...values, id } })), words.suspended);
  return (
    <FormDialog {...dialog} title={t.suspendTitle(person.name)} intro={t.suspendNote(suspensionMostMonths)} action={t.suspend}>
      <DayInput label={t.suspendFrom} {...form.getInputProps('from')} value={form.values.from} />
      <DayInput label={t.suspendUntil} min={form.values.from} {...form.getInputProps('until')} value={form.values.until} />
      <Textarea label={t.suspendReason} autosize minRows={2} {...form.getInputProps('reason')} />
    </FormDialog>
  );
}

export function ReadmitMember(props: DeedProps) {
  const { person } = props;
  const words = useMessages(members);
  const format = useFormat();
  const { scope } = useActing();
  const [union, setUnion] = useState<PickedUnit | null>(person.union);
  const { t, form, dialog } = useDeed(props, { joinedOn: useToday(), note: '' }, (id, values) =>
    answer(api.POST('/api/members/{id}/readmission', { params: { path: { id: person.id } }, body: { id, unitId: union!.id, joinedOn: values.joinedOn, note: values.note || null } })), words.readmitted(person.name));
  return (
    <FormDialog {...dialog} title={t.readmitTitle(person.name)} action={t.readmit}>
      {person.may.readmitFrom && <Text size="sm" c="dimmed">{t.readmitFrom(format.date(person.may.readmitFrom))}</Text>}
      <UnitPicker label={t.union} under={scope?.unitId} value={union} onChange={setUnion} allowDeselect={false} error={form.errors['unitId']} />
      <DayInput label={t.joinedOn} min={person.may.readmitFrom ?? undefined} {...form.getInputProps('joinedOn')} value={form.values.joinedOn} />
      <Textarea label={t.note} autosize minRows={2} {...form.getInputProps('note')} />
    </FormDialog>
  );
}

export function PlaceInGroup(props: DeedProps) {
  const { person } = props;
  const words = useMessages(members);
  const { data } = useQuery({ queryKey: ['units', 'groups', person.union.id], queryFn: () => answer(api.GET('/api/units', { params: { query: { under: person.union.id, limit: 200 } } })) });
  const { t, form, dialog } = useDeed(props, { groupId: person.group?.id ?? '', from: useToday() }, (id, values) =>
    answer(api.POST('/api/members/{id}/groups', { params: { path: { id: person.id } }, body: { id, groupId: values.groupId || null, from: values.from } })), words.placed);
  const groups = (data?.items ?? []).filter(({ typeKey }) => ['branch', 'guild-branch', 'group', 'guild-group'].includes(typeKey));
  return (
    <FormDialog {...dialog} title={t.place} action={t.place}>
      <Select label={t.group} placeholder={t.noGroup} clearable data={groups.map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('groupId')} value={form.values.groupId || null} onChange={(value) => form.setFieldValue('groupId', value ?? '')} />
      <DayInput label={t.placeFrom} {...form.getInputProps('from')} value={form.values.from} />
    </FormDialog>
  );
}

/** Masked details are shown for a purpose, which is kept. */
export function ShowPerson(props: DeedProps) {
  const { person, onDone } = props;
  const words = useMessages(members);
  const problem = useProblem();
  const [id] = useState(newId);
  const form = useForm({ initialValues: { purpose: '' }, validate: { purpose: (value) => (value.trim().length > 2 ? null : words.empty) } });
  const showing = usePersonDeed(person.id, ({ purpose }: { purpose: string }) =>
    answer(api.POST('/api/members/{id}/showing', { params: { path: { id: person.id } }, body: { id, purpose } })), onDone, (error) => form.setErrors(problem.fields(error)));
  return (
    <FormDialog title={words.showTitle} intro={words.showBody} action={words.showAction} pending={showing.isPending} error={showing.error} onSubmit={form.onSubmit((values) => showing.mutate(values))} onDone={onDone}>
      <Textarea label={words.purpose} description={words.purposeHint} autosize minRows={2} data-autofocus {...form.getInputProps('purpose')} />
    </FormDialog>
  );
}
