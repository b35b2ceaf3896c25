import { Select, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { issuance } from '#engines/messages/issuance.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useActing } from '../../components/acting.tsx';
import { DeedModal } from '../../components/DeedModal.tsx';
import { useLanguage, useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { kindChoices } from './kind-name.ts';
import type { OutgoingDetail, OutgoingKind } from './outgoing.ts';

/** A document that was laid out elsewhere: its kind and what it is about; its file comes next. */
export function NewOutgoing({ onDone }: { onDone: () => void }) {
  const t = useMessages(issuance);
  const { language } = useLanguage();
  const { scope } = useActing();
  const navigate = useNavigate();
  const [id] = useState(newId);
  const form = useForm({ initialValues: { kind: 'CV' as OutgoingKind, title: '' }, validate: { title: (value) => (value.trim() ? null : t.needed) } });
  const draft = ({ kind, title }: typeof form.values) => answer(api.POST('/api/outgoing-documents', { body: { id, unitId: scope?.unitId ?? '', kind, title: title.trim() } }));
  const done = (made?: OutgoingDetail) => {
    onDone();
    if (made) void navigate({ to: paths.outgoingDocument(made.id) });
  };
  return (
    <DeedModal title={t.newTitle} note={t.newBody} action={t.newDocument} form={form} deed={draft} stale={[['outgoing-list']]} onDone={done}>
      <Select label={t.kind} allowDeselect={false} data={kindChoices(language)} {...form.getInputProps('kind')} />
      <Textarea label={t.documentTitle} autosize minRows={2} maxLength={1000} data-autofocus {...form.getInputProps('title')} />
    </DeedModal>
  );
}
