import { sql } from 'kysely';
import type { HeldScope } from '../../kit/context.ts';
import type { Tx } from '../../kit/database.ts';

/** Units that have ended and for which an account answers, where they last lay. */
export async function answeredScopes(tx: Tx, accountId: string): Promise<HeldScope[]> {
  const { rows } = await sql<{ unitId: string; unitName: string; path: string; permissions: string[] }>`
    with recursive answering as (
      select g.unit_id, r.permissions, 0 as steps from account_grants g join roles r on r.key = g.role_key where g.account_id = ${accountId}::uuid
      union all
      select s.unit_id, s.permissions, 0 from stand_ins s where s.account_id = ${accountId}::uuid and s.withdrawn_at is null
      union all
      select s.unit_id, array(select unnest(a.permissions) intersect select unnest(s.permissions)), a.steps + 1
      from answering a join stand_ins s on s.to_unit_id = a.unit_id and s.withdrawn_at is null where a.steps < 10
    )
    select a.unit_id as "unitId", v.name as "unitName", v.path::text as path, array_agg(distinct p.permission order by p.permission) as permissions
    from answering a cross join unnest(a.permissions) p(permission)
    join lateral (select l.name, l.path, l.valid from organisation_public_current l where l.unit_id = a.unit_id and lower(l.valid) <= business_today() order by lower(l.valid) desc limit 1) v on upper(v.valid) <= business_today()
    where exists (select 1 from stand_ins s where s.unit_id = a.unit_id and s.withdrawn_at is null)
    group by 1, 2, 3 order by 2, 1`.execute(tx);
  return rows.map((row) => ({ ...row, roleKeys: [], answersFor: true }));
}
