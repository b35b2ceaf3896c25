import { useQuery } from '@tanstack/react-query';
import { particulars } from '#engines/messages/particulars.ts';
import { useActing } from '../../../../../components/acting.tsx';
import { useMessages } from '../../../../../messages/language.tsx';
import { paths } from '../../../../../paths.ts';
import { TextLink } from '../../../../../ui/links.tsx';
import { fetchDirective } from '../../directive.ts';
import own from './particulars.module.css';
import { useDocumentId } from './use-attachments.ts';

/** Where a form that the document lacks is designed: in the template of a campaign, once the content is confirmed. */
export function DesignWay() {
  const t = useMessages(particulars);
  const { can } = useActing();
  const documentId = useDocumentId();
  const { data } = useQuery({ queryKey: ['directive', documentId], queryFn: () => fetchDirective(documentId), staleTime: Infinity });
  const confirmed = data?.state === 'confirmed' && data.id !== null && can('campaigns.manage');
  if (!confirmed) return <span className={own.soft}>{t.designAfter}</span>;
  return <span><TextLink to={paths.newCampaign()} search={{ directive: data.id ?? '' }}>{t.designHere}</TextLink></span>;
}
