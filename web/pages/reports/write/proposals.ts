import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { cellAt, rowAt } from '#engines/forms/cell.ts';
import type { FormDefinition } from '#engines/forms/definition.ts';
import { forms as formWords } from '#engines/messages/forms.ts';
import { writeFigure } from '#engines/forms/typed.ts';
import { answer, api } from '../../../api/client.ts';
import { useMessages } from '../../../messages/language.tsx';
import { useFormat } from '../../../messages/use-format.ts';
import { printed } from './draft-savers.ts';

/** A figure that is known from elsewhere, as it would be typed, and whose it is. */
export interface Proposal {
  formKey: string;
  rowKey: string;
  columnKey: string;
  typed: string;
  source: string;
}
/** By `form row column`. Nothing is ever taken over by itself. */
export type Proposals = ReadonlyMap<string, Proposal>;

export const proposalAt = (proposals: Proposals, formKey: string, rowKey: string, columnKey: string): Proposal | undefined => proposals.get(`${formKey} ${rowKey} ${columnKey}`);

const fetchProposals = (id: string) => answer(api.GET('/api/assignments/{id}/proposals', { params: { path: { id } } }));
type Source = Awaited<ReturnType<typeof fetchProposals>>['items'][number]['source'];

/** What the registers, the report before this one and the units below know already. */
export function useProposals(assignmentId: string, forms: readonly FormDefinition[]): Proposals {
  const t = useMessages(formWords);
  const format = useFormat();
  const asked = forms.some(isPrefilled);
  const { data } = useQuery({ queryKey: ['assignments', assignmentId, 'proposals'], queryFn: () => fetchProposals(assignmentId), enabled: asked, staleTime: 60_000 });
  return useMemo(() => {
    const told = (source: Source) => t.source[source.kind](source.kind === 'registry' || source.kind === 'founding' ? format.date(source.of) : source.of);
    return new Map((data?.items ?? []).flatMap(({ formKey, rowKey, columnKey, value, source }) => {
      const form = forms.find(({ key }) => key === formKey);
      const row = form && rowAt(form, rowKey);
      const column = form?.columns.find(({ key }) => key === columnKey);
      if (!form || !row || !column) return [];
      const cell = cellAt(form, row, column);
      const typed = writeFigure(value, (figure) => printed(figure, cell.decimals));
      return [[`${formKey} ${rowKey} ${columnKey}`, { formKey, rowKey, columnKey, typed, source: told(source) }] as const];
    }));
  }, [data, forms, t, format]);
}

/** Can anything be proposed for the form? Years before a unit was founded are, too. */
const isPrefilled = (form: FormDefinition): boolean =>
  [...form.columns, ...form.rows].some((part) => part.prefill !== undefined || part.year !== undefined) || (form.cells ?? []).some((cell) => cell.prefill !== undefined);
