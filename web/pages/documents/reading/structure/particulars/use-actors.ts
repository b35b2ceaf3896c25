import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { actorKey, partsOfActor } from '#engines/actor-matching/parts-of-actor.ts';
import type { ActorMatch } from '#engines/actor-matching/schema.ts';
import { particulars } from '#engines/messages/particulars.ts';
import { answer, api } from '../../../../../api/client.ts';
import { useProblem } from '../../../../../api/use-problem.ts';
import { useUnitWords } from '../../../../../components/unit-words.ts';
import { useLanguage, useMessages } from '../../../../../messages/language.tsx';
import { useFormat } from '../../../../../messages/use-format.ts';
import { useToast } from '../../../../../ui/use-toast.tsx';
import { useDocumentId } from './use-attachments.ts';

const actorsQuery = (documentId: string) => queryOptions({
  queryKey: ['actors', documentId],
  queryFn: () => answer(api.GET('/api/documents/{id}/actors', { params: { path: { id: documentId } } })),
});
export type Actors = Awaited<ReturnType<NonNullable<ReturnType<typeof actorsQuery>['queryFn']>>>;
export type MatchedActor = Actors['actors'][number];

/** Whom the actors of the document stand for. */
export const useActors = () => useQuery(actorsQuery(useDocumentId()));

/** The bodies that these printed actors name, joint ones apart, as far as they are matched yet. */
export function useMatched(names: readonly string[]): MatchedActor[] {
  const { data } = useActors();
  const signature = names.join('\n');
  return useMemo(() => {
    if (!data) return [];
    const byKey = new Map(data.actors.map((one) => [one.key, one]));
    const keys = [...new Set(signature.split('\n').flatMap(partsOfActor).map(actorKey))];
    return keys.flatMap((key) => byKey.get(key) ?? []);
  }, [data, signature]);
}

/** A match in words: "= 12 LĐLĐ huyện", "= bộ phận của LĐLĐ tỉnh". */
export function useMatchWords(): (match: ActorMatch) => string {
  const t = useMessages(particulars);
  const format = useFormat();
  const { types, name } = useUnitWords();
  const { language } = useLanguage();
  const { data } = useActors();
  const short = (key: string) => {
    const type = types.find((one) => one.key === key);
    return (language === 'vi' ? type?.shortVi : name(type)) || key;
  };
  return (match) => {
    if (match.kind === 'unit') return t.isUnit(data?.units.find(({ id }) => id === match.unitId)?.name ?? '…');
    if (match.kind === 'department') return t.isDepartment(data?.base.name ?? '…');
    if (match.kind === 'outside') return t.isOutside;
    const counts = new Map(data?.types.map((type) => [type.key, match.direct ? type.direct : type.all]));
    const units = match.typeKeys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
    const names = match.typeKeys.map(short).join(', ');
    return [t.isTypes(format.number(units), names), match.direct && t.directly, match.condition && t.onlyThose(match.condition)].filter(Boolean).join(', ');
  };
}

/** Settles whom an actor stands for, or goes back to the proposal. */
export function useActorSettling() {
  const documentId = useDocumentId();
  const client = useQueryClient();
  const toast = useToast();
  const { sentence } = useProblem();
  return useMutation({
    mutationFn: (body: { actor: string; match: ActorMatch | null }) => answer(api.PUT('/api/documents/{id}/actors', { params: { path: { id: documentId } }, body })),
    onSuccess: (standing) => client.setQueryData(actorsQuery(documentId).queryKey, standing),
    onError: (error) => toast.failed(sentence(error)),
  });
}
