import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import { answer, api } from '../../../api/client.ts';
import { useProblem } from '../../../api/use-problem.ts';
import { useMessages } from '../../../messages/language.tsx';
import { paths } from '../../../paths.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import type { CampaignDetail } from '../campaigns.ts';
import type { Planning } from './use-plan.ts';

export function DiscardButton({ campaign, planning }: { campaign: CampaignDetail; planning: Planning }) {
  const t = useMessages(campaignDraft);
  const confirm = useConfirm();
  const toast = useToast();
  const { sentence } = useProblem();
  const client = useQueryClient();
  const navigate = useNavigate();
  const discarding = useMutation({
    mutationFn: () => answer(api.DELETE('/api/campaigns/{id}', { params: { path: { id: campaign.id } } })),
    onSuccess: async () => {
      planning.saver.retire();
      await navigate({ to: paths.campaigns() });
      client.removeQueries({ queryKey: ['campaigns', campaign.id] });
      await client.invalidateQueries({ queryKey: ['campaigns'] });
      toast.done(t.discarded);
    },
    onError: (error) => toast.failed(sentence(error)),
  });
  const ask = async () => {
    if (await confirm({ title: t.discardTitle, body: t.discardBody, action: t.discard, destructive: true })) discarding.mutate();
  };
  return <Button variant="subtle" color="red" loading={discarding.isPending} onClick={() => void ask()}>{t.discard}</Button>;
}
