import { sql } from 'kysely';
import type { z } from 'zod';
import type { Tx } from '../../kit/database.ts';
import { caredBelow } from './cares-for.ts';
import { committeesWithSizes } from './committee-sizes.ts';
import { ruleValue, typesAtLevel } from './queries.ts';
import type { officerFiguresSchema } from './schemas.ts';
import { standardFigures } from './title-standards.ts';

export type OfficerFigures = z.infer<typeof officerFiguresSchema>;

/**
 * Figures on officers in a unit and all below as of a day, for lists, forms and targets. Nothing is a ratio: who reads divides.
 * @param of `path` of the unit; the asker's scope must hold it, for rows outside are not seen; `year` of the yearly assessments, the last
 * whole one where left out
 */
export async function officerFigures(tx: Tx, { year, ...of }: { path: string; day: string; year?: number | undefined }): Promise<OfficerFigures> {
  const months = await ruleValue(tx, 'unvisited-after-months', of.day);
  return {
    day: of.day, ...(await peopleFigures(tx, of)), positions: await byPosition(tx, of), qualifications: await byQualification(tx, of),
    committees: await committeeFigures(tx, of), groups: await groupFigures(tx, of),
    assessments: await assessmentFigures(tx, of, year ?? Number(of.day.slice(0, 4)) - 1),
    standards: await standardFigures(tx, sql`o.unit_id in (select h.unit_id from organisation_public_current h where h.path <@ ${of.path}::ltree and h.valid @> ${of.day}::date)`, of.day),
    ...(await unionFigures(tx, of, months)), unvisitedAfterMonths: months,
  };
}

type Of = { path: string; day: string };

/** Units of the subtree on the day, and the offices held in them: beginnings of a statement. */
const here = ({ path, day }: Of) => sql`here as (select v.unit_id, v.type_key, v.path, v.members, coalesce(v.unlisted, 0) as unlisted from organisation_public_current v where v.path <@ ${path}::ltree and v.valid @> ${day}::date)`;
const serving = (of: Of) => sql`${here(of)}, serving as (select o.* from offices o where o.valid @> ${of.day}::date and o.unit_id in (select unit_id from here))`;

async function peopleFigures(tx: Tx, of: Of) {
  const { rows } = await sql<Pick<OfficerFigures, 'officers' | 'women' | 'fullTime' | 'risenFromWorkers'>>`
    with ${serving(of)}, persons as (select person_id, bool_or(full_time) as full_time, max(sex) as sex from serving group by person_id)
    select count(*)::int as officers, (count(*) filter (where p.sex = 'female'))::int as women, (count(*) filter (where p.full_time))::int as full_time,
      (count(*) filter (where r.risen_from_worker))::int as risen_from_workers
    from persons p left join officer_records r on r.person_id = p.person_id`.execute(tx);
  return rows[0]!;
}

async function byPosition(tx: Tx, of: Of) {
  const { rows } = await sql<OfficerFigures['positions'][number]>`
    with ${serving(of)}
    select s.position_key, count(*)::int as offices, (count(*) filter (where s.sex = 'female'))::int as women, (count(*) filter (where s.full_time))::int as full_time
    from serving s join officer_positions p on p.key = s.position_key group by s.position_key, p.rank order by p.rank`.execute(tx);
  return rows;
}

async function byQualification(tx: Tx, of: Of) {
  const { rows } = await sql<OfficerFigures['qualifications'][number]>`
    with ${serving(of)}, highest as (
      select distinct on (q.person_id, l.kind_key) l.kind_key, l.key, l.rank from officer_qualifications q join qualification_levels l on l.key = q.level_key
      where q.person_id in (select person_id from serving) and coalesce(q.gained_on <= ${of.day}::date, true) order by q.person_id, l.kind_key, l.rank desc)
    select h.kind_key, h.key as level_key, count(*)::int as officers from highest h join qualification_kinds k on k.key = h.kind_key
    group by h.kind_key, h.key, h.rank, k.position order by k.position, h.rank`.execute(tx);
  return rows;
}

async function committeeFigures(tx: Tx, of: Of) {
  const notice = await ruleValue(tx, 'term-notice-days', of.day);
  const { rows } = await sql<OfficerFigures['committees']>`
    select count(*)::int as total, (count(*) filter (where s.against in ('over', 'standing-too-early')))::int as over, (count(*) filter (where s.against = 'under'))::int as under,
      (count(*) filter (where c.due > ${of.day}::date and c.due <= ${of.day}::date + ${notice}::int))::int as due_soon, (count(*) filter (where c.due <= ${of.day}::date))::int as overdue
    from ${committeesWithSizes(of.path, of.day)} s join committees c on c.id = s.id`.execute(tx);
  return rows[0]!;
}

