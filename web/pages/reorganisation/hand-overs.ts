import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { handOvers } from '#engines/messages/hand-overs.ts';
import { answer, api } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useMessages } from '../../messages/language.tsx';
import { useToast } from '../../ui/use-toast.tsx';

export const fetchHandOvers = (query: { unitId?: string; accountId?: string; after?: string }) => answer(api.GET('/api/hand-overs', { params: { query } }));
export const handOverQuery = (id: string) => queryOptions({ queryKey: ['hand-overs', 'one', id], queryFn: () => answer(api.GET('/api/hand-overs/{id}', { params: { path: { id } } })) });
export const respondentQuery = (unitId: string) => queryOptions({ queryKey: ['hand-overs', 'respondent', unitId], queryFn: () => answer(api.GET('/api/units/{id}/respondent', { params: { path: { id: unitId } } })) });

export type HandOverLine = Awaited<ReturnType<typeof fetchHandOvers>>['items'][number];
export type HandOverDetail = Awaited<ReturnType<NonNullable<ReturnType<typeof handOverQuery>['queryFn']>>>;
export type Work = HandOverDetail['work'][number];

/** After a hand-over accounts, answers and one's own session may be other. */
export function useHandedOver(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all([client.invalidateQueries({ queryKey: ['accounts'] }), client.invalidateQueries({ queryKey: ['hand-overs'] })]);
  };
}

export function useUndoHandOver() {
  const t = useMessages(handOvers);
  const toast = useToast();
  const problem = useProblem();
  const changed = useHandedOver();
  return useMutation({
    mutationFn: (id: string) => answer(api.POST('/api/hand-overs/{id}/undoing', { params: { path: { id } } })),
    onSuccess: async () => { await changed(); toast.done(t.undone); },
    onError: (error) => toast.failed(problem.sentence(error)),
  });
}
