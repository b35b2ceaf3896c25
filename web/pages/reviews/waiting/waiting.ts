import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answer, api, newId } from '../../../api/client.ts';
import type { components } from '../../../api/contract.ts';
import { useKeyset } from '../../../api/use-keyset.ts';

export type Waiting = components['schemas']['WaitingReport'];
export type Summary = components['schemas']['WaitingSummary'];
export type Outcome = components['schemas']['AcceptedTogether'];
export interface WaitingFilter {
  q?: string;
  late?: true;
}
export type Choice = WaitingFilter & { only?: string[] };

const asQuery = ({ q, late }: WaitingFilter) => ({ q, ...(late && { late: 'true' }) }) as never;

/** Reports that wait, page by page, and how many of them nothing speaks against. */
export function useWaiting(campaignId: string, filter: WaitingFilter) {
  const path = { id: campaignId };
  const list = useKeyset(['campaigns', campaignId, 'waiting', 'list', filter],
    (after) => answer(api.GET('/api/campaigns/{id}/waiting-reports', { params: { path, query: { ...(asQuery(filter) as object), after } } })));
  const summary = useQuery({
    queryKey: ['campaigns', campaignId, 'waiting', 'summary', filter],
    queryFn: () => answer(api.GET('/api/campaigns/{id}/waiting-reports/summary', { params: { path, query: asQuery(filter) } })),
  });
  return { list, summary };
}

/** Accepts what was chosen; one choice once, however often it is sent. */
export function useAcceptMany(campaignId: string, onDone: (outcome: Outcome) => void) {
  const client = useQueryClient();
  const last = useRef<{ choice: string; id: string }>(undefined);
  return useMutation({
    mutationFn: (choice: Choice) => {
      const said = JSON.stringify(choice);
      if (last.current?.choice !== said) last.current = { choice: said, id: newId() };
      return answer(api.POST('/api/campaigns/{id}/acceptances', { params: { path: { id: campaignId } }, body: { id: last.current.id, except: [], ...choice } }));
    },
    onSuccess: async (outcome) => {
      // The same choice another time is about what waits by then.
      last.current = undefined;
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' && queryKey[0] !== 'installation' });
      onDone(outcome);
    },
  });
}
