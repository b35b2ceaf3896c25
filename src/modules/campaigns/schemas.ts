import { z } from 'zod';
import { reportTemplateSchema } from '../../engines/report-template/index.ts';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { day, id, instant, search, version } from '../../kit/wire.ts';
import { assignmentEventSchema } from './duties/schemas.ts';
import { exemptionSchema } from './exemption-schemas.ts';

export const assignmentStates = ['waiting', 'open', 'drafting', 'submitted', 'returned', 'accepted', 'exempt'] as const;
export const assignmentState = z.enum(assignmentStates);

export const levelSchema = z
  .object({ typeKeys: z.array(z.string().max(40)).min(1).max(10), due: day, lockOn: day.nullable().optional().describe('the last day on which they may still write and hand in; none where left out') })
  .meta({ id: 'CampaignLevel', description: 'All units of these types below the campaign owner report by this day' });

const title = z.string().trim().min(1).max(500);

export const newCampaignSchema = z.object({
  id, unitId: id.describe('the unit that asks for the reports'), directiveId: id.nullable().default(null), title: title.optional(),
});
export const campaignChangeSchema = z.object({
  version, title, template: reportTemplateSchema, levels: z.array(levelSchema).max(6).describe('from the top down'), ownDue: day.nullable(),
  ownLock: day.nullable().default(null), exemptions: z.array(exemptionSchema).max(500).default([]),
  previousId: id.nullable().optional().describe('the campaign before it, of the same unit; left out, it stays'),
});

export const periodSchema = z
  .object({ key: z.string().describe('lasting name of the period: 2024-07, 2024-q3, 2024-h1, 2024-9m, 2024, 2023-2024'), from: day, to: day.describe('the cut-off day') })
  .meta({ id: 'ReportingPeriod' });

export const campaignSchema = z
  .object({
    id, title: z.string(), unitId: id, unitName: z.string(), state: z.enum(['draft', 'running']),
    levels: z.array(levelSchema), ownDue: day.nullable(), ownLock: day.nullable(), version: z.number().int(),
    createdAt: instant, launchedAt: instant.nullable(),
    period: periodSchema.nullable(), regimeId: id.nullable(),
    expected: z.number().int().describe('units of the roster that the asker sees, exempt ones left out'),
    submitted: z.number().int().describe('of those, submitted or accepted'), accepted: z.number().int(), late: z.number().int(),
  })
  .meta({ id: 'Campaign' });

export const campaignDetailSchema = campaignSchema
  .extend({
    template: reportTemplateSchema,
    exemptions: z.array(exemptionSchema),
    previous: z.object({ id, title: z.string() }).nullable().describe('the campaign before it, for comparison'),
    directive: z.object({ id, documentId: id, title: z.string() }).nullable(),
    myAssignments: z.array(z.object({ id, unitId: id, unitName: z.string() })).describe('where the asker reports'),
    ownAssignmentId: id.nullable().describe("the owner unit's own report, where the asker may see it"),
    may: z.object({ manage: z.boolean() }),
  })
  .meta({ id: 'CampaignDetail' });

export const campaignsQuery = z.object({ q: search, state: z.enum(['draft', 'running']).optional(), ...pageQuery });
export const campaignPageSchema = pageOf(campaignSchema);

export const rosterPreviewSchema = z
  .object({
    levels: z.array(z.object({
      due: day, typeKeys: z.array(z.string()), units: z.number().int(), exempt: z.number().int(),
      examples: z.array(z.string()).describe('the first names'),
    })),
    total: z.number().int(),
    exemptUnits: z.record(z.string(), z.string()).describe('names of the units that are exempted one by one, by id'),
    warnings: z.array(z.object({ code: z.enum(['no_units', 'due_not_before_above', 'due_passed', 'no_sections_or_forms', 'no_levels', 'no_own_due', 'form_not_designed', 'form_faults', 'named_due_passed', 'attachment_open', 'due_on_holiday']), level: z.number().int().nullable(), names: z.array(z.string()).optional(), holiday: z.string().nullable().optional() })),
  })
  .meta({ id: 'RosterPreview' });

export const assignmentSchema = z
  .object({
    id, campaignId: id, unitId: id, unitName: z.string(), parentId: id.nullable(), depth: z.number().int(), leaf: z.boolean(),
    due: day, state: assignmentState, late: z.boolean().describe('past its due day, or handed in after it'),
    lockOn: day.nullable().describe('the last day on which it may be written and handed in'), locked: z.boolean().describe('past that day and not handed in'),
    exemptReason: z.string().nullable(), submittedOn: day.nullable(),
    latestRevisionId: id.nullable(), acceptedRevisionId: id.nullable(),
    events: z.array(assignmentEventSchema).describe('what decisions on units did to it, in order'),
    mayExtend: z.boolean().describe('whether the asker may grant it a later day'),
    below: z.object({ expected: z.number().int(), submitted: z.number().int(), accepted: z.number().int(), late: z.number().int() }).describe('of the units anywhere below'),
  })
  .meta({ id: 'Assignment', description: 'One unit that has to report in a campaign' });
export const assignmentsQuery = z.object({
  parentId: id.optional(), state: assignmentState.optional(), late: z.stringbool().optional(), q: search, ...pageQuery,
});
export const assignmentPageSchema = pageOf(assignmentSchema);

export const progressSchema = z
  .object({
    levels: z.array(z.object({
      depth: z.number().int(), expected: z.number().int(), late: z.number().int(),
      states: z.record(assignmentState, z.number().int()),
    })),
  })
  .meta({ id: 'CampaignProgress' });

export const assignmentDetailSchema = assignmentSchema
  .extend({
    campaign: z.object({ id, title: z.string(), unitName: z.string(), template: reportTemplateSchema, directive: z.object({ id, documentId: id, title: z.string() }).nullable() }),
    parentUnitName: z.string().nullable(),
    children: z.number().int().describe('units directly below in the roster'), waitingChildren: z.number().int(),
    may: z.object({
      write: z.boolean(), submit: z.boolean(), review: z.boolean(), passOn: z.boolean(), consolidate: z.boolean(), freeze: z.boolean(),
    }).describe('what the asker may do now, in this state'),
  })
  .meta({ id: 'AssignmentDetail' });

export const passOnSchema = z.object({
  due: day.nullable().default(null).describe('a day of their own for the units below, at most one\'s own due; null keeps the planned one'),
  exempt: z.array(z.object({ assignmentId: id, reason: z.string().trim().min(1).max(1000) })).max(500).default([]),
});

export const launchSchema = z.object({ version });
