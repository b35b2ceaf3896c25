import { sql } from 'kysely';
import { pathsWith } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { findCampaign } from '../campaigns/index.ts';
import { movedKind } from './moved.ts';

/** Units above others in a campaign at most; a province has a few hundred. */
const MOST = 2000;

/** Which reports of a campaign, of units above others, stand on something that has moved since, and how many units below did. @throws Problem not_found */
export async function readStale(context: SignedIn, campaignId: string): Promise<{ items: { assignmentId: string; moved: number }[] }> {
  const campaign = await findCampaign(context.tx, campaignId);
  if (!campaign || campaign.state === 'draft') throw problems.notFound();
  const { rows } = await sql<{ assignmentId: string; moved: number }>`
    select a.assignment_id, count(*)::int as moved
    from campaigns_public d
    -- Each unit with all above it: two sets that meet by equality, where "lies below" would be asked of every pair.
    cross join lateral generate_series(1, nlevel(d.unit_path) - 1) steps
    join campaigns_public a on a.campaign_id = d.campaign_id and a.unit_path::text = subpath(d.unit_path, 0, steps)::text
    left join revision_basis b on b.revision_id = a.latest_revision_id and b.assignment_id = d.assignment_id
    where d.campaign_id = ${campaignId}::uuid and not a.leaf and a.depth > 0 and a.state in ('submitted', 'accepted')
      and a.unit_path <@ any (${pathsWith(context.actor, 'campaigns.read')}::ltree[]) and ${movedKind} is not null
    group by a.assignment_id order by a.assignment_id limit ${MOST}`.execute(context.tx);
  return { items: rows };
}
