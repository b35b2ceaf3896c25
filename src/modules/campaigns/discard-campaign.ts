import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { manageableCampaign } from './policy.ts';
import { lockCampaign } from './queries.ts';

/** Discards a draft that was never launched. @throws Problem wrong_state once launched, not_allowed, not_found */
export async function discardCampaign(context: SignedIn, id: string): Promise<void> {
  const campaign = await manageableCampaign(context, id);
  const { state } = await lockCampaign(context.tx, id);
  if (state !== 'draft') throw problems.wrongState(state);
  await context.tx.deleteFrom('campaigns').where('id', '=', id).execute();
  await record(context, { fact: 'campaign.discarded', unitId: campaign.unitId, objectKind: 'campaign', objectId: id });
}
