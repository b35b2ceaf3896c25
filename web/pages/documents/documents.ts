import { printedSymbol } from '#engines/official-document/symbols.ts';
import type { documents } from '#engines/messages/documents.ts';
import { answer, api } from '../../api/client.ts';

type Words = (typeof documents)['vi'];

export const directiveStates = ['unread', 'draft', 'confirmed'] as const;
export type DirectiveState = (typeof directiveStates)[number];

export const fetchDocuments = (query: { q?: string; state?: DirectiveState; after?: string }) =>
  answer(api.GET('/api/documents', { params: { query } }));
export const fetchDocument = (id: string) => answer(api.GET('/api/documents/{id}', { params: { path: { id } } }));

export const fetchIntakes = () => answer(api.GET('/api/intakes'));
export const fetchIntake = (id: string) => answer(api.GET('/api/intakes/{id}', { params: { path: { id } } }));

export type DocumentRow = Awaited<ReturnType<typeof fetchDocuments>>['items'][number];
export type DocumentDetail = Awaited<ReturnType<typeof fetchDocument>>;

/** A file that takes long to read. */
export type Intake = Awaited<ReturnType<typeof fetchIntake>>;
export const isUnderWay = ({ state }: Intake): boolean => state === 'waiting' || state === 'reading';

/** "Kế hoạch số 86/KH-LĐLĐ", as clerks call a document; with the number still blank as a dotted place. */
export function nameOf(document: Pick<DocumentRow, 'kind' | 'number' | 'code'>, t: Words): string {
  const kind = t.kind[document.kind];
  const symbol = printedSymbol(document.number, document.code);
  return symbol ? t.numbered(kind, symbol) : t.unnumbered(kind);
}
