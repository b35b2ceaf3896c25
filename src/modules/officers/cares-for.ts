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

/** Units that care `u` is for on a day: columns unit_id, path and type_key. A part of a statement, to be joined laterally. */
export const caredFor = (day: string): RawBuilder<unknown> => sql`(
  select v.unit_id, v.path, v.type_key from organisation_public_current c join organisation_public_current v on v.path <@ c.path and v.valid @> ${day}::date
  where c.unit_id = u.cared_unit_id and c.valid @> ${day}::date
  union all
  select v.unit_id, v.path, v.type_key from organisation_public_current o cross join lateral units_of_group(u.cared_group_id, o.path, ${day}::date) v
  where u.cared_group_id is not null and o.unit_id = u.unit_id and o.valid @> ${day}::date)`;
