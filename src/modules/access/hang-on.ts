import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';

/** The first of these units that an account holds a role at, or null. */
export async function firstWithAccounts({ tx }: SignedIn, units: readonly string[]): Promise<string | null> {
  const { rows } = await sql<{ unitId: string }>`
    select u.id as "unitId" from unnest(${[...units]}::uuid[]) u(id) where exists (select 1 from account_grants g where g.unit_id = u.id) limit 1`.execute(tx);
  return rows[0]?.unitId ?? null;
}
