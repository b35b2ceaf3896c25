import { sql } from 'kysely';
import type { Expression, ExpressionBuilder, RawBuilder, SqlBool } from 'kysely';
import type { DB } from '../../../db/tables.ts';
import type { Tx } from '../../kit/database.ts';
import type { PlacedUnit } from './unit.ts';

const asArray = (paths: string[]) => `{${paths.join(',')}}`;

/** `column` lies in one of the subtrees; the one subtree predicate of the program, on an indexed path. */
export function inSubtrees(column: Expression<unknown>, paths: string[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`${column} <@ any (${asArray(paths)}::ltree[])`;
}

/** A name holds the words, whatever their accents. */
export function nameMatches(column: Expression<unknown>, words: string): RawBuilder<SqlBool> {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return sql<SqlBool>`f_unaccent(${column}) like f_unaccent(${pattern})`;
}

/** The name of a unit today; of one that has ended, the last it had: what it left behind stays to be found. */
export function unitLabel(column: Expression<unknown>): RawBuilder<string> {
  return sql<string>`(select l.name from organisation_public_versions l where l.unit_id = ${column} and l.current and lower(l.valid) <= business_today()
    order by lower(l.valid) desc limit 1)`;
}

/** A version `v` holds on a day; or, of a unit that had ended by then, on its last one. */
const standingOn = (day: string, ended = false): RawBuilder<SqlBool> => ended
  ? sql`exists (select 1 from units e where e.id = v.unit_id and e.ended < ${day}::date and v.valid @> e.ended)`
  : sql`v.valid @> ${day}::date`;

/** Units as they stood on a day; or those that had ended by then, as they stood on their last one. */
function unitsOn(tx: Tx, day: string, ended = false) {
  return tx
    .selectFrom('unitVersions as v').where('v.supersededIn', 'is', null)
    .innerJoin('units as u', 'u.id', 'v.unitId')
    .where(standingOn(day, ended))
    .select([
      'u.id', 'v.id as versionId', 'v.name', 'v.shortName', 'v.typeKey', 'v.kindKey', 'v.parentId', 'v.path', 'v.place', 'v.members', 'v.unlisted',
      'v.localityKey', 'v.fieldKey', 'v.status', 'u.code', 'u.founded', 'u.ended',
    ]);
}

const hasChildren = (eb: ExpressionBuilder<DB & { v: DB['unitVersions']; u: DB['units'] }, 'v' | 'u'>, day: string) =>
  eb.exists(
    eb.selectFrom('unitVersions as c').select('c.id').where('c.supersededIn', 'is', null)
      .whereRef('c.parentId', '=', 'u.id').where(sql<SqlBool>`c.valid @> ${day}::date`),
  ).as('hasChildren');

export interface UnitFilter {
  day: string;
  readable: string[];
  parentId?: string | undefined;
  underPath?: string | undefined;
  q?: string | undefined;
  typeKey?: string | undefined;
  ended?: boolean | undefined;
  after: readonly [depth: string, name: string, id: string] | null;
  limit: number;
}

/** One page of units, the higher levels first, then by name; `limit + 1` rows. The page is chosen first: only its rows are looked at closer. */
export async function listUnits(tx: Tx, filter: UnitFilter) {
  let query = tx.selectFrom('unitVersions as v').where('v.supersededIn', 'is', null).where(standingOn(filter.day, filter.ended))
    .where((eb) => inSubtrees(eb.ref('v.path'), filter.readable))
    .select(['v.id', sql<number>`nlevel(v.path)`.as('depth')])
    .orderBy(sql`nlevel(v.path)`).orderBy(sql`v.name collate "vi-x-icu"`).orderBy('v.unitId')
    .limit(filter.limit + 1);
  if (filter.parentId) query = query.where('v.parentId', '=', filter.parentId);
  if (filter.underPath) query = query.where((eb) => inSubtrees(eb.ref('v.path'), [filter.underPath!])).where('v.path', '!=', filter.underPath);
  if (filter.q) query = query.where((eb) => nameMatches(eb.ref('v.name'), filter.q!));
  if (filter.typeKey) query = query.where('v.typeKey', '=', filter.typeKey);
  if (filter.after) {
    const [depth, name, id] = filter.after;
    query = query.where(sql<SqlBool>`(nlevel(v.path), v.name collate "vi-x-icu", v.unit_id) > (${Number(depth)}::int, ${name}, ${id}::uuid)`);
  }
  return unitsOn(tx, filter.day, filter.ended).innerJoin(query.as('chosen'), 'chosen.id', 'v.id')
    .select((eb) => hasChildren(eb as never, filter.day)).select('chosen.depth')
    .orderBy('chosen.depth').orderBy(sql`v.name collate "vi-x-icu"`).orderBy('v.unitId').execute();
}

export async function unitOn(tx: Tx, id: string, day: string): Promise<(PlacedUnit & { hasChildren: boolean }) | undefined> {
  const row = await unitsOn(tx, day).select((eb) => hasChildren(eb as never, day)).where('u.id', '=', id).executeTakeFirst();
  return row && { ...row, hasChildren: Boolean(row.hasChildren) };
}

/** A unit on a day; one that has ended by then as it was at its end. */
export async function unitLastOn(tx: Tx, id: string, day: string) {
  const { rows } = await sql<{ day: string }>`
    select least(${day}::date, max(coalesce(upper(valid) - 1, ${day}::date)))::date as day from organisation_public_current where unit_id = ${id} and lower(valid) <= ${day}::date`.execute(tx);
  return unitOn(tx, id, rows[0]?.day ?? day);
}

/** The unit's versions, oldest first, with the name of each parent. */
export function versionsOf(tx: Tx, id: string) {
  return tx
    .selectFrom('unitVersions as v').where('v.supersededIn', 'is', null)
    .where('v.unitId', '=', id)
    .select((eb) => [
      'v.id', 'v.name', 'v.typeKey',
      sql<string>`lower(v.valid)`.as('from'), sql<string | null>`upper(v.valid)`.as('to'),
      eb.selectFrom('unitVersions as p').where('p.supersededIn', 'is', null).select('p.name').whereRef('p.unitId', '=', 'v.parentId')
        .where(sql<SqlBool>`p.valid @> lower(v.valid)`).limit(1).as('parentName'),
    ])
    .orderBy(sql`lower(v.valid)`)
    .execute();
}

/** Names of the units on the way from the root to this path, itself left out. */
export function ancestorsOn(tx: Tx, path: string, day: string) {
  return tx
    .selectFrom('unitVersions as v').where('v.supersededIn', 'is', null)
    .where(sql<SqlBool>`v.path @> ${path}::ltree`).where('v.path', '!=', path)
    .where(sql<SqlBool>`v.valid @> ${day}::date`)
    .select(['v.unitId as id', 'v.name', 'v.typeKey'])
    .orderBy(sql`nlevel(v.path)`)
    .execute();
}

/** A province has some hundreds. */
const MOST_LOCALITIES = 1_000;

export async function vocabulary(tx: Tx) {
  const types = await tx.selectFrom('unitTypes').selectAll().orderBy('rank').orderBy('validFrom').orderBy('key').execute();
  const kinds = await tx.selectFrom('unitKinds').select(['key', 'nameVi', 'nameEn']).orderBy('position').execute();
  const fields = await tx.selectFrom('fieldsOfWork').select(['key', 'nameVi', 'nameEn']).orderBy('position').execute();
  const localities = await tx.selectFrom('localities').select(['key', 'name']).orderBy(sql`name collate "vi-x-icu"`).limit(MOST_LOCALITIES).execute();
  return { types, kinds, fields, localities };
}

/** Writes a unit and its first version. @returns the tree node that its path ends with */
export async function insertUnit(
  tx: Tx,
  unit: { id: string; versionId: string; origin: string; founded: string; parentId: string | null; parentPath: string | null;
    name: string; shortName: string; typeKey: string; kindKey: string | null; place: string | null; members: number | null },
): Promise<string> {
  const { node } = await tx.insertInto('units').values({ id: unit.id, origin: unit.origin, founded: unit.founded }).returning('node').executeTakeFirstOrThrow();
  const path = unit.parentPath === null ? String(node) : `${unit.parentPath}.${node}`;
  await tx.insertInto('unitVersions').values({
    id: unit.versionId, unitId: unit.id, valid: `[${unit.founded},)`, name: unit.name, shortName: unit.shortName, typeKey: unit.typeKey,
    kindKey: unit.kindKey, parentId: unit.parentId, path, place: unit.place, members: unit.members,
  }).execute();
  return path;
}
