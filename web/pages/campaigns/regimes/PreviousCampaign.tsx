import { NativeSelect } from '@mantine/core';
import { regimes } from '#engines/messages/regimes.ts';
import { useMessages } from '../../../messages/language.tsx';
import type { CampaignDetail } from '../campaigns.ts';
import type { Plan } from '../draft/plan.ts';
import { useCampaignsOfUnit } from './regimes.ts';

interface PreviousCampaignProps {
  campaign: CampaignDetail;
  plan: Plan;
  change: (plan: Plan, field?: string) => void;
}

/** Which campaign comes before this one, for comparison; nothing where the unit has launched none. */
export function PreviousCampaign({ campaign, plan, change }: PreviousCampaignProps) {
  const t = useMessages(regimes);
  const { data } = useCampaignsOfUnit(campaign.unitId, 'running');
  if (!data || data.length === 0) return null;
  const known = data.some((one) => one.id === plan.previousId);
  return (
    <NativeSelect
      label={t.previous} description={t.previousHint} mb="lg" maw="46rem" value={plan.previousId ?? ''} onChange={(event) => change({ ...plan, previousId: event.currentTarget.value || null })}
      data={[{ value: '', label: t.previousNone }, ...(campaign.previous && !known ? [{ value: campaign.previous.id, label: campaign.previous.title }] : []), ...data.map((one) => ({ value: one.id, label: one.title }))]}
    />
  );
}
