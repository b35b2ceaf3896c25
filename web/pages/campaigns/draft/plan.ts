import { reportTemplateSchema, type ReportTemplate } from '#engines/report-template/index.ts';
import type { CampaignDetail } from '../campaigns.ts';

/** What can be changed of a draft campaign. */
export interface Plan {
  title: string;
  template: ReportTemplate;
  levels: { typeKeys: string[]; due: string }[];
  ownDue: string | null;
}

export const planOf = ({ title, template, levels, ownDue }: CampaignDetail): Plan => ({ title, template, levels, ownDue });

const canonical = new WeakMap<Plan, string>();

/** The same plan, whatever the order of keys. */
export function samePlan(one: Plan, other: Plan): boolean {
  return one === other || written(one) === written(other);
}

function written(plan: Plan): string {
  const known = canonical.get(plan);
  if (known !== undefined) return known;
  const template = reportTemplateSchema.safeParse(plan.template);
  const text = JSON.stringify([plan.title, template.success ? template.data : plan.template, plan.levels.map(({ typeKeys, due }) => [typeKeys, due]), plan.ownDue]);
  canonical.set(plan, text);
  return text;
}

/** Whether the server would take it; what is missing is said beside each field. */
export function isSendable(plan: Plan): boolean {
  return plan.title.trim() !== '' && plan.levels.every((level) => level.typeKeys.length > 0 && level.due !== '') && reportTemplateSchema.safeParse(plan.template).success;
}

export function isPlan(kept: unknown): kept is Plan {
  return typeof kept === 'object' && kept !== null && 'title' in kept && 'template' in kept && 'levels' in kept && Array.isArray(kept.levels);
}
