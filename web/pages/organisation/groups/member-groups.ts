import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../api/client.ts';

export const fetchGroups = (unionId: string, query: { asOf?: string; after?: string; limit?: number }) =>
  answer(api.GET('/api/units/{id}/member-groups', { params: { path: { id: unionId }, query } }));
export type MemberGroup = Awaited<ReturnType<typeof fetchGroups>>['items'][number];
export type GroupLeader = MemberGroup['leaders'][number];

export const groupQuery = (id: string, asOf?: string) =>
  queryOptions({ queryKey: ['member-groups', 'one', id, asOf], queryFn: () => answer(api.GET('/api/member-groups/{id}', { params: { path: { id }, query: { asOf } } })) });

/** What a change of a group makes stale. */
export const STALE = [['member-groups'], ['units']];
