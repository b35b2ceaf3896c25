import { Button } from '@mantine/core';
import { useRef } from 'react';
import { particulars } from '#engines/messages/particulars.ts';
import type { AttachmentItem } from '../../../../../components/open-attachments/attachments.ts';
import { useMessages } from '../../../../../messages/language.tsx';

/** Chooses the file that has come; whether it can be read is the server's word. */
export function AttachButton({ item, busy, onFile }: { item: AttachmentItem; busy: boolean; onFile: (file: File) => void }) {
  const t = useMessages(particulars);
  const input = useRef<HTMLInputElement>(null);
  const label = item.filename ? t.attachOther : t.attach;
  const take = (file: File | undefined) => { if (file) onFile(file); };
  return (
    <>
      <input ref={input} type="file" hidden onChange={(event) => { take(event.currentTarget.files?.[0]); event.currentTarget.value = ''; }} />
      <Button size="compact-sm" variant={item.open ? 'light' : 'subtle'} loading={busy} aria-label={busy ? t.attaching : t.actionsOf(label, item.label)} onClick={() => input.current?.click()}>{label}</Button>
    </>
  );
}
