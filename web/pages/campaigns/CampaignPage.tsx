import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Loaded } from '../../components/Loaded.tsx';
import { PageSkeleton } from '../../ui/Skeletons.tsx';
import { useCampaign } from './campaigns.ts';
import { RunningCampaign } from './running/RunningCampaign.tsx';

const DraftCampaign = lazy(() => import('./draft/DraftCampaign.tsx'));

/** One campaign: prepared while it is a draft, followed once it runs. */
export function CampaignPage() {
  const { campaignId = '' } = useParams({ strict: false }) as { campaignId?: string };
  const campaign = useCampaign(campaignId);
  // An editor must begin from what stands now, never from what was seen earlier and is being asked anew.
  const dated = campaign.data?.state === 'draft' && campaign.isFetching && !campaign.isFetchedAfterMount;
  if (dated) return <PageSkeleton />;
  return (
    <Loaded query={campaign} skeleton={<PageSkeleton />}>
      {(loaded) => loaded.state === 'draft' ? (
        <Suspense fallback={<PageSkeleton />}><DraftCampaign key={loaded.id} campaign={loaded} /></Suspense>
      ) : <RunningCampaign key={loaded.id} campaign={loaded} />}
    </Loaded>
  );
}
