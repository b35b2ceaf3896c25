import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { issuance } from '#engines/messages/issuance.ts';
import { answer, api, newId } from '../../api/client.ts';
import { DeedModal } from '../../components/DeedModal.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { byId } from './outgoing.ts';
import { outsideWays, type OutsideBody } from './recipients.ts';

/** A new entry of the address book, or one put right; one out of use is taken into use again. */
export function BodyForm({ unitId, body, onDone }: { unitId: string; body: OutsideBody | undefined; onDone: () => void }) {
  const t = useMessages(issuance);
  const toast = useToast();
  const [id] = useState(newId);
  const form = useForm({
    initialValues: { name: body?.name ?? '', address: body?.address ?? '', email: body?.email ?? '', way: body?.way ?? ('post' as OutsideBody['way']) },
    validate: { name: (value) => (value.trim() ? null : t.needed) },
  });
  const save = ({ name, address, email, way }: typeof form.values) => {
    const fields = { name: name.trim(), address: address.trim() || null, email: email.trim() || null, way };
    return body
      ? answer(api.PUT('/api/outside-bodies/{id}', { ...byId(body.id), body: { version: body.version, ...fields } }))
      : answer(api.POST('/api/units/{id}/outside-bodies', { ...byId(unitId), body: { id, ...fields } }));
  };
  return (
    <DeedModal title={body ? t.changeEntryOf(body.name) : t.addEntry} action={body ? t.changeEntry : t.addEntry} form={form} deed={save} stale={[['outside-bodies']]} onDone={(done) => { if (done) toast.done(t.entrySaved); onDone(); }}>
      <TextInput label={t.bodyName} maxLength={300} data-autofocus {...form.getInputProps('name')} />
      <TextInput label={t.address} maxLength={500} {...form.getInputProps('address')} />
      <TextInput label={t.email} type="email" maxLength={200} {...form.getInputProps('email')} />
      <Select label={t.defaultWay} allowDeselect={false} data={outsideWays.map((value) => ({ value, label: t.ways[value] }))} {...form.getInputProps('way')} />
    </DeedModal>
  );
}
