import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api/client.ts';
import { useKeyset } from '../../../api/use-keyset.ts';

export type DaysOfReport = Awaited<ReturnType<typeof fetchDays>>;
export type ExtensionRequest = DaysOfReport['requests'][number];

const fetchDays = (id: string) => answer(api.GET('/api/assignments/{id}/extensions', { params: { path: { id } } }));

export function useDaysOfReport(assignmentId: string) {
  return useQuery({ queryKey: ['assignments', assignmentId, 'days'], queryFn: () => fetchDays(assignmentId) });
}

/** Requests that wait for the asker's level, the oldest first. */
export function useOpenRequests(campaignId: string, enabled: boolean) {
  return useKeyset(['campaigns', campaignId, 'requests'], (after) => answer(api.GET('/api/campaigns/{id}/extension-requests', { params: { path: { id: campaignId }, query: { after } } })), enabled);
}

/** What to ask anew once days have moved; a draft that is being written is left alone. */
export function useDaysMoved() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'campaigns' || queryKey[0] === 'work' || (queryKey[0] === 'assignments' && queryKey[2] !== 'draft') });
}
