import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import type { components } from '../../api/contract.ts';
import type { KeysetPage } from '../../api/use-keyset.ts';

export type Assignment = components['schemas']['AssignmentDetail'];
export type Consolidation = components['schemas']['Consolidation'];
export type FormTotals = components['schemas']['FormTotals'];
export type Meaning = Consolidation['meaning'];
export type FigureSource = components['schemas']['FigureSource'];
export type SectionText = components['schemas']['SectionText'];
export type Snapshot = components['schemas']['Snapshot'];
export type ReportHead = components['schemas']['ReportHead'];

export const meanings: Meaning[] = ['live', 'accepted', 'stated'];

const byId = (id: string) => ({ params: { path: { id } } });

export const assignmentQuery = (id: string) =>
  queryOptions({ queryKey: ['assignments', id], queryFn: () => answer(api.GET('/api/assignments/{id}', byId(id))) });

export const consolidationQuery = (id: string, meaning: Meaning) =>
  queryOptions({
    queryKey: ['consolidation', id, meaning],
    queryFn: () => answer(api.GET('/api/assignments/{id}/consolidation', { params: { path: { id }, query: { meaning } } })),
  });

export const draftQuery = (id: string) =>
  queryOptions({ queryKey: ['consolidation', id, 'draft'], queryFn: () => answer(api.GET('/api/assignments/{id}/draft', byId(id))), staleTime: 0 });

export const snapshotsQuery = (id: string) =>
  queryOptions({ queryKey: ['snapshots', id], queryFn: () => answer(api.GET('/api/assignments/{id}/snapshots', byId(id))) });

/** A page of what the units directly below wrote under a section. */
export const sectionTexts = (id: string, sectionKey: string, after: string | undefined, limit?: number): Promise<KeysetPage<SectionText>> =>
  answer(api.GET('/api/assignments/{id}/consolidation/sections/{sectionKey}', { params: { path: { id, sectionKey }, query: { after, limit } } }));

/** Everything that they wrote there, however many pages it takes. */
export async function allSectionTexts(id: string, sectionKey: string): Promise<SectionText[]> {
  const texts: SectionText[] = [];
  let after: string | undefined;
  do {
    const page = await sectionTexts(id, sectionKey, after, 100);
    texts.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return texts;
}

/** A cell of a form, as the URL names it: `form/row/column`. */
export interface CellAddress {
  formKey: string;
  rowKey: string;
  columnKey: string;
}
export const cellAddress = ({ formKey, rowKey, columnKey }: CellAddress) => `${formKey}/${rowKey}/${columnKey}`;

export function cellFrom(address: string): CellAddress | undefined {
  const [formKey, rowKey, columnKey] = address.split('/');
  return formKey && rowKey && columnKey ? { formKey, rowKey, columnKey } : undefined;
}
