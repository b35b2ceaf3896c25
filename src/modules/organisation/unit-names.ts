import { sql } from 'kysely';
import type { Tx } from '../../kit/database.ts';

/** The name of each unit as it was last known: today's, or the last it had, or the first it will have. */
export async function versionNames(tx: Tx, unitIds: string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ unitId: string; name: string }>`
    select distinct on (unit_id) unit_id as "unitId", name from unit_versions
    where unit_id = any (${unitIds}::uuid[]) and superseded_in is null
    order by unit_id, valid @> business_today() desc, lower(valid) <= business_today() desc, lower(valid) desc`.execute(tx);
  return new Map(rows.map(({ unitId, name }) => [unitId, name]));
}
