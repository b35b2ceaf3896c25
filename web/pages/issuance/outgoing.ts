import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { OutgoingKind } from '#engines/official-layout/outgoing-kinds.ts';
import { answer, api } from '../../api/client.ts';
import { problemFromAnswer, ProblemError } from '../../api/problem.ts';
import type { components } from '../../api/contract.ts';
import type { Tone } from '../../ui/StateBadge.tsx';

export type Outgoing = components['schemas']['Outgoing'];
export type OutgoingDetail = components['schemas']['OutgoingDetail'];
export type OutgoingHead = components['schemas']['OutgoingHead'];
export type OutgoingState = Outgoing['state'];
export type RegisterEntry = components['schemas']['OutgoingNumber'];
export type RegisterSettings = components['schemas']['OutgoingSettings'];
export type { OutgoingKind };

export const outgoingStates: OutgoingState[] = ['draft', 'checked', 'signed', 'issued', 'recalled', 'replaced'];
export const stateTones: Record<OutgoingState, Tone> = { draft: 'doing', checked: 'soon', signed: 'sent', issued: 'done', recalled: 'late', replaced: 'back' };

export const byId = (id: string) => ({ params: { path: { id } } });

export const fetchOutgoing = (unitId: string, query: { q?: string | undefined; state?: OutgoingState | undefined; after?: string | undefined }) =>
  answer(api.GET('/api/units/{id}/outgoing-documents', { params: { path: { id: unitId }, query } }));
export const outgoingQuery = (id: string) => queryOptions({ queryKey: ['outgoing', id], queryFn: () => answer(api.GET('/api/outgoing-documents/{id}', byId(id))) });
export const fetchRegister = (unitId: string, year: number, after?: string) =>
  answer(api.GET('/api/units/{id}/outgoing-register', { params: { path: { id: unitId }, query: { year, after } } }));

/** What a deed on a document gave back takes its place; lists and the register are read again. */
export function useOutgoingChanged() {
  const client = useQueryClient();
  return (document?: OutgoingDetail) => {
    if (document) client.setQueryData(outgoingQuery(document.id).queryKey, document);
    void client.invalidateQueries({ queryKey: ['outgoing-list'] });
    void client.invalidateQueries({ queryKey: ['outgoing-register'] });
  };
}

/** Sends a file to a place of a document. @throws ProblemError */
export async function sendFileTo(href: string, file: File): Promise<void> {
  const form = new FormData();
  form.set('file', file, file.name);
  const response = await fetch(href, { method: 'POST', body: form, credentials: 'same-origin' });
  if (!response.ok) throw new ProblemError(problemFromAnswer(await response.json().catch(() => null), response.status));
}
