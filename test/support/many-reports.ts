import { inOwner } from './as-role.ts';
import type { World } from './world.ts';

/**
 * Puts many more grassroots unions below a unit of a campaign, each with a report handed in: copies of one that was.
 * @param like the assignment that they are copies of, submitted
 */
export async function manyMoreSubmitted(world: World, like: string, count: number): Promise<void> {
  await inOwner(world.database, async (owner) => {
    await owner.query(`
      with fresh as (
        insert into units (id, origin, founded) select gen_random_uuid(), u.origin, u.founded from assignments a join units u on u.id = a.unit_id, generate_series(1, $2::int) where a.id = $1 returning id, node
      ), versions as (
        insert into unit_versions (id, unit_id, parent_id, type_key, name, short_name, path, valid)
        select gen_random_uuid(), f.id, v.parent_id, v.type_key, 'CĐCS số ' || f.node, 'CĐCS số ' || f.node, subpath(v.path, 0, -1) || f.node::text, v.valid
        from fresh f, unit_versions v join assignments a on a.unit_version_id = v.id where a.id = $1 returning id, unit_id, path, name
      ), placed as (
        insert into assignments (id, campaign_id, unit_id, unit_version_id, unit_path, unit_name, parent_id, parent_name, depth, leaf, due, state, latest_revision_id, submitted_on)
        select gen_random_uuid(), a.campaign_id, v.unit_id, v.id, v.path, v.name, a.parent_id, a.parent_name, a.depth, true, a.due, 'submitted', gen_random_uuid(), a.submitted_on
        from versions v, assignments a where a.id = $1 returning id, campaign_id, unit_path, latest_revision_id
      ), made as (
        insert into revisions (id, origin, assignment_id, campaign_id, unit_path, number, sections, rows, submitted_by)
        select p.latest_revision_id, r.origin, p.id, p.campaign_id, p.unit_path, 1, r.sections, r.rows, r.submitted_by
        from placed p, revisions r join assignments a on a.latest_revision_id = r.id where a.id = $1 returning id
      )
      select count(*) from made`, [like, count]);
    await owner.query('analyze');
  });
}
