import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { readableUnit } from './policy.ts';
import type { meetingSchema, meetingsQuery } from './schemas.ts';

/** Meetings of a unit's committees, the newest first. @throws Problem not_found */
export async function readMeetings(context: SignedIn, unitId: string, query: z.output<typeof meetingsQuery>) {
  await readableUnit(context, unitId);
  const after = readCursor(query.after, ['text', 'id']);
  const behind = after ? sql`and (m.held_on < ${after[0]}::date or (m.held_on = ${after[0]}::date and m.id > ${after[1]}::uuid))` : sql``;
  const { rows } = await sql<z.infer<typeof meetingSchema>>`
    select m.id, m.committee_id, c.kind_key, m.held_on, m.kind, m.subject, m.decided,
      coalesce(a.present, 0) as present, coalesce(a.of, 0) as of, coalesce(a.away, '[]'::json) as away
    from committee_meetings m join committees c on c.id = m.committee_id
    left join lateral (
      select (count(*) filter (where t.state = 'present'))::int as present, count(*)::int as of,
        json_agg(json_build_object('name', o.name, 'state', t.state) order by o.sort_name) filter (where t.state <> 'present') as away
      from meeting_attendance t join offices o on o.id = t.office_id where t.meeting_id = m.id) a on true
    where m.unit_id = ${unitId}::uuid ${behind} order by m.held_on desc, m.id limit ${query.limit + 1}`.execute(context.tx);
  return page(rows, query.limit, (row) => [row.heldOn, row.id]);
}
