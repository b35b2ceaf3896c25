import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useProblem } from '../../../api/use-problem.ts';
import type { Saver } from '../../../components/saving/saver.ts';
import { useToast } from '../../../ui/use-toast.tsx';
import { readDocumentAgain, type ReadAgain } from './directive.ts';
import type { Work } from './model/draft.ts';

export type Carried = NonNullable<ReadAgain['carried']>;

/** Has the file read again by the present extractor: first everything typed is saved, so that it is carried over too. */
export function useReadAgain(documentId: string, saver: Saver<Work>, onReadAgain: (carried: Carried) => void) {
  const client = useQueryClient();
  const toast = useToast();
  const { sentence } = useProblem();
  return useMutation({
    mutationFn: async () => {
      await saver.flush();
      if (saver.dirty()) throw saver.snapshot().error;
      return readDocumentAgain(documentId);
    },
    onSuccess: ({ document, directive, carried }) => {
      client.setQueryData(['document', documentId], document);
      client.setQueryData(['directive', documentId], directive);
      void client.invalidateQueries({ queryKey: ['documents'] });
      onReadAgain(carried ?? { fresh: [], keptEdits: 0, keptAccepted: 0 });
    },
    onError: (error) => {
      toast.failed(sentence(error));
      void client.invalidateQueries({ queryKey: ['directive', documentId] });
    },
  });
}
