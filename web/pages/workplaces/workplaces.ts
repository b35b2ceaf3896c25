import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ComboboxItem } from '@mantine/core';
import { answer, api } from '../../api/client.ts';
import { useUnitWords } from '../../components/unit-words.ts';
import { useLanguage } from '../../messages/language.tsx';

export type Workplace = Awaited<ReturnType<typeof fetchWorkplaces>>['items'][number];
export type WorkplaceDetail = Awaited<ReturnType<typeof fetchWorkplace>>;
export type Founding = Awaited<ReturnType<typeof fetchFoundings>>['items'][number];
export type FoundingDetail = WorkplaceDetail['foundings'][number];
export type FoundingEntry = FoundingDetail['entries'][number];
export type Status = 'working' | 'suspended' | 'closed';

/** In the order in which they are done. */
export const steps = ['contact', 'group', 'applications', 'method', 'meeting', 'recognition'] as const;
export type Step = (typeof steps)[number];
export type FoundingState = 'open' | 'stopped' | 'recognised';

export interface WorkplaceFilter {
  unitId?: string; q?: string; union?: 'with' | 'without'; minWorkers?: number; kindKey?: string; localityKey?: string; status?: Status; asOf?: string;
}

export const fetchWorkplaces = (query: WorkplaceFilter & { after?: string; limit?: number }) => answer(api.GET('/api/workplaces', { params: { query } }));
const fetchWorkplace = (id: string, asOf?: string) => answer(api.GET('/api/workplaces/{id}', { params: { path: { id }, query: { asOf } } }));
export const fetchFoundings = (query: { unitId?: string; state?: FoundingState; step?: Step; after?: string }) => answer(api.GET('/api/foundings', { params: { query } }));

export const workplaceQuery = (id: string, asOf?: string) => queryOptions({ queryKey: ['workplaces', 'one', id, asOf], queryFn: () => fetchWorkplace(id, asOf) });
export const figuresQuery = (unitId: string, asOf?: string) =>
  queryOptions({ queryKey: ['workplaces', 'figures', unitId, asOf], queryFn: () => answer(api.GET('/api/workplace-figures', { params: { query: { unitId, asOf } } })) });
export const yearQuery = (unitId: string, year: number) =>
  queryOptions({ queryKey: ['workplaces', 'year', unitId, year], queryFn: () => answer(api.GET('/api/founding-years', { params: { query: { unitId, year } } })) });

const vocabularyQuery = queryOptions({
  queryKey: ['workplace-vocabulary'],
  queryFn: () => answer(api.GET('/api/workplace-vocabulary')),
  staleTime: 10 * 60_000,
});

/** Words of workplaces in the reader's language, as names and as choices. */
export function useWorkplaceWords() {
  const { language } = useLanguage();
  const { data } = useQuery(vocabularyQuery);
  const { kinds, kindName, name: unitWord } = useUnitWords();
  const name = (one: { nameVi: string; nameEn: string } | undefined) => (one ? (language === 'vi' ? one.nameVi : one.nameEn) : '');
  const choice = (one: { key: string; nameVi: string; nameEn: string }): ComboboxItem => ({ value: one.key, label: name(one) });
  return {
    kinds: kinds.map((kind) => ({ value: kind.key, label: unitWord(kind) })),
    ownerships: data?.ownerships.map(choice) ?? [],
    fields: data?.fields.map(choice) ?? [],
    localities: data?.localities.map((one) => ({ value: one.key, label: one.name })) ?? [],
    unionTypeKeys: data?.unionTypeKeys ?? [],
    mustHaveUnionFrom: data?.mustHaveUnionFrom ?? 10,
    kindName,
    ownershipName: (key: string | null) => name(data?.ownerships.find((one) => one.key === key)),
    fieldName: (key: string | null) => name(data?.fields.find((one) => one.key === key)),
  };
}
