import type { z } from 'zod';
import { isOnlyProposed } from '../../engines/report-template/from-directive.ts';
import type { ReportTemplate } from '../../engines/report-template/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import { page, readCursor } from '../../kit/paging.ts';
import { unitNames } from '../organisation/index.ts';
import { reviewPlan, ruleOf } from './campaign.ts';
import type { Level, Warning } from './campaign.ts';
import { passed } from './dues-named.ts';
import { duesOf } from './dues-of.ts';
import { confirmedDirective, openAttachments } from '../directives/index.ts';
import { calendarFrom } from './holidays.ts';
import { manageableCampaign } from './policy.ts';
import { rosterCounts, rosterUnits } from './roster.ts';
import type { rosterUnitsQuery } from './exemption-schemas.ts';
import type { rosterPreviewSchema } from './schemas.ts';

/** Whom the rule of a campaign asks today, with what stands against a launch. @throws Problem not_found, not_allowed */
export async function previewRoster(context: SignedIn, id: string): Promise<z.input<typeof rosterPreviewSchema>> {
  const campaign = await manageableCampaign(context, id);
  const rule = ruleOf(campaign);
  const plan = { levels: campaign.levels as unknown as Level[], ownDue: campaign.ownDue, template: campaign.template as unknown as ReportTemplate };
  const counts = new Map((await rosterCounts(context.tx, rule)).map((count) => [count.level, count]));
  const levels = plan.levels.map((level, place) => ({ ...level, units: 0, exempt: 0, examples: [], ...counts.get(place) }));
  const names = await unitNames(context.tx, rule.exemptions.flatMap((one) => ('unitId' in one ? [one.unitId] : [])));
  return {
    levels,
    total: levels.reduce((sum, level) => sum + level.units, 0),
    exemptUnits: Object.fromEntries(names),
    warnings: [...reviewPlan(plan, levels.map((level) => level.units), context.clock.today(), await calendarFrom(context.tx, context.clock.today())), ...(await warningsOfPlan(context, campaign, plan.template))],
  };
}

/** Every unit behind the counts, by name. @throws Problem not_found, not_allowed */
export async function previewRosterUnits(context: SignedIn, id: string, query: z.output<typeof rosterUnitsQuery>) {
  const rule = ruleOf(await manageableCampaign(context, id));
  const rows = await rosterUnits(context.tx, rule, { ...query, after: readCursor(query.after, ['text', 'id']) });
  return page(rows, query.limit, (row) => [row.name, row.unitId]);
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
