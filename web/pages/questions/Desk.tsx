import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { questions } from '#engines/messages/questions.ts';
import { answer, api } from '../../api/client.ts';
import { DeedModal } from '../../components/DeedModal.tsx';
import { useMessages } from '../../messages/language.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import type { Head } from './questions.ts';
import classes from './Questions.module.css';

/** Whom to ask: as it was set, else as the document names it. */
export function Desk({ campaignId, head: { desk, may } }: { campaignId: string; head: Head }) {
  const t = useMessages(questions);
  const [changing, setChanging] = useState(false);
  return (
    <section className={classes.box} aria-labelledby="desk">
      <h2 id="desk">{t.desk}</h2>
      {desk ? (
        <>
          <p><strong>{desk.name}</strong></p>
          {desk.phone && <p>{t.phone}: {desk.phone}</p>}
          {desk.email && <p>{t.email}: {desk.email}</p>}
          {desk.hours && <p>{t.hours}: {desk.hours}</p>}
          {desk.from === 'document' && <p className="lt-soft">{t.deskFromDocument}</p>}
        </>
      ) : <p className="lt-soft">{t.deskNone}</p>}
      {may.setDesk && <Button variant="default" size="compact-md" mt="xs" onClick={() => setChanging(true)}>{desk?.from === 'set' ? t.deskChange : t.deskSet}</Button>}
      {changing && <ChangeDesk campaignId={campaignId} desk={desk} onDone={() => setChanging(false)} />}
    </section>
  );
}

function ChangeDesk({ campaignId, desk, onDone }: { campaignId: string; desk: Head['desk']; onDone: () => void }) {
  const t = useMessages(questions);
  const toast = useToast();
  const form = useForm({
    initialValues: { name: desk?.name ?? '', phone: desk?.phone ?? '', email: desk?.email ?? '', hours: desk?.hours ?? '' },
    validate: { name: (name: string) => (name.trim() ? null : t.missing) },
  });
  return (
    <DeedModal
      title={t.deskTitle} note={t.deskNote} action={t.save} form={form} stale={[['campaigns', campaignId, 'questions']]}
      deed={(values) => answer(api.PUT('/api/campaigns/{id}/contact-desk', { params: { path: { id: campaignId } }, body: { version: desk?.version ?? 0, ...values } }))}
      onDone={(saved) => { if (saved) toast.done(t.deskSaved); onDone(); }}
    >
      <TextInput label={t.name} withAsterisk aria-required maxLength={300} {...form.getInputProps('name')} />
      <TextInput label={t.phone} maxLength={100} inputMode="tel" {...form.getInputProps('phone')} />
      <TextInput label={t.email} maxLength={200} inputMode="email" {...form.getInputProps('email')} />
      <TextInput label={t.hours} maxLength={200} {...form.getInputProps('hours')} />
    </DeedModal>
  );
}
