import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import type { Page } from '../../kit/paging.ts';
import { readableUnit } from './policy.ts';
import { typesAtLevel, unitRef } from './queries.ts';
import type { careQuery, careSchema } from './schemas.ts';

export type Care = z.infer<typeof careSchema>;

/** Who looks after whom; conditions name `u`. Few look after one unit: at most two hundred unless a page is asked for. */
export async function careWhere({ tx }: SignedIn, conditions: RawBuilder<unknown>, most = 200): Promise<Care[]> {
  const { rows } = await sql<Care>`
    select u.id, u.person_id, u.name, ${unitRef(sql.raw('u.unit_id'))} as unit, case when u.cared_unit_id is not null then ${unitRef(sql.raw('u.cared_unit_id'))} end as cared_unit,
      case when g.group_id is not null then json_build_object('id', g.group_id, 'name', g.name, 'groupingKey', g.grouping_key, 'unions', null) end as area,
      lower(u.valid) as from, upper(u.valid) as until, u.note, (select max(x.visited_on) from union_visits x where x.unit_id = u.cared_unit_id) as last_visit
    from unit_care u left join organisation_public_unit_groups g on g.group_id = u.cared_group_id
    where not isempty(u.valid) and ${conditions} order by u.name collate "vi-x-icu", u.id limit ${most}`.execute(tx);
  return rows;
}

/** Which unions and areas the officers of a unit look after today, by officer. @throws Problem not_found */
export async function readCare(context: SignedIn, unitId: string, query: z.output<typeof careQuery>): Promise<Page<Care>> {
  const unit = await readableUnit(context, unitId);
  const after = readCursor(query.after, ['text', 'id']);
  const behind = after ? sql`and (u.name collate "vi-x-icu", u.id) > (${after[0]}, ${after[1]}::uuid)` : sql``;
  const rows = await careWhere(context, sql`u.unit_id = ${unitId}::uuid and coalesce(upper(u.valid) > ${context.clock.today()}::date, true) ${behind}`, query.limit + 1);
  const areas = await areasToday(context, unit.path, rows.flatMap(({ area }) => (area ? [area.id] : [])));
  return page(rows, query.limit, (row) => [row.name, row.id], ({ area, ...care }) => {
    if (!area) return { ...care, area };
    const today = areas.get(area.id);
    return { ...care, area: { ...area, unions: today?.unions ?? 0 }, lastVisit: today?.lastVisit ?? null };
  });
}

/** How many grassroots unions below a unit stand in some groups today, and when one of what stands there was visited last. */
async function areasToday({ tx, clock }: SignedIn, path: string, areaIds: string[]): Promise<Map<string, { unions: number; lastVisit: string | null }>> {
  if (areaIds.length === 0) return new Map();
  const { rows } = await sql<{ groupId: string; unions: number; lastVisit: string | null }>`
    select n.group_id, (count(*) filter (where n.type_key = any (${await typesAtLevel(tx, 'grassroots')})))::int as unions, max(x.visited_on) as last_visit
    from groups_of_units(${path}::ltree, ${clock.today()}::date) n
    left join (select unit_id, max(visited_on) as visited_on from union_visits group by unit_id) x on x.unit_id = n.unit_id
    where n.group_id = any (${[...new Set(areaIds)]}::uuid[]) and n.path <> ${path}::ltree group by n.group_id`.execute(tx);
  return new Map(rows.map(({ groupId, ...area }) => [groupId, area]));
}
