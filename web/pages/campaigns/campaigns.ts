import { useQuery } from '@tanstack/react-query';
import type { vocabulary } from '#engines/messages/vocabulary.ts';
import { answer, api } from '../../api/client.ts';
import { useKeyset } from '../../api/use-keyset.ts';

export type Campaign = Awaited<ReturnType<typeof fetchCampaigns>>['items'][number];
export type CampaignDetail = Awaited<ReturnType<typeof fetchCampaign>>;
export type RosterRow = Awaited<ReturnType<typeof fetchRoster>>['items'][number];
export type AssignmentState = keyof (typeof vocabulary)['vi']['assignmentState'];
export type Progress = Awaited<ReturnType<typeof fetchProgress>>;

export interface CampaignFilter {
  q?: string;
  state?: 'draft' | 'running';
}
export interface RosterFilter {
  parentId?: string;
  state?: AssignmentState;
  late?: boolean;
  q?: string;
}

const fetchCampaigns = (query: CampaignFilter & { after?: string }) => answer(api.GET('/api/campaigns', { params: { query } }));
const fetchCampaign = (id: string) => answer(api.GET('/api/campaigns/{id}', { params: { path: { id } } }));
const fetchProgress = (id: string) => answer(api.GET('/api/campaigns/{id}/progress', { params: { path: { id } } }));
export const fetchRoster = (id: string, { late, ...rest }: RosterFilter & { after?: string; limit?: number }) =>
  answer(api.GET('/api/campaigns/{id}/assignments', { params: { path: { id }, query: { ...rest, ...(late ? { late: 'true' } : {}) } as never } }));

export function useCampaigns(filter: CampaignFilter) {
  return useKeyset(['campaigns', 'list', filter], (after) => fetchCampaigns({ ...filter, after }));
}

export function useCampaign(id: string) {
  return useQuery({ queryKey: ['campaigns', id], queryFn: () => fetchCampaign(id) });
}

export function useProgress(id: string) {
  return useQuery({ queryKey: ['campaigns', id, 'progress'], queryFn: () => fetchProgress(id) });
}

export function useRoster(id: string, filter: RosterFilter, enabled = true) {
  return useKeyset(['campaigns', id, 'roster', filter], (after) => fetchRoster(id, { ...filter, after }), enabled);
}
