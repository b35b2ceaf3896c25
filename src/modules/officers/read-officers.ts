import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { nameMatches } from '../organisation/index.ts';
import { subtreesOf } from './policy.ts';
import { officesWhere, ruleValue, withoutSortName } from './queries.ts';
import type { officersQuery } from './schemas.ts';

/** Offices held on a day in one's own subtrees, by given name; whoever holds two is listed with each. @throws Problem not_found for a unit outside */
export async function readOfficers(context: SignedIn, query: z.output<typeof officersQuery>) {
  const { tx, clock } = context;
  const within = await subtreesOf(context, query.under);
  const day = query.asOf ?? clock.today();
  const after = readCursor(query.after, ['text', 'id']);
  const notice = query.term ? await ruleValue(tx, 'term-notice-days', day) : 0;
  const when = (given: unknown, condition: ReturnType<typeof sql>) => (given ? condition : sql`true`);
  const { rows } = await sql<Parameters<typeof withoutSortName>[0]>`${officesWhere(sql`o.valid @> ${day}::date
    and o.unit_id in (select v.unit_id from organisation_public_current v where v.path <@ any (${`{${within.join(',')}}`}::ltree[]) and v.valid @> ${day}::date)
    and ${when(query.q, sql`${nameMatches(sql.ref('o.name'), query.q ?? '')}`)}
    and ${when(query.positionKey, sql`o.position_key = ${query.positionKey}`)}
    and ${when(query.fullTime, sql`o.full_time = ${query.fullTime === 'true'}`)}
    and ${when(query.sex, sql`o.sex = ${query.sex}`)}
    and ${when(query.levelKey, sql`exists (select 1 from officer_qualifications q where q.person_id = o.person_id and q.level_key = ${query.levelKey})`)}
    and ${when(query.term === 'overdue', sql`upper(c.valid) is null and c.due <= ${day}::date`)}
    and ${when(query.term === 'due-soon', sql`upper(c.valid) is null and c.due > ${day}::date and c.due <= ${day}::date + ${notice}::int`)}
    and ${when(after, sql`(o.sort_name collate "vi-x-icu", o.id) > (${after?.[0]}, ${after?.[1]}::uuid)`)}`)}
    order by o.sort_name collate "vi-x-icu", o.id limit ${query.limit + 1}`.execute(tx);
  return page(rows, query.limit, (row) => [row.sortName, row.id], withoutSortName);
}
