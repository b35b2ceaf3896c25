import { z } from 'zod';
import { cellValueSchema, formDefinitionSchema, rangeFaults, refusals, rowCellsSchema } from '../../engines/forms/index.ts';
import { richTextSchema } from '../../engines/rich-text/index.ts';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { day, id, instant, search, version } from '../../kit/wire.ts';

const key = z.string().max(61);
const change = { version: z.number().int(), changedAt: instant, changedBy: z.string() };

export const draftSectionSchema = z.object({ sectionKey: key, body: richTextSchema, ...change }).meta({ id: 'DraftSection' });
export const draftRowSchema = z.object({ formKey: key, rowKey: key, cells: rowCellsSchema, ...change }).meta({ id: 'DraftRow' });

export const reviewNoteSchema = z
  .object({ sectionKey: key.nullable(), formKey: key.nullable(), rowKey: key.nullable(), columnKey: key.nullable(), reason: z.string() })
  .meta({ id: 'ReviewNote', description: 'A reason pinned to a section or to a cell' });

export const reviewSchema = z
  .object({ decision: z.enum(['accepted', 'returned', 'withdrawn']).describe('withdrawn: taken back by the unit itself'), reason: z.string().nullable(), decidedAt: instant, decidedBy: z.string(), notes: z.array(reviewNoteSchema) })
  .meta({ id: 'Review' });

export const reopeningSchema = z
  .object({
    askReason: z.string().nullable(), askedAt: instant.nullable(), askedBy: z.string().nullable().describe('null where the level above opened it of its own accord'),
    decision: z.enum(['reopened', 'refused']).nullable(), reason: z.string().nullable(), decidedAt: instant.nullable(), decidedBy: z.string().nullable(),
    notes: z.array(reviewNoteSchema),
  })
  .meta({ id: 'Reopening', description: 'A request to open an accepted report again, and the answer to it' });
export const standingFaultSchema = z
  .object({
    severity: z.enum(['blocking', 'warning', 'note']).describe('blocking: cannot be handed in; warning: only with a word of explanation; note: only told'),
    code: z.enum([...refusals, ...rangeFaults, 'required', 'check', 'zero_before_founding', 'empty_section', 'empty_form']),
    sectionKey: key.nullable(), formKey: key.nullable(), rowKey: key.nullable(), columnKey: key.nullable(),
    message: z.string().nullable().describe('of a check: what its author says'), limit: z.number().nullable().describe('the bound that is passed'),
  })
  .meta({ id: 'StandingFault', description: 'Something to look at before a report is handed in' });
export const standingFaultsSchema = z.object({ items: z.array(standingFaultSchema) });

export const draftSchema = z
  .object({
    sections: z.array(draftSectionSchema), rows: z.array(draftRowSchema),
    lastReturn: reviewSchema.extend({ decision: z.enum(['returned', 'reopened', 'withdrawn']), revisionNumber: z.number().int() }).nullable().describe('why the last revision came back, was opened again or was taken back, while it is being mended'),
  })
  .meta({ id: 'Draft' });

export const sectionParams = z.object({ id, sectionKey: key });
export const rowParams = z.object({ id, formKey: key, rowKey: key });
export const sectionSaveSchema = z.object({ version, body: richTextSchema });
export const rowSaveSchema = z.object({ version, cells: rowCellsSchema });
export const removalQuery = z.object({ version: z.coerce.number().int().min(1).describe('the version of the row that is taken away') });
export const savedSchema = z.object({ version: z.number().int(), changedAt: instant }).meta({ id: 'Saved' });

export const mayDoSchema = z
  .object({ review: z.boolean(), reopen: z.boolean(), withdraw: z.boolean(), askReopening: z.boolean() })
  .describe('what the asker may do now with the last revision');

export const revisionSummarySchema = z
  .object({ id, assignmentId: id, number: z.number().int(), submittedAt: instant, submittedBy: z.string(), review: reviewSchema.nullable(), reopenings: z.array(reopeningSchema) })
  .meta({ id: 'RevisionSummary' });
