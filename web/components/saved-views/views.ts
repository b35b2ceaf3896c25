import { useQuery } from '@tanstack/react-query';
import { answer, api, newId } from '../../api/client.ts';

/** The lists that keep views; each name is kept with them, so it stays. */
export type ViewedPage = 'monitoring' | 'roster' | 'members';

const fetchViews = (page: ViewedPage) => answer(api.GET('/api/saved-views', { params: { query: { page } } }));
export type View = Awaited<ReturnType<typeof fetchViews>>['items'][number];

export const viewsKey = (page: ViewedPage) => ['saved-views', page];
export const useViews = (page: ViewedPage) => useQuery({ queryKey: viewsKey(page), queryFn: () => fetchViews(page) });
export const saveView = (view: { page: ViewedPage; name: string; query: string; unitId: string | null }) => answer(api.POST('/api/saved-views', { body: { id: newId(), ...view } }));
export const removeView = (id: string) => answer(api.DELETE('/api/saved-views/{id}', { params: { path: { id } } }));

/** What of an address a view keeps. */
export function queryOf(search: Record<string, string | undefined>, keys: readonly string[]): string {
  return new URLSearchParams(keys.flatMap((key) => (search[key] ? [[key, search[key]]] : []))).toString();
}

/** An address with a view's filters in it; what the view says nothing of is cleared. */
export function withView(search: Record<string, string | undefined>, keys: readonly string[], query: string): Record<string, string | undefined> {
  const kept = new URLSearchParams(query);
  return { ...search, ...Object.fromEntries(keys.map((key) => [key, kept.get(key) ?? undefined])) };
}
