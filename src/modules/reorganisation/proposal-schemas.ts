import { z } from 'zod';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { day, id, instant, version } from '../../kit/wire.ts';
import { newActSchema } from '../organisation/index.ts';

export const planKeySchema = z.enum(['kind-and-field', 'kind', 'parent', 'locality']);

export const smallUnionsQuery = z.object({
  under: id, asOf: day.optional(), below: z.coerce.number().int().min(1).max(1000).optional().describe('fewer members are small; without it the rule of the day'),
  plan: planKeySchema.default('kind'), hosts: z.enum(['true', 'false']).default('true').describe('a small union that is left alone may join a larger one that is alike'),
});

const unionSchema = z
  .object({
    unitId: id, name: z.string(), parentId: id.nullable(), parentName: z.string().nullable(), kindKey: z.string().nullable(), fieldKey: z.string().nullable(), localityKey: z.string().nullable(),
    members: z.number().int(), counted: z.boolean().describe('by the register of members; otherwise as stated'), small: z.boolean(),
  })
  .meta({ id: 'UnionOfProposal' });

export const smallUnionsSchema = z
  .object({
    asOf: day, below: z.number().int(), source: z.string().nullable().describe('of the limit'),
    unions: z.number().int().describe('grassroots unions whose size is known'), unknown: z.number().int().describe('whose size is not known'),
    small: z.number().int(), more: z.boolean().describe('there are more small unions than are looked at'),
    plans: z.array(z.object({ key: planKeySchema, groups: z.number().int(), reached: z.number().int().describe('small unions in those groups that reach the limit'), total: z.number().int() })),
    groups: z.array(z.object({
      absorbs: id, members: z.number().int(), reaches: z.boolean(), alike: z.array(z.enum(['parent', 'kind', 'field', 'locality'])), units: z.array(unionSchema),
    })).describe('of the plan asked for; at most two thousand, as a proposal keeps'),
    moreGroups: z.boolean().describe('there are more; neither shown nor counted as reached'),
    left: z.array(unionSchema).describe('small unions that nothing fits to; at most two hundred'),
    decided: z.array(z.object({ unitId: id, name: z.string(), members: z.number().int(), endsFrom: day.describe('first day without it') })).describe('small unions that a recorded decision ends from today on, which are proposed no more; at most two hundred'),
  })
  .meta({ id: 'SmallUnions' });

const group = z.object({ absorbs: id, unitIds: z.array(id).min(2).max(5000) });
const groups = z.array(group).min(1).max(2000);
const title = z.string().trim().min(1).max(300);
const targetPercent = z.number().int().min(1).max(100).nullable().default(null);

export const newProposalSchema = z.object({ id, unitId: id, title, asOf: day.optional(), below: z.number().int().min(1).max(1000).optional(), targetPercent, groups });
export const proposalChangeSchema = z.object({ version, title, targetPercent, groups });

export const proposalSchema = z
  .object({
    id, unitId: id, unitName: z.string().nullable(), title: z.string(), asOf: day, below: z.number().int(), smallUnions: z.number().int(),
    reached: z.number().int().describe('small unions in groups that reach the limit'), groupCount: z.number().int(), targetPercent: z.number().int().nullable(),
    state: z.enum(['draft', 'decided']), actId: id.nullable(), version, createdBy: z.string().nullable(), createdAt: instant,
  })
  .meta({ id: 'MergeProposal' });
export const proposalDetailSchema = proposalSchema
  .extend({
    groups: z.array(z.object({ absorbs: id, members: z.number().int(), reaches: z.boolean(), units: z.array(unionSchema.extend({ there: z.boolean().describe('as of the business day') })) })),
    may: z.object({ manage: z.boolean() }),
  })
  .meta({ id: 'MergeProposalDetail' });
export const proposalPageSchema = pageOf(proposalSchema);
export const proposalsQuery = z.object({ ...pageQuery });

/** A proposal becomes an act: the decision, and from which day on. */
export const proposalDecisionSchema = newActSchema.omit({ events: true }).extend({ effective: day });
