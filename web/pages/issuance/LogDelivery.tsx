import { Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { issuance } from '#engines/messages/issuance.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useToday } from '../../components/acting.tsx';
import { DeedModal } from '../../components/DeedModal.tsx';
import { useMessages } from '../../messages/language.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { outsideWays, recipientsQuery, type Recipient, type Way } from './recipients.ts';

/** All that is known now of one recipient's copy; what was recorded before stays to be read. */
export function LogDelivery({ documentId, recipient, onDone }: { documentId: string; recipient: Recipient; onDone: () => void }) {
  const t = useMessages(issuance);
  const toast = useToast();
  const today = useToday();
  const [id] = useState(newId);
  const known = recipient.delivery;
  const form = useForm({ initialValues: { way: recipient.way as Way, sentOn: known?.sentOn ?? today, receivedOn: known?.receivedOn ?? '', receivedBy: known?.receivedBy ?? '', note: known?.note ?? '' } });
  const ways = recipient.unitId ? (['system', ...outsideWays] as const) : outsideWays;
  const log = ({ way, sentOn, receivedOn, receivedBy, note }: typeof form.values) =>
    answer(api.POST('/api/outgoing-documents/{id}/recipients/{recipientId}/deliveries', {
      params: { path: { id: documentId, recipientId: recipient.id } }, body: { id, way, sentOn: sentOn || null, receivedOn: receivedOn || null, receivedBy: receivedBy.trim() || null, note: note.trim() || null },
    }));
  return (
    <DeedModal title={t.logOf(recipient.name)} action={t.logDelivery} form={form} deed={log} stale={[recipientsQuery(documentId).queryKey as unknown as string[]]} onDone={(done) => { if (done) toast.done(t.logged); onDone(); }}>
      <Select label={t.deliveryWay} allowDeselect={false} data={ways.map((value) => ({ value, label: t.ways[value] }))} {...form.getInputProps('way')} />
      <DayInput label={t.sentOn} clearable max={today} {...form.getInputProps('sentOn')} value={form.values.sentOn} />
      <DayInput label={t.receivedOn} clearable max={today} {...form.getInputProps('receivedOn')} value={form.values.receivedOn} />
      <TextInput label={t.receivedBy} maxLength={200} {...form.getInputProps('receivedBy')} />
      <Textarea label={t.note} autosize minRows={1} maxLength={500} {...form.getInputProps('note')} />
    </DeedModal>
  );
}
