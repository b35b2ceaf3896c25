import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { pathsWith } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { reorganisationProblems } from './problems.ts';
import { choosesNothing, MOST_UNITS } from './selection.ts';
import type { Selection, UnfoundLine } from './selection.ts';

const asArray = (paths: string[]) => `{${paths.join(',')}}`;

/**
 * Members of a unit on a day: by the register where one is kept, else as stated (`counted` tells which), and with either those who came from
 * a union that kept none. Joins to a unit's version `v`, as `l.members` and `l.kept`.
 */
export const membersOn = (day: string): RawBuilder<unknown> => sql`
  cross join lateral (
    select coalesce(coalesce(k.members, v.members) + coalesce(v.unlisted, 0), v.unlisted) as members, k.members is not null as kept
    from (select 1) one left join (
      select sum(g.members)::int as members from members_public_ledger g where g.unit_id = v.unit_id and g.day <= ${day}::date having bool_or(g.members <> 0 or g.women <> 0)
    ) k on true) l`;

export interface SelectedUnit {
  unitId: string;
  name: string;
  code: string | null;
  typeKey: string;
  kindKey: string | null;
  parentId: string | null;
  parentName: string | null;
  members: number | null;
  counted: boolean;
}

/** What a unit `v` must be, as it stands on a day, to be among those selected. */
function conditions(context: SignedIn, day: string, selection: Selection, named: string[] | null): RawBuilder<unknown> {
  const managed = pathsWith(context.actor, 'organisation.manage');
  const { under, typeKeys, kindKeys, fieldKeys, localityKey, status, groupId, fewerThan, q, except } = selection;
  return sql`v.valid @> ${day}::date and v.path <@ any (${asArray(managed)}::ltree[])
    ${under ? sql`and v.path <@ (select w.path from organisation_public_current w where w.unit_id = ${under}::uuid and w.valid @> ${day}::date) and v.unit_id <> ${under}::uuid` : sql``}
    ${typeKeys ? sql`and v.type_key = any (${typeKeys}::text[])` : sql``}
    ${kindKeys ? sql`and v.kind_key = any (${kindKeys}::text[])` : sql``}
    ${fieldKeys ? sql`and v.field_key = any (${fieldKeys}::text[])` : sql``}
    ${localityKey ? sql`and v.locality_key = ${localityKey}` : sql``}
    ${status ? sql`and v.status = ${status}` : sql``}
    ${groupId ? sql`and exists (select 1 from organisation_public_groups p where p.unit_id = v.unit_id and p.group_id = ${groupId}::uuid and p.valid @> ${day}::date)` : sql``}
    ${q ? sql`and f_unaccent(v.name) like f_unaccent(${`%${q.replace(/[\\%_]/g, '\\$&')}%`})` : sql``}
    ${named ? sql`and v.unit_id = any (${named}::uuid[])` : sql``}
    ${except.length > 0 ? sql`and v.unit_id <> all (${except}::uuid[])` : sql``}
    ${fewerThan ? sql`and l.members < ${fewerThan}` : sql``}`;
}

/** The ids of the units selected on a day, the deepest first, and the lines that name none. @throws Problem nothing_selected, too_many_units */
export async function resolveSelection(context: SignedIn, day: string, selection: Selection): Promise<{ units: { unitId: string; typeKey: string }[]; notFound: UnfoundLine[] }> {
  if (choosesNothing(selection)) throw reorganisationProblems.nothingSelected();
  const { named, notFound } = await unitsOfLines(context, day, selection.lines);
  const { rows } = await sql<{ unitId: string; typeKey: string }>`
    select v.unit_id as "unitId", v.type_key as "typeKey" from organisation_public_current v ${selection.fewerThan ? membersOn(day) : sql``}
    where ${conditions(context, day, selection, named)} order by nlevel(v.path) desc, v.unit_id limit ${MOST_UNITS + 1}`.execute(context.tx);
  if (rows.length > MOST_UNITS) throw reorganisationProblems.tooManyUnits(MOST_UNITS);
  return { units: rows, notFound };
}

/** One page of the units selected, by name; `limit + 1` rows. How many there are is told up to five thousand. */
export async function listSelection(
  context: SignedIn, day: string, selection: Selection, after: readonly [name: string, id: string] | null, limit: number,
): Promise<{ rows: SelectedUnit[]; total: number | null; notFound: UnfoundLine[] }> {
  if (choosesNothing(selection)) throw reorganisationProblems.nothingSelected();
  const { named, notFound } = await unitsOfLines(context, day, selection.lines);
  const chosen = sql`from organisation_public_current v ${selection.fewerThan ? membersOn(day) : sql``} where ${conditions(context, day, selection, named)}`;
  const { rows } = await sql<SelectedUnit>`
    select v.unit_id as "unitId", v.name, i.code, v.type_key as "typeKey", v.kind_key as "kindKey", v.parent_id as "parentId",
           (select p.name from organisation_public_current p where p.unit_id = v.parent_id and p.valid @> ${day}::date) as "parentName",
           l.members, l.kept as counted
    from (select v.* ${chosen} ${after ? sql`and (v.name collate "vi-x-icu", v.unit_id) > (${after[0]}, ${after[1]}::uuid)` : sql``}
          order by v.name collate "vi-x-icu", v.unit_id limit ${limit + 1}) v
    join organisation_public_identities i on i.id = v.unit_id ${membersOn(day)}
    order by v.name collate "vi-x-icu", v.unit_id`.execute(context.tx);
  if (after) return { rows, total: null, notFound: [] };
  const count = await sql<{ units: number }>`select count(*)::int as units from (select 1 ${chosen} limit ${MOST_UNITS + 1}) s`.execute(context.tx);
  return { rows, total: count.rows[0]!.units, notFound };
}

/** What units a list means: each line is a code, or else a whole name or short name, accents and capitals aside. One question for the whole list. */
async function unitsOfLines(context: SignedIn, day: string, lines: string[] | undefined): Promise<{ named: string[] | null; notFound: UnfoundLine[] }> {
  if (!lines) return { named: null, notFound: [] };
  const texts = lines.flatMap((text, index) => (text.trim() ? [{ line: index + 1, text: text.trim() }] : []));
  const { rows } = await sql<{ line: number; text: string; units: string[] }>`
    with lines as (select l.line, l.text from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) l(line integer, text text)),
    known as materialized (
      select v.unit_id, f_unaccent(v.name) as name, f_unaccent(v.short_name) as short_name, i.code from organisation_public_current v join organisation_public_identities i on i.id = v.unit_id
      where v.valid @> ${day}::date and v.path <@ any (${asArray(pathsWith(context.actor, 'organisation.manage'))}::ltree[])),
    coded as (select l.line, u.unit_id from lines l join known u on u.code = l.text),
    found as (select * from coded union
      select l.line, u.unit_id from lines l join (select unit_id, name from known union select unit_id, short_name from known) u on u.name = f_unaccent(l.text)
      where not exists (select 1 from coded c where c.line = l.line))
    select l.line, l.text, coalesce(array_agg(f.unit_id::text) filter (where f.unit_id is not null), '{}') as units
    from lines l left join found f using (line) group by 1, 2 order by 1`.execute(context.tx);
  return {
    named: rows.flatMap(({ units }) => (units.length === 1 ? units : [])),
    notFound: rows.flatMap(({ line, text, units }) => (units.length === 1 ? [] : [{ line, text, code: units.length === 0 ? 'unit_not_found' as const : 'unit_name_ambiguous' as const }])),
  };
}
