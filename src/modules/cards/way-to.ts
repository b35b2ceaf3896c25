import { sql } from 'kysely';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';

/** Units from the owner of a round down to right above one, as far as the asker may read them. */
export async function wayTo({ tx, actor }: SignedIn, ownerPath: string, path: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string; path: string }>`
    select v.unit_id as id, v.name, v.path from organisation_public_current v
    where v.path @> ${path}::ltree and v.path <@ ${ownerPath}::ltree and v.path <> ${path}::ltree and v.valid @> business_today() order by nlevel(v.path)`.execute(tx);
  return rows.filter((row) => holds(actor, 'members.read', row.path)).map(({ id, name }) => ({ id, name }));
}
