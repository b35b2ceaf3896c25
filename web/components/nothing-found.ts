import { ui } from '#engines/messages/ui.ts';
import { useMessages } from '../messages/language.tsx';

/** What a picker says below an empty list: that it is still looking, that it could not look, or that nothing is there. */
export function useNothingFound({ isFetching, isError }: { isFetching: boolean; isError: boolean }, none?: string): string {
  const t = useMessages(ui);
  if (isFetching) return t.loading;
  return isError ? t.notSearched : none ?? t.nothingFound;
}
