import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { reopening } from '#engines/messages/reopening.ts';
import { newId } from '../api/client.ts';
import { useMessages } from '../messages/language.tsx';
import { DeedModal } from './DeedModal.tsx';

interface ReasonModalProps {
  title: string;
  note: string;
  action: string;
  ending?: boolean;
  /** Sends it, with an id that makes it happen once. */
  send: (body: { id: string; reason: string }) => Promise<unknown>;
  onDone: (done: boolean) => void;
}

/** A deed on a report that needs nothing but a reason. Everything that was read before is asked anew once it is done. */
export function ReasonModal({ title, note, action, ending, send, onDone }: ReasonModalProps) {
  const t = useMessages(reopening);
  const [id] = useState(newId);
  const form = useForm({ initialValues: { reason: '' }, validate: { reason: (reason: string) => (reason.trim() ? null : t.reasonMissing) } });
  return (
    <DeedModal
      title={title} note={note} action={action} ending={ending} form={form} stale={[['assignments'], ['revision'], ['work'], ['campaigns'], ['notices']]}
      deed={async ({ reason }) => { await send({ id, reason: reason.trim() }); return true; }} onDone={(done) => onDone(done === true)}
    >
      <Textarea label={t.reason} withAsterisk aria-required autosize minRows={3} maxRows={8} maxLength={2000} data-autofocus {...form.getInputProps('reason')} />
    </DeedModal>
  );
}
