import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../api/client.ts';

/** How many units have moved below each report of a campaign since it was handed in, by assignment; asked once for the whole roster. */
export function useStale(campaignId: string): ReadonlyMap<string, number> {
  const { data } = useQuery({
    queryKey: ['campaigns', campaignId, 'stale'],
    queryFn: () => answer(api.GET('/api/campaigns/{id}/stale-reports', { params: { path: { id: campaignId } } })),
    select: ({ items }) => new Map(items.map(({ assignmentId, moved }) => [assignmentId, moved])),
  });
  return data ?? NONE;
}
const NONE: ReadonlyMap<string, number> = new Map();
