import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { Tx } from '../../kit/database.ts';
import type { assignmentState } from '../campaigns/index.ts';

/** One unit of a roster as the others see it. */
export interface Place {
  assignmentId: string;
  campaignId: string;
  unitId: string;
  unitName: string;
  unitPath: string;
  parentId: string | null;
  depth: number;
  leaf: boolean;
  due: string;
  state: z.infer<typeof assignmentState>;
  late: boolean;
  submittedOn: string | null;
  latestRevisionId: string | null;
}

/** From how many days before its due day on a report counts as due soon; the badge of a due says the same. */
export const SOON_DAYS = 7;

/** Handed in after the due day, or past it and not (or no longer) handed in. */
export const lateOf = (alias: string): RawBuilder<boolean> => {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  return sql<boolean>`(case when ${column('state')} in ('submitted', 'accepted') then ${column('submitted_on')} else business_today() end > ${column('due')} and ${column('state')} <> 'exempt')`;
};
export const placeColumns = sql`a.assignment_id, a.campaign_id, a.unit_id, a.unit_name, a.unit_path, a.parent_id, a.depth, a.leaf, a.due, a.state, a.submitted_on, a.latest_revision_id, ${lateOf('a')} as late`;
/** Who has not been passed the campaign yet does not see it: row security leaves out the campaign. */
const seen = sql`campaigns_public a join campaigns_public_campaigns c on c.id = a.campaign_id and c.state = 'running'`;

export async function findPlace(tx: Tx, campaignId: string, assignmentId: string): Promise<Place | undefined> {
  const { rows } = await sql<Place>`select ${placeColumns} from ${seen} where a.campaign_id = ${campaignId} and a.assignment_id = ${assignmentId}`.execute(tx);
  return rows[0];
}

/** The same unit in another campaign. */
export async function findPlaceOfUnit(tx: Tx, campaignId: string, unitId: string): Promise<Place | undefined> {
  const { rows } = await sql<Place>`select ${placeColumns} from ${seen} where a.campaign_id = ${campaignId} and a.unit_id = ${unitId}`.execute(tx);
  return rows[0];
}

/**
 * Where the asker's subtrees begin in a roster. A role lies at a unit that reports, at one above the owner, or (a department) at one
 * that has nobody of the roster but below it: then its highest units are found by their places.
 */
export async function topsOf(tx: Tx, campaignId: string, scopes: readonly { unitId: string; path: string }[]): Promise<Place[]> {
  const { rows } = await sql<Place>`
    select distinct on (a.depth, a.unit_name, a.assignment_id) ${placeColumns}
    from unnest(${scopes.map((scope) => scope.unitId)}::uuid[], ${scopes.map((scope) => scope.path)}::text[]) s (unit_id, path)
    join campaigns_public_campaigns c on c.id = ${campaignId} and c.state = 'running'
    cross join lateral (
      (select a.* from campaigns_public a where a.campaign_id = c.id and a.unit_id = any (array[s.unit_id] || case when c.unit_path <@ s.path::ltree then array[c.unit_id] else '{}' end) limit 1)
      union all
      (select a.* from campaigns_public a where a.campaign_id = c.id and a.unit_path <@ s.path::ltree and not c.unit_path <@ s.path::ltree
         and not exists (select from campaigns_public o where o.campaign_id = c.id and o.unit_id = s.unit_id) order by a.depth, a.unit_name limit 1)
    ) a
    order by a.depth, a.unit_name, a.assignment_id limit 20`.execute(tx);
  // A subtree within another one begins with it.
  return rows.filter((row) => !rows.some((other) => other !== row && row.unitPath.startsWith(`${other.unitPath}.`)));
}

/** The units above one in the roster that the asker sees, from the top down. */
export async function wayTo(tx: Tx, place: Place): Promise<Pick<Place, 'assignmentId' | 'unitId' | 'unitName'>[]> {
  const { rows } = await sql<Pick<Place, 'assignmentId' | 'unitId' | 'unitName'>>`
    with recursive above (assignment_id, unit_id, unit_name, parent_id, depth) as (
      select a.assignment_id, a.unit_id, a.unit_name, a.parent_id, a.depth from campaigns_public a where a.assignment_id = ${place.parentId}
      union all select a.assignment_id, a.unit_id, a.unit_name, a.parent_id, a.depth from above b join campaigns_public a on a.assignment_id = b.parent_id
    ) select assignment_id, unit_id, unit_name from above order by depth`.execute(tx);
  return rows;
}
