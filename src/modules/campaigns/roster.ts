import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import { nameMatches } from '../organisation/index.ts';
import type { Exemption, Level } from './campaign.ts';

/** What decides who is asked: the owner, the levels and who is spared. */
export interface RosterRule {
  unitId: string;
  unitPath: string;
  ownDue: string | null;
  ownLock: string | null;
  levels: readonly Level[];
  exemptions: readonly Exemption[];
}

/**
 * Whom the rule asks today, as CTEs ending in `roster` (unit_id, version_id, path, name, type_key, kind_key, level, due, lock_on,
 * exempt_reason): the owner itself at level -1, then units of the types of each level below it. A unit that is spared spares those below it.
 */
export function roster(rule: RosterRule): RawBuilder<unknown> {
  const asked = rule.levels.flatMap((level, place) => level.typeKeys.map((typeKey) => ({ typeKey, place, due: level.due, lockOn: level.lockOn ?? null })));
  const spared = rule.exemptions.map((one) => ({ unitId: null, kindKey: null, typeKey: null, ...one }));
  return sql`
    asked as materialized (
      select u.id as unit_id, u.version_id, u.path, u.name, u.type_key, u.kind_key, coalesce(l.place, -1) as level, coalesce(l.due, ${rule.ownDue}::date) as due,
             case when u.id = ${rule.unitId} then ${rule.ownLock}::date else l.lock_on end as lock_on
      from organisation_public u
      left join unnest(${asked.map((one) => one.typeKey)}::text[], ${asked.map((one) => one.place)}::integer[], ${asked.map((one) => one.due)}::date[], ${asked.map((one) => one.lockOn)}::date[])
        as l (type_key, place, due, lock_on) on l.type_key = u.type_key and u.id <> ${rule.unitId}
      where u.path <@ ${rule.unitPath}::ltree and (u.id = ${rule.unitId} or l.due is not null)
    ), spared as materialized (
      select distinct on (u.path) u.path::text as path, s.reason
      from unnest(${spared.map((one) => one.unitId)}::uuid[], ${spared.map((one) => one.kindKey)}::text[], ${spared.map((one) => one.typeKey)}::text[], ${spared.map((one) => one.reason)}::text[])
        with ordinality as s (unit_id, kind_key, type_key, reason, place)
      join organisation_public u on u.id = s.unit_id or s.unit_id is null and (u.kind_key = s.kind_key or u.type_key = s.type_key)
      where u.path <@ ${rule.unitPath}::ltree and u.id <> ${rule.unitId}
      order by u.path, s.place
    ), roster as materialized (
      select a.*, s.reason as exempt_reason
      from asked a
      left join lateral (
        select s.reason from generate_series(1, nlevel(a.path)) steps join spared s on s.path = subpath(a.path, 0, steps)::text order by steps limit 1
      ) s on true
    )`;
}

/** How many units of each level are asked and how many spared, with the first names; how many each exemption spares, by the place of its rule. */
export async function rosterCounts(tx: Tx, rule: RosterRule): Promise<{ level: number; units: number; exempt: number; examples: string[] }[]> {
  const { rows } = await sql<{ level: number; units: number; exempt: number; examples: string[] | null }>`
    with ${roster(rule)}
    select level, count(*) filter (where exempt_reason is null)::int as units, count(*) filter (where exempt_reason is not null)::int as exempt,
           (array_agg(name order by name collate "vi-x-icu") filter (where exempt_reason is null))[1:3] as examples
    from roster where level >= 0 group by level order by level`.execute(tx);
  return rows.map((row) => ({ ...row, examples: row.examples ?? [] }));
}

export interface RosterUnit {
  unitId: string;
  name: string;
  typeKey: string;
  kindKey: string | null;
  aboveName: string | null;
  level: number;
  due: string;
  lockOn: string | null;
  exemptReason: string | null;
}

interface RosterFilter {
  q?: string | undefined;
  level?: number | undefined;
  exempt?: boolean | undefined;
  after: readonly [name: string, id: string] | null;
  limit: number;
}

/** One page of those whom the rule asks, by name, each with the unit directly above it. */
export async function rosterUnits(tx: Tx, rule: RosterRule, { q, level, exempt, after, limit }: RosterFilter): Promise<RosterUnit[]> {
  const { rows } = await sql<RosterUnit>`
    with ${roster(rule)}, page as (
      select r.* from roster r
      where r.level >= 0 ${level === undefined ? sql`` : sql`and r.level = ${level}`} ${exempt === undefined ? sql`` : sql`and (r.exempt_reason is not null) = ${exempt}`}
        ${q ? sql`and ${nameMatches(sql.ref('r.name'), q)}` : sql``}
        ${after ? sql`and (r.name collate "vi-x-icu", r.unit_id) > (${after[0]}, ${after[1]}::uuid)` : sql``}
      order by r.name collate "vi-x-icu", r.unit_id limit ${limit + 1}
    )
    select p.unit_id, p.name, p.type_key, p.kind_key, above.name as above_name, p.level, p.due, p.lock_on, p.exempt_reason
    from page p left join organisation_public u on u.id = p.unit_id left join organisation_public above on above.id = u.parent_id
    order by p.name collate "vi-x-icu", p.unit_id`.execute(tx);
  return rows;
}
