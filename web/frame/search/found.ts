import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, api } from '../../api/client.ts';
import { paths } from '../../paths.ts';

/** Kinds of things that are found; the contract has the same. */
export type Kind = 'unit' | 'member' | 'officer' | 'document' | 'campaign';

const fetchFound = (q: string, kind: Kind | undefined) => answer(api.GET('/api/search', { params: { query: { q, kind } } }));

export type Result = Awaited<ReturnType<typeof fetchFound>>;

export type Found = Result['groups'][number]['items'][number];

/** A line that can be chosen: something found, or the rest of its kind. */
export type Choice = { kind: Kind; item: Found } | { kind: Kind; item: null };

/** What the words find, a moment behind the fingers; what was found before stays until then. Nothing is kept once the dialog is closed. */
export function useFound(typed: string, kind: Kind | undefined) {
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim()), 120);
    return () => clearTimeout(timer);
  }, [typed]);
  const asked = q.length >= 2;
  const query = useQuery({ queryKey: ['search', q, kind], queryFn: () => fetchFound(q, kind), enabled: asked, placeholderData: keepPreviousData, gcTime: 0, staleTime: 5_000 });
  return { q, asked, query };
}

/** Lines in the order in which the arrows walk them. */
export const choicesOf = (result: Result, whole: boolean): Choice[] =>
  result.groups.flatMap(({ kind, items, more }): Choice[] => [...items.map((item) => ({ kind, item })), ...(more && !whole ? [{ kind, item: null }] : [])]);

/** Where something found is; a unit that has ended is shown as on its last day, a person in the panel where looks are noted. */
export function placeOf(kind: Kind, { id, ended, personId }: Found): { to: string; search?: Record<string, string> } {
  if (kind === 'member') return { to: paths.members(), search: { person: id } };
  if (kind === 'officer') return { to: paths.officers(), search: { person: personId ?? id } };
  if (kind === 'document') return { to: paths.document(id) };
  if (kind === 'campaign') return { to: paths.campaign(id) };
  return ended ? { to: paths.unit(id), search: { on: ended } } : { to: paths.unit(id) };
}
