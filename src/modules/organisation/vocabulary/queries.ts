import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { Tx } from '../../../kit/database.ts';
import { nameMatches } from '../queries.ts';
import { TABLE } from './lists.ts';
import type { List } from './lists.ts';

const SPAN = ['key', 'nameVi', 'nameEn', 'validFrom', 'validTo'] as const;

/** All words but the places, of which there are thousands. Each list is as long as an office wall. */
export async function allWords(tx: Tx) {
  const placed = (table: 'unitKinds' | 'fieldsOfWork' | 'groupings' | 'positionKinds') =>
    tx.selectFrom(table).select(SPAN).orderBy('position').orderBy('validFrom').orderBy('key').execute();
  return {
    levels: await tx.selectFrom('unitLevels').select([...SPAN, 'rank']).orderBy('rank').orderBy('validFrom').execute(),
    types: await tx.selectFrom('unitTypes').select([...SPAN, 'rank', 'levelKey', 'shortVi']).orderBy('rank').orderBy('validFrom').orderBy('key').execute(),
    kinds: await placed('unitKinds'),
    fields: await placed('fieldsOfWork'),
    groupings: await placed('groupings'),
    positionKinds: await placed('positionKinds'),
    ruleValues: await tx.selectFrom('ruleValues').selectAll().orderBy('key').orderBy('validFrom', 'desc').execute(),
  };
}

/** Places by name, each with the place that it lies in; `limit + 1` rows. */
export function listLocalities(tx: Tx, filter: { q?: string | undefined; withinKey?: string | undefined; after: readonly [name: string, key: string] | null; limit: number }) {
  let query = tx
    .selectFrom('localities as l').leftJoin('localities as w', 'w.key', 'l.withinKey')
    .select(['l.key', 'l.name', 'l.withinKey', 'w.name as withinName', 'l.validFrom', 'l.validTo'])
    .orderBy(sql`l.name collate "vi-x-icu"`).orderBy('l.key').limit(filter.limit + 1);
  if (filter.q) query = query.where((eb) => nameMatches(eb.ref('l.name'), filter.q!));
  if (filter.withinKey) query = query.where('l.withinKey', '=', filter.withinKey);
  if (filter.after) query = query.where(sql<SqlBool>`(l.name collate "vi-x-icu", l.key) > (${filter.after[0]}, ${filter.after[1]})`);
  return query.execute();
}

/** A word's days, held until the transaction ends. */
export function holdWord(tx: Tx, list: List, key: string) {
  return tx.selectFrom(TABLE[list] as 'unitKinds').select(['key', 'validFrom', 'validTo']).where('key', '=', key).forNoKeyUpdate().executeTakeFirst();
}

/** Is there a word of this key, in force on the day? */
export async function wordHoldsOn(tx: Tx, list: List, key: string, day: string): Promise<boolean> {
  const word = await tx.selectFrom(TABLE[list] as 'unitKinds').select('key').where('key', '=', key)
    .where('validFrom', '<=', day).where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>', day)])).executeTakeFirst();
  return word !== undefined;
}

/** Is there a word of this key, on whatever day? */
export const wordIsKnown = async (tx: Tx, list: List, key: string): Promise<boolean> => (await tx.selectFrom(TABLE[list] as 'unitKinds').select('key').where('key', '=', key).executeTakeFirst()) !== undefined;

/** Sets the first day on which a word no longer holds. */
export async function endWordOn(tx: Tx, list: List, key: string, validTo: string | null): Promise<void> {
  await tx.updateTable(TABLE[list] as 'unitKinds').set({ validTo }).where('key', '=', key).execute();
}

/** A key that no word of the list has: the name without accents, numbered where it is taken. */
export async function freeKey(tx: Tx, list: List, name: string): Promise<string> {
  const { rows } = await sql<{ slug: string }>`select left(trim(both '-' from regexp_replace(f_unaccent(${name}), '[^a-z0-9]+', '-', 'g')), 50) as slug`.execute(tx);
  const slug = rows[0]?.slug || 'muc';
  const taken = await tx.selectFrom(TABLE[list] as 'unitKinds').select('key').where('key', 'like', `${slug}%`).execute();
  const keys = new Set(taken.map((row) => row.key));
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? slug : `${slug}-${number}`;
    if (!keys.has(key)) return key;
  }
}
