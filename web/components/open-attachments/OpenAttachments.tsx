import { VisuallyHidden } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { particulars } from '#engines/messages/particulars.ts';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { TextLink } from '../../ui/links.tsx';
import { useOpenAttachments } from './attachments.ts';
import classes from './OpenAttachments.module.css';

/** Says, as long as it is so, what a document names and nobody has. `way` leads to where it is settled; the document itself unless told. */
export function OpenAttachments({ documentId, way }: { documentId: string | undefined; way?: ReactNode }) {
  const t = useMessages(particulars);
  const open = useOpenAttachments(documentId);
  if (documentId === undefined || open.length === 0) return null;
  return (
    <div className={classes.notice} role="status">
      <IconPaperclip size={16} aria-hidden />
      <span>{t.openNotice(open.join(', '))}</span>
      {way ?? <TextLink to={paths.document(documentId)}>{t.openDocument}</TextLink>}
    </div>
  );
}

/** A small mark in lists. */
export function OpenAttachmentsMark({ count }: { count: number }) {
  const t = useMessages(particulars);
  if (count === 0) return null;
  return <span className={classes.mark} title={t.openMark(count)}><IconPaperclip size={14} aria-hidden />{count}<VisuallyHidden> {t.openMark(count)}</VisuallyHidden></span>;
}
