import type { z } from 'zod';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { vocabulary } from '../organisation/index.ts';
import { locksAfterDue } from './campaign.ts';
import type { CampaignDetail } from './campaign.ts';
import { manageableCampaign } from './policy.ts';
import { campaignsProblems } from './problems.ts';
import { findCampaign, lockCampaign } from './queries.ts';
import { readCampaign } from './read-campaigns.ts';
import type { campaignChangeSchema } from './schemas.ts';

/**
 * Changes a draft campaign as a whole.
 * @throws Problem version_mismatch with what stands now, wrong_state once launched, not_allowed, not_found
 */
export async function changeCampaign(context: SignedIn, id: string, change: z.output<typeof campaignChangeSchema>): Promise<CampaignDetail> {
  const campaign = await manageableCampaign(context, id);
  if (change.previousId) await mayPrecede(context, campaign, change.previousId);
  const { state, version } = await lockCampaign(context.tx, id);
  if (state !== 'draft') throw problems.wrongState(state);
  if (version !== change.version) throw problems.stale(await readCampaign(context, id));
  const typeKeys = change.levels.flatMap((level) => level.typeKeys);
  if (new Set(typeKeys).size < typeKeys.length) throw campaignsProblems.typeInTwoLevels();
  if (![{ due: change.ownDue, lockOn: change.ownLock }, ...change.levels].every(locksAfterDue)) throw campaignsProblems.lockBeforeDue();
  const known = new Set((await vocabulary(context.tx)).types.map((type) => type.key));
  if (!typeKeys.every((key) => known.has(key))) throw problems.invalidField('levels', 'unknown_type');
  await context.tx.updateTable('campaigns').set({
    title: change.title, template: JSON.stringify(change.template), levels: JSON.stringify(change.levels), ownDue: change.ownDue, ownLock: change.ownLock, exemptions: JSON.stringify(change.exemptions),
    ...(change.previousId !== undefined && { previousId: change.previousId }), version: version + 1,
  }).where('id', '=', id).execute();
  await record(context, { fact: 'campaign.changed', objectKind: 'campaign', objectId: id, data: { version: version + 1 } });
  return readCampaign(context, id);
}

/** A campaign is compared with an earlier one of its own unit. @throws Problem invalid */
async function mayPrecede(context: SignedIn, campaign: { id: string; unitId: string }, previousId: string): Promise<void> {
  const previous = await findCampaign(context.tx, previousId);
  if (!previous || previous.id === campaign.id || previous.unitId !== campaign.unitId || previous.state !== 'running') throw problems.invalidField('previousId', 'no_campaign_before');
}
