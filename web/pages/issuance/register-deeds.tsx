import { NumberInput, Select, Switch, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { issuance } from '#engines/messages/issuance.ts';
import { answer, api, newId } from '../../api/client.ts';
import { DeedModal } from '../../components/DeedModal.tsx';
import { useLanguage, useMessages } from '../../messages/language.tsx';
import { useFormat } from '../../messages/use-format.ts';
import { useToast } from '../../ui/use-toast.tsx';
import { kindChoices } from './kind-name.ts';
import { byId, type OutgoingKind, type RegisterSettings } from './outgoing.ts';

interface RegisterProps { unitId: string; byKind: boolean; onDone: () => void }
const stale = [['outgoing-register']];

function useKinds() {
  const { language } = useLanguage();
  return kindChoices(language);
}

/** The last number of the paper register, before the first one is taken here. */
export function OpenRegister({ unitId, year, byKind, onDone }: RegisterProps & { year: number }) {
  const t = useMessages(issuance);
  const toast = useToast();
  const kinds = useKinds();
  const form = useForm({ initialValues: { kind: 'BC' as OutgoingKind, lastNumber: 0 } });
  const open = ({ kind, lastNumber }: typeof form.values) => answer(api.POST('/api/units/{id}/outgoing-register/opening', { ...byId(unitId), body: { year, kind: byKind ? kind : null, lastNumber } })).then(() => true);
  return (
    <DeedModal title={t.opening} note={t.openingBody} action={t.opening} form={form} deed={open} stale={stale} onDone={(done) => { if (done) toast.done(t.opened); onDone(); }}>
      {byKind && <Select label={t.runOf} allowDeselect={false} data={kinds} {...form.getInputProps('kind')} />}
      <NumberInput label={t.lastNumber} min={0} max={1_000_000} allowDecimal={false} allowNegative={false} data-autofocus {...form.getInputProps('lastNumber')} />
    </DeedModal>
  );
}

/** A number that was lost on paper: the next one, with its reason. */
export function VoidNumber({ unitId, byKind, onDone }: RegisterProps) {
  const t = useMessages(issuance);
  const format = useFormat();
  const toast = useToast();
  const kinds = useKinds();
  const [id] = useState(newId);
  const form = useForm({ initialValues: { kind: 'BC' as OutgoingKind, reason: '' }, validate: { reason: (value) => (value.trim().length >= 3 ? null : t.needed) } });
  const lose = ({ kind, reason }: typeof form.values) => answer(api.POST('/api/units/{id}/outgoing-register/voiding', { ...byId(unitId), body: { id, kind: byKind ? kind : null, reason: reason.trim() } }));
  return (
    <DeedModal title={t.voiding} note={t.voidingBody} action={t.voiding} ending form={form} deed={lose} stale={stale} onDone={(done) => { if (done) toast.done(t.voidedDone(format.number(done.number))); onDone(); }}>
      {byKind && <Select label={t.runOf} allowDeselect={false} data={kinds} {...form.getInputProps('kind')} />}
      <Textarea label={t.reason} autosize minRows={2} maxLength={500} data-autofocus {...form.getInputProps('reason')} />
    </DeedModal>
  );
}

/** How numbers run, the letters of the unit, and the layout that it writes in. */
export function RegisterSettingsForm({ unitId, settings, mayCount, onDone }: { unitId: string; settings: RegisterSettings; mayCount: boolean; onDone: () => void }) {
  const t = useMessages(issuance);
  const toast = useToast();
  const form = useForm({ initialValues: { byKind: settings.byKind, letters: settings.letters ?? '', profile: settings.profile } });
  const save = ({ letters, ...rest }: typeof form.values) => answer(api.PUT('/api/units/{id}/outgoing-register', { ...byId(unitId), body: { ...rest, letters: letters.trim() || null } }));
  return (
    <DeedModal title={t.settings} note={t.settingsBody} action={t.settings} form={form} deed={save} stale={stale} onDone={(done) => { if (done) toast.done(t.settingsSaved); onDone(); }}>
      <Switch label={t.byKind} disabled={!mayCount} {...form.getInputProps('byKind', { type: 'checkbox' })} />
      <TextInput label={t.letters} description={t.lettersHint} maxLength={40} {...form.getInputProps('letters')} />
      <Select label={t.profile} allowDeselect={false} data={(['state', 'party'] as const).map((value) => ({ value, label: t.profiles[value] }))} {...form.getInputProps('profile')} />
    </DeedModal>
  );
}
