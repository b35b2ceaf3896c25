import { answer, api } from '../../../api/client.ts';

export const LISTS = ['types', 'levels', 'kinds', 'fields', 'localities', 'groupings', 'position-kinds', 'title-standards', 'rules'] as const;
export type List = (typeof LISTS)[number];
export type WordList = Exclude<List, 'rules' | 'title-standards'>;

export const fetchLocalities = (query: { q?: string; after?: string }) => answer(api.GET('/api/localities', { params: { query } }));
export type Locality = Awaited<ReturnType<typeof fetchLocalities>>['items'][number];

export const fetchTitleStandards = (query: { after?: string; limit?: number }) => answer(api.GET('/api/title-standards', { params: { query } }));
export type TitleStandard = Awaited<ReturnType<typeof fetchTitleStandards>>['items'][number];

/** A word as the table shows it, whichever list it is of. */
export interface Entry { key: string; name: string; about: string; validFrom: string; validTo: string | null }

/** What a change of a word makes stale: also the words that forms offer. */
export const STALE = [['words'], ['localities'], ['unit-vocabulary'], ['title-standards'], ['officers']];
