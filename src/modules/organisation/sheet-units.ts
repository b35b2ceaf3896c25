import { sql } from 'kysely';
import { pathsWith } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import type { Tx } from '../../kit/database.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';

/** A unit as a sheet speaks of it: by its code, its number in the tree, or its name. */
export interface SheetUnit {
  id: string;
  node: number;
  code: string | null;
  founded: string;
  ended: string | null;
  path: string;
  name: string;
  shortName: string;
  typeKey: string;
  kindKey: string | null;
  parentId: string | null;
  place: string | null;
  localityKey: string | null;
  fieldKey: string | null;
  status: string;
  members: number | null;
  /** It stands on the day that was asked for; else these are its values on the nearest day. */
  there: boolean;
  /** First day of a change that is recorded for later than that day. */
  changesLater: string | null;
}

export interface SheetParent { parentCode: string | null; parentNode: number | null; parentName: string | null }

const columns = sql`u.id, u.node, u.code, u.founded, u.ended, v.path::text as path, v.name, v.short_name as "shortName", v.type_key as "typeKey", v.kind_key as "kindKey",
  v.parent_id as "parentId", v.place, v.locality_key as "localityKey", v.field_key as "fieldKey", v.status, v.members`;

/**
 * Units by their codes (wherever they hang: a code is taken once in the whole installation), by their numbers in the tree, and by their names
 * within a subtree, as of a day.
 */
export async function unitsOfSheet(tx: Tx, asked: { codes: string[]; nodes: number[]; names: string[]; ids: string[]; within: string; day: string }): Promise<SheetUnit[]> {
  const { rows } = await sql<SheetUnit>`
    with wanted as (
      select id from units where code = any (${asked.codes}::text[]) or node = any (${asked.nodes}::int[]) or id = any (${asked.ids}::uuid[])
      union
      select n.unit_id from unit_versions n where n.superseded_in is null and n.path <@ ${asked.within}::ltree and n.valid @> ${asked.day}::date
        and lower(n.name) = any (${asked.names}::text[])
    )
    select distinct on (u.id) ${columns}, v.valid @> ${asked.day}::date as "there",
      (select min(lower(l.valid)) from unit_versions l where l.unit_id = u.id and l.superseded_in is null and lower(l.valid) > ${asked.day}::date)::text as "changesLater"
    from wanted w join units u on u.id = w.id join unit_versions v on v.unit_id = u.id and v.superseded_in is null
    order by u.id, v.valid @> ${asked.day}::date desc, lower(v.valid) <= ${asked.day}::date desc, lower(v.valid) desc`.execute(tx);
  return rows;
}

/** One page of a subtree as of a day, what is above before what is below; `after` is the path that the page before ended with. */
export async function unitsForSheet(tx: Tx, asked: { within: string; readable: string[]; day: string; after: string | null; limit: number }): Promise<(SheetUnit & SheetParent)[]> {
  const { rows } = await sql<SheetUnit>`
    select ${columns}, true as "there", null as "changesLater"
    from unit_versions v join units u on u.id = v.unit_id
    where v.superseded_in is null and v.valid @> ${asked.day}::date and v.path <@ ${asked.within}::ltree and v.path <@ any (${`{${asked.readable.join(',')}}`}::ltree[])
      ${asked.after === null ? sql`` : sql`and v.path > ${asked.after}::ltree`}
    order by v.path limit ${asked.limit}`.execute(tx);
  const parents = await parentsOf(tx, [...new Set(rows.flatMap(({ parentId }) => parentId ?? []))], asked.day);
  const none: SheetParent = { parentCode: null, parentNode: null, parentName: null };
  return rows.map((row) => ({ ...row, ...((row.parentId !== null && parents.get(row.parentId)) || none) }));
}

/** Asked by themselves: joined to each of their units, a tree whose statistics are of yesterday is read once a row. */
async function parentsOf(tx: Tx, ids: string[], day: string): Promise<Map<string, SheetParent>> {
  const { rows } = await sql<SheetParent & { id: string }>`
    select u.id, u.code as "parentCode", u.node as "parentNode",
      (select v.name from unit_versions v where v.unit_id = u.id and v.superseded_in is null and v.valid @> ${day}::date limit 1) as "parentName"
    from units u where u.id = any (${ids}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, ...parent }) => [id, parent]));
}

/** What cells of a sheet of units may name: types, kinds, fields of work, places. */
export async function sheetVocabulary(tx: Tx) {
  const types = await tx.selectFrom('unitTypes').selectAll().orderBy('rank').orderBy('validFrom', 'desc').orderBy('key').execute();
  const kinds = await tx.selectFrom('unitKinds').select(['key', 'nameVi', 'nameEn']).orderBy('position').execute();
  const fields = await tx.selectFrom('fieldsOfWork').select(['key', 'nameVi', 'nameEn']).orderBy('position').execute();
  const localities = await tx.selectFrom('localities as l').leftJoin('localities as c', 'c.key', 'l.withinKey')
    .select(['l.key', 'l.name', 'c.name as within']).orderBy('l.name').orderBy('l.key').execute();
  return { types, kinds, fields, localities };
}

/**
 * Gives units their codes, in the asker's charge all of them.
 * @param at the unit below which it happens, for the journal
 * @throws Problem not_allowed; code_taken where another unit has one of them
 */
export async function giveCodes(context: SignedIn, at: string, codes: readonly { unitId: string; code: string }[]): Promise<void> {
  if (codes.length === 0) return;
  const managed = `{${pathsWith(context.actor, 'organisation.manage').join(',')}}`;
  const { numAffectedRows } = await sql`
    update units u set code = c.code from jsonb_to_recordset(${JSON.stringify(codes)}::jsonb) as c("unitId" uuid, code text)
    where u.id = c."unitId" and exists (select 1 from unit_versions v where v.unit_id = u.id and v.superseded_in is null and v.path <@ any (${managed}::ltree[]))`.execute(context.tx);
  if (Number(numAffectedRows) !== codes.length) throw problems.notAllowed('organisation.manage');
  await record(context, { fact: 'unit.codes-given', unitId: at, objectKind: 'unit', objectId: at, data: { units: codes.length } });
}
