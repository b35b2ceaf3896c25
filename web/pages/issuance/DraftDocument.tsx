import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { issuance } from '#engines/messages/issuance.ts';
import { answer, api, newId } from '../../api/client.ts';
import { useProblem } from '../../api/use-problem.ts';
import { useActing } from '../../components/acting.tsx';
import { useMessages } from '../../messages/language.tsx';
import { paths } from '../../paths.ts';
import { useToast } from '../../ui/use-toast.tsx';

interface DraftDocumentProps {
  source: { snapshotId: string } | { revisionId: string };
  unitId: string;
  /** What screen readers hear where several such buttons stand on a page. */
  name?: string;
}

/** From what was frozen or handed in to the document that goes out. */
export function DraftDocument({ source, unitId, name }: DraftDocumentProps) {
  const t = useMessages(issuance);
  const { can } = useActing();
  const toast = useToast();
  const { sentence } = useProblem();
  const navigate = useNavigate();
  const drafting = useMutation({
    mutationFn: () => answer(api.POST('/api/outgoing-documents', { body: { id: newId(), unitId, kind: 'BC', ...source } })),
    onSuccess: (made) => void navigate({ to: paths.outgoingDocument(made.id) }),
    onError: (error) => toast.failed(sentence(error)),
  });
  if (!can('issuance.draft')) return null;
  return <Button aria-label={name} loading={drafting.isPending} onClick={() => drafting.mutate()}>{t.fromSnapshot}</Button>;
}
