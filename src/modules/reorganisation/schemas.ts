import { z } from 'zod';
import { PAGE } from '../../kit/paging.ts';
import { day, id } from '../../kit/wire.ts';
import { actDetailSchema, belowSchema, namedActSchema, newActSchema } from '../organisation/index.ts';
import { memberDecisionSchema, memberDecisionsSchema } from './decided-members.ts';
import { selectionSchema, unfoundLineSchema } from './selection.ts';

export const effectSchema = z
  .object({
    kind: z.enum(['accounts-lose-role', 'reports-of-ended', 'reports-of-moved', 'members-move', 'members-to-decide', 'members-end', 'stated-move', 'stated-end', 'transfers-overtaken', 'offices-end', 'leaders-end', 'positions-end', 'placements-end', 'caretaking-passes', 'workplaces-pass', 'workplaces-uncovered']),
    count: z.number().int(), units: z.number().int().optional(), campaigns: z.number().int().optional(),
  })
  .meta({ id: 'ActEffect', description: 'One thing that an act would do beside changing the tree, counted' });

/** An act with what becomes of the members of units that it ends or splits. */
export const wholeActSchema = newActSchema.extend({ members: memberDecisionsSchema.optional() });

const treeProblem = z.object({
  position: z.number().int().nullable(), code: z.string(), unitId: id.nullable(), unitName: z.string().nullable(), on: day.nullable(),
  parentId: id.optional(), parentName: z.string().nullable().describe('of the unit above, where it is that which is not there'),
  endedFrom: day.nullable().describe('the first day without the unit that is not there'), act: namedActSchema.nullable().describe('the decision that ended it'),
});

export const actPreviewSchema = z
  .object({
    problems: z.array(treeProblem).describe('at most two hundred; with any of them the act would be refused'),
    moreProblems: z.boolean(),
    founded: z.number().int(), ended: z.number().int(), moved: z.number().int().describe('hang elsewhere, those below them not counted'),
    repathed: z.number().int().describe('units whose versions change at all'),
    effects: z.array(effectSchema),
    membersToDecide: z.array(z.object({ unitId: id, unitName: z.string().nullable(), members: z.number().int() }))
      .describe('units that end and whose members nobody has decided on, the largest first; at most two hundred'),
  })
  .meta({ id: 'ActPreview' });

export const recordedActSchema = actDetailSchema;

const unitRef = z.object({ id, name: z.string() });
export const actEffectsSchema = z
  .object({
    effects: z.array(effectSchema).describe('for who manages what the decision touched'),
    flows: z.array(z.object({ from: unitRef, to: unitRef.nullable().describe('null: without a union'), members: z.number().int() })).describe('of unions of the asker, the largest first; at most fifty'),
    moreFlows: z.boolean(),
  })
  .meta({ id: 'ActEffects', description: 'What followed a decision beside the tree, as it was recorded' });

export const unitClosingSchema = z.object({
  id, on: day.describe('last day of the unit'), reason: z.string().trim().min(1).max(1000),
  members: memberDecisionSchema.optional().describe('what becomes of its members; without it a unit that has members is not ended'),
});

export const selectedUnitsQuery = z.object({
  day: day.describe('as the units stand on this day'), selection: selectionSchema,
  after: z.string().max(500).optional().describe('cursor: `next` of the page before'), limit: z.number().int().min(1).max(PAGE.most).default(PAGE.usual),
});
export const selectedUnitsSchema = z
  .object({
    items: z.array(z.object({
      unitId: id, name: z.string(), code: z.string().nullable(), typeKey: z.string(), kindKey: z.string().nullable(), parentId: id.nullable(), parentName: z.string().nullable(),
      members: z.number().int().nullable(), counted: z.boolean().describe('by the register of members; otherwise as stated'),
    })),
    next: z.string().nullable(),
    total: z.number().int().nullable().describe('told on the first page'), more: z.boolean().describe('more than an act may take'),
    notFound: z.array(unfoundLineSchema).describe('told on the first page'),
  })
  .meta({ id: 'SelectedUnits' });

const membersOfAll = z.union([z.literal('end'), z.object({ to: id })]);
const bulkStep = z.object({
  selection: selectionSchema,
  does: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('end'), members: membersOfAll.optional(), below: belowSchema }),
    z.object({ kind: z.literal('move'), to: id }),
    z.object({ kind: z.literal('merge'), into: id, below: belowSchema }),
    z.object({ kind: z.literal('retype'), typeKey: z.string().max(60) }),
  ]),
});
export type BulkStep = z.output<typeof bulkStep>;

export const bulkActSchema = newActSchema.omit({ events: true }).extend({
  effective: day.describe('the first day on which the new state holds'),
  steps: z.array(bulkStep).min(1).max(10),
  members: memberDecisionsSchema.optional().describe('for single units, before what a step says of all'),
  leaveOut: z.boolean().default(false).describe('go on without the lines that name no unit'),
  fingerprint: z.string().max(100).optional().describe('of the preview: refused where other units would be taken by now'),
});
export type BulkAct = z.output<typeof bulkActSchema>;

export const bulkPreviewSchema = actPreviewSchema
  .extend({
    selected: z.array(z.number().int()).describe('units that each step takes'),
    notFound: z.array(unfoundLineSchema.extend({ step: z.number().int() })).describe('at most five hundred'),
    fingerprint: z.string(),
  })
  .meta({ id: 'BulkPreview' });
