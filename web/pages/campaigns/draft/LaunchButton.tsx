import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { campaignDraft } from '#engines/messages/campaign-draft.ts';
import { answer, api } from '../../../api/client.ts';
import { useProblem } from '../../../api/use-problem.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import type { CampaignDetail } from '../campaigns.ts';
import { fetchPreview, Warnings } from './RosterPreview.tsx';
import type { Planning } from './use-plan.ts';
import { isFatal, type Preview } from './warnings.ts';

/** Saves, looks over the roster, asks once, then launches. */
export function LaunchButton({ campaign, planning }: { campaign: CampaignDetail; planning: Planning }) {
  const t = useMessages(campaignDraft);
  const toast = useToast();
  const confirm = useConfirm();
  const { sentence } = useProblem();
  const client = useQueryClient();
  const [unready, setUnready] = useState<Preview>();
  const launching = useMutation({
    mutationFn: async () => {
      await planning.saver.flush();
      if (planning.saver.dirty()) return toast.failed(t.notSaved);
      const preview = await fetchPreview(campaign.id);
      if (preview.warnings.some(isFatal)) return setUnready(preview);
      if (!(await confirm({ title: t.launchTitle, body: <><p>{t.launchBody(preview.total)}</p>{preview.warnings.length > 0 && <Warnings preview={preview} />}</>, action: t.launchAction(preview.total) }))) return;
      const running = await answer(api.POST('/api/campaigns/{id}/launch', { params: { path: { id: campaign.id } }, body: { version: planning.saver.savedVersion() } }));
      toast.done(t.launched);
      client.setQueryData(['campaigns', campaign.id], running);
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'campaigns' || queryKey[0] === 'work' });
    },
    onError: (error) => toast.failed(sentence(error)),
  });
  return (
    <>
      <Button loading={launching.isPending} onClick={() => launching.mutate()}>{t.launch}</Button>
      <Modal opened={unready !== undefined} onClose={() => setUnready(undefined)} title={t.notReady}>{unready && <Warnings preview={unready} />}</Modal>
    </>
  );
}
