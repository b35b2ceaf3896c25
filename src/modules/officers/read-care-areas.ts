import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import type { Tx } from '../../kit/database.ts';
import { page, readCursor } from '../../kit/paging.ts';
import type { Page } from '../../kit/paging.ts';
import { readableUnit } from './policy.ts';
import { unitRef } from './queries.ts';
import type { careAreaSchema, careAreasQuery } from './schemas.ts';

type CareArea = z.infer<typeof careAreaSchema>;

/** Groups `g` beside the tree whose owner is the unit or stands above it, open on a day, in which something below the unit stands. */
const fitting = (path: string, day: string) => sql`organisation_public_unit_groups g
  join organisation_public_current o on o.unit_id = g.owner_id and o.valid @> ${day}::date and o.path @> ${path}::ltree
  where (g.closed_on is null or g.closed_on >= ${day}::date) and g.group_id in (select n.group_id from groups_of_units(${path}::ltree, ${day}::date) n where n.path <> ${path}::ltree)`;

/** Areas that officers of a unit may be let look after: sectors, areas of its own grouping or of one above, by grouping and name. @throws Problem not_found */
export async function readCareAreas(context: SignedIn, unitId: string, query: z.output<typeof careAreasQuery>): Promise<Page<CareArea>> {
  const unit = await readableUnit(context, unitId);
  const after = readCursor(query.after, ['text', 'text', 'id']);
  const behind = after ? sql`and (g.grouping_key, g.name collate "vi-x-icu", g.group_id) > (${after[0]}, ${after[1]}, ${after[2]}::uuid)` : sql``;
  const { rows } = await sql<CareArea>`
    select g.group_id as id, g.grouping_key, g.name, ${unitRef(sql.raw('g.owner_id'))} as owner from ${fitting(unit.path, query.asOf ?? context.clock.today())} ${behind}
    order by g.grouping_key, g.name collate "vi-x-icu", g.group_id limit ${query.limit + 1}`.execute(context.tx);
  return page(rows, query.limit, (row) => [row.groupingKey, row.name, row.id]);
}

/** The last day of an area that fits a unit on a day, null while it is open; undefined where it does not fit. */
export async function fittingArea(tx: Tx, areaId: string, path: string, day: string): Promise<{ closedOn: string | null } | undefined> {
  const { rows } = await sql<{ closedOn: string | null }>`select g.closed_on from ${fitting(path, day)} and g.group_id = ${areaId}::uuid`.execute(tx);
  return rows[0];
}
