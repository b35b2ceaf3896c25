import { sql } from 'kysely';
import type { Tx } from '../../../kit/database.ts';
import type { Duty, Heir } from './duties.ts';

/** Whole rosters of running campaigns in which one of the units reports, or one that hung below it. */
export async function rostersWith(tx: Tx, units: readonly string[]): Promise<Duty[]> {
  const { rows } = await sql<Duty>`
    with touched as materialized (select node from organisation_public_identities where id = any (${units}::uuid[])),
      concerned as materialized (
        select distinct a.campaign_id from touched t join assignments a on a.unit_path ~ ('*.' || t.node || '.*')::lquery join campaigns c on c.id = a.campaign_id and c.state = 'running'
        where a.state in ('waiting', 'open', 'drafting', 'returned')
      )
    select a.id, a.campaign_id, a.unit_id, a.unit_name, a.unit_path, a.parent_id, a.parent_name, a.depth, a.state, a.passed_on_at is not null as passed_on, a.latest_revision_id is not null as handed_in,
           a.due, a.lock_on, u.path as now_path
    from concerned c join assignments a on a.campaign_id = c.campaign_id left join organisation_public u on u.id = a.unit_id
    order by a.campaign_id, a.depth, a.id`.execute(tx);
  return rows;
}

/** In which units that are there today the work of ended ones goes on, through as many mergers as there were. */
export async function heirsOf(tx: Tx, ended: readonly string[]): Promise<Map<string, Heir[]>> {
  const { rows } = await sql<Heir & { fromId: string }>`
    with recursive way as (
      select s.from_id as start, s.to_id as at, array[s.from_id] as seen from organisation_public_successions s where s.from_id = any (${ended}::uuid[]) and s.effective <= business_today()
      union all
      select w.start, s.to_id, w.seen || s.from_id from way w join organisation_public_successions s on s.from_id = w.at and s.effective <= business_today()
      where not s.from_id = any (w.seen) and not exists (select 1 from organisation_public u where u.id = w.at)
    )
    select distinct w.start as from_id, u.id as unit_id, u.name, u.version_id, u.path from way w join organisation_public u on u.id = w.at order by from_id, unit_id`.execute(tx);
  return Map.groupBy(rows, (row) => row.fromId);
}

export interface ActOfUnit {
  actId: string;
  /** As it is cited. */
  decision: string;
  effective: string;
  node: string;
}

/** The last decisions that touched the units by today, by the unit's place in paths. */
export async function actsOn(tx: Tx, units: readonly string[]): Promise<ActOfUnit[]> {
  const { rows } = await sql<ActOfUnit>`
    select distinct on (e.unit_id) e.act_id, coalesce(e.decision_symbol, e.title, '') as decision, e.effective, i.node::text as node
    from organisation_public_events e join organisation_public_identities i on i.id = e.unit_id
    where e.unit_id = any (${units}::uuid[]) and e.effective <= business_today()
    order by e.unit_id, e.effective desc, e.position desc`.execute(tx);
  return rows;
}

/** Units that decisions touched on days after one and up to another. */
export async function touchedBetween(tx: Tx, after: string, upTo: string): Promise<string[]> {
  const { rows } = await sql<{ unitId: string }>`select distinct unit_id from organisation_public_events where effective > ${after}::date and effective <= ${upTo}::date`.execute(tx);
  return rows.map((row) => row.unitId);
}
