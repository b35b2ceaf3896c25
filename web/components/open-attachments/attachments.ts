import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';

/** What a document names and what became of it. */
export const attachmentsQuery = (documentId: string) => queryOptions({
  queryKey: ['attachments', documentId],
  queryFn: () => answer(api.GET('/api/documents/{id}/attachments', { params: { path: { id: documentId } } })),
});

export type Attachments = Awaited<ReturnType<NonNullable<ReturnType<typeof attachmentsQuery>['queryFn']>>>;
export type AttachmentItem = Attachments['items'][number];

/** Labels of what is named and neither there nor settled; empty while they are under way. */
export function useOpenAttachments(documentId: string | undefined): string[] {
  const { data } = useQuery({ ...attachmentsQuery(documentId ?? ''), enabled: documentId !== undefined && documentId !== '' });
  return data?.items.filter(({ open }) => open).map(({ label }) => label) ?? [];
}
