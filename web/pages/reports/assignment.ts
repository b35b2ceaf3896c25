import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';

export type Assignment = Awaited<ReturnType<typeof fetchAssignment>>;
export type Revisions = Awaited<ReturnType<typeof fetchRevisions>>;
export type Draft = Awaited<ReturnType<typeof fetchDraft>>;
export type Returned = NonNullable<Draft['lastReturn']>;
export type Note = Returned['notes'][number];

const path = (id: string) => ({ params: { path: { id } } });
const fetchAssignment = (id: string) => answer(api.GET('/api/assignments/{id}', path(id)));
const fetchDraft = (id: string) => answer(api.GET('/api/assignments/{id}/draft', path(id)));
const fetchRevisions = (id: string) => answer(api.GET('/api/assignments/{id}/revisions', path(id)));

export function useAssignment(id: string) {
  return useQuery({ queryKey: ['assignments', id], queryFn: () => fetchAssignment(id) });
}

/** The draft as it stands when writing begins; from then on the fields themselves know best. */
export function useDraft(id: string) {
  return useQuery({
    queryKey: ['assignments', id, 'draft'], queryFn: () => fetchDraft(id),
    staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false,
  });
}

export function useRevisions(id: string) {
  return useQuery({ queryKey: ['assignments', id, 'revisions'], queryFn: () => fetchRevisions(id) });
}
