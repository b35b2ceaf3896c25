import { sql } from 'kysely';
import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import type { actDaysSchema } from './act-schemas.ts';
import { readableUnits } from './policy.ts';

/** More marks than that no slider can show. */
const MOST_DAYS = 400;

/**
 * The days on which decisions on units took or will take effect, newest first, and the first day of what the asker may read: where a slider
 * over the years begins and where it has its marks. Decisions taken back are left out.
 */
export async function readActDays({ tx, actor }: SignedIn): Promise<z.input<typeof actDaysSchema>> {
  const readable = sql`${`{${readableUnits(actor).join(',')}}`}::ltree[]`;
  const { rows: [first] } = await sql<{ day: string | null }>`
    select min(lower(v.valid))::date as day from unit_versions v where v.path = any (${readable}) and v.superseded_in is null`.execute(tx);
  // From day to day along the index: a day with thousands of events costs as little as one with a single event.
  const { rows } = await sql<{ day: string }>`
    with recursive days as (
      select ${nextDay(readable, sql`'infinity'::date`)} as day, 1 as place
      union all
      select ${nextDay(readable, sql`d.day`)}, d.place + 1 from days d where d.day is not null and d.place < ${MOST_DAYS}
    ) select day from days where day is not null order by day desc`.execute(tx);
  return { first: first?.day ?? null, days: rows.map((row) => row.day) };
}

const nextDay = (readable: ReturnType<typeof sql>, before: ReturnType<typeof sql>) => sql`(
  select e.effective from unit_events e
  where e.effective < ${before} and not exists (select 1 from unit_acts a where a.undoes = e.act_id)
    and exists (select 1 from unit_event_units u where u.event_id = e.id and u.path <@ any (${readable}))
  order by e.effective desc limit 1)`;
