import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/contract.ts';
import { byId } from './outgoing.ts';

export type Recipient = components['schemas']['OutgoingRecipient'];
export type OutsideBody = components['schemas']['OutsideBody'];
export type Way = Recipient['way'];
export const outsideWays = ['post', 'hand', 'email'] as const;

export const recipientsQuery = (documentId: string) =>
  queryOptions({ queryKey: ['outgoing', documentId, 'recipients'], queryFn: () => answer(api.GET('/api/outgoing-documents/{id}/recipients', byId(documentId))) });

export const fetchBodies = (unitId: string, query: { q?: string | undefined; retired?: boolean; after?: string | undefined; limit?: number }) =>
  answer(api.GET('/api/units/{id}/outside-bodies', { params: { path: { id: unitId }, query: { ...query, retired: (query.retired ? 'true' : undefined) as never } } }));

export const addTo = (documentId: string, body: { unitIds?: string[]; bodyIds?: string[]; proposed?: boolean }) =>
  answer(api.POST('/api/outgoing-documents/{id}/recipients', { ...byId(documentId), body: { unitIds: [], bodyIds: [], proposed: false, ...body } }));
