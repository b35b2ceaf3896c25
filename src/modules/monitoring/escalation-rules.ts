import { sql } from 'kysely';
import type { z } from 'zod';
import { allow, holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { findCampaign } from '../campaigns/index.ts';
import { followedPlace } from './policy.ts';
import type { escalationChangeSchema, escalationSchema } from './schemas.ts';

type Rules = z.input<typeof escalationSchema>;

/** By which rule people are told of reports that are awaited in a campaign. @throws Problem not_found */
export async function readEscalation(context: SignedIn, campaignId: string): Promise<Rules> {
  await followedPlace(context, campaignId);
  const campaign = await findCampaign(context.tx, campaignId);
  return { ...(await rulesOf(context, campaignId)), may: { change: holds(context.actor, 'campaigns.manage', campaign!.unitPath) } };
}

/**
 * Changes the rules of a campaign, or switches them off; from the next business day on.
 * @throws Problem version_mismatch with what stands now, not_allowed, not_found
 */
export async function changeEscalation(context: SignedIn, campaignId: string, { version, ...rules }: z.output<typeof escalationChangeSchema>): Promise<Rules> {
  await followedPlace(context, campaignId);
  const campaign = (await findCampaign(context.tx, campaignId))!;
  allow(context, 'campaigns.manage', campaign.unitPath);
  const change = { ...rules, version: version + 1, changedBy: context.actor.accountId, changedAt: context.clock.now() };
  const changed = version === 0
    ? await context.tx.insertInto('escalationRules').values({ campaignId, unitPath: campaign.unitPath, ...change }).onConflict((conflict) => conflict.doNothing()).returning('version').executeTakeFirst()
    : await context.tx.updateTable('escalationRules').set(change).where('campaignId', '=', campaignId).where('version', '=', version).returning('version').executeTakeFirst();
  if (!changed) throw problems.stale(await readEscalation(context, campaignId));
  await record(context, { fact: 'campaign.escalation-changed', unitId: campaign.unitId, objectKind: 'campaign', objectId: campaignId, data: rules });
  return readEscalation(context, campaignId);
}

async function rulesOf({ tx }: SignedIn, campaignId: string): Promise<Omit<Rules, 'may'>> {
  const { rows: [rules] } = await sql<Omit<Rules, 'may'>>`
    select version, remind_before, tell_above_after, tell_owner_after from monitoring_public_rules where campaign_id = ${campaignId}`.execute(tx);
  if (!rules) throw problems.notFound();
  return rules;
}
