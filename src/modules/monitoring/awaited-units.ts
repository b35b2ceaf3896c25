import { sql } from 'kysely';
import type { SignedIn } from '../../kit/context.ts';
import type { Awaited } from '../../engines/chasing/index.ts';
import { below } from './list-units.ts';
import type { UnitFilter } from './list-units.ts';
import type { Place } from './queries.ts';

/** Units that one chase reaches at most. */
export const MOST_CHASED = 3_000;

/** A unit whose report is awaited: what stands in it, who can be told, and how often that was done. */
export interface AwaitedUnit {
  assignmentId: string;
  unitName: string;
  unitPath: string;
  state: Awaited['state'];
  due: string;
  sectionKeys: string[];
  formKeys: string[];
  /** Where somebody other than the asker writes reports: the unit, or the nearest above it; null where nobody does. */
  toldUnitId: string | null;
  toldUnitName: string | null;
  /** Not at the unit itself. */
  above: boolean;
  accountIds: string[] | null;
  times: number;
  lastDay: string | null;
}

/**
 * The units below one that have not handed in, of those that are meant, the oldest due first; `MOST_CHASED + 1` at most. A unit that was not
 * passed the campaign does not see it yet: its level above is told.
 */
export async function awaitedUnits({ tx, actor }: SignedIn, place: Place, filter: UnitFilter, assignmentIds?: readonly string[]): Promise<AwaitedUnit[]> {
  const { rows } = await sql<AwaitedUnit>`
    with recursive meant as materialized (
      select a.assignment_id, a.unit_name, a.unit_path, a.state, a.due, a.parent_id, a.unit_id
      from campaigns_public a
      where ${below(place, filter)} and a.state in ('waiting', 'open', 'drafting', 'returned') ${assignmentIds ? sql`and a.assignment_id = any (${[...assignmentIds]}::uuid[])` : sql``}
      order by a.due, a.unit_name collate "vi-x-icu", a.assignment_id limit ${MOST_CHASED + 1}
    ), up (assignment_id, at_id, unit_id, unit_name, parent_id, steps) as (
      select m.assignment_id, m.assignment_id, m.unit_id, m.unit_name, m.parent_id, 0 from meant m
      union all
      select u.assignment_id, p.assignment_id, p.unit_id, p.unit_name, p.parent_id, u.steps + 1
      from up u join campaigns_public p on p.assignment_id = u.parent_id where u.at_id <> ${place.assignmentId}
    ), writers as materialized (
      select g.unit_id, array_agg(distinct g.account_id) as account_ids from access_public_answering g
      where 'reports.write' = any (g.permissions) and g.account_id <> ${actor.accountId} and g.unit_id in (select unit_id from up) group by g.unit_id
    ), told as (
      select distinct on (u.assignment_id) u.assignment_id, u.unit_id, u.unit_name, u.steps, w.account_ids
      from up u join writers w on w.unit_id = u.unit_id join meant m on m.assignment_id = u.assignment_id
      where u.steps > 0 or m.state <> 'waiting' order by u.assignment_id, u.steps
    )
    select m.assignment_id, m.unit_name, m.unit_path, m.state, m.due, d.section_keys, d.form_keys,
           t.unit_id as told_unit_id, t.unit_name as told_unit_name, coalesce(t.steps > 0, false) as above, t.account_ids, c.times, c.last_day
    from meant m left join told t on t.assignment_id = m.assignment_id
    cross join lateral (
      select coalesce(array_agg(section_key) filter (where section_key is not null), '{}') as section_keys, coalesce(array_agg(form_key) filter (where form_key is not null), '{}') as form_keys
      from submissions_public_drafted s where s.assignment_id = m.assignment_id) d
    cross join lateral (select count(*)::integer as times, max(day) as last_day from chased_units x where x.assignment_id = m.assignment_id) c
    order by m.due, m.unit_name collate "vi-x-icu", m.assignment_id`.execute(tx);
  return rows;
}
