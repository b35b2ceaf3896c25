import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import type { Page } from '../../kit/paging.ts';
import { caredFor } from './cares-for.ts';
import { readableUnit } from './policy.ts';
import { typesAtLevel, unitRef } from './queries.ts';
import type { careQuery, careSchema } from './schemas.ts';

export type Care = z.infer<typeof careSchema>;

/** Who looks after whom; conditions name `u`. What is told of an area is of today. Few look after one unit: at most two hundred unless a page is asked for. */
export async function careWhere({ tx, clock }: SignedIn, conditions: RawBuilder<unknown>, most = 200): Promise<Care[]> {
  const { rows } = await sql<Care>`
    select u.id, u.person_id, u.name, ${unitRef(sql.raw('u.unit_id'))} as unit, case when u.cared_unit_id is not null then ${unitRef(sql.raw('u.cared_unit_id'))} end as cared_unit,
      case when g.group_id is not null then json_build_object('id', g.group_id, 'name', g.name, 'groupingKey', g.grouping_key, 'unions', coalesce(n.unions, 0)) end as area,
      lower(u.valid) as from, upper(u.valid) as until, u.note,
      case when g.group_id is null then (select max(x.visited_on) from union_visits x where x.unit_id = u.cared_unit_id) else n.last_visit end as last_visit
    from unit_care u left join organisation_public_unit_groups g on g.group_id = u.cared_group_id
    left join lateral (
      select (count(*) filter (where c.type_key = any (${await typesAtLevel(tx, 'grassroots')})))::int as unions, max((select max(x.visited_on) from union_visits x where x.unit_id = c.unit_id)) as last_visit
      from ${caredFor(clock.today())} c where g.group_id is not null) n on g.group_id is not null
    where not isempty(u.valid) and ${conditions} order by u.name collate "vi-x-icu", u.id limit ${most}`.execute(tx);
  return rows;
}

/** Which unions the officers of a unit look after today, by officer. @throws Problem not_found */
export async function readCare(context: SignedIn, unitId: string, query: z.output<typeof careQuery>): Promise<Page<Care>> {
  await readableUnit(context, unitId);
  const after = readCursor(query.after, ['text', 'id']);
  const behind = after ? sql`and (u.name collate "vi-x-icu", u.id) > (${after[0]}, ${after[1]}::uuid)` : sql``;
  const rows = await careWhere(context, sql`u.unit_id = ${unitId}::uuid and coalesce(upper(u.valid) > ${context.clock.today()}::date, true) ${behind}`, query.limit + 1);
  return page(rows, query.limit, (row) => [row.name, row.id], (row) => row);
}
