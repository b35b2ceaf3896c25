import { z } from 'zod';
import { endsPerYear, periodKinds } from '../../../engines/periods/index.ts';
import { pageOf, pageQuery } from '../../../kit/paging.ts';
import { day, id, instant, search, version } from '../../../kit/wire.ts';
import { campaignSchema, periodSchema } from '../schemas.ts';

const months = z.array(z.number().int().min(1).max(12)).min(1).max(12).describe('in which a period ends, rising');

export const regimeLevelSchema = z
  .object({
    typeKeys: z.array(z.string().max(40)).min(1).max(10),
    gap: z.number().int().min(1).max(60).describe('working days before the level above is due'),
    lockAfter: z.number().int().min(0).max(60).nullable().optional().describe('working days from the due to the lock day; never locked where left out'),
  })
  .meta({ id: 'RegimeLevel' });

export const dueRuleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('working-days'), days: z.number().int().min(0).max(90) }),
  z.object({ kind: z.literal('fixed'), months: z.number().int().min(0).max(11).describe('months after that of the cut-off'), day: z.number().int().min(1).max(31) }),
]).meta({ id: 'DueRule', description: "When the owner's own report is due after the cut-off day" });

const plan = {
  title: z.string().trim().min(1).max(300),
  period: z
    .object({ kind: z.enum(periodKinds), months, day: z.number().int().min(1).max(31).describe('the last day of a period; 31 for the end of the month') })
    .refine(({ kind, months: ends }) => ends.length === endsPerYear[kind] && ends.every((month, place) => place === 0 || month > ends[place - 1]!), { message: 'not as many ends as such periods have', path: ['months'] })
    .meta({ id: 'PeriodRule' }),
  openBefore: z.number().int().min(0).max(120).describe('days before the cut-off on which the campaign opens'),
  due: dueRuleSchema,
  ownLockAfter: z.number().int().min(0).max(60).nullable().default(null),
  levels: z.array(regimeLevelSchema).min(1).max(6).describe('from the top down'),
};

export const newRegimeSchema = z.object({ id, unitId: id, ...plan, templateFrom: id.describe('the campaign whose template and directive it takes') });
export const regimeChangeSchema = z.object({ version, ...plan, state: z.enum(['active', 'paused']), templateFrom: id.nullable().default(null).describe('null keeps the template') });
export const openingSchema = z.object({ id: id.describe('of the campaign that opens') });

export const regimeSchema = z
  .object({
    id, unitId: id, unitName: z.string(), ...plan, state: z.enum(['active', 'paused']), version: z.number().int(), createdAt: instant,
    sections: z.number().int(), forms: z.number().int(),
    directive: z.object({ id, documentId: id, title: z.string() }).nullable(),
    next: periodSchema.extend({ opens: day, due: day }).nullable().describe('the period that opens next by itself, or may be opened now'),
    openable: z.boolean().describe('the present period is open for reports and has no campaign yet'),
  })
  .meta({ id: 'ReportRegime', description: 'Chế độ báo cáo định kỳ' });
export const regimesQuery = z.object({ q: search, ...pageQuery });
export const regimePageSchema = pageOf(regimeSchema);
export const regimeCampaignsQuery = z.object({ ...pageQuery });
export const regimeCampaignPageSchema = pageOf(campaignSchema);
