import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import type { Tx } from '../../../kit/database.ts';
import { inSubtrees, nameMatches } from '../queries.ts';

export const groupById = (tx: Tx, id: string) => tx.selectFrom('unitGroups').selectAll().where('id', '=', id).executeTakeFirst();

/** Holds the groups of one grouping of a unit until the transaction ends: two who group the same units go one after the other. */
export const holdGroups = (tx: Tx, unitId: string, groupingKey: string) =>
  tx.selectFrom('unitGroups').selectAll().where('unitId', '=', unitId).where('groupingKey', '=', groupingKey).orderBy('id').forNoKeyUpdate().execute();

/** Groups of one unit by grouping and name; `limit + 1` rows. */
export function listGroups(tx: Tx, filter: { unitId: string; groupingKey?: string | undefined; after: readonly [position: string, name: string, id: string] | null; limit: number }) {
  let query = tx.selectFrom('unitGroups as g').innerJoin('groupings as k', 'k.key', 'g.groupingKey')
    .select(['g.id', 'g.groupingKey', 'g.name', 'g.closedOn', 'k.position'])
    .where('g.unitId', '=', filter.unitId)
    .orderBy('k.position').orderBy(sql`g.name collate "vi-x-icu"`).orderBy('g.id').limit(filter.limit + 1);
  if (filter.groupingKey) query = query.where('g.groupingKey', '=', filter.groupingKey);
  if (filter.after) query = query.where(sql<SqlBool>`(k.position, g.name collate "vi-x-icu", g.id) > (${Number(filter.after[0])}::int, ${filter.after[1]}, ${filter.after[2]}::uuid)`);
  return query.execute();
}

/** How many units, and members told by them, stand in some groups on a day. */
export async function sizesOn(tx: Tx, groupIds: string[], day: string): Promise<Map<string, { units: number; members: number | null }>> {
  if (groupIds.length === 0) return new Map();
  const rows = await tx.selectFrom('unitGroupPlaces as p').innerJoin('unitVersions as v', 'v.unitId', 'p.unitId')
    .where('p.groupId', 'in', groupIds).where(sql<SqlBool>`p.valid @> ${day}::date`)
    .where('v.supersededIn', 'is', null).where(sql<SqlBool>`v.valid @> ${day}::date`)
    .groupBy('p.groupId').select(['p.groupId', sql<number>`count(v.id)::int`.as('units'), sql<number | null>`sum(v.members)::int`.as('members')]).execute();
  return new Map(rows.map(({ groupId, units, members }) => [groupId, { units, members }]));
}

export interface UnitsByGroup {
  ownerId: string; ownerPath: string; readable: string[]; groupingKey: string; day: string;
  q?: string | undefined; typeKey?: string | undefined; kindKey?: string | undefined; localityKey?: string | undefined; fieldKey?: string | undefined; group?: string | undefined;
}

/** Units below the owner on a day, each with its group in one grouping of the owner's. */
function unitsByGroup(tx: Tx, by: UnitsByGroup) {
  let query = tx.selectFrom('unitVersions as v')
    .leftJoin('unitGroupPlaces as p', (join) => join.onRef('p.unitId', '=', 'v.unitId').on('p.groupingKey', '=', by.groupingKey).on('p.ownerId', '=', by.ownerId).on(sql<SqlBool>`p.valid @> ${by.day}::date`))
    .where('v.supersededIn', 'is', null).where(sql<SqlBool>`v.valid @> ${by.day}::date`)
    .where((eb) => inSubtrees(eb.ref('v.path'), [by.ownerPath])).where('v.path', '!=', by.ownerPath)
    .where((eb) => inSubtrees(eb.ref('v.path'), by.readable));
  if (by.q) query = query.where((eb) => nameMatches(eb.ref('v.name'), by.q!));
  if (by.typeKey) query = query.where('v.typeKey', '=', by.typeKey);
  if (by.kindKey) query = query.where('v.kindKey', '=', by.kindKey);
  if (by.localityKey) query = query.where('v.localityKey', '=', by.localityKey);
  if (by.fieldKey) query = query.where('v.fieldKey', '=', by.fieldKey);
  if (by.group === 'none') query = query.where('p.id', 'is', null);
  else if (by.group) query = query.where('p.groupId', '=', by.group);
  return query;
}

