import { z } from 'zod';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { day, id, instant } from '../../kit/wire.ts';

const reason = z.string().trim().min(1).max(1000);
const days = {
  due: day,
  lockOn: day.nullable().describe('the new last day for writing; null lifts the lock, and changes nothing where there was none'),
  afterAbove: z.boolean().default(false).describe('said expressly: the units may report after the level above is due'),
};

export const extensionGrantSchema = z.object({
  id, assignmentIds: z.array(id).min(1).max(500), ...days, reason,
  withBelow: z.boolean().default(false).describe('those anywhere below get as many days more'),
});
export const extensionSchema = z
  .object({ id, due: day, lockOn: day.nullable(), reason: z.string(), grantedBy: z.string(), grantedAt: instant, units: z.number().int().describe('whose days it changed') })
  .meta({ id: 'Extension', description: 'A decision that moves due days later' });

export const extensionAskSchema = z.object({ id, due: day, reason });
export const extensionRequestSchema = z
  .object({
    id, campaignId: id, assignmentId: id, unitName: z.string(), currentDue: day, currentLock: day.nullable(), parentDue: day.nullable(),
    due: day.describe('the day asked for'), reason: z.string(), askedBy: z.string(), askedAt: instant,
    state: z.enum(['asked', 'granted', 'refused']), answer: z.string().nullable(), decidedBy: z.string().nullable(), decidedAt: instant.nullable(),
  })
  .meta({ id: 'ExtensionRequest' });
export const extensionDecisionSchema = z.discriminatedUnion('decision', [
  z.object({ id, decision: z.literal('granted'), ...days, reason: reason.optional().describe('where it differs from the one asked with') }),
  z.object({ id, decision: z.literal('refused'), reason }),
]);
export const extensionRequestsQuery = z.object({ ...pageQuery });
export const extensionRequestPageSchema = pageOf(extensionRequestSchema);

export const daysOfReportSchema = z
  .object({
    extensions: z.array(z.object({
      id, oldDue: day, newDue: day, oldLock: day.nullable(), newLock: day.nullable(), reason: z.string(), grantedBy: z.string(), grantedAt: instant,
    })).describe('newest first, at most 50'),
    requests: z.array(extensionRequestSchema).describe('newest first, at most 50'),
    may: z.object({ ask: z.boolean(), extend: z.boolean() }),
  })
  .meta({ id: 'DaysOfReport', description: 'How the due and lock days of one report came about' });
