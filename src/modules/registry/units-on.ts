import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** Anything below a unit on any day, the unit itself included, wherever it hung: by the last step of its path, which never changes. */
const throughNode = (node: string): RawBuilder<unknown> => sql`(${`*.${node}.*`})::lquery`;

/** Stretches of time during which a grassroots union lies in the subtree, as the common table `inside`. */
export const inside = (node: string): RawBuilder<unknown> => sql`
  inside as materialized (
    select v.unit_id, v.path, lower(v.valid) as since, upper(v.valid) as until
    from organisation_public_current v join organisation_public_types t on t.key = v.type_key and t.level_key = 'grassroots'
    where v.path ~ ${throughNode(node)}
  )`;

/**
 * Grassroots unions on a day below a unit, by its path of that day, with their members, as the common table `unions`: those of the register where the union
 * kept one by that day, else the number that was stated, else null; and with either those who came from a union that kept none.
 */
export function unionsOn(path: string, day: string): RawBuilder<unknown> {
  return sql`
    placed as materialized (
      select v.unit_id, v.type_key, v.kind_key, v.locality_key, v.field_key, v.path, v.members as stated, v.unlisted
      from organisation_public_current v join organisation_public_types t on t.key = v.type_key and t.level_key = 'grassroots'
      where v.valid @> ${day}::date and v.path <@ ${path}::ltree
    ), kept as (
      select l.unit_id, sum(l.members)::int as members, sum(l.women)::int as women
      from members_public_ledger l where l.day <= ${day}::date and l.unit_id in (select unit_id from placed)
      -- What an act brought and an undoing took back leaves rows of nothing: no register.
      group by l.unit_id having bool_or(l.members <> 0 or l.women <> 0)
    ), unions as materialized (
      select p.*, coalesce(coalesce(k.members, p.stated) + coalesce(p.unlisted, 0), p.unlisted) as members, k.women, k.unit_id is not null as registered
      from placed p left join kept k on k.unit_id = p.unit_id
    )`;
}
