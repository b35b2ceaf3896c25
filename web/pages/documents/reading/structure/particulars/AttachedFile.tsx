import { Button } from '@mantine/core';
import { particulars } from '#engines/messages/particulars.ts';
import { DownloadButton } from '../../../../../components/file-download/DownloadButton.tsx';
import type { AttachmentItem } from '../../../../../components/open-attachments/attachments.ts';
import { useMessages } from '../../../../../messages/language.tsx';
import { useToast } from '../../../../../ui/use-toast.tsx';
import { useReadingActions, useReadingState } from '../../reading-context.tsx';
import own from './particulars.module.css';
import { useDocumentId } from './use-attachments.ts';

/** The file that came later; what was read of an outline is offered to the content. */
export function AttachedFile({ item, filename, taken }: { item: AttachmentItem; filename: string; taken: boolean }) {
  const t = useMessages(particulars);
  const toast = useToast();
  const documentId = useDocumentId();
  const { readOnly } = useReadingState();
  const { apply } = useReadingActions();
  const take = () => {
    apply({ type: 'change', pointer: '/reportOutline', value: item.outline });
    toast.undoable(t.outlineUsed, () => apply({ type: 'change', pointer: '/reportOutline', value: null }));
  };
  return (
    <>
      <span className={own.line}>
        <span className={own.soft}>{t.cameLater(filename)}</span>
        <DownloadButton href={`/api/documents/${documentId}/attachments/${item.key}/file`} filename={filename} label={t.download} name={t.actionsOf(t.download, filename)} size="compact-sm" variant="subtle" />
      </span>
      {item.kind === 'outline' && (
        <span className={own.line}>
          <span className={own.soft}>{item.outline ? t.outlineRead(item.outline.length) : t.outlineUnread} {item.outline && readOnly && !taken && t.outlineForCampaign}</span>
          {item.outline && !readOnly && !taken && <Button size="compact-sm" variant="light" onClick={take}>{t.useOutline}</Button>}
        </span>
      )}
    </>
  );
}
