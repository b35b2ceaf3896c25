import { printedSymbol } from '#engines/official-document/symbols.ts';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';

export interface ConfirmedDirective {
  directiveId: string;
  documentId: string;
  title: string;
  symbol: string;
  issuedOn: string | null;
  issuer: string | null;
}

/** Documents whose content was confirmed, newest first, with the directive that a campaign starts from. */
export function useConfirmedDirectives(wanted: string) {
  return useQuery({
    queryKey: ['documents', 'confirmed-directives', wanted],
    queryFn: async (): Promise<ConfirmedDirective[]> => {
      const { items } = await answer(api.GET('/api/documents', { params: { query: { state: 'confirmed', limit: 50 } } }));
      const records = await Promise.all(items.map(({ id }) => answer(api.GET('/api/documents/{id}/directive', { params: { path: { id } } }))));
      return items.flatMap((document, place) => {
        const directiveId = records[place]?.id;
        if (!directiveId) return [];
        const symbol = printedSymbol(document.number, document.code) ?? '';
        return [{ directiveId, documentId: document.id, title: document.title, symbol, issuedOn: document.issuedOn, issuer: document.issuer }];
      });
    },
  });
}
