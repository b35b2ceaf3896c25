import { answer, api } from '../../../api/client.ts';
import type { paths } from '../../../api/contract.ts';

export const fetchUnitGroups = (unitId: string, query: { groupingKey?: string; asOf?: string; after?: string; limit?: number }) =>
  answer(api.GET('/api/units/{id}/unit-groups', { params: { path: { id: unitId }, query } }));
export type UnitGroup = Awaited<ReturnType<typeof fetchUnitGroups>>['items'][number];

type GroupedQuery = paths['/api/units/{id}/grouped-units']['get']['parameters']['query'];
export const fetchGroupedUnits = (unitId: string, query: GroupedQuery) => answer(api.GET('/api/units/{id}/grouped-units', { params: { path: { id: unitId }, query } }));
export type GroupedUnit = Awaited<ReturnType<typeof fetchGroupedUnits>>['items'][number];

/** What units are found by: the same for looking and for putting all of them into a group. */
export interface UnitFilter { q?: string; typeKey?: string; kindKey?: string; group?: string }

/** What a change of groups makes stale. */
export const STALE = [['unit-groups'], ['grouped-units']];
