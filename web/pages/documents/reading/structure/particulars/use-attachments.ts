import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { particulars } from '#engines/messages/particulars.ts';
import { answer, api } from '../../../../../api/client.ts';
import { problemFromAnswer, ProblemError } from '../../../../../api/problem.ts';
import { useProblem } from '../../../../../api/use-problem.ts';
import { attachmentsQuery, type AttachmentItem, type Attachments } from '../../../../../components/open-attachments/attachments.ts';
import { useMessages } from '../../../../../messages/language.tsx';
import { useToast } from '../../../../../ui/use-toast.tsx';
import { legacyOf } from '../../../LegacyConsent.tsx';
import type { LegacyEncoding } from '../../../send-document.ts';

/** The document whose page stands. */
export function useDocumentId(): string {
  const { documentId = '' } = useParams({ strict: false }) as { documentId?: string };
  return documentId;
}

export type Settlement = { type: 'asked'; text: string } | { type: 'designed' } | { type: 'waived'; reason: string } | { type: 'takenBack' } | { type: 'attached'; file: File; convert?: LegacyEncoding };

export interface Consent { key: string; file: File; legacy: NonNullable<ReturnType<typeof legacyOf>> }

/** What a document names, and the settling of it; each settlement answers with how all of it stands. */
export function useAttachments() {
  const documentId = useDocumentId();
  const client = useQueryClient();
  const t = useMessages(particulars);
  const toast = useToast();
  const { sentence } = useProblem();
  const query = useQuery(attachmentsQuery(documentId));
  const settling = useMutation({
    mutationFn: ({ item, settlement }: { item: AttachmentItem; settlement: Settlement }) => send(documentId, item.key, settlement),
    onSuccess: (standing, { item, settlement }) => {
      client.setQueryData(attachmentsQuery(documentId).queryKey, standing);
      void client.invalidateQueries({ queryKey: ['documents'] });
      if (settlement.type === 'attached') toast.done(t.attached(item.label));
      else if (settlement.type !== 'takenBack') toast.undoable(t.done[settlement.type], () => settling.mutate({ item, settlement: { type: 'takenBack' } }));
    },
    // A file in an old encoding waits for a word of consent, beside its line.
    onError: (error) => { if (!legacyOf(error)) toast.failed(sentence(error)); },
  });
  const legacy = settling.isError ? legacyOf(settling.error) : null;
  const refused = settling.variables;
  const consent = legacy && refused?.settlement.type === 'attached' ? { key: refused.item.key, file: refused.settlement.file, legacy } satisfies Consent : undefined;
  return { query, consent, settle: (item: AttachmentItem, settlement: Settlement) => settling.mutate({ item, settlement }), busy: settling.isPending ? settling.variables?.item.key : undefined };
}

function send(id: string, key: string, settlement: Settlement): Promise<Attachments> {
  const params = { params: { path: { id, key } } };
  switch (settlement.type) {
    case 'asked': return answer(api.POST('/api/documents/{id}/attachments/{key}/asking', { ...params, body: { text: settlement.text } }));
    case 'designed': return answer(api.POST('/api/documents/{id}/attachments/{key}/designing', params));
    case 'waived': return answer(api.POST('/api/documents/{id}/attachments/{key}/waiving', { ...params, body: { reason: settlement.reason } }));
    case 'takenBack': return answer(api.DELETE('/api/documents/{id}/attachments/{key}/settlement', params));
    case 'attached': return sendFile(`/api/documents/${id}/attachments/${key}/file`, settlement);
  }
}

async function sendFile(address: string, { file, convert }: { file: File; convert?: LegacyEncoding }): Promise<Attachments> {
  const body = new FormData();
  if (convert) body.set('convert', convert);
  body.set('file', file, file.name);
  const response = await fetch(address, { method: 'POST', body, credentials: 'same-origin' }).catch(() => { throw new ProblemError({ status: 0, code: 'no_connection' }); });
  const given: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new ProblemError(problemFromAnswer(given, response.status));
  return given as Attachments;
}
