import { z } from 'zod';
import { formDefinitionSchema, rangeFaults, refusals, rowCellsSchema } from '../../engines/forms/index.ts';
import { richTextSchema } from '../../engines/rich-text/index.ts';
import { id, instant, version } from '../../kit/wire.ts';

const key = z.string().max(61);
const change = { version: z.number().int(), changedAt: instant, changedBy: z.string() };

export const draftSectionSchema = z.object({ sectionKey: key, body: richTextSchema, ...change }).meta({ id: 'DraftSection' });
export const draftRowSchema = z.object({ formKey: key, rowKey: key, cells: rowCellsSchema, ...change }).meta({ id: 'DraftRow' });

export const reviewNoteSchema = z
  .object({ sectionKey: key.nullable(), formKey: key.nullable(), rowKey: key.nullable(), columnKey: key.nullable(), reason: z.string() })
  .meta({ id: 'ReviewNote', description: 'A reason pinned to a section or to a cell' });

export const reviewSchema = z
  .object({ decision: z.enum(['accepted', 'returned']), reason: z.string().nullable(), decidedAt: instant, decidedBy: z.string(), notes: z.array(reviewNoteSchema) })
  .meta({ id: 'Review' });

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
    lastReturn: reviewSchema.extend({ revisionNumber: z.number().int() }).nullable().describe('why the last revision came back, while it is being mended'),
  })
  .meta({ id: 'Draft' });

export const sectionParams = z.object({ id, sectionKey: key });
export const rowParams = z.object({ id, formKey: key, rowKey: key });
export const sectionSaveSchema = z.object({ version, body: richTextSchema });
export const rowSaveSchema = z.object({ version, cells: rowCellsSchema });
export const removalQuery = z.object({ version: z.coerce.number().int().min(1).describe('the version of the row that is taken away') });
export const savedSchema = z.object({ version: z.number().int(), changedAt: instant }).meta({ id: 'Saved' });

export const revisionSummarySchema = z
  .object({ id, assignmentId: id, number: z.number().int(), submittedAt: instant, submittedBy: z.string(), review: reviewSchema.nullable() })
  .meta({ id: 'RevisionSummary' });
export const revisionSchema = revisionSummarySchema
  .extend({
    remarks: z.array(standingFaultSchema).describe('warnings that stood when it was handed in'),
    explanation: z.string().nullable().describe('what the unit says to them'),
    unitId: id, unitName: z.string(), campaignId: id,
    sections: z.record(z.string(), richTextSchema).describe('by section key'),
    rows: z.record(z.string(), z.record(z.string(), rowCellsSchema)).describe('by form key, then row key'),
    forms: z.array(formDefinitionSchema),
    may: z.object({ review: z.boolean() }),
  })
  .meta({ id: 'Revision', description: 'What a unit submitted: numbered, never changed' });
export const revisionListSchema = z.object({ items: z.array(revisionSummarySchema) });

export const submitSchema = z.object({ id, explanation: z.string().trim().min(1).max(2000).optional().describe('what the unit says to the warnings that stand') });
export const acceptSchema = z.object({ id });
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
