import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/contract.ts';
import { useKeyset } from '../../api/use-keyset.ts';

export type Question = components['schemas']['Question'];
export type Head = components['schemas']['QuestionsHead'];

export function useQuestionsHead(campaignId: string) {
  return useQuery({ queryKey: ['campaigns', campaignId, 'questions', 'head'], queryFn: () => answer(api.GET('/api/campaigns/{id}/questions-head', { params: { path: { id: campaignId } } })) });
}

export function useQuestions(campaignId: string, state: Question['state'] | undefined) {
  return useKeyset(['campaigns', campaignId, 'questions', 'list', state],
    (after) => answer(api.GET('/api/campaigns/{id}/questions', { params: { path: { id: campaignId }, query: { state, after, limit: 20 } } })));
}

/** A deed on the questions of a campaign; list and head are asked anew once it is done. */
export function useQuestionDeed<Given>(campaignId: string, deed: (given: Given) => Promise<unknown>, onDone?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['campaigns', campaignId, 'questions'] });
      onDone?.();
    },
  });
}
