import type { z } from 'zod';
import type { ReportTemplate } from '../../engines/report-template/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { reviewPlan } from './campaign.ts';
import type { Level } from './campaign.ts';
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
    warnings: reviewPlan(plan, levels.map((level) => level.units), context.clock.today()),
  };
}
