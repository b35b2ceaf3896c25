import { useQuery } from '@tanstack/react-query';
import type { DocumentDetail } from '../../documents.ts';
import { fetchLayout } from './fetch-layout.ts';

/** The look of a document's source. A layout never changes, so it is asked for once. */
export function useLayout(document: Pick<DocumentDetail, 'id' | 'format'>) {
  return useQuery({ queryKey: ['document-layout', document.id], queryFn: () => fetchLayout(document.id, document.format), staleTime: Infinity, gcTime: 5 * 60_000 });
}
