import type { z } from 'zod';
import { templateFaults } from '../../engines/forms/index.ts';
import type { ReportTemplate } from '../../engines/report-template/index.ts';
import { isOnlyProposed } from '../../engines/report-template/from-directive.ts';
import { closedBecause } from '../../engines/periods/index.ts';
import type { OfficeCalendar } from '../../engines/periods/index.ts';
import type { RosterRule } from './roster.ts';
import type { exemptionSchema } from './exemption-schemas.ts';
import type { assignmentState, campaignDetailSchema, campaignSchema, levelSchema } from './schemas.ts';

export type Campaign = z.input<typeof campaignSchema>;
export type CampaignDetail = z.input<typeof campaignDetailSchema>;
export type Exemption = z.infer<typeof exemptionSchema>;
export type Level = z.infer<typeof levelSchema>;
export type AssignmentState = z.infer<typeof assignmentState>;

/** States in which the unit may write. */
export const WRITABLE: readonly AssignmentState[] = ['open', 'drafting', 'returned'];

/** What decides who is asked, as it is stored. */
export const ruleOf = (campaign: { unitId: string; unitPath: string; ownDue: string | null; ownLock: string | null; levels: unknown; exemptions: unknown }): RosterRule =>
  ({ ...campaign, levels: campaign.levels as Level[], exemptions: campaign.exemptions as Exemption[] });

/** Nothing is locked before it is due. */
export const locksAfterDue = ({ due, lockOn = null }: { due: string | null; lockOn?: string | null | undefined }): boolean => lockOn === null || (due !== null && lockOn >= due);

/** What keeps a draft from being launched; `level` counts from 0 at the top, null for the whole. */
export interface Warning {
  code: 'no_units' | 'due_not_before_above' | 'due_passed' | 'no_sections_or_forms' | 'no_levels' | 'no_own_due' | 'form_not_designed' | 'form_faults' | 'named_due_passed' | 'attachment_open' | 'due_on_holiday';
  level: number | null;
  /** What it concerns, by name, where that is no level. */
  names?: string[];
  /** Why offices are closed on the due day; null for a week-end. */
  holiday?: string | null;
}

/** Warnings that forbid the launch; the others are the planner's choice. */
const FATAL: readonly Warning['code'][] = ['no_levels', 'no_own_due', 'no_sections_or_forms', 'no_units', 'form_faults'];
export const isFatal = (warning: Warning): boolean => FATAL.includes(warning.code);

/** Looks a draft over: every level has units and a due that leaves the level above time. */
export function reviewPlan(plan: { levels: Level[]; ownDue: string | null; template: ReportTemplate }, units: number[], today: string, calendar: OfficeCalendar): Warning[] {
  const warnings: Warning[] = [];
  const { outline, forms } = plan.template;
  if (forms.some(isOnlyProposed)) warnings.push({ code: 'form_not_designed', level: null });
  const faulty = new Set(templateFaults(forms).map((fault) => fault.formKey));
  if (faulty.size > 0) warnings.push({ code: 'form_faults', level: null, names: forms.filter((form) => faulty.has(form.key)).map((form) => form.title) });
  if (outline.length === 0 && forms.length === 0) warnings.push({ code: 'no_sections_or_forms', level: null });
  if (plan.levels.length === 0) warnings.push({ code: 'no_levels', level: null });
  if (plan.ownDue === null) warnings.push({ code: 'no_own_due', level: null });
  if (plan.ownDue !== null && plan.ownDue < today) warnings.push({ code: 'due_passed', level: null });
  const onHoliday = (due: string | null, level: number | null) => {
    const why = due === null ? null : closedBecause(due, calendar);
    if (why !== null) warnings.push({ code: 'due_on_holiday', level, holiday: why === 'week-end' ? null : why });
  };
  onHoliday(plan.ownDue, null);
  plan.levels.forEach((level, index) => {
    onHoliday(level.due, index);
    const above = index === 0 ? plan.ownDue : plan.levels[index - 1]!.due;
    if (units[index] === 0) warnings.push({ code: 'no_units', level: index });
    if (above !== null && level.due >= above) warnings.push({ code: 'due_not_before_above', level: index });
    if (level.due < today) warnings.push({ code: 'due_passed', level: index });
  });
  return warnings;
}