export const revisionSchema = revisionSummarySchema
  .extend({
    remarks: z.array(standingFaultSchema).describe('warnings that stood when it was handed in'),
    explanation: z.string().nullable().describe('what the unit says to them'),
    unitId: id, unitName: z.string(), campaignId: id,
    sections: z.record(z.string(), richTextSchema).describe('by section key'),
    rows: z.record(z.string(), z.record(z.string(), rowCellsSchema)).describe('by form key, then row key'),
    forms: z.array(formDefinitionSchema),
    may: mayDoSchema,
  })
  .meta({ id: 'Revision', description: 'What a unit submitted: numbered, never changed' });
export const revisionListSchema = z.object({ items: z.array(revisionSummarySchema), may: mayDoSchema });

export const submitSchema = z.object({ id, explanation: z.string().trim().min(1).max(2000).optional().describe('what the unit says to the warnings that stand') });
export const wholeReportSchema = submitSchema.extend({
  sections: z.record(key, richTextSchema).default({}).describe('by section key'),
  rows: z.record(key, z.record(key, rowCellsSchema)).default({}).describe('by form key, then row key'),
});
export const acceptSchema = z.object({ id });
export const reasonSchema = z.object({ id, reason: z.string().trim().min(1).max(2000) });
const pinned = z.string().trim().min(1).max(1000);
export const returnSchema = z.object({
  id, reason: z.string().trim().min(1).max(2000),
  notes: z
    .array(z.union([
      z.strictObject({ sectionKey: key, reason: pinned }),
      z.strictObject({ formKey: key, rowKey: key, columnKey: key, reason: pinned }),
    ]))
    .max(200)
    .default([]),
});

export const obstacle = z.enum(['stale', 'note_unanswered'])
  .describe('stale: something below has moved since it was handed in; note_unanswered: it says the same as before where a reason was pinned');
const filter = { q: search, late: z.stringbool().optional() };
export const waitingFilterSchema = z.object(filter);
export const waitingQuery = z.object({ ...filter, ...pageQuery });
export const waitingPageSchema = pageOf(
  z.object({
    assignmentId: id, unitName: z.string(), parentName: z.string(), due: day, submittedOn: day, late: z.boolean(), revisionId: id, number: z.number().int(),
    obstacle: obstacle.nullable().describe('why it is not accepted together with others'),
  }).meta({ id: 'WaitingReport' }),
);
export const waitingSummarySchema = z
  .object({ waiting: z.number().int(), acceptable: z.number().int(), leftOut: z.array(z.object({ reason: obstacle, count: z.number().int() })) })
  .meta({ id: 'WaitingSummary', description: 'Reports that wait for the asker, and how many can be accepted together' });
const reports = z.array(id).max(5000);
export const acceptManySchema = z.object({
  id, only: reports.min(1).optional().describe('these alone; all that match where it is left out'), except: reports.default([]).describe('assignments taken out'),
  q: search, late: z.boolean().optional(),
});
export const acceptedManySchema = z
  .object({
    accepted: z.number().int(), leftOutCount: z.number().int(),
    leftOut: z.array(z.object({
      assignmentId: id, unitName: z.string(), revisionId: id.nullable(), reason: z.enum([...obstacle.options, 'decided']).describe('decided: by somebody else meanwhile'),
      decidedBy: z.string().nullable(), decidedAt: instant.nullable(),
    })).describe('at most 200, by name'),
  })
  .meta({ id: 'AcceptedTogether' });

export const movedQuery = z.object({ ...pageQuery });
export const movedPageSchema = pageOf(
  z.object({
    assignmentId: id, unitName: z.string(), at: instant,
    kind: z.enum(['accepted', 'resubmitted', 'reopened', 'exempted']).describe('accepted since; opened again and handed in anew; opened again; exempted since'),
    beforeRevisionId: id.nullable().describe('what counted then; null where nothing did'), revisionId: id.nullable().describe('what there is now'),
    cells: z.array(z.object({ formKey: key, rowKey: key, columnKey: key, before: cellValueSchema, now: cellValueSchema })).describe('changed figures, at most 30'),
    cellCount: z.number().int(),
  }).meta({ id: 'MovedBelow', description: 'A report below that is not what it was when the one above was handed in' }),
);
export const staleSchema = z
  .object({ items: z.array(z.object({ assignmentId: id, moved: z.number().int().describe('units below that have moved') })) })
  .meta({ id: 'StaleReports' });
