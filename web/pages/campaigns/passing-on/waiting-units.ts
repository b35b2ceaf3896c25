import { useQuery } from '@tanstack/react-query';
import { fetchRoster, type RosterRow } from '../campaigns.ts';

/** All units directly below that wait for the campaign: whoever passes it on decides about each, so none may be missing. */
export function useWaitingUnits(campaignId: string, parentId: string, enabled: boolean) {
  return useQuery({
    queryKey: ['campaigns', campaignId, 'waiting', parentId],
    enabled,
    queryFn: async () => {
      const rows: RosterRow[] = [];
      let after: string | undefined;
      do {
        const page = await fetchRoster(campaignId, { parentId, state: 'waiting', limit: 200, after });
        rows.push(...page.items);
        after = page.next ?? undefined;
      } while (after);
      return rows;
    },
  });
}
