import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { reopening } from '#engines/messages/reopening.ts';
import { reviews } from '#engines/messages/reviews.ts';
import { answer, api, newId } from '../../api/client.ts';
import { problemOf } from '../../api/problem.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { useToast } from '../../ui/use-toast.tsx';
import type { Revision } from './queries.ts';
import { returnBody, type ReturnDraft } from './return-draft.ts';

export type Decision = { kind: 'accepted' } | { kind: 'returned'; draft: ReturnDraft } | { kind: 'reopened'; draft: ReturnDraft };

/** Sends a decision, then goes on to the next report that waits for one. */
export function useDecision(revision: Revision, onDone: () => void) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const idFor = useCreationId();
  const t = useMessages(reviews);
  const again = useMessages(reopening);
  const problem = useProblem();
  const toast = useToast();
  return useMutation({
    mutationFn: (decision: Decision) => {
      const path = { id: revision.id };
      if (decision.kind === 'accepted') {
        return answer(api.POST('/api/revisions/{id}/acceptance', { params: { path }, body: { id: idFor('accepted') } }));
      }
      const body = returnBody(decision.draft);
      if (decision.kind === 'reopened') {
        return answer(api.POST('/api/revisions/{id}/reopening', { params: { path }, body: { id: idFor(JSON.stringify(['reopened', body])), ...body } }));
      }
      return answer(api.POST('/api/revisions/{id}/return', { params: { path }, body: { id: idFor(JSON.stringify(body)), ...body } }));
    },
    onSuccess: async (_summary, { kind }) => {
      onDone();
      // Totals, progress and work all follow from a decision, so nothing read before is trusted any more.
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' && queryKey[0] !== 'installation' });
      if (kind === 'reopened') return toast.done(again.reopened(revision.unitName));
      const next = await nextToReview(revision).catch(() => undefined);
      await navigate({ to: paths.revision(next ?? revision.id), search: { decided: revision.id, as: kind } as never });
      window.scrollTo({ top: 0 });
    },
    onError: (error) => {
      if (problemOf(error).status !== 409) return;
      toast.failed(problemOf(error).code === 'already_decided' ? problem.sentence(error) : t.stateChanged);
      void client.invalidateQueries({ queryKey: ['revision', revision.id] });
      void client.invalidateQueries({ queryKey: ['assignments', revision.assignmentId] });
    },
  });
}

/** Reports of the same campaign come first: they are read with the same eyes. */
async function nextToReview(decided: Revision): Promise<string | undefined> {
  const { toReview } = await answer(api.GET('/api/work'));
  const waiting = toReview.filter(({ revisionId }) => revisionId !== decided.id);
  return (waiting.find(({ campaignId }) => campaignId === decided.campaignId) ?? waiting[0])?.revisionId;
}

/** One id for one content: sending the same again creates once, sending something else is something new. */
function useCreationId() {
  const last = useRef<{ content: string; id: string }>(undefined);
  return (content: string) => {
    if (last.current?.content !== content) last.current = { content, id: newId() };
    return last.current.id;
  };
}
