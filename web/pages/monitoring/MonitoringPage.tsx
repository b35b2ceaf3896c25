import { useParams } from '@tanstack/react-router';
import { frame } from '#engines/messages/frame.ts';
import { monitoring } from '#engines/messages/monitoring.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageSkeleton } from '../../ui/Skeletons.tsx';
import { useCampaign, type CampaignDetail } from '../campaigns/campaigns.ts';
import { Branches } from './Branches.tsx';
import { CampaignTabs } from './CampaignTabs.tsx';
import { Chases } from './Chases.tsx';
import { DownloadMenu } from './DownloadMenu.tsx';
import { Levels } from './Levels.tsx';
import { useFollowing, useStanding, type Standing } from './monitoring.ts';
import { OverTime } from './OverTime.tsx';
import { RulesLine } from './RulesLine.tsx';
import { Units } from './Units.tsx';
import { Way } from './Way.tsx';

/** Following a campaign up: how each level and each branch stands, and every unit behind the numbers. */
export function MonitoringPage() {
  const { campaignId = '' } = useParams({ strict: false }) as { campaignId?: string };
  const campaign = useCampaign(campaignId);
  return <Loaded query={campaign} skeleton={<PageSkeleton />}>{(loaded) => <Followed campaign={loaded} />}</Loaded>;
}

function Followed({ campaign }: { campaign: CampaignDetail }) {
  const t = useMessages(monitoring);
  const { rail } = useMessages(frame);
  const { under } = useFollowing();
  const standing = useStanding(campaign.id, under);
  return (
    <>
      <PageHeader title={campaign.title} windowTitle={t.windowTitle(campaign.title)} breadcrumbs={[{ label: rail.campaigns, to: paths.campaigns() }]} action={<DownloadMenu campaignId={campaign.id} />} />
      <CampaignTabs campaignId={campaign.id} />
      <RulesLine campaignId={campaign.id} />
      <Loaded query={standing}>{(loaded) => <Below key={loaded.unit.assignmentId} campaign={campaign} standing={loaded} />}</Loaded>
    </>
  );
}

function Below({ campaign, standing }: { campaign: CampaignDetail; standing: Standing }) {
  const t = useMessages(monitoring);
  const nobody = standing.levels.length === 0;
  const branches = standing.levels.length > 1;
  return (
    <>
      <Way standing={standing} />
      {nobody ? <EmptyState title={t.nobodyBelow}><p>{t.nobodyBelowBody}</p></EmptyState> : (
        <>
          <Levels campaign={campaign} standing={standing} />
          {branches && <Branches campaignId={campaign.id} standing={standing} />}
          <OverTime campaignId={campaign.id} standing={standing} />
          <Chases campaignId={campaign.id} under={standing.unit.assignmentId} />
          <Units campaignId={campaign.id} standing={standing} />
        </>
      )}
    </>
  );
}
