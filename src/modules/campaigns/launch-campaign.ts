import type { SignedIn } from '../../kit/context.ts';
import { problems } from '../../kit/problem.ts';
import { isFatal } from './campaign.ts';
import type { CampaignDetail } from './campaign.ts';
import { manageableCampaign } from './policy.ts';
import { previewRoster } from './preview-roster.ts';
import { campaignsProblems } from './problems.ts';
import { lockCampaign } from './queries.ts';
import { readCampaign } from './read-campaigns.ts';
import { startCampaign } from './start-campaign.ts';

/**
 * Launches a campaign: publishes its forms, freezes the roster with each unit's version and ancestors. Units directly below
 * the owner may begin; those further down wait until the level above them passes it on. The journal's fact tells them.
 * @throws Problem version_mismatch, wrong_state, campaign_not_ready, not_allowed, not_found
 */
export async function launchCampaign(context: SignedIn, id: string, version: number): Promise<CampaignDetail> {
  await manageableCampaign(context, id);
  const locked = await lockCampaign(context.tx, id);
  if (locked.state !== 'draft') throw problems.wrongState(locked.state);
  if (locked.version !== version) throw problems.stale(await readCampaign(context, id));
  // Read once it is held: what another saved a moment before is what goes out.
  const campaign = await manageableCampaign(context, id);
  const fatal = (await previewRoster(context, id)).warnings.filter(isFatal);
  if (fatal.length > 0) throw campaignsProblems.notReady(fatal.map((warning) => warning.code));
  await startCampaign({ ...context, now: context.clock.now() }, campaign);
  return readCampaign(context, id);
}
