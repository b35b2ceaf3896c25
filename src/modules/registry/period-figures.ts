import { sql } from 'kysely';
import type { Tx } from '../../kit/database.ts';
import { inside } from './units-on.ts';

/**
 * What was founded and ended, joined and left in a subtree from the day after `since` until a day; nulls without a period. A unit's first and
 * last day are those of its whole life, wherever it hung: one that moves in is not founded, nor is one that moves out ended. People count
 * where their union lay inside on the day on which they came or went, as in the reconciliation.
 */
export async function periodFigures(tx: Tx, node: string, since: string | undefined, day: string) {
  if (since === undefined) return { founded: null, ended: null, merged: null, joined: null, left: null };
  const { rows: units } = await sql<{ founded: number; ended: number; merged: number }>`
    with ${inside(node)}, gone as (
      select i.unit_id, i.until as day from inside i where i.until > ${since}::date and i.until <= ${day}::date
        and not exists (select 1 from organisation_public_current l where l.unit_id = i.unit_id and lower(l.valid) >= i.until)
    )
    select (select count(*)::int from inside i where i.since > ${since}::date and i.since <= ${day}::date
              and not exists (select 1 from organisation_public_current e where e.unit_id = i.unit_id and lower(e.valid) < i.since)) as founded,
           count(*)::int as ended,
           count(*) filter (where exists (select 1 from organisation_public_successions s where s.from_id = gone.unit_id and s.effective = gone.day))::int as merged
    from gone`.execute(tx);
  const { rows: people } = await sql<{ joined: number; left: number }>`
    with ${inside(node)}
    select coalesce(sum(l.members) filter (where l.reason in ('admitted', 're-admitted')), 0)::int as joined,
           coalesce(-sum(l.members) filter (where l.members < 0 and l.reason not in ('transferred-out', 'unit-event-out', 'registered-wrongly')), 0)::int as left
    from members_public_ledger l join inside i on i.unit_id = l.unit_id and i.since <= l.day and (i.until is null or i.until > l.day)
    where l.day > ${since}::date and l.day <= ${day}::date`.execute(tx);
  return { ...units[0]!, ...people[0]! };
}
