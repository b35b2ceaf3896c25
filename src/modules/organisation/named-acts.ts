import { sql } from 'kysely';
import { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { day, id } from '../../kit/wire.ts';
import { readableUnits } from './policy.ts';

export const namedActSchema = z
  .object({
    id, kind: z.string().nullable().describe('of its first event'), title: z.string().nullable(), decisionSymbol: z.string().nullable(), decisionDate: day.nullable(),
    recordedBy: z.string().nullable(), recordedOn: day, readable: z.boolean().describe('whether the asker may open it'),
  })
  .meta({ id: 'NamedAct', description: 'A decision as another thing refers to it' });

export type NamedAct = z.infer<typeof namedActSchema>;

/** What acts are called, for whom they concern; each says whether the asker may open it. */
export async function namedActs({ tx, actor }: SignedIn, ids: readonly string[]): Promise<Map<string, NamedAct>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<NamedAct>`
    select a.id, (select e.kind from unit_events e where e.act_id = coalesce(a.undoes, a.id) order by e.position limit 1) as kind, a.title, a.decision_symbol as "decisionSymbol",
      a.decision_date::text as "decisionDate", a.recorded_by_name as "recordedBy", (a.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date::text as "recordedOn",
      exists (select 1 from unit_events e join unit_event_units u on u.event_id = e.id
        where e.act_id = coalesce(a.undoes, a.id) and u.path <@ any (${`{${readableUnits(actor).join(',')}}`}::ltree[])) as readable
    from unit_acts a where a.id = any (${[...new Set(ids)]}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}
