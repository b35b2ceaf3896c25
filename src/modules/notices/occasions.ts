import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Tx } from '../../kit/database.ts';

/** One sort of things that someone must be told of. */
export interface Occasions {
  /** What the notice is called: `home.notice` has its words. */
  kind: string;
  /** A select of `id, unit_id, subject, day`: what it is, where, what it is about, and the day that counts. */
  which: RawBuilder<unknown>;
  /** Who is told: who holds this at the unit; where nobody does, at the nearest unit above it. */
  permission: string;
  /** The same thing is told again when its day has become another: a term that was prolonged. */
  againOnAnotherDay?: true;
  /** Who brought it about needs no telling. */
  except?: string | null;
  /** The decision on units that it leads to. */
  actId?: string | null;
}

/** Tells of what was not told before; run again, nothing happens. */
export async function tellOccasions(tx: Tx, { kind, which, permission, againOnAnotherDay, except = null, actId = null }: Occasions): Promise<void> {
  const occasion = againOnAnotherDay ? sql`concat_ws(' ', ${kind}::text, w.id, w.day)` : sql`concat_ws(' ', ${kind}::text, w.id)`;
  await sql`
    with concerned as materialized (
      select ${occasion} as occasion, w.unit_id, w.subject, w.day from (${which}) w
      where not exists (select from notices n where n.occasion = ${occasion})
    ), told as (
      select c.*, g.account_id, rank() over (partition by c.occasion order by nlevel(above.path) desc) as steps
      from concerned c
      join organisation_public_entries place on place.id = c.unit_id
      join organisation_public above on above.node = any (string_to_array(place.path::text, '.')::integer[])
      join access_public g on g.unit_id = above.id and ${permission} = any (g.permissions)
    )
    insert into notices (id, account_id, occasion, kind, unit_id, subject, day, act_id)
    select distinct on (occasion, account_id) gen_random_uuid(), account_id, occasion, ${kind}, unit_id, subject, day, ${actId}::uuid from told where steps = 1 and account_id is distinct from ${except}::uuid
    order by occasion, account_id
    on conflict (occasion, account_id) where occasion is not null do nothing`.execute(tx);
}
