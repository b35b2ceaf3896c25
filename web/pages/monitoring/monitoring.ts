import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { monitoring } from '#engines/messages/monitoring.ts';
import { answer, api } from '../../api/client.ts';
import { useKeyset } from '../../api/use-keyset.ts';
import { useUrlState } from '../../ui/use-url-state.ts';

export type Standing = Awaited<ReturnType<typeof fetchStanding>>;
export type Counts = Standing['total'];
export type Branch = Awaited<ReturnType<typeof fetchBranches>>['items'][number];
export type FollowedUnit = Awaited<ReturnType<typeof fetchUnits>>['items'][number];
export type Group = keyof (typeof monitoring)['vi']['groups'];
export type Sort = keyof (typeof monitoring)['vi']['sorts'];

export const groups: readonly Group[] = ['missing', 'late', 'dueSoon', 'notBegun', 'drafting', 'returned', 'submitted', 'accepted', 'handedInLate', 'exempt'];

export interface UnitFilter {
  group?: Group | undefined;
  depth?: number | undefined;
  q?: string | undefined;
}

const fetchStanding = (id: string, under?: string) => answer(api.GET('/api/campaigns/{id}/standing', { params: { path: { id }, query: { under } } }));
const fetchBranches = (id: string, query: { under?: string | undefined; sort: Sort; q?: string | undefined; after?: string | undefined }) =>
  answer(api.GET('/api/campaigns/{id}/standing/branches', { params: { path: { id }, query: query as never } }));
const fetchUnits = (id: string, query: UnitFilter & { under?: string | undefined; after?: string | undefined }) =>
  answer(api.GET('/api/campaigns/{id}/standing/units', { params: { path: { id }, query: query as never } }));

export const useStanding = (id: string, under: string | undefined) => useQuery({ queryKey: ['campaigns', id, 'standing', under ?? ''], queryFn: () => fetchStanding(id, under) });
export const useBranches = (id: string, under: string | undefined, sort: Sort, q: string) =>
  useKeyset(['campaigns', id, 'branches', under ?? '', sort, q], (after) => fetchBranches(id, { under, sort, q: q || undefined, after }), true, true);
export const useFollowedUnits = (id: string, under: string | undefined, filter: UnitFilter) =>
  useKeyset(['campaigns', id, 'followed-units', under ?? '', filter], (after) => fetchUnits(id, { under, ...filter, after }), true, true);

const fetchDays = (id: string, query: { under?: string | undefined; against?: string | undefined }) => answer(api.GET('/api/campaigns/{id}/standing/days', { params: { path: { id }, query } }));
export type Days = Awaited<ReturnType<typeof fetchDays>>;
export const useDays = (id: string, under: string | undefined, against: string) =>
  useQuery({ queryKey: ['campaigns', id, 'days', under ?? '', against], queryFn: () => fetchDays(id, { under, against: against || undefined }), placeholderData: keepPreviousData });

/** Which units a chase is meant for: those of the list, or some of them. */
export interface Meant extends UnitFilter {
  under: string;
  assignmentIds?: string[] | undefined;
}
const path = (id: string) => ({ params: { path: { id } } });
const fetchChases = (id: string, query: { under: string; after?: string | undefined; limit: number }) => answer(api.GET('/api/campaigns/{id}/chases', { params: { path: { id }, query } }));
export type Chase = Awaited<ReturnType<typeof fetchChases>>['items'][number];
export const useChases = (id: string, under: string) => useKeyset(['campaigns', id, 'chases', under], (after) => fetchChases(id, { under, after, limit: 5 }));
export const useChasePreview = (id: string, meant: Meant) =>
  useQuery({ queryKey: ['campaigns', id, 'chase-preview', meant], queryFn: () => answer(api.POST('/api/campaigns/{id}/chases/preview', { ...path(id), body: meant })), gcTime: 0, staleTime: 0 });
export const sendChase = (id: string, body: Meant & { id: string; words: string; again: boolean }) => answer(api.POST('/api/campaigns/{id}/chases', { ...path(id), body }));

const fetchRules = (id: string) => answer(api.GET('/api/campaigns/{id}/escalation', path(id)));
export type Rules = Awaited<ReturnType<typeof fetchRules>>;
export const useRules = (id: string) => useQuery({ queryKey: ['campaigns', id, 'escalation'], queryFn: () => fetchRules(id) });
export const saveRules = (id: string, body: Omit<Rules, 'may'>) => answer(api.PUT('/api/campaigns/{id}/escalation', { ...path(id), body }));

/** What of the page is in its URL: the branch that is shown and which of its units. */
export function useFollowing() {
  const [under] = useUrlState('under');
  const [group] = useUrlState('group');
  const [depth] = useUrlState('level');
  const [q] = useUrlState('q');
  const filter: UnitFilter = { group: groups.find((one) => one === group), depth: /^\d$/.test(depth) ? Number(depth) : undefined, q: q || undefined };
  return { under: under || undefined, filter };
}

/** A share in whole percent, never 100 while one is missing. */
export const percent = (part: number, whole: number): number => (whole === 0 ? 0 : part < whole ? Math.min(99, Math.round((part / whole) * 100)) : 100);
