import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';

/** The first of these units that has a leader, a job position or a staff quota, or null. */
export async function firstWithOffices({ tx }: SignedIn, units: readonly string[]): Promise<string | null> {
  const { rows } = await sql<{ unitId: string }>`
    select u.id as "unitId" from unnest(${[...units]}::uuid[]) u(id)
    where exists (select 1 from unit_leaders l where l.unit_id = u.id) or exists (select 1 from job_positions p where p.unit_id = u.id)
       or exists (select 1 from staff_quotas q where q.unit_id = u.id) limit 1`.execute(tx);
  return rows[0]?.unitId ?? null;
}
