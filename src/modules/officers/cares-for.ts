import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/**
 * Care `u` that on a day is for what stands at a path: for itself, for a unit above it, or for an area in which it stands below the
 * officer's own unit. A condition of a statement.
 */
export const caresFor = (path: RawBuilder<unknown>, day: string): RawBuilder<unknown> => sql`(u.valid @> ${day}::date and (
  u.cared_unit_id in (select a.unit_id from organisation_public_current a where a.path @> ${path} and a.valid @> ${day}::date)
  or (u.cared_group_id in (select groups_stood_in(${path}, ${day}::date))
    and exists (select 1 from organisation_public_current o where o.unit_id = u.unit_id and o.valid @> ${day}::date and o.path @> ${path} and o.path <> ${path}))))`;

/**
 * Who looks after which units of a subtree on a day: columns person_id and unit_id, a row for each care. A part of a statement, to be selected
 * from. The groups of all units are reckoned once, however many areas are looked after.
 */
export const caredBelow = (path: string, day: string): RawBuilder<unknown> => sql`(
  select u.person_id, v.unit_id from unit_care u join organisation_public_current c on c.unit_id = u.cared_unit_id and c.valid @> ${day}::date
  join organisation_public_current v on v.path <@ c.path and v.path <@ ${path}::ltree and v.valid @> ${day}::date where u.valid @> ${day}::date
  union all
  select u.person_id, g.unit_id from groups_of_units(${path}::ltree, ${day}::date) g join unit_care u on u.cared_group_id = g.group_id and u.valid @> ${day}::date
  join organisation_public_current o on o.unit_id = u.unit_id and o.valid @> ${day}::date and o.path @> g.path and o.path <> g.path)`;
