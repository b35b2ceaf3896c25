import type { z } from 'zod';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { createOnce } from '../../kit/creation.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { planExtension } from './extension.ts';
import { answerRequests, findExtension, lockDated, moveDays } from './extension-queries.ts';
import type { extensionGrantSchema, extensionSchema } from './extension-schemas.ts';
import { mayExtend, readableCampaign } from './policy.ts';
import { campaignsProblems } from './problems.ts';

type Grant = Omit<z.output<typeof extensionGrantSchema>, 'id'>;

/**
 * Moves the due and lock days of one or many reports later, by a decision that is kept with its reason; the units are told.
 * @throws Problem invalid for a day that is over or not later, due_after_above unless said expressly, nothing_to_extend, not_allowed for
 * whoever is neither above the units nor the campaign's owner, not_found, id_taken
 */
export function grantExtension(context: SignedIn, campaignId: string, given: z.output<typeof extensionGrantSchema>): Promise<z.input<typeof extensionSchema>> {
  return createOnce(context, { id: given.id, kind: 'extension', body: { campaignId, ...given } }, async () => {
    await extend(context, campaignId, given.id, given);
    return presentExtension(await findExtension(context.tx, given.id));
  });
}

/** The same within another creation. */
export async function extend(context: SignedIn, campaignId: string, id: string, given: Grant): Promise<void> {
  const { tx } = context;
  const campaign = await readableCampaign(context, campaignId);
  if (campaign.state !== 'running') throw problems.wrongState(campaign.state);
  const rows = await lockDated(tx, campaignId, given.assignmentIds, given.withBelow);
  const named = rows.filter((row) => row.chosen);
  if (named.length < new Set(given.assignmentIds).size) throw problems.notFound();
  if (!named.every((row) => mayExtend(context, row))) throw problems.notAllowed('campaigns.manage');
  const today = context.clock.today();
  if (given.due < today) throw campaignsProblems.duePassed();
  if (given.lockOn !== null && given.lockOn < given.due) throw campaignsProblems.extensionLocksBeforeDue();
  const { moved, afterAbove } = planExtension(rows, given, today);
  if (moved.length === 0) throw campaignsProblems.nothingToExtend();
  if (afterAbove.length > 0 && !given.afterAbove) throw campaignsProblems.dueAfterAbove(given.due, afterAbove.slice(0, 10));
  const unitPath = holds(context.actor, 'campaigns.manage', campaign.unitPath) ? campaign.unitPath : named[0]!.parentPath!;
  await tx.insertInto('extensions').values({
    id, origin: context.origin, campaignId, unitPath, due: given.due, lockOn: given.lockOn, reason: given.reason, withBelow: given.withBelow,
    grantedBy: context.actor.accountId, grantedAt: context.clock.now(),
  }).execute();
  await moveDays(tx, id, moved);
  await answerRequests(tx, id, context.actor.accountId, given.assignmentIds);
  await record(context, { fact: 'extension.granted', unitId: campaign.unitId, objectKind: 'extension', objectId: id, data: { campaignId, units: moved.length, on: given.due } });
}

type Row = Awaited<ReturnType<typeof findExtension>>;

const presentExtension = ({ id, due, lockOn, reason, grantedBy, grantedAt, units }: Row): z.input<typeof extensionSchema> =>
  ({ id, due, lockOn, reason, grantedBy, grantedAt: grantedAt.toISOString(), units: Number(units) });
