import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { Tx } from '../../../kit/database.ts';
import { inSubtrees } from '../../organisation/index.ts';

/** The grassroots union that a path lies below. */
export function unionAbove(tx: Tx, path: string, unionTypes: string[], day: string) {
  return tx.selectFrom('organisationPublicCurrent as v').select(['v.unitId as id', 'v.path', 'v.typeKey', 'v.place'])
    .where(sql<SqlBool>`v.path @> ${path}::ltree`).where(sql<SqlBool>`v.valid @> ${day}::date`).where('v.typeKey', 'in', unionTypes)
    .orderBy(sql`nlevel(v.path)`, 'desc').limit(1).executeTakeFirst();
}

/** Branches and groups anywhere below a union on a day: those directly below it first, then by name; `limit + 1` rows. */
export function listGroups(tx: Tx, filter: { unionPath: string; types: string[]; day: string; after: readonly [depth: string, name: string, id: string] | null; limit: number }) {
  let query = tx.selectFrom('organisationPublicCurrent as v').innerJoin('organisationPublicLives as u', 'u.id', 'v.unitId')
    .where(sql<SqlBool>`v.valid @> ${filter.day}::date`).where((eb) => inSubtrees(eb.ref('v.path'), [filter.unionPath])).where('v.path', '!=', filter.unionPath)
    .where('v.typeKey', 'in', filter.types)
    .select(['v.unitId as id', 'v.name', 'v.typeKey', 'v.parentId', 'v.members', 'u.founded', 'u.ended', sql<number>`nlevel(v.path)`.as('depth')])
    .orderBy(sql`nlevel(v.path)`).orderBy(sql`v.name collate "vi-x-icu"`).orderBy('v.unitId').limit(filter.limit + 1);
  if (filter.after) query = query.where(sql<SqlBool>`(nlevel(v.path), v.name collate "vi-x-icu", v.unit_id) > (${Number(filter.after[0])}::int, ${filter.after[1]}, ${filter.after[2]}::uuid)`);
  return query.execute();
}

const leaders = (tx: Tx) => tx.selectFrom('unitLeaders as l').where(sql<SqlBool>`not isempty(l.valid)`)
  .select(['l.id', 'l.unitId', sql<'head' | 'deputy'>`l.part`.as('part'), 'l.name', sql<string>`lower(l.valid)`.as('from'), sql<string | null>`(upper(l.valid) - 1)`.as('to')]);

/** Who leads some units on a day, the head first. */
export async function leadersOn(tx: Tx, unitIds: string[], day: string) {
  if (unitIds.length === 0) return [];
  return leaders(tx).where('l.unitId', 'in', unitIds).where(sql<SqlBool>`l.valid @> ${day}::date`).orderBy('l.part', 'desc').orderBy(sql`lower(l.valid)`).execute();
}

/** Everyone who led a unit, the latest first; as many as a wall of photographs holds. */
export const leadersEver = (tx: Tx, unitId: string) => leaders(tx).where('l.unitId', '=', unitId).orderBy(sql`lower(l.valid)`, 'desc').orderBy('l.part', 'desc').limit(200).execute();

/** Ends the head before a day; one who was to begin on that very day is corrected away. */
export async function endHead(tx: Tx, unitId: string, from: string): Promise<void> {
  await tx.deleteFrom('unitLeaders').where('unitId', '=', unitId).where('part', '=', 'head').where(sql<SqlBool>`lower(valid) = ${from}::date`).execute();
  await tx.updateTable('unitLeaders').set({ valid: sql`daterange(lower(valid), ${from}::date)` as never })
    .where('unitId', '=', unitId).where('part', '=', 'head').where(sql<SqlBool>`valid @> ${from}::date`).execute();
}

/** The day on which a head begins after this day, where one is recorded. */
export async function laterHead(tx: Tx, unitId: string, from: string): Promise<string | undefined> {
  const row = await tx.selectFrom('unitLeaders').select(sql<string>`min(lower(valid))`.as('day')).where('unitId', '=', unitId).where('part', '=', 'head')
    .where(sql<SqlBool>`lower(valid) > ${from}::date`).executeTakeFirst();
  return row?.day ?? undefined;
}

/** Ends whoever leads a unit after its last day. */
export async function endLeaders(tx: Tx, unitId: string, after: string): Promise<void> {
  await tx.deleteFrom('unitLeaders').where('unitId', '=', unitId).where(sql<SqlBool>`lower(valid) >= ${after}::date`).execute();
  await tx.updateTable('unitLeaders').set({ valid: sql`daterange(lower(valid), ${after}::date)` as never })
    .where('unitId', '=', unitId).where(sql<SqlBool>`valid @> ${after}::date`).execute();
}
