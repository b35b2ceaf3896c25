import { Button } from '@mantine/core';
import { particulars } from '#engines/messages/particulars.ts';
import { useOpenAttachments } from '../../../../../components/open-attachments/attachments.ts';
import { OpenAttachments } from '../../../../../components/open-attachments/OpenAttachments.tsx';
import { useMessages } from '../../../../../messages/language.tsx';
import { scrollTo } from '../../scroll-to.ts';
import { useDocumentId } from './use-attachments.ts';

/** Above the groups while something named is not there. */
export function OpenNotice() {
  const t = useMessages(particulars);
  const go = () => {
    const group = document.getElementById('group-attachments');
    group?.focus({ preventScroll: true });
    if (group) scrollTo(group, 'top');
  };
  return <OpenAttachments documentId={useDocumentId()} way={<Button size="compact-sm" variant="subtle" onClick={go}>{t.goThere}</Button>} />;
}

/** In the question before confirming. */
export function OpenAtConfirm() {
  const t = useMessages(particulars);
  const open = useOpenAttachments(useDocumentId());
  return open.length === 0 ? null : <p>{t.openAtConfirm(open.join(', '))}</p>;
}
