import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { answer, api } from '../../../api/client.ts';
import { importQuery } from '../imports.ts';

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