/** Committees by what they were found to be in a year. A term that followed another within the year takes what is known of that one. */
async function assessmentFigures(tx: Tx, of: Of, year: number): Promise<OfficerFigures['assessments']> {
  const { rows } = await sql<{ kindKey: string; levelKey: string | null; committees: number }>`
    with ${here(of)}
    select c.kind_key, a.level_key, count(*)::int as committees
    from committees c join committee_kinds k on k.key = c.kind_key
    left join lateral (
      select y.level_key from committee_assessments y join committees w on w.id = y.committee_id
      where y.unit_id = c.unit_id and w.kind_key = c.kind_key and y.year = ${year}::int order by w.id = c.id desc, lower(w.valid) desc limit 1) a on true
    left join assessment_levels l on l.key = a.level_key
    where c.unit_id in (select unit_id from here) and c.valid @> least(make_date(${year}::int, 12, 31), ${of.day}::date)
    group by c.kind_key, k.position, a.level_key, l.rank order by k.position, l.rank desc nulls last`.execute(tx);
  const kinds = [...Map.groupBy(rows, (row) => row.kindKey)].map(([kindKey, own]) => {
    const levels = own.flatMap(({ levelKey, committees }) => (levelKey === null ? [] : [{ levelKey, committees }]));
    const sum = (of: { committees: number }[]) => of.reduce((total, one) => total + one.committees, 0);
    return { kindKey, committees: sum(own), assessed: sum(levels), levels };
  });
  return { year, kinds };
}

/** Who leads a group holds an office in it, or is named as its head: each group counts once. */
async function groupFigures(tx: Tx, of: Of) {
  const { rows } = await sql<OfficerFigures['groups']>`
    with ${serving(of)}
    select count(*)::int as total, (count(*) filter (where exists (select 1 from serving s where s.unit_id = h.unit_id and s.position_key = 'group-leader')
        or exists (select 1 from organisation_public_leaders l where l.unit_id = h.unit_id and l.part = 'head' and l.valid @> ${of.day}::date)))::int as led
    from here h where h.type_key in ('group', 'guild-group')`.execute(tx);
  return rows[0]!;
}

/**
 * A union younger than the months of the rule is not told as unvisited. Members of a union are those of its register with all below it; where it keeps none yet, the number told with the unit.
 * Who looks after a union is counted by unions, each once, however many look after it.
 */
async function unionFigures(tx: Tx, of: Of, months: number) {
  const { rows } = await sql<Pick<OfficerFigures, 'unions' | 'unionsWithoutChair' | 'members' | 'unvisited'> & { cared: number; carers: number; unionsOfCarers: number; membersOfCarers: number }>`
    with ${serving(of)}, unions as (select h.*, subpath(h.path, -1)::text as node from here h where h.type_key = any (${await typesAtLevel(tx, 'grassroots')})),
    registered as (
      select u.unit_id, sum(l.members)::int as members
      from (select unit_id, sum(members) as members from members_public_ledger where day <= ${of.day}::date group by 1) l
      join here h on h.unit_id = l.unit_id cross join lateral unnest(string_to_array(h.path::text, '.')) label join unions u on u.node = label group by 1),
    full_time as (select distinct person_id from serving where full_time),
    care as (select n.person_id, n.unit_id from ${caredBelow(of.path, of.day)} n where n.unit_id in (select unit_id from unions)),
    cared as (select unit_id, bool_or(person_id in (select person_id from full_time)) as of_full_time from care group by 1)
    select count(*)::int as unions,
      (count(*) filter (where not exists (select 1 from serving s where s.unit_id = u.unit_id and s.position_key = 'chair')))::int as unions_without_chair,
      coalesce(sum(coalesce(nullif(r.members, 0), u.members, 0) + u.unlisted), 0)::int as members,
      count(c.unit_id)::int as cared, (select count(distinct person_id) from care where person_id in (select person_id from full_time))::int as carers,
      (count(*) filter (where c.of_full_time))::int as unions_of_carers, coalesce(sum(coalesce(nullif(r.members, 0), u.members, 0) + u.unlisted) filter (where c.of_full_time), 0)::int as members_of_carers,
      (count(*) filter (where b.founded <= (${of.day}::date - make_interval(months => ${months}::int))::date
        and not exists (select 1 from union_visits x where x.unit_id = u.unit_id and x.visited_on > (${of.day}::date - make_interval(months => ${months}::int))::date and x.visited_on <= ${of.day}::date)))::int as unvisited
    from unions u join organisation_public_lives b on b.id = u.unit_id left join registered r on r.unit_id = u.unit_id left join cared c on c.unit_id = u.unit_id`.execute(tx);
  const { cared, carers, unionsOfCarers, membersOfCarers, ...figures } = rows[0]!;
  return { ...figures, care: { unions: cared, fullTime: carers, unionsOfFullTime: unionsOfCarers, membersOfFullTime: membersOfCarers } };
}
