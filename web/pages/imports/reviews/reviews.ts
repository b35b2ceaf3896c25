import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { memberImports } from '#engines/messages/member-imports.ts';
import { answer, api } from '../../../api/client.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { importQuery } from '../imports.ts';
import type { Import } from '../imports.ts';

export type ReviewPage = Awaited<ReturnType<typeof fetchReviews>>;
export type Review = ReviewPage['items'][number];
export type Candidate = Review['candidates'][number];
export type Decision = { what: 'same'; id: string } | { what: 'another' } | { what: 'leave-out' };

export const reviewsKey = (importId: string, effective: string) => ['import-reviews', importId, effective] as const;

/** Rows that may be somebody who is known, beside whom they may be. */
export const fetchReviews = (importId: string, after: string | undefined) => answer(api.GET('/api/imports/{id}/reviews', { params: { path: { id: importId }, query: { after } } }));

/** Says whom a row means; the counts of the import and the row follow at once. */
export function useDecideRow(importId: string, effective: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ number, decision }: { number: number; decision: Decision }) =>
      answer(api.PUT('/api/imports/{id}/rows/{number}/decision', { params: { path: { id: importId, number } }, body: decision })),
    onSuccess: (found, { number, decision }) => {
      client.setQueryData(importQuery(importId).queryKey, found);
      client.setQueryData<InfiniteData<ReviewPage>>(reviewsKey(importId, effective), (data) => data && {
        ...data,
        pages: data.pages.map((page) => ({ ...page, items: page.items.map((item) => (item.number === number ? { ...item, decision: { what: decision.what, id: decision.what === 'same' ? decision.id : null } } : item)) })),
      });
      void client.invalidateQueries({ queryKey: ['import-rows', importId] });
    },
  });
}

/** Says of all rows that still wait that they are new people, after asking. */
export function useDecideRest(found: Import) {
  const t = useMessages(memberImports);
  const format = useFormat();
  const client = useQueryClient();
  const confirm = useConfirm();
  const toast = useToast();
  const deciding = useMutation({
    mutationFn: () => answer(api.PUT('/api/imports/{id}/decisions', { params: { path: { id: found.id } }, body: { what: 'another' } })),
    onSuccess: (decided) => {
      toast.done(t.allNewDone(format.number(found.counts.review - decided.counts.review), decided.counts.review));
      client.setQueryData(importQuery(found.id).queryKey, decided);
    },
    onSettled: () => { for (const key of ['import', 'import-reviews', 'import-rows']) void client.invalidateQueries({ queryKey: [key, found.id] }); },
  });
  const ask = async () => {
    if (await confirm({ title: t.allNewTitle(format.number(found.counts.review)), body: t.allNewBody, action: t.allNewAction })) deciding.mutate();
  };
  return { ask, isPending: deciding.isPending, error: deciding.error };
}
