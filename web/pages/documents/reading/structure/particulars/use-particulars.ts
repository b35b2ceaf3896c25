import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Role } from '#engines/directive-reading/particulars/schema.ts';
import { answer, api } from '../../../../../api/client.ts';
import { useProblem } from '../../../../../api/use-problem.ts';
import { useToast } from '../../../../../ui/use-toast.tsx';
import { useDocumentId } from './use-attachments.ts';

const particularsQuery = (documentId: string) => queryOptions({
  queryKey: ['particulars', documentId],
  queryFn: () => answer(api.GET('/api/documents/{id}/particulars', { params: { path: { id: documentId } } })),
});

/** Contact, scope and roles of recipients of the document whose page stands. */
export function useParticulars() {
  return useQuery(particularsQuery(useDocumentId()));
}

/** Settles what a recipient gets the document for. */
export function useRoleSettling() {
  const documentId = useDocumentId();
  const client = useQueryClient();
  const toast = useToast();
  const { sentence } = useProblem();
  return useMutation({
    mutationFn: (body: { recipient: string; role: Role | null }) => answer(api.PUT('/api/documents/{id}/particulars/recipient-role', { params: { path: { id: documentId } }, body })),
    onSuccess: (standing) => client.setQueryData(particularsQuery(documentId).queryKey, standing),
    onError: (error) => toast.failed(sentence(error)),
  });
}
