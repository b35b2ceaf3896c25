import { monitoring } from '#engines/messages/monitoring.ts';
import { useRouterState } from '@tanstack/react-router';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { TabLinks } from '../../ui/TabLinks.tsx';

/** A running campaign: the whole at a glance, and following it up. */
export function CampaignTabs({ campaignId }: { campaignId: string }) {
  const t = useMessages(monitoring);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  return <TabLinks label={t.tabs} current={pathname} tabs={[{ to: paths.campaign(campaignId), label: t.tabOverview }, { to: paths.monitoring(campaignId), label: t.title }]} />;
}
