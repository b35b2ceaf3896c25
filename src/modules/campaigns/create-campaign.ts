import type { z } from 'zod';
import type { Directive } from '../../engines/directive-reading/index.ts';
import { tellIssued } from '../../engines/lineage/index.ts';
import { commonOutline, templateFromDirective } from '../../engines/report-template/from-directive.ts';
import { createOnce } from '../../kit/creation.ts';
import { allow } from '../../kit/context.ts';
import type { SignedIn } from '../../kit/context.ts';
import { record } from '../../kit/journal.ts';
import { problems } from '../../kit/problem.ts';
import { attachedOutline, confirmedDirective, contentsOf, levelsAsked } from '../directives/index.ts';
import type { LevelsAsked } from '../directives/index.ts';
import { issuedForReview, reviewedDocument } from '../lineage/index.ts';
import { unitOn, vocabulary } from '../organisation/index.ts';
import type { CampaignDetail } from './campaign.ts';
import { duesOf } from './dues-of.ts';
import { calendarFrom } from './holidays.ts';
import { campaignsProblems } from './problems.ts';
import { proposeLevels } from './propose-levels.ts';
import type { TypesByRank } from './propose-levels.ts';
import { typesBelow } from './queries.ts';
import { readCampaign } from './read-campaigns.ts';
import type { newCampaignSchema } from './schemas.ts';

/** Departments work inside their unit: they report through it. */
const NO_LEVEL = new Set(['department']);
const NOBODY: LevelsAsked = { types: new Map(), lowest: null };

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
    // An outline that came after the confirmation is what the plan asks for all the same.
    const late = directive && directive.content.reportOutline === null ? await attachedOutline(context, directive.documentId) : null;
    const content = directive ? { ...directive.content, ...(late && { reportOutline: late }) } : null;
    const template = content ? templateFromDirective(content, await reviewed(context, directive!.documentId)) : { outline: commonOutline(), forms: [] };
    // A review asks what was issued to carry the resolution out: that is known already.
    if (directive) tellIssued(template.outline, await issuedForReview(context, directive.documentId));
    const asked = directive ? await levelsAsked(context, directive) : NOBODY;
    const { levels, ownDue } = proposeLevels(await levelsBelow(context, unit.path), await duesOf(context, directive), asked, context.clock.today(), await calendarFrom(context.tx, context.clock.today()));
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

/** What the resolution says that a plan reviews, where it is held: the report goes through its targets. */
async function reviewed(context: SignedIn, documentId: string): Promise<Directive | null> {
  const id = await reviewedDocument(context, documentId);
  return id === null ? null : (await contentsOf(context.tx, [id])).get(id) ?? null;
}

/** The types of the units below a unit, by their level, from the top down. */
async function levelsBelow(context: SignedIn, ownerPath: string): Promise<TypesByRank> {
  const { types } = await vocabulary(context.tx);
  const present = new Set((await typesBelow(context.tx, ownerPath)).map((row) => row.typeKey));
  const byRank = new Map<number, string[]>();
  for (const type of types) {
    if (present.has(type.key) && !NO_LEVEL.has(type.key)) byRank.set(type.rank, [...(byRank.get(type.rank) ?? []), type.key]);
  }
  return [...byRank].sort(([one], [other]) => one - other).map(([, keys]) => keys);
}
