import { answer, api } from '../../../api/client.ts';

const of = (id: string) => ({ params: { path: { id } } });
const link = (id: string, linkId: string) => ({ params: { path: { id, linkId } } });

export const lineageKey = (documentId: string) => ['lineage', documentId] as const;
export const fetchLineage = (id: string) => answer(api.GET('/api/documents/{id}/lineage', of(id)));
export const fetchBelow = (id: string, after: string | undefined) =>
  answer(api.GET('/api/documents/{id}/lineage/below', { params: { path: { id }, query: { after } } }));
export const fetchDifferences = (id: string, to: string) =>
  answer(api.GET('/api/documents/{id}/lineage/differences', { params: { path: { id }, query: { to } } }));
export const fetchIssued = (id: string) => answer(api.GET('/api/documents/{id}/lineage/issued', of(id)));
export const fetchNotHeld = (after: string | undefined) => answer(api.GET('/api/lineage/not-held', { params: { query: { after } } }));

export type Lineage = Awaited<ReturnType<typeof fetchLineage>>;
export type ChainDocument = Lineage['documents'][number];
export type Head = Omit<ChainDocument, 'below'>;
export type ChainLink = Lineage['links'][number];
export type OwnLink = Lineage['own'][number];
export type LinkKind = OwnLink['kind'];
export type Differences = Awaited<ReturnType<typeof fetchDifferences>>;
export type DocumentBelow = Awaited<ReturnType<typeof fetchBelow>>['items'][number];
export type Issued = Awaited<ReturnType<typeof fetchIssued>>;
export type NotHeld = Awaited<ReturnType<typeof fetchNotHeld>>['items'][number];

export const confirmLink = (id: string, linkId: string, body: { kind?: LinkKind; toDocumentId?: string }) =>
  answer(api.POST('/api/documents/{id}/lineage/links/{linkId}/confirmation', { ...link(id, linkId), body }));
export const rejectLink = (id: string, linkId: string) => answer(api.POST('/api/documents/{id}/lineage/links/{linkId}/rejection', link(id, linkId)));
export const reopenLink = (id: string, linkId: string) => answer(api.DELETE('/api/documents/{id}/lineage/links/{linkId}/decision', link(id, linkId)));
export const removeLink = (id: string, linkId: string) => answer(api.DELETE('/api/documents/{id}/lineage/links/{linkId}', link(id, linkId)));
export const addLink = (id: string, body: { id: string; kind: LinkKind; toDocumentId: string }) =>
  answer(api.POST('/api/documents/{id}/lineage/links', { ...of(id), body }));
