import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { campaignDays } from '#engines/messages/campaign-days.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { useToday } from '../../../components/acting.tsx';
import { DeedModal } from '../../../components/DeedModal.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { useToast } from '../../../ui/use-toast.tsx';

/** A unit asks the level above for a later day. */
export function AskExtension({ assignmentId, above, onDone }: { assignmentId: string; above: string; onDone: () => void }) {
  const t = useMessages(campaignDays);
  const toast = useToast();
  const today = useToday();
  const [id] = useState(newId);
  const form = useForm({
    initialValues: { due: '', reason: '' },
    validate: { due: (value) => (value ? null : t.dayNeeded), reason: (value) => (value.trim() ? null : t.reasonNeeded) },
  });
  return (
    <DeedModal
      title={t.ask} note={t.askNote(above)} action={t.ask} form={form} stale={[['assignments', assignmentId, 'days']]}
      deed={({ due, reason }) => answer(api.POST('/api/assignments/{id}/extension-requests', { params: { path: { id: assignmentId } }, body: { id, due, reason: reason.trim() } }))}
      onDone={(asked) => { if (asked) toast.done(t.asked); onDone(); }}
    >
      <DayInput label={t.askDue} min={today} {...form.getInputProps('due')} value={form.values.due} data-autofocus />
      <Textarea label={t.reason} autosize minRows={2} maxLength={1000} {...form.getInputProps('reason')} />
    </DeedModal>
  );
}
