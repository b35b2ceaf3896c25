import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import type { Page } from '../../kit/paging.ts';
import { readableUnit } from './policy.ts';
import { unitRef } from './queries.ts';
import type { careQuery, careSchema } from './schemas.ts';

export type Care = z.infer<typeof careSchema>;

/** Who looks after whom; conditions name `u`. Few look after one unit: at most two hundred unless a page is asked for. */
export async function careWhere({ tx }: SignedIn, conditions: RawBuilder<unknown>, most = 200): Promise<Care[]> {
  const { rows } = await sql<Care>`
    select u.id, u.person_id, u.name, ${unitRef(sql.raw('u.unit_id'))} as unit, ${unitRef(sql.raw('u.cared_unit_id'))} as cared_unit, lower(u.valid) as from, upper(u.valid) as until, u.note,
      (select max(x.visited_on) from union_visits x where x.unit_id = u.cared_unit_id) as last_visit
    from unit_care u where not isempty(u.valid) and ${conditions} order by u.name collate "vi-x-icu", u.id limit ${most}`.execute(tx);
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
