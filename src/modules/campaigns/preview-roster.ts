import type { z } from 'zod';
import { isOnlyProposed } from '../../engines/report-template/from-directive.ts';
import type { ReportTemplate } from '../../engines/report-template/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { reviewPlan } from './campaign.ts';
import type { Level, Warning } from './campaign.ts';
import { passed } from './dues-named.ts';
import { duesOf } from './dues-of.ts';
import { confirmedDirective, openAttachments } from '../directives/index.ts';
import { manageableCampaign } from './policy.ts';
import { unitsOfTypes } from './queries.ts';
import type { rosterPreviewSchema } from './schemas.ts';

/** Whom the rule of a campaign asks today, with what stands against a launch. @throws Problem not_found, not_allowed */
export async function previewRoster(context: SignedIn, id: string): Promise<z.input<typeof rosterPreviewSchema>> {
  const campaign = await manageableCampaign(context, id);
  const plan = { levels: campaign.levels as unknown as Level[], ownDue: campaign.ownDue, template: campaign.template as unknown as ReportTemplate };
  const levels = [];
  for (const level of plan.levels) levels.push({ ...level, ...(await unitsOfTypes(context.tx, campaign.unitPath, level.typeKeys)) });
  return {
    levels,
    total: levels.reduce((sum, level) => sum + level.units, 0),
    warnings: [...reviewPlan(plan, levels.map((level) => level.units), context.clock.today()), ...(await warningsOfPlan(context, campaign, plan.template))],
  };
}

/** The plan's own days have passed, so the dues proposed are not the plan's; what it names is not there: the planner should know. */
async function warningsOfPlan(context: SignedIn, campaign: { state: string; directiveId: string | null }, { forms }: ReportTemplate): Promise<Warning[]> {
  if (campaign.state !== 'draft' || campaign.directiveId === null) return [];
  const directive = await confirmedDirective(context, campaign.directiveId);
  if (!directive) return [];
  // A form that the planner has designed here is there, whatever the document lacks.
  const designed = forms.filter((form) => !isOnlyProposed(form)).map(({ title }) => title.toLowerCase());
  const open = (await openAttachments(context, directive.documentId)).filter((label) => !designed.some((title) => title.startsWith(label.toLowerCase())));
  const late = passed(await duesOf(context, directive), context.clock.today()).length > 0;
  return [...(late ? [{ code: 'named_due_passed', level: null } as const] : []), ...(open.length > 0 ? [{ code: 'attachment_open', level: null, names: open } as const] : [])];
}
