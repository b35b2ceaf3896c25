import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';

export const cuts = ['child', 'kind', 'type', 'field', 'locality', 'sector', 'area'] as const;
export type Cut = (typeof cuts)[number];

const fetchFigures = (unitId: string, asOf: string, since: string | undefined, cut: Cut) =>
  answer(api.GET('/api/registry/figures', { params: { query: { unitId, asOf, since, cut } } }));
export type Figures = Awaited<ReturnType<typeof fetchFigures>>;

export const figuresQuery = (unitId: string, asOf: string, since: string | undefined, cut: Cut) =>
  queryOptions({ queryKey: ['registry', 'figures', unitId, asOf, since, cut], queryFn: () => fetchFigures(unitId, asOf, since, cut) });

export const reconciliationQuery = (unitId: string, from: string, to: string) =>
  queryOptions({ queryKey: ['registry', 'reconciliation', unitId, from, to], queryFn: () => answer(api.GET('/api/registry/reconciliation', { params: { query: { unitId, from, to } } })) });
