import { Autocomplete, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { issuance } from '#engines/messages/issuance.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useToday } from '../../components/acting.tsx';
import { DeedModal } from '../../components/DeedModal.tsx';
import { useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { authoritiesOf } from './head-fields.ts';
import { byId, type OutgoingDetail } from './outgoing.ts';

interface DeedProps { document: OutgoingDetail; onDone: (done?: OutgoingDetail) => void }
const stale = [['outgoing-list']];

/** Who signed, for whom and when: from then on the content is a file. */
export function SignDeed({ document, onDone }: DeedProps) {
  const t = useMessages(issuance);
  const toast = useToast();
  const today = useToday();
  const { authority, position, name } = document.head.signature;
  const needed = (value: string) => (value.trim() ? null : t.needed);
  const form = useForm({ initialValues: { authority: authority ?? '', position, name, signedOn: today }, validate: { position: needed, name: needed, signedOn: needed } });
  const sign = ({ signedOn, ...signature }: typeof form.values) => answer(api.POST('/api/outgoing-documents/{id}/signing', {
    ...byId(document.id), body: { version: document.version, signature: { ...signature, authority: signature.authority.trim() || null }, signedOn },
  }));
  return (
    <DeedModal title={t.signTitle} note={t.signBody} action={t.sign} form={form} deed={sign} stale={stale} onDone={(done) => { if (done) toast.done(t.signedDone); onDone(done); }}>
      <Autocomplete label={t.authority} description={t.authorityHint} maxLength={200} data={authoritiesOf(document.profile)} {...form.getInputProps('authority')} />
      <TextInput label={t.position} maxLength={200} {...form.getInputProps('position')} />
      <TextInput label={t.signer} maxLength={120} data-autofocus {...form.getInputProps('name')} />
      <DayInput label={t.signedOn} max={today} {...form.getInputProps('signedOn')} value={form.values.signedOn} />
    </DeedModal>
  );
}

/** The next number of the register, and out. Sent again after a lost answer it takes one number. */
export function IssueDeed({ document, onDone }: DeedProps) {
  const t = useMessages(issuance);
  const toast = useToast();
  const today = useToday();
  const [id] = useState(newId);
  const form = useForm({ initialValues: { issuedOn: today } });
  const issue = ({ issuedOn }: typeof form.values) =>
    answer(api.POST('/api/outgoing-documents/{id}/issue', { ...byId(document.id), body: { id, version: document.version, ...(issuedOn && { issuedOn }) } }));
  return (
    <DeedModal title={t.issueTitle} note={t.issueBody(document.code ?? '')} action={t.issue} form={form} deed={issue} stale={stale} onDone={(done) => { if (done) toast.done(t.issuedDone(done.symbol ?? '')); onDone(done); }}>
      <DayInput label={t.issuedOn} min={document.signedOn ?? undefined} max={today} {...form.getInputProps('issuedOn')} value={form.values.issuedOn} />
    </DeedModal>
  );
}

/** Giving back to the drafter, or taking back from the world: with a reason. */
export function ReasonDeed({ document, deed, onDone }: DeedProps & { deed: 'return' | 'recall' }) {
  const t = useMessages(issuance);
  const toast = useToast();
  const form = useForm({ initialValues: { reason: '' }, validate: { reason: (value) => (value.trim().length >= 3 ? null : t.needed) } });
  const path = deed === 'recall' ? '/api/outgoing-documents/{id}/recall' as const : '/api/outgoing-documents/{id}/return' as const;
  const words = deed === 'recall' ? { title: t.recallTitle, note: t.recallBody, action: t.recall, done: t.recalledDone } : { title: t.giveBackTitle, note: t.giveBackBody, action: t.giveBack, done: t.givenBack };
  return (
    <DeedModal
      title={words.title} note={words.note} action={words.action} ending={deed === 'recall'} form={form} stale={stale}
      deed={({ reason }) => answer(api.POST(path, { ...byId(document.id), body: { reason: reason.trim() } }))} onDone={(done) => { if (done) toast.done(words.done); onDone(done); }}
    >
      <Textarea label={t.reason} autosize minRows={2} maxLength={500} data-autofocus {...form.getInputProps('reason')} />
    </DeedModal>
  );
}
