import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../api/client.ts';
import { useKeyset } from '../../../api/use-keyset.ts';

export type Regime = Awaited<ReturnType<typeof fetchRegime>>;

const fetchRegime = (id: string) => answer(api.GET('/api/regimes/{id}', { params: { path: { id } } }));

export function useRegimes(q: string | undefined) {
  return useKeyset(['regimes', 'list', q], (after) => answer(api.GET('/api/regimes', { params: { query: { q, after } } })), true, true);
}

export function useRegime(id: string) {
  return useQuery({ queryKey: ['regimes', id], queryFn: () => fetchRegime(id), enabled: id !== '' });
}

export function useCampaignsOfRegime(id: string) {
  return useKeyset(['regimes', id, 'campaigns'], (after) => answer(api.GET('/api/regimes/{id}/campaigns', { params: { path: { id }, query: { after } } })));
}

/** Campaigns of a unit from which a template can be taken, or with which another is compared: the newest. */
export function useCampaignsOfUnit(unitId: string, state?: 'running') {
  return useQuery({
    queryKey: ['campaigns', 'of-unit', unitId, state],
    queryFn: () => answer(api.GET('/api/campaigns', { params: { query: { limit: 200, state } } })),
    select: ({ items }) => items.filter((campaign) => campaign.unitId === unitId),
  });
}
