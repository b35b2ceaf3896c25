import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';

/** Stops the reading of a file, or takes one that failed off the list. */
export function useCancelIntake() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answer(api.DELETE('/api/intakes/{id}', { params: { path: { id } } })),
    onSettled: (_data, _error, id) => {
      void client.invalidateQueries({ queryKey: ['intakes'] });
      void client.invalidateQueries({ queryKey: ['intake', id] });
    },
  });
}
