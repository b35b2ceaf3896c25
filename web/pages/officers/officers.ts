import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import { useLanguage } from '../../messages/language.tsx';
import { useToast } from '../../ui/use-toast.tsx';

export type Office = Awaited<ReturnType<typeof fetchOfficers>>['items'][number];
export type UnitCommittees = Awaited<ReturnType<typeof fetchCommittees>>;
export type Committee = UnitCommittees['committees'][number];
export type OfficerRecord = Awaited<ReturnType<typeof fetchRecord>>;

export interface OfficerFilters { q?: string; positionKey?: string; fullTime?: 'true' | 'false'; sex?: 'female' | 'male'; levelKey?: string; term?: 'due-soon' | 'overdue'; under?: string; after?: string }
export const fetchOfficers = (query: OfficerFilters) => answer(api.GET('/api/officers', { params: { query } }));
const fetchCommittees = (id: string) => answer(api.GET('/api/units/{id}/committees', { params: { path: { id } } }));
const fetchRecord = (id: string) => answer(api.GET('/api/officers/{id}', { params: { path: { id } } }));

export const committeesQuery = (unitId: string) => queryOptions({ queryKey: ['officers', 'unit', unitId], queryFn: () => fetchCommittees(unitId) });
export const recordQuery = (personId: string) => queryOptions({ queryKey: ['officers', 'record', personId], queryFn: () => fetchRecord(personId) });
const vocabularyQuery = queryOptions({ queryKey: ['officer-vocabulary'], queryFn: () => answer(api.GET('/api/officer-vocabulary')), staleTime: 10 * 60_000 });

/** Words of the field in the reader's language; names are empty while they are under way. */
export function useOfficerWords() {
  const { language } = useLanguage();
  const { data } = useQuery(vocabularyQuery);
  const name = (one: { nameVi: string; nameEn: string } | undefined) => (one ? (language === 'vi' ? one.nameVi : one.nameEn) : '');
  const of = (list: readonly { key: string; nameVi: string; nameEn: string }[] | undefined) => (key: string) => name(list?.find((one) => one.key === key));
  return {
    data, name,
    choices: (list: readonly { key: string; nameVi: string; nameEn: string }[] | undefined) => (list ?? []).map((one) => ({ value: one.key, label: name(one) })),
    /** Levels by which a year can be assessed. */
    assessmentChoices: (year: number | '') => (data?.assessmentLevels ?? []).filter((level) => year === '' || (level.validFrom < `${year + 1}-01-01` && (level.validTo === null || level.validTo > `${year}-01-01`))).map((level) => ({ value: level.key, label: name(level) })),
    committeeName: of(data?.committeeKinds), positionName: of(data?.positions), groupName: of(data?.groups), reasonName: of(data?.endReasons),
    levelName: of(data?.qualificationLevels), qualificationName: of(data?.qualificationKinds), assessmentName: of(data?.assessmentLevels),
  };
}

/** A change on officers: afterwards every list of them is asked for again, and it is said that it was done. */
export function useOfficerDeed<Body>(deed: (body: Body) => Promise<unknown>, said: string, then?: () => void) {
  const client = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: deed,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['officers'] });
      toast.done(said);
      then?.();
    },
  });
}
