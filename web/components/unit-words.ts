import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import { useLanguage } from '../messages/language.tsx';

export const unitVocabularyQuery = queryOptions({
  queryKey: ['unit-vocabulary'],
  queryFn: () => answer(api.GET('/api/unit-vocabulary')),
  staleTime: 10 * 60_000,
});

/** Types and kinds of units in the reader's language; names are empty while they are under way. */
export function useUnitWords() {
  const { language } = useLanguage();
  const { data } = useQuery(unitVocabularyQuery);
  const name = (one: { nameVi: string; nameEn: string } | undefined) => (one ? (language === 'vi' ? one.nameVi : one.nameEn) : '');
  return {
    types: data?.types ?? [],
    kinds: data?.kinds ?? [],
    name,
    typeName: (key: string) => name(data?.types.find((type) => type.key === key)),
    kindName: (key: string | null) => name(data?.kinds.find((kind) => kind.key === key)),
  };
}
