import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unitActs } from '#engines/messages/unit-acts.ts';
import { answer, api, newId } from '../../../api/client.ts';
import { useProblem } from '../../../api/use-problem.ts';
import type { components } from '../../../api/contract.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useToast } from '../../../ui/use-toast.tsx';

export type UnitEvent = components['schemas']['UnitEventInput'];
export type EventKind = UnitEvent['kind'];
export type Act = Awaited<ReturnType<typeof fetchActs>>['items'][number];
export type ActDetail = Awaited<ReturnType<typeof fetchAct>>;
export type Picture = Awaited<ReturnType<typeof fetchPicture>>;
export type Preview = components['schemas']['ActPreview'];

/** The nine events of the Charter, then what changes a unit without moving or ending it. */
export const treeKinds = ['establish', 'merge', 'amalgamate', 'hand-over', 'receive', 'split', 'upgrade', 'downgrade', 'dissolve'] as const satisfies EventKind[];
export const factKinds = ['rename', 'change', 'correct'] as const satisfies EventKind[];

export const fetchActs = (query: { unitId?: string; under?: string; after?: string; limit?: number }) => answer(api.GET('/api/unit-acts', { params: { query } }));
const fetchAct = (id: string) => answer(api.GET('/api/unit-acts/{id}', { params: { path: { id } } }));
const fetchPicture = (id: string) => answer(api.GET('/api/unit-acts/{id}/picture', { params: { path: { id } } }));

export const actQuery = (id: string) => queryOptions({ queryKey: ['unit-acts', 'one', id], queryFn: () => fetchAct(id) });
export const pictureQuery = (id: string) => queryOptions({ queryKey: ['unit-acts', 'picture', id], queryFn: () => fetchPicture(id) });
export const filesQuery = (id: string) => queryOptions({ queryKey: ['unit-acts', 'files', id], queryFn: () => answer(api.GET('/api/unit-acts/{id}/files', { params: { path: { id } } })) });
export const kinQuery = (id: string) => queryOptions({ queryKey: ['unit-acts', 'kin', id], queryFn: () => answer(api.GET('/api/units/{id}/kin', { params: { path: { id } } })) });
export const daysQuery = queryOptions({ queryKey: ['unit-acts', 'days'], queryFn: () => answer(api.GET('/api/unit-acts/days')), staleTime: 60_000 });

/** After an act, or its undoing, nothing that was shown of the tree is sure any more. */
export function useTreeChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all([client.invalidateQueries({ queryKey: ['units'] }), client.invalidateQueries({ queryKey: ['unit-acts'] })]);
  };
}

/** Takes an act back, with a word why. */
export function useUndoAct() {
  const t = useMessages(unitActs);
  const toast = useToast();
  const { sentence } = useProblem();
  const changed = useTreeChanged();
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      answer(api.POST('/api/unit-acts/{id}/undoing', { params: { path: { id } }, body: { id: newId(), reason } })),
    onSuccess: async () => {
      await changed();
      toast.done(t.undone);
    },
    onError: (error) => toast.failed(sentence(error)),
  });
}
