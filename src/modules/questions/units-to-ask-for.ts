import type { SignedIn } from '../../kit/context.ts';

/** Units of a campaign at which the asker writes and that the campaign has reached, at most 50; whoever writes for all below asks from their reports. */
export async function unitsToAskFor({ tx, actor }: SignedIn, campaignId: string): Promise<{ assignmentId: string; unitName: string }[]> {
  const units = actor.scopes.filter(({ permissions }) => permissions.includes('reports.write')).map(({ unitId }) => unitId);
  if (units.length === 0) return [];
  return tx.selectFrom('campaignsPublic').select(['assignmentId', 'unitName']).where('campaignId', '=', campaignId).where('unitId', 'in', units)
    .where('depth', '>', 0).where('state', '!=', 'waiting').orderBy('unitName').limit(50).execute();
}
