import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../api/client.ts';

export const fetchStaffing = (unitId: string, query: { year?: number; after?: string }) =>
  answer(api.GET('/api/units/{id}/staffing', { params: { path: { id: unitId }, query } }));
export type StaffingRow = Awaited<ReturnType<typeof fetchStaffing>>['items'][number];

export const fetchPositions = (unitId: string, query: { after?: string; limit?: number }) =>
  answer(api.GET('/api/units/{id}/positions', { params: { path: { id: unitId }, query } }));
export type Position = Awaited<ReturnType<typeof fetchPositions>>['items'][number];
export type Placement = Position['holders'][number];

export const yearsQuery = (unitId: string) =>
  queryOptions({ queryKey: ['staffing', 'years', unitId], queryFn: () => answer(api.GET('/api/units/{id}/staffing-years', { params: { path: { id: unitId } } })) });

export type Warning = { code: 'over_filled' | 'over_quota'; have: number; limit: number; unitName: string | null; year: number | null };

/** What a change of people or quota makes stale. */
export const STALE = [['staffing'], ['positions']];
