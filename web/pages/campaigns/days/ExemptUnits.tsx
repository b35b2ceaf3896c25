import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { campaignDays } from '#engines/messages/campaign-days.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { useProblem } from '../../../api/use-problem.ts';
import { DeedModal } from '../../../components/DeedModal.tsx';
import { useMessages } from '../../../messages/language.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import type { RosterRow } from '../campaigns.ts';
import { useDaysMoved } from './days.ts';

interface ExemptUnitsProps {
  campaignId: string;
  assignmentIds: string[];
  onDone: () => void;
}

/** Spares units of a running campaign, with a reason. */
export function ExemptUnits({ campaignId, assignmentIds, onDone }: ExemptUnitsProps) {
  const t = useMessages(campaignDays);
  const toast = useToast();
  const moved = useDaysMoved();
  const [id] = useState(newId);
  const form = useForm({ initialValues: { reason: '' }, validate: { reason: (value) => (value.trim() ? null : t.reasonNeeded) } });
  return (
    <DeedModal
      title={t.exemptTitle(assignmentIds.length)} note={t.exemptNote} action={t.exempt} form={form} stale={[]}
      deed={({ reason }) => answer(api.POST('/api/campaigns/{id}/exemptions', { params: { path: { id: campaignId } }, body: { id, assignmentIds, reason: reason.trim() } }))}
      onDone={(exempted) => {
        if (exempted) { toast.done(t.exempted(exempted.units)); void moved(); }
        onDone();
      }}
    >
      <Textarea label={t.reason} autosize minRows={2} maxLength={1000} {...form.getInputProps('reason')} data-autofocus />
    </DeedModal>
  );
}

/** They report again, from where they were. */
export function LiftButton({ campaignId, rows, onDone }: { campaignId: string; rows: RosterRow[]; onDone: () => void }) {
  const t = useMessages(campaignDays);
  const toast = useToast();
  const { sentence } = useProblem();
  const moved = useDaysMoved();
  const lifting = useMutation({
    mutationFn: () => answer(api.POST('/api/campaigns/{id}/exemptions/lifting', { params: { path: { id: campaignId } }, body: { id: newId(), assignmentIds: rows.map((row) => row.id) } })),
    onSuccess: ({ units }) => { toast.done(t.lifted(units)); void moved(); onDone(); },
    onError: (error) => toast.failed(sentence(error)),
  });
  return <Button size="compact-sm" loading={lifting.isPending} onClick={() => lifting.mutate()}>{t.lift}</Button>;
}
