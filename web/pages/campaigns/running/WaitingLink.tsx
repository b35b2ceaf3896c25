import { useQuery } from '@tanstack/react-query';
import { waitingReports } from '#engines/messages/waiting-reports.ts';
import { answer, api } from '../../../api/client.ts';
import { useActing } from '../../../components/acting.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { paths } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/links.tsx';

/** To the reports of a campaign that wait for one's decision, where there are any. */
export function WaitingLink({ campaignId }: { campaignId: string }) {
  const t = useMessages(waitingReports);
  const { session } = useActing();
  const enabled = session.scopes.some(({ permissions }) => permissions.includes('reports.review'));
  const { data } = useQuery({
    queryKey: ['campaigns', campaignId, 'waiting', 'summary', {}], enabled,
    queryFn: () => answer(api.GET('/api/campaigns/{id}/waiting-reports/summary', { params: { path: { id: campaignId } } })),
  });
  if (!data || data.waiting === 0) return null;
  return <ButtonLink to={paths.waitingReports(campaignId)} variant="light">{t.open(data.waiting)}</ButtonLink>;
}
