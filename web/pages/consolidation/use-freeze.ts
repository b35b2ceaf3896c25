import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { consolidation } from '#engines/messages/consolidation.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { useToast } from '../../ui/use-toast.tsx';
import { snapshotsQuery, type ReportHead } from './queries.ts';

/** Freezes under a given head; the same head sent again after a lost answer makes no second version. */
export function useFreeze(assignmentId: string) {
  const t = useMessages(consolidation);
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const last = useRef<{ head: string; id: string }>(undefined);
  return useMutation({
    mutationFn: (head: ReportHead) => {
      const content = JSON.stringify(head);
      if (last.current?.head !== content) last.current = { head: content, id: newId() };
      return answer(api.POST('/api/assignments/{id}/snapshots', { params: { path: { id: assignmentId } }, body: { id: last.current.id, head } }));
    },
    onSuccess: async ({ number }) => {
      await client.invalidateQueries({ queryKey: snapshotsQuery(assignmentId).queryKey });
      toast.done(t.frozen(number));
      await navigate({ to: paths.consolidationOf(assignmentId), search: { tab: 'snapshots' } as never });
    },
  });
}
