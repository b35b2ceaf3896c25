import { useMutation, useQueryClient } from '@tanstack/react-query';
import { imports } from '#engines/messages/imports.ts';
import { answer, api } from '../../api/client.ts';
import { useMessages } from '../../messages/language.tsx';
import { useConfirm } from '../../ui/confirm.tsx';
import { useToast } from '../../ui/use-toast.tsx';
import { importQuery } from './imports.ts';
import type { Import } from './imports.ts';

/** Applies the rows shown; the page then follows. */
export function useApplyImport({ id }: Import) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (mode: 'all' | 'good') => answer(api.POST('/api/imports/{id}/application', { params: { path: { id } }, body: { mode } })),
    onSuccess: (found) => client.setQueryData(importQuery(id).queryKey, found),
    onError: () => void client.invalidateQueries({ queryKey: ['import', id] }),
  });
}

/** Another day from which what changes holds. */
export function useImportDay({ id }: Import) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (effective: string) => answer(api.PUT('/api/imports/{id}/effective', { params: { path: { id } }, body: { effective } })),
    onSuccess: (found) => client.setQueryData(importQuery(id).queryKey, found),
  });
}

/** Cancels after asking: it cannot be taken back. */
export function useCancelImport({ id, mode }: Import) {
  const t = useMessages(imports);
  const client = useQueryClient();
  const confirm = useConfirm();
  const toast = useToast();
  const cancelling = useMutation({
    mutationFn: () => answer(api.DELETE('/api/imports/{id}', { params: { path: { id } } })),
    onSuccess: () => toast.done(t.cancelled),
    onSettled: () => void client.invalidateQueries({ queryKey: ['import', id] }),
  });
  const ask = async () => {
    if (await confirm({ title: t.cancelTitle, body: mode === 'good' ? t.cancelGood : t.cancelAll, action: t.cancelAction, destructive: true })) cancelling.mutate();
  };
  return { ask, isPending: cancelling.isPending };
}
