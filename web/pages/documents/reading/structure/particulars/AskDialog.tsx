import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Directive } from '#engines/directive-reading/schema.ts';
import { documents } from '#engines/messages/documents.ts';
import { particulars } from '#engines/messages/particulars.ts';
import type { AttachmentItem } from '../../../../../components/open-attachments/attachments.ts';
import { useMessages } from '../../../../../messages/language.tsx';
import { useToast } from '../../../../../ui/use-toast.tsx';
import { nameOf } from '../../../documents.ts';
import { printDate } from '../../model/printed-date.ts';
import { useReadingState } from '../../reading-context.tsx';
import { useParticulars } from './use-particulars.ts';

interface AskDialogProps {
  item: AttachmentItem;
  onClose: () => void;
  onAsked: (text: string) => void;
}

/** A message to the sender, ready to be copied into whatever people write with; that it was sent is recorded. */
export function AskDialog({ item, onClose, onAsked }: AskDialogProps) {
  const t = useMessages(particulars);
  const toast = useToast();
  const { content } = useReadingState();
  const { data } = useParticulars();
  const [words, setWords] = useState<string>();
  const text = words ?? item.askedText ?? askingText(item, content, data?.contact ?? null);
  const copy = async () => {
    await navigator.clipboard?.writeText(text).catch(() => undefined);
    toast.done(t.copied);
  };
  return (
    <Modal opened onClose={onClose} title={t.askTitle(item.label)} size="lg" centered>
      <p className="lt-soft">{t.askHint}</p>
      <Textarea label={t.askWords} autosize minRows={6} maxRows={16} maxLength={4000} value={text} onChange={(event) => setWords(event.currentTarget.value)} data-autofocus mb="md" lang="vi" />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>{t.cancel}</Button>
        <Button variant="light" onClick={() => void copy()}>{t.copy}</Button>
        <Button disabled={text.trim() === ''} onClick={() => onAsked(text.trim())}>{t.markAsked}</Button>
      </Group>
    </Modal>
  );
}

/** The sender reads Vietnamese, whatever language the screen is in. */
function askingText(item: AttachmentItem, content: Directive, contact: { organisation: { text: string } | null; department: { text: string } | null } | null): string {
  return particulars.vi.askText({
    label: item.label, document: nameOf(content, documents.vi), date: printDate(content.date ?? '', 'vi'), issuer: content.issuer ?? '',
    contact: [contact?.department?.text, contact?.organisation?.text].filter(Boolean).join(', '),
  });
}
