import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import { useLanguage } from '../messages/language.tsx';

export const wordsQuery = queryOptions({ queryKey: ['words'], queryFn: () => answer(api.GET('/api/words')), staleTime: 10 * 60_000 });

export type Words = Awaited<ReturnType<NonNullable<typeof wordsQuery.queryFn>>>;
export type Word = Words['kinds'][number];

/** Is a word offered on a day? */
export const offeredOn = (word: { validFrom: string; validTo: string | null }, day: string): boolean => word.validFrom <= day && (word.validTo === null || day < word.validTo);

/** The words of the organisation with their days; `name` gives one in the reader's language, `levelOf` the level of a unit type. */
export function useWords() {
  const { language } = useLanguage();
  const { data } = useQuery(wordsQuery);
  const name = (word: { nameVi: string; nameEn: string } | undefined) => (word ? (language === 'vi' ? word.nameVi : word.nameEn) : '');
  return { words: data, name, levelOf: (typeKey: string) => data?.types.find((type) => type.key === typeKey)?.levelKey };
}
