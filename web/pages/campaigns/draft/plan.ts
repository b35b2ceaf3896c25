import { reportTemplateSchema, type ReportTemplate } from '#engines/report-template/index.ts';
import type { CampaignDetail } from '../campaigns.ts';

export type Exemption = CampaignDetail['exemptions'][number];

/** What can be changed of a draft campaign. */
export interface Plan {
  title: string;
  template: ReportTemplate;
  levels: { typeKeys: string[]; due: string; lockOn?: string | null }[];
  ownDue: string | null;
  ownLock?: string | null;
  /** The campaign before it, for comparison. */
  previousId?: string | null;
  /** Who is spared, each with a reason. */
  exemptions?: Exemption[];
}

export const planOf = ({ title, template, levels, ownDue, ownLock, exemptions, previous }: CampaignDetail): Plan => ({ title, template, levels, ownDue, ownLock, exemptions, previousId: previous?.id ?? null });

/** Nothing is locked before it is due. */
export const locksTooEarly = ({ due, lockOn }: { due: string; lockOn?: string | null }): boolean => Boolean(lockOn) && lockOn! < (due || '9999');

export const exemptions = (plan: Plan): Exemption[] => plan.exemptions ?? [];

/** What an exemption spares: the id of a unit, or a kind or type with its sort before it. */
export const spared = (one: Exemption): string => ('unitId' in one ? one.unitId : 'kindKey' in one ? `kind:${one.kindKey}` : `type:${one.typeKey}`);

const canonical = new WeakMap<Plan, string>();

/** The same plan, whatever the order of keys. */
export function samePlan(one: Plan, other: Plan): boolean {
  return one === other || written(one) === written(other);
}

function written(plan: Plan): string {
  const known = canonical.get(plan);
  if (known !== undefined) return known;
  const template = reportTemplateSchema.safeParse(plan.template);
  const text = JSON.stringify([plan.title, template.success ? template.data : plan.template, plan.levels.map(({ typeKeys, due, lockOn }) => [typeKeys, due, lockOn ?? null]), plan.ownDue, plan.ownLock ?? null, plan.previousId ?? null, exemptions(plan).map((one) => [spared(one), one.reason])]);
  canonical.set(plan, text);
  return text;
}

/** Whether the server would take it; what is missing is said beside each field. */
export function isSendable(plan: Plan): boolean {
  return plan.title.trim() !== '' && plan.levels.every((level) => level.typeKeys.length > 0 && level.due !== '' && !locksTooEarly(level)) && !locksTooEarly({ due: plan.ownDue ?? '', lockOn: plan.ownLock }) && reportTemplateSchema.safeParse(plan.template).success;
}

export function isPlan(kept: unknown): kept is Plan {
  return typeof kept === 'object' && kept !== null && 'title' in kept && 'template' in kept && 'levels' in kept && Array.isArray(kept.levels);
}
