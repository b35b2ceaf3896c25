import type { z } from 'zod';
import { addDays, scheduleBack } from '../../engines/periods/index.ts';
import { commonOutline, templateFromDirective } from '../../engines/report-template/from-directive.ts';
import { createOnce } from '../../kit/creation.ts';
import { allow } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { confirmedDirective } from '../directives/index.ts';
import { unitOn, vocabulary } from '../organisation/index.ts';
import type { CampaignDetail, Level } from './campaign.ts';
import { duesOf } from './dues-of.ts';
import type { NamedDues } from './dues-named.ts';
import { campaignsProblems } from './problems.ts';
import { typesBelow } from './queries.ts';
import { readCampaign } from './read-campaigns.ts';
import type { newCampaignSchema } from './schemas.ts';

/** Departments work inside their unit: they report through it. */
const NO_LEVEL = new Set(['department']);

/**
 * Drafts a campaign. From a confirmed directive it proposes template, participants and dues; nothing is sent before launch.
 * @throws Problem not_allowed, id_taken, invalid when the directive is not confirmed
 */
export function createCampaign(context: SignedIn, given: z.output<typeof newCampaignSchema>): Promise<CampaignDetail> {
  return createOnce(context, { id: given.id, kind: 'campaign', body: given }, async () => {
    const unit = await unitOn(context.tx, given.unitId, context.clock.today());
    if (!unit) throw problems.invalidField('unitId', 'unknown');
    allow(context, 'campaigns.manage', unit.path);
    const directive = given.directiveId ? await confirmedDirective(context, given.directiveId) : undefined;
    if (given.directiveId && !directive) throw campaignsProblems.directiveNotConfirmed();
    const content = directive?.content ?? null;
    const template = content ? templateFromDirective(content) : { outline: commonOutline(), forms: [] };
    const { levels, ownDue } = await proposeLevels(context, unit.path, await duesOf(context, directive));
    await context.tx.insertInto('campaigns').values({
      id: given.id, origin: context.origin, unitId: unit.id, unitPath: unit.path, directiveId: directive?.id ?? null,
      title: (given.title || content?.title.trim() || 'Đợt báo cáo').slice(0, 500).trim(),
      template: JSON.stringify(template), levels: JSON.stringify(levels), ownDue,
      createdBy: context.actor.accountId, createdAt: context.clock.now(),
    }).execute();
    await record(context, { fact: 'campaign.created', unitId: unit.id, objectKind: 'campaign', objectId: given.id, data: { directiveId: directive?.id ?? null } });
    return readCampaign(context, given.id);
  });
}

/** The levels below the unit, from the top down, with the dues that the plan names or that are scheduled back. */
async function proposeLevels(context: SignedIn, ownerPath: string, named: NamedDues): Promise<{ levels: Level[]; ownDue: string }> {
  const today = context.clock.today();
  const { types } = await vocabulary(context.tx);
  const present = new Set((await typesBelow(context.tx, ownerPath)).map((row) => row.typeKey));
  const byRank = new Map<number, string[]>();
  for (const type of types) {
    if (present.has(type.key) && !NO_LEVEL.has(type.key)) byRank.set(type.rank, [...(byRank.get(type.rank) ?? []), type.key]);
  }
  const ranks = [...byRank.keys()].sort((a, b) => a - b);
  // A plan that gives days to upper levels only stops there: going further down is the planner's choice.
  const asked = named.upper && !named.grassroots && !named.reachesGrassroots && ranks.length > 1 ? ranks.slice(0, -1) : ranks;
  const ownDue = named.own && named.own >= today ? named.own : addDays(today, 40);
  const given = asked.map((rank) => {
    const due = rank === ranks.at(-1) && ranks.length > 1 ? named.grassroots : named.upper;
    return due && due >= today ? due : null;
  });
  const dues = scheduleBack(ownDue, given, today);
  return { ownDue, levels: asked.map((rank, index) => ({ typeKeys: byRank.get(rank)!, due: dues[index]! })) };
}
