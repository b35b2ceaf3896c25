import { sql } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import type { EntrySource } from './sources.ts';

/** Entries written by one statement at most. */
export const AT_ONCE = 5_000;

/**
 * Reads the entries of some things anew from their source: those that differ are written, those whose thing is gone are taken away.
 * May run twice, and late.
 */
export async function writeEntries(tx: Tx, source: EntrySource, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    with fresh as materialized (select s.* from (${source.entries}) s where s.id = any (${ids}::uuid[])),
    gone as (
      delete from search_entries e where e.kind = ${source.kind} and e.id = any (${ids}::uuid[]) and not exists (select from fresh f where f.id = e.id)
    ), written as (
      insert into search_entries as e (kind, id, unit_id, path, permission, title, also, label, place)
      select ${source.kind}, id, unit_id, path, permission, title, also, label, place from fresh order by id
      on conflict (kind, id) do update set unit_id = excluded.unit_id, path = excluded.path, permission = excluded.permission,
        title = excluded.title, also = excluded.also, label = excluded.label, place = excluded.place
      where (e.unit_id, e.path, e.permission, e.title, e.also, e.label, e.place)
        is distinct from (excluded.unit_id, excluded.path, excluded.permission, excluded.title, excluded.also, excluded.label, excluded.place)
      returning lexemes
    )
    insert into search_words
    select distinct word from written, unnest(tsvector_to_array(lexemes)) word where word ~ '^[a-z0-9]+$' order by word
    on conflict do nothing`.execute(tx);
}

/** Ids of all things of a source behind this one, in order. */
export async function idsAfter(tx: Tx, source: EntrySource, last: string | null): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select s.id from (${source.entries}) s where ${last}::uuid is null or s.id > ${last}::uuid order by s.id limit ${AT_ONCE}`.execute(tx);
  return rows.map(({ id }) => id);
}