/** One page of them, the higher levels first, then by name; `limit + 1` rows. */
export function listUnitsByGroup(tx: Tx, by: UnitsByGroup & { after: readonly [depth: string, name: string, id: string] | null; limit: number }) {
  let query = unitsByGroup(tx, by).leftJoin('unitGroups as g', 'g.id', 'p.groupId')
    .select((eb) => [
      'v.unitId as id', 'v.name', 'v.typeKey', 'v.kindKey', 'v.localityKey', 'v.fieldKey', 'v.members', 'p.groupId', 'g.name as groupName',
      sql<number>`nlevel(v.path)`.as('depth'),
      eb.selectFrom('unitVersions as a').select('a.name').whereRef('a.unitId', '=', 'v.parentId').where('a.supersededIn', 'is', null)
        .where(sql<SqlBool>`a.valid @> ${by.day}::date`).as('parentName'),
    ])
    .orderBy(sql`nlevel(v.path)`).orderBy(sql`v.name collate "vi-x-icu"`).orderBy('v.unitId').limit(by.limit + 1);
  if (by.after) query = query.where(sql<SqlBool>`(nlevel(v.path), v.name collate "vi-x-icu", v.unit_id) > (${Number(by.after[0])}::int, ${by.after[1]}, ${by.after[2]}::uuid)`);
  return query.execute();
}

/** Ids of all units that a filter finds. */
export const idsByGroup = async (tx: Tx, by: UnitsByGroup): Promise<string[]> => (await unitsByGroup(tx, by).select('v.unitId').execute()).map((row) => row.unitId);

/** Which of these units stand below the owner on a day. */
export async function unitsBelow(tx: Tx, ids: string[], ownerPath: string, day: string): Promise<Set<string>> {
  const rows = await tx.selectFrom('unitVersions as v').select('v.unitId').where('v.unitId', 'in', ids).where('v.supersededIn', 'is', null)
    .where(sql<SqlBool>`v.valid @> ${day}::date`).where((eb) => inSubtrees(eb.ref('v.path'), [ownerPath])).where('v.path', '!=', ownerPath).execute();
  return new Set(rows.map((row) => row.unitId));
}

const among = (ids: string[]): RawBuilder<SqlBool> => sql<SqlBool>`unit_id = any (${ids}::uuid[])`;

export interface Placing { groupId: string; groupingKey: string; ownerId: string; from: string; unitIds: string[] }

/**
 * Puts units into a group from a day on, until the day of the next place that is decided for them already. What they stood in before
 * ends the day before; what began on that very day is corrected.
 * @returns how many were not in the group on that day
 */
export async function placeUnits(tx: Tx, { groupId, groupingKey, ownerId, from, unitIds }: Placing): Promise<number> {
  const inside = await tx.selectFrom('unitGroupPlaces').select('unitId').where(among(unitIds)).where('groupId', '=', groupId).where(sql<SqlBool>`valid @> ${from}::date`).execute();
  const already = new Set(inside.map((row) => row.unitId));
  const moving = unitIds.filter((id) => !already.has(id));
  if (moving.length === 0) return 0;
  await takeOut(tx, { groupingKey, ownerId, from, unitIds: moving });
  await sql`
    insert into unit_group_places (id, group_id, grouping_key, owner_id, unit_id, valid)
    select gen_random_uuid(), ${groupId}::uuid, ${groupingKey}, ${ownerId}::uuid, u.id, daterange(${from}::date,
      (select min(lower(p.valid)) from unit_group_places p where p.unit_id = u.id and p.grouping_key = ${groupingKey} and p.owner_id = ${ownerId} and lower(p.valid) > ${from}::date))
    from unnest(${moving}::uuid[]) as u(id)`.execute(tx);
  return moving.length;
}

/** Ends what units stand in on a day, from that day on. @returns how many stood in something */
export async function takeOut(tx: Tx, { groupingKey, ownerId, groupId, from, unitIds }: Omit<Placing, 'groupId'> & { groupId?: string }): Promise<number> {
  const begun = tx.deleteFrom('unitGroupPlaces').where(among(unitIds)).where('groupingKey', '=', groupingKey).where('ownerId', '=', ownerId).where(sql<SqlBool>`lower(valid) = ${from}::date`);
  const running = tx.updateTable('unitGroupPlaces').set({ valid: sql`daterange(lower(valid), ${from}::date)` as never })
    .where(among(unitIds)).where('groupingKey', '=', groupingKey).where('ownerId', '=', ownerId).where(sql<SqlBool>`valid @> ${from}::date`);
  const corrected = await (groupId ? begun.where('groupId', '=', groupId) : begun).executeTakeFirst();
  const ended = await (groupId ? running.where('groupId', '=', groupId) : running).executeTakeFirst();
  return Number(corrected.numDeletedRows) + Number(ended.numUpdatedRows);
}

/** Ends every place in a group after its last day; places that were to begin later never do. */
export async function emptyGroup(tx: Tx, groupId: string, after: string): Promise<void> {
  await tx.deleteFrom('unitGroupPlaces').where('groupId', '=', groupId).where(sql<SqlBool>`lower(valid) >= ${after}::date`).execute();
  await tx.updateTable('unitGroupPlaces').set({ valid: sql`daterange(lower(valid), ${after}::date)` as never })
    .where('groupId', '=', groupId).where(sql<SqlBool>`valid @> ${after}::date`).execute();
}
