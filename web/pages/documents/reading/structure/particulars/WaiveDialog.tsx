import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { particulars } from '#engines/messages/particulars.ts';
import type { AttachmentItem } from '../../../../../components/open-attachments/attachments.ts';
import { useMessages } from '../../../../../messages/language.tsx';

/** Why it can be done without; the reason stays beside it. */
export function WaiveDialog({ item, onClose, onWaived }: { item: AttachmentItem; onClose: () => void; onWaived: (reason: string) => void }) {
  const t = useMessages(particulars);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (reason.trim() !== '') onWaived(reason.trim());
  };
  return (
    <Modal opened onClose={onClose} title={t.waiveTitle(item.label)} centered>
      <form onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <Textarea
          label={t.waiveReason} autosize minRows={2} maxRows={6} maxLength={1000} value={reason} error={tried && reason.trim() === '' ? t.waiveReasonNeeded : undefined}
          onChange={(event) => setReason(event.currentTarget.value)} data-autofocus mb="md"
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>{t.cancel}</Button>
          <Button type="submit">{t.waive}</Button>
        </Group>
      </form>
    </Modal>
  );
}
