import { sql } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import type { Kind } from './schemas.ts';
import type { SoughtWords } from './sought-words.ts';

/** What an entry's line shows beside its title, as its source wrote it. */
export interface Label {
  typeKey?: string | null;
  symbol?: string | null;
  kind?: string | null;
  number?: string | null;
  code?: string | null;
  state?: string | null;
  day?: string | null;
  ended?: string | null;
  parentId?: string | null;
  personId?: string | null;
  positionKey?: string | null;
}
export interface FoundEntry { id: string; unitId: string; title: string; label: Label; unitName: string | null }

export interface Asked {
  kind: Kind;
  words: SoughtWords;
  doors: string[];
  /** Whether what units above ask the asker's units for counts too. */
  above: boolean;
  most: number;
}

/** Entries of a kind, the best first: those that the words begin, those in which they stand together, the others; within each by place. */
export async function findEntries(tx: Tx, { kind, words, doors, above, most }: Asked): Promise<FoundEntry[]> {
  const { rows } = await sql<FoundEntry>`
    with found as (
      select * from search_entries_of(${kind}, ${doors}, ${words.anywhere}, ${words.together}, ${words.beginning}, ${most})
      union all
      select * from search_entries_above(${kind}, ${words.anywhere}, ${most}) where ${above}
    ), once as (
      select distinct on (id) * from found order by id, rank
    ), best as (
      select * from once order by rank, place, key collate "C", id limit ${most}
    )
    select b.id, b.unit_id, b.title, b.label, u.name as unit_name
    from best b left join organisation_public_entries u on u.id = case ${kind}::text when 'unit' then (b.label ->> 'parentId')::uuid else b.unit_id end
    order by b.rank, b.place, b.key collate "C", b.id`.execute(tx);
  return rows;
}

/** Names of units, as of the business day; of those that have ended, the last. */
export async function unitNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string }>`select id, name from organisation_public_entries where id = any (${[...new Set(ids)]}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Of some words, those that entries have; with `begun`, those that begin a word that entries have. */
export async function knownWords(tx: Tx, candidates: readonly string[], begun: boolean): Promise<string[]> {
  if (candidates.length === 0) return [];
  // One step into the primary key for each candidate: with an "or" between the two ways the planner would read all words for each.
  const there = begun
    ? sql`cross join lateral (select from search_words w where w.word >= c.word and w.word < c.word || '~' order by w.word limit 1) one`
    : sql`join search_words w on w.word = c.word`;
  const { rows } = await sql<{ word: string }>`select c.word from (select word collate "C" as word from unnest(${candidates}::text[]) as t (word)) c ${there}`.execute(tx);
  return rows.map(({ word }) => word);
}
