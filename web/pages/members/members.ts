import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import type { paths } from '../../api/contract.ts';
import { useLanguage } from '../../messages/language.tsx';

type Body<Path extends keyof paths, Method extends keyof paths[Path]> = paths[Path][Method] extends { responses: { 200: { content: { 'application/json': infer Answer } } } } ? Answer : never;
export type MemberPage = Body<'/api/members', 'get'>;
export type Member = MemberPage['items'][number];
export type Person = Body<'/api/members/{id}', 'get'>;
export type Transfer = Body<'/api/member-transfers', 'get'>['items'][number];
export type Figures = Body<'/api/units/{id}/member-figures', 'get'>;

export interface MemberFilter { q?: string; unitId?: string; sex?: 'female' | 'male'; standing: 'member' | 'suspended' | 'left' }

export const fetchMembers = (filter: MemberFilter, after?: string) => answer(api.GET('/api/members', { params: { query: { ...filter, after } } }));

export const personQuery = (id: string) =>
  queryOptions({ queryKey: ['members', 'one', id], queryFn: () => answer(api.GET('/api/members/{id}', { params: { path: { id } } })), staleTime: 30_000 });

export const figuresQuery = (unitId: string, span: { from?: string; to?: string }) =>
  queryOptions({ queryKey: ['members', 'figures', unitId, span], queryFn: () => answer(api.GET('/api/units/{id}/member-figures', { params: { path: { id: unitId }, query: span } })) });

/** Reasons for coming and going, in the reader's language. */
export function useMemberWords() {
  const { language } = useLanguage();
  const { data } = useQuery({ queryKey: ['member-vocabulary'], queryFn: () => answer(api.GET('/api/member-vocabulary')), staleTime: 10 * 60_000 });
  const word = (reason: { nameVi: string; nameEn: string } | undefined) => (reason ? (language === 'vi' ? reason.nameVi : reason.nameEn) : '');
  const reasons = data?.reasons ?? [];
  return {
    reasonName: (key: string | null) => word(reasons.find((reason) => reason.key === key)),
    choices: (direction: 'in' | 'out') => reasons.filter((reason) => reason.chosen && reason.direction === direction).map((reason) => ({ value: reason.key, label: word(reason) })),
    suspensionMostMonths: data?.suspensionMostMonths ?? 12,
  };
}

/** A deed on a person whose answer is their record: it shows at once, the lists follow. */
export function usePersonDeed<Input>(personId: string, deed: (input: Input) => Promise<Person>, onDone: (person: Person) => void, onError?: (error: unknown) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSuccess: (person) => {
      client.setQueryData(personQuery(personId).queryKey, person);
      void client.invalidateQueries({ queryKey: ['members'], predicate: ({ queryKey }) => queryKey[1] !== 'one' });
      void client.invalidateQueries({ queryKey: ['member-transfers'] });
      onDone(person);
    },
    onError,
  });
}
