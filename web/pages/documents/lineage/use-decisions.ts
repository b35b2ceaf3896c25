import { useMutation, useQueryClient } from '@tanstack/react-query';
import { lineage } from '#engines/messages/lineage.ts';
import { newId } from '../../../api/client.ts';
import { useProblem } from '../../../api/use-problem.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import { addLink, confirmLink, lineageKey, rejectLink, removeLink, reopenLink } from './lineage.ts';
import type { Lineage, LinkKind, OwnLink } from './lineage.ts';
import { useNames } from './use-names.ts';

export type Decision =
  | { do: 'confirm'; link: OwnLink; kind: LinkKind; toDocumentId?: string }
  | { do: 'reject' | 'reopen' | 'remove'; link: OwnLink }
  | { do: 'add'; kind: LinkKind; toDocumentId: string; name: string };

/** Decisions on the links of one document; each can be taken back from the notice that tells of it. */
export function useDecisions(documentId: string) {
  const client = useQueryClient();
  const t = useMessages(lineage);
  const names = useNames();
  const toast = useToast();
  const { sentence } = useProblem();
  const show = (found: Lineage) => {
    client.setQueryData(lineageKey(documentId), found);
    void client.invalidateQueries({ queryKey: ['not-held'] });
    void client.invalidateQueries({ queryKey: ['issued'] });
  };
  const takeBack = (undo: () => Promise<Lineage>) => () => void undo().then(show, (error: unknown) => toast.failed(sentence(error)));
  return useMutation({
    mutationFn: async (decision: Decision) => {
      switch (decision.do) {
        case 'confirm': {
          const { link, kind, toDocumentId } = decision;
          return confirmLink(documentId, link.id, { ...(kind !== link.kind && { kind }), ...(toDocumentId && { toDocumentId }) });
        }
        case 'reject': return rejectLink(documentId, decision.link.id);
        case 'reopen': return reopenLink(documentId, decision.link.id);
        case 'remove': return removeLink(documentId, decision.link.id);
        case 'add': return addLink(documentId, { id: newId(), kind: decision.kind, toDocumentId: decision.toDocumentId });
      }
    },
    onSuccess: (found, decision) => {
      show(found);
      const reopen = (linkId: string) => takeBack(() => reopenLink(documentId, linkId));
      if (decision.do === 'confirm') toast.undoable(t.decide.confirmed(names.ofLink(decision.link)), reopen(decision.link.id));
      if (decision.do === 'reject') toast.undoable(t.decide.rejected(names.ofLink(decision.link)), reopen(decision.link.id));
      if (decision.do === 'add') toast.done(t.decide.added(decision.name));
      if (decision.do === 'remove') {
        const { link } = decision;
        const again = takeBack(() => addLink(documentId, { id: newId(), kind: link.kind, toDocumentId: link.to!.id }));
        if (link.to) toast.undoable(t.decide.removed(names.ofLink(link)), again);
        else toast.done(t.decide.removed(names.ofLink(link)));
      }
    },
    onError: (error) => { toast.failed(sentence(error)); void client.invalidateQueries({ queryKey: lineageKey(documentId) }); },
  });
}
