import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import { useLanguage } from '../messages/language.tsx';

export const unitVocabularyQuery = queryOptions({
  queryKey: ['unit-vocabulary'],
  queryFn: () => answer(api.GET('/api/unit-vocabulary')),
  staleTime: 10 * 60_000,
});

/** Types, kinds, fields of work and localities of units in the reader's language; names are empty while they are under way. */
export function useUnitWords() {
  const { language } = useLanguage();
  const { data } = useQuery(unitVocabularyQuery);
  const name = (one: { nameVi: string; nameEn: string } | undefined) => (one ? (language === 'vi' ? one.nameVi : one.nameEn) : '');
  return {
    types: data?.types ?? [],
    kinds: data?.kinds ?? [],
    fields: data?.fields ?? [],
    localities: data?.localities ?? [],
    name,
    typeName: (key: string) => name(data?.types.find((type) => type.key === key)),
    fieldName: (key: string | null) => name(data?.fields.find((field) => field.key === key)),
    localityName: (key: string | null) => data?.localities.find((locality) => locality.key === key)?.name ?? '',
    kindName: (key: string | null) => name(data?.kinds.find((kind) => kind.key === key)),
  };
}
