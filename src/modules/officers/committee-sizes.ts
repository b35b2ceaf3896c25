import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/**
 * Committees in office on a day within a subtree, each with its size and the rule that its size is held against: columns id, unit_id,
 * kind_key, size, women, members, least, most, against. A part of a statement, to be selected from.
 *
 * Sizes are persons, counted by the positions that they hold (a chair sits in the standing committee too). Limits come from
 * `committee_size_rules`; of standing committees from two numbers of `rule_values`. Members are those of the register with all below the
 * unit, or where it knows none, the number kept with the unit.
 */
export const committeesWithSizes = (path: string, day: string, only: RawBuilder<unknown> = sql`true`): RawBuilder<unknown> => sql`(
  with here as (
    select v.unit_id, v.type_key, v.path::text as path, subpath(v.path, -1)::text as node, v.members, v.unlisted
    from organisation_public_current v where v.path <@ ${path}::ltree and v.valid @> ${day}::date
  ), chosen as (
    select c.* from committees c where c.unit_id in (select unit_id from here) and c.valid @> ${day}::date and ${only}
  ), registered as (
    select l.unit_id, sum(l.members)::int as members from members_public_ledger l where l.unit_id in (select unit_id from here) and l.day <= ${day}::date group by 1
  ), counted as (
    select a.unit_id, sum(r.members)::int as members
    from registered r join here h on h.unit_id = r.unit_id cross join lateral unnest(string_to_array(h.path, '.')) label
    join here a on a.node = label group by 1
  ), sizes as (
    select c.id, c.unit_id, c.kind_key, h.type_key, coalesce(coalesce(nullif(m.members, 0), h.members) + coalesce(h.unlisted, 0), h.unlisted) as members,
      count(distinct o.person_id)::int as size, (count(distinct o.person_id) filter (where o.sex = 'female'))::int as women
    from chosen c join here h on h.unit_id = c.unit_id left join counted m on m.unit_id = c.unit_id
    left join (offices o join officer_positions p on p.key = o.position_key)
      on o.unit_id = c.unit_id and o.valid @> ${day}::date and (p.committee_key = c.kind_key or p.also_key = c.kind_key)
    group by c.id, c.unit_id, c.kind_key, h.type_key, m.members, h.members, h.unlisted
  ), ruled as (
    select s.*, r.least,
      case when s.kind_key = 'standing' then e.size / nullif(rule_value('standing-at-most-one-in', ${day}::date), 0) else r.most end as most,
      s.kind_key = 'standing' and e.size < rule_value('standing-needs-executive-of', ${day}::date) as too_early
    from sizes s
    left join committee_size_rules r on r.committee_key = s.kind_key and r.type_key = s.type_key and s.members >= r.members_from and (r.members_below is null or s.members < r.members_below)
      and r.valid_from <= ${day}::date and (r.valid_to is null or r.valid_to > ${day}::date)
    left join lateral (
      select count(distinct o.person_id)::int as size from offices o join officer_positions p on p.key = o.position_key
      where s.kind_key = 'standing' and o.unit_id = s.unit_id and o.valid @> ${day}::date and p.committee_key = 'executive') e on s.kind_key = 'standing'
  )
  select id, unit_id, kind_key, size, women, members, least, most,
    case when too_early then 'standing-too-early' when size > most then 'over' when size < least then 'under' end as against
  from ruled)`;
