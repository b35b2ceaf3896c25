import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { reading } from '#engines/messages/reading.ts';
import { useProblem } from '../../../api/use-problem.ts';
import type { Saver } from '../../../components/saving/saver.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useToast } from '../../../ui/use-toast.tsx';
import type { DocumentDetail } from '../documents.ts';
import type { Work } from './model/draft.ts';
import { confirmDirective, reopenDirective, type DirectiveRecord } from './directive.ts';

/** Confirms what stands on the screen: first everything typed is saved, then exactly that version of that reading is confirmed. */
export function useConfirmation(documentId: string, saver: Saver<Work>, known: RefObject<{ version: number; readingId: string }>) {
  const client = useQueryClient();
  const t = useMessages(reading);
  const toast = useToast();
  const { sentence } = useProblem();
  return useMutation({
    mutationFn: async () => {
      await saver.flush();
      if (saver.dirty()) throw saver.snapshot().error;
      return confirmDirective(documentId, known.current);
    },
    onSuccess: (record) => { takeOver(client, documentId, record); toast.done(t.confirmed); },
    onError: (error) => { toast.failed(sentence(error)); void client.invalidateQueries({ queryKey: ['directive', documentId] }); },
  });
}

/** Takes a confirmation back. */
export function useReopening(documentId: string) {
  const client = useQueryClient();
  const t = useMessages(reading);
  const toast = useToast();
  const { sentence } = useProblem();
  return useMutation({
    mutationFn: () => reopenDirective(documentId),
    onSuccess: (record) => { takeOver(client, documentId, record); toast.done(t.reopened); },
    onError: (error) => { toast.failed(sentence(error)); void client.invalidateQueries({ queryKey: ['directive', documentId] }); },
  });
}

function takeOver(client: QueryClient, documentId: string, record: DirectiveRecord) {
  client.setQueryData(['directive', documentId], record);
  client.setQueryData(['document', documentId], (document: DocumentDetail | undefined) => document && { ...document, state: record.state });
  void client.invalidateQueries({ queryKey: ['documents'] });
}
