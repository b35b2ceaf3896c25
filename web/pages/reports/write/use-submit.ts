import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { reports } from '#engines/messages/reports.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { useMessages } from '../../../messages/language.tsx';
import { toasts } from '../../../ui/toasts.ts';
import { useToast } from '../../../ui/use-toast.tsx';
import type { Assignment } from '../assignment.ts';
import type { DraftSavers } from './draft-savers.ts';
import { unsavedCount } from './part-state.ts';

/** Submitting: first everything is saved and looked through, then it leaves. */
export function useSubmit(assignment: Assignment, savers: DraftSavers, onSubmitted: () => void) {
  const t = useMessages(reports);
  const toast = useToast();
  const client = useQueryClient();
  const [opened, setOpened] = useState(false);
  // Kept over retries: sending twice submits once.
  const [id] = useState(newId);
  const submitting = useMutation({
    mutationFn: async (explanation: string) => {
      await flushAll(savers);
      if (unsavedCount(savers) > 0) return null;
      return answer(api.POST('/api/assignments/{id}/revisions', { params: { path: { id: assignment.id } }, body: { id, ...(explanation.trim() && { explanation: explanation.trim() }) } }));
    },
    // What the server finds is told where the report is written, too.
    onError: () => void client.invalidateQueries({ queryKey: ['assignments', assignment.id, 'draft', 'faults'] }),
    onSuccess: (revision) => {
      if (!revision) return;
      setOpened(false);
      // An offer to take back a pasted block is void once the report has left.
      toasts.withdrawOffers();
      toast.done(t.submittedToast);
      onSubmitted();
    },
  });
  return {
    opened,
    open: () => {
      submitting.reset();
      void flushAll(savers);
      setOpened(true);
    },
    close: () => setOpened(false),
    submit: (explanation: string) => submitting.mutate(explanation),
    error: submitting.error,
    pending: submitting.isPending,
  };
}

export type Submitting = ReturnType<typeof useSubmit>;

const flushAll = (savers: DraftSavers) => Promise.all(savers.all().map((saver) => saver.flush()));
