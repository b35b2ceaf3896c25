import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { Tx } from '../../kit/database.ts';
import { vocabulary } from '../organisation/index.ts';
import type { committeeSchema, officeSchema } from './schemas.ts';

export type Office = z.infer<typeof officeSchema>;
export type Committee = z.infer<typeof committeeSchema>;

/** A number that a rule is made of, as it holds on a day. */
export async function ruleValue(tx: Tx, key: string, day: string): Promise<number> {
  const { rows } = await sql<{ value: number | null }>`select rule_value(${key}, ${day}::date) as value`.execute(tx);
  return rows[0]?.value ?? 0;
}

/** The last name of a unit known on the business day, as a reference. */
export const unitRef = (column: RawBuilder<unknown>): RawBuilder<{ id: string; name: string }> => sql<{ id: string; name: string }>`
  json_build_object('id', ${column}, 'name', coalesce((select l.name from organisation_public_versions l where l.unit_id = ${column} and l.current
    order by lower(l.valid) <= business_today() desc, lower(l.valid) desc limit 1), ''))`;

/** Offices with what they show; conditions name `o` (the office), `p` (its position) and `c` (its committee). */
export const officesWhere = (conditions: RawBuilder<unknown>): RawBuilder<Office & { sortName: string }> => sql<Office & { sortName: string }>`
  select o.id, o.version, o.person_id, o.name, o.sort_name, o.sex, o.birth_year, ${unitRef(sql.raw('o.unit_id'))} as unit, o.position_key, o.committee_id, lower(o.valid) as from, upper(o.valid) as until,
         o.full_time, o.basis, o.decision_symbol, o.decision_date, o.duties, o.ended_as, case when upper(c.valid) is null then c.due end as term_due
  from offices o join officer_positions p on p.key = o.position_key left join committees c on c.id = o.committee_id
  where not isempty(o.valid) and ${conditions}`;

export async function officeById(tx: Tx, id: string): Promise<Office | undefined> {
  const { rows } = await officesWhere(sql`o.id = ${id}::uuid`).execute(tx);
  return rows[0] && withoutSortName(rows[0]);
}

export function withoutSortName({ sortName: _sortName, ...office }: Office & { sortName: string }): Office {
  return office;
}

/** The position as it is in force on a day. */
export async function positionOn(tx: Tx, key: string, day: string) {
  const { rows } = await sql<{ key: string; committeeKey: string | null; levelKey: string | null; groupKey: string; single: boolean }>`
    select key, committee_key, level_key, group_key, single from officer_positions
    where key = ${key} and valid_from <= ${day}::date and (valid_to is null or valid_to > ${day}::date)`.execute(tx);
  return rows[0];
}

/** The first day of the office to which a placement after course `t` led its officer, by an expression; null where none did. */
export const placedAfter: RawBuilder<string | null> = sql<string | null>`(
  select min(lower(f.valid)) from officer_moves m join offices f on f.id = m.office_id where m.person_id = t.person_id and not isempty(f.valid) and lower(f.valid) > t.ended_on)`;

/** Is a level of yearly assessments in force on any day of a year? */
export async function assessmentLevelIn(tx: Tx, key: string, year: number): Promise<boolean> {
  const { rows } = await sql`select 1 from assessment_levels where key = ${key} and valid_from < make_date(${year}::int + 1, 1, 1) and coalesce(valid_to > make_date(${year}::int, 1, 1), true)`.execute(tx);
  return rows.length > 0;
}

/** Keys of the types of units at a level. */
export async function typesAtLevel(tx: Tx, levelKey: string): Promise<string[]> {
  return (await vocabulary(tx)).types.filter((type) => type.levelKey === levelKey).map((type) => type.key);
}
