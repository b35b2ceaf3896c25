import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/**
 * The group that something stands in by a grouping beside the tree, as an expression: the group of the nearest unit above it that is in one.
 * Each unit may group what is below it in its own way, so only one owner's groups count: those of the root that is asked of, else of the
 * nearest unit above it that has put anything into groups by that day.
 * @param path expression for the path of the thing on that day
 * @returns the group's id as text, null outside all groups
 */
export const groupStoodIn = (path: RawBuilder<unknown>, { groupingKey, rootPath, day }: { groupingKey: string; rootPath: string; day: string }): RawBuilder<unknown> => sql`(
  select g.group_id::text from organisation_public_current a
  join organisation_public_groups g on g.unit_id = a.unit_id and g.grouping_key = ${groupingKey} and g.valid @> ${day}::date and g.owner_id = (
    select o.unit_id from organisation_public_current o where o.valid @> ${day}::date and o.path @> ${rootPath}::ltree
      and exists (select 1 from organisation_public_groups h where h.owner_id = o.unit_id and h.grouping_key = ${groupingKey} and h.valid @> ${day}::date)
    order by nlevel(o.path) desc limit 1)
  where a.path @> ${path} and a.valid @> ${day}::date order by nlevel(a.path) desc limit 1)`;
