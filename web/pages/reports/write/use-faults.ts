import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, api } from '../../../api/client.ts';
import type { DraftSavers } from './draft-savers.ts';

const fetchFaults = (id: string) => answer(api.GET('/api/assignments/{id}/faults', { params: { path: { id } } }));
export type StandingFault = Awaited<ReturnType<typeof fetchFaults>>['items'][number];

/** Once everything is saved, after so long a rest, the faults are asked anew. */
const REST = 600;

/** What is to be looked at in the draft as the server has it, anew after each save. */
export function useFaults(assignmentId: string, savers: DraftSavers): StandingFault[] {
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: ['assignments', assignmentId, 'draft', 'faults'], queryFn: () => fetchFaults(assignmentId), staleTime: 30_000 });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = savers.subscribe(() => {
      clearTimeout(timer);
      if (savers.all().some((saver) => saver.dirty())) return;
      timer = setTimeout(() => void client.invalidateQueries({ queryKey: ['assignments', assignmentId, 'draft', 'faults'] }), REST);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [assignmentId, savers, client]);
  return data?.items ?? [];
}
