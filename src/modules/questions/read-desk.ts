import type { z } from 'zod';
import { holds } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { confirmedDirective } from '../directives/index.ts';
import { findReading, particularsOfReading } from '../intake/index.ts';
import { askableCampaign } from './policy.ts';
import { countOpen, findDesk } from './queries.ts';
import { unitsToAskFor } from './units-to-ask-for.ts';
import type { deskChangeSchema, deskSchema, questionsHeadSchema } from './schemas.ts';

type Desk = z.input<typeof deskSchema>;
type Campaign = Awaited<ReturnType<typeof askableCampaign>>;

/** Whom to ask about a campaign, how many questions wait, and for which units the asker may ask. @throws Problem not_found */
export async function readQuestionsHead(context: SignedIn, campaignId: string): Promise<z.input<typeof questionsHeadSchema>> {
  const campaign = await askableCampaign(context, campaignId);
  return {
    desk: await deskOf(context, campaign), open: await countOpen(context.tx, campaignId),
    may: { setDesk: holds(context.actor, 'campaigns.manage', campaign.unitPath), ask: await unitsToAskFor(context, campaignId) },
  };
}

/** Sets the contact desk of a campaign. @throws Problem version_mismatch with what stands now, not_allowed, not_found */
export async function setDesk(context: SignedIn, campaignId: string, { version, ...given }: z.output<typeof deskChangeSchema>): Promise<Desk> {
  const campaign = await askableCampaign(context, campaignId);
  if (!holds(context.actor, 'campaigns.manage', campaign.unitPath)) throw problems.notAllowed('campaigns.manage');
  const next = { ...given, version: version + 1, changedBy: context.actor.accountId, changedAt: context.clock.now() };
  const set = version === 0
    ? await context.tx.insertInto('contactDesks').values({ campaignId, unitPath: campaign.unitPath, ...next }).onConflict((conflict) => conflict.column('campaignId').doNothing()).returning('version').executeTakeFirst()
    : await context.tx.updateTable('contactDesks').set(next).where('campaignId', '=', campaignId).where('version', '=', version).returning('version').executeTakeFirst();
  if (!set) throw problems.stale(await findDesk(context.tx, campaignId));
  await record(context, { fact: 'desk.set', unitId: campaign.unitId, objectKind: 'campaign', objectId: campaignId });
  return (await deskOf(context, campaign))!;
}

async function deskOf(context: SignedIn, campaign: Campaign): Promise<Desk | null> {
  const set = await findDesk(context.tx, campaign.id);
  if (set) return { ...set, from: 'set' };
  const directive = campaign.directiveId ? await confirmedDirective(context, campaign.directiveId) : undefined;
  const contact = directive && particularsOfReading(await findReading(context.tx, directive.documentId)).contact;
  if (!contact) return null;
  const name = [contact.person, contact.department, contact.organisation].flatMap((part) => (part ? [part.text] : [])).join(', ');
  const all = (parts: { text: string }[]) => parts.map(({ text }) => text).join('; ') || null;
  return { name: name || campaign.unitName, phone: all(contact.phones), email: all(contact.emails), hours: null, from: 'document', version: 0 };
}
