import type { z } from 'zod';
import type { ReportTemplate } from '../../engines/report-template/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { reviewPlan } from './campaign.ts';
import type { Level, Warning } from './campaign.ts';
import { passed } from './dues-named.ts';
import { duesOf } from './dues-of.ts';
import { confirmedDirective } from '../directives/index.ts';
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
    warnings: [...reviewPlan(plan, levels.map((level) => level.units), context.clock.today()), ...(await passedDues(context, campaign))],
  };
}

/** The plan's own days have passed, so the dues proposed are not the plan's: the planner should know. */
async function passedDues(context: SignedIn, campaign: { state: string; directiveId: string | null }): Promise<Warning[]> {
  if (campaign.state !== 'draft' || campaign.directiveId === null) return [];
  const named = await duesOf(context, await confirmedDirective(context, campaign.directiveId));
  return passed(named, context.clock.today()).length > 0 ? [{ code: 'named_due_passed', level: null }] : [];
}
