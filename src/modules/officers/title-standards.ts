import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { Tx } from '../../kit/database.ts';
import { vocabulary } from '../organisation/index.ts';
import type { officerFiguresSchema, unitCommitteesSchema } from './schemas.ts';

export type StandardHint = z.infer<typeof unitCommitteesSchema>['standards'][number];

/**
 * Offices held on a day against the standards of their title: columns office_id, position, kind_key, level_key, most_age and state (met,
 * not-met, no-data). A part of a statement, to be selected from.
 *
 * Every standard that fits the position and the type or level of the unit counts. A qualification is held against those in force on the
 * day; an age against those in force when the position was first taken, in whole years, for often no more than the year of birth is known.
 * @param only condition on the office `o`
 */
async function heldAgainstStandards(tx: Tx, only: RawBuilder<unknown>, day: string): Promise<RawBuilder<unknown>> {
  const { types } = await vocabulary(tx);
  return sql`(
    select o.id as office_id, p.rank as position, l.kind_key, s.least_level_key as level_key, s.most_age,
      case when l.key is not null then case when h.rank is null then 'no-data' when h.rank >= l.rank then 'met' else 'not-met' end
        when o.birth_year is null or (s.sex is not null and o.sex is null) then 'no-data'
        when extract(year from f.day) - o.birth_year <= s.most_age then 'met' else 'not-met' end as state
    from offices o join officer_positions p on p.key = o.position_key
    join organisation_public_current v on v.unit_id = o.unit_id and v.valid @> ${day}::date
    join unnest(${types.map((type) => type.key)}::text[], ${types.map((type) => type.levelKey)}::text[]) t(type_key, level_key) on t.type_key = v.type_key
    join title_standards s on s.position_key = o.position_key and (s.type_key is null or s.type_key = v.type_key) and (s.level_key is null or s.level_key = t.level_key)
      and (s.sex is null or o.sex is null or s.sex = o.sex)
    left join qualification_levels l on l.key = s.least_level_key
    left join lateral (
      select max(q.rank) as rank from officer_qualifications x join qualification_levels q on q.key = x.level_key
      where x.person_id = o.person_id and q.kind_key = l.kind_key and coalesce(x.gained_on <= ${day}::date, true)) h on l.key is not null
    cross join lateral (
      select min(lower(e.valid)) as day from offices e where e.person_id = o.person_id and e.position_key = o.position_key and not isempty(e.valid)) f
    where o.valid @> ${day}::date and daterange(s.valid_from, s.valid_to) @> (case when l.key is null then f.day else ${day}::date end) and ${only})`;
}

/** Standards that offices do not meet on a day, or of which nothing is recorded; the higher positions first. Two hundred at most. */
export async function standardHints(tx: Tx, only: RawBuilder<unknown>, day: string): Promise<StandardHint[]> {
  const { rows } = await sql<StandardHint>`
    select h.office_id, h.kind_key, h.level_key, h.most_age, h.state from ${await heldAgainstStandards(tx, only, day)} h left join qualification_kinds k on k.key = h.kind_key
    where h.state <> 'met' order by h.position, h.office_id, k.position nulls last, h.level_key limit 200`.execute(tx);
  return rows;
}

/** Offices whose title has standards, by how they stand against all of them. */
export async function standardFigures(tx: Tx, only: RawBuilder<unknown>, day: string): Promise<z.infer<typeof officerFiguresSchema>['standards']> {
  const { rows } = await sql<z.infer<typeof officerFiguresSchema>['standards']>`
    with held as (select office_id, bool_or(state = 'not-met') as unmet, bool_or(state = 'no-data') as unknown from ${await heldAgainstStandards(tx, only, day)} h group by 1)
    select count(*)::int as holders, (count(*) filter (where not unmet and not unknown))::int as met, (count(*) filter (where unmet))::int as not_met,
      (count(*) filter (where unknown and not unmet))::int as no_data from held`.execute(tx);
  return rows[0]!;
}
