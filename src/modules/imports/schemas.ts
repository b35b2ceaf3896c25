import { z } from 'zod';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { day, id, instant } from '../../kit/wire.ts';
import { importKindKeys } from './kinds/index.ts';

export const kind = z.enum(importKindKeys);

export const importFields = z.object({
  id, kind: kind.describe('what the rows are'), unitId: id.describe('the unit below which they come'),
  effective: day.optional().describe('first day on which what changes holds; today unless given'),
});

export const importSchema = z
  .object({
    id, kind: z.string(), unitId: id, unitName: z.string(), filename: z.string(), effective: day,
    state: z.enum(['reading', 'preview', 'applying', 'done', 'failed', 'cancelled']),
    mode: z.enum(['all', 'good']).nullable().describe('all or nothing, or the good rows alone'),
    waiting: z.boolean().describe('others are worked on first'),
    progress: z.object({ done: z.int(), total: z.int().nullable() }).describe('rows dealt with in this state'),
    counts: z.object({ new: z.int(), changed: z.int(), same: z.int(), error: z.int(), review: z.int().describe('wait for a decision whom they mean'), leftOut: z.int(), applied: z.int() }).describe('rows by what they do'),
    headerRow: z.int().nullable(), ignored: z.array(z.string()).describe('headers that mean no column'),
    problem: z.object({ code: z.string(), detail: z.string().optional(), detailEn: z.string().optional(), row: z.int().nullable() }).nullable(),
    fileKept: z.boolean().describe('the sheet can still be downloaded'), sentAt: instant, endedAt: instant.nullable(),
  })
  .meta({ id: 'Import', description: 'A sheet on its way to become units, members, workplaces' });

export const importsQuery = z.object({ kind: kind.optional(), ...pageQuery });
export const importPageSchema = pageOf(importSchema);

export const rowFaultSchema = z.object({
  column: z.string().nullable().describe('key of the column; null where the whole row is meant'), code: z.string(), value: z.string().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(), note: z.literal(true).optional().describe('worth a look, and no hindrance'),
});

export const importRowSchema = z
  .object({
    number: z.int().describe('as the spreadsheet program numbers it'), outcome: z.enum(['unseen', 'new', 'changed', 'same', 'error', 'review', 'left-out', 'applied']),
    label: z.string().describe('the row by its first cells'), changes: z.array(z.string()).describe('keys of what it changes'), faults: z.array(rowFaultSchema),
  })
  .meta({ id: 'ImportRow' });

export const importRowsQuery = z.object({ show: z.enum(['faults', 'error', 'new', 'changed', 'same', 'review', 'left-out', 'all']).default('faults'), ...pageQuery });
export const importRowPageSchema = pageOf(importRowSchema);

export const reviewSchema = z
  .object({
    number: z.int(), label: z.string(), values: z.array(z.object({ column: z.string(), vi: z.string(), en: z.string() })).describe('the row as it was read'),
    candidates: z.array(z.object({
      id, score: z.int(), reasons: z.array(z.string()), outcome: z.enum(['new', 'changed', 'same', 'error']).describe('what the row does if they are meant'), changes: z.array(z.string()),
      faults: z.array(rowFaultSchema).describe('what is in the way of that'),
      person: z.object({
        name: z.string(), sex: z.enum(['female', 'male']).nullable(), birthYear: z.int().nullable(), birth: day.nullable(), cardNumber: z.string().nullable(),
        union: z.object({ id, name: z.string() }), since: day.nullable(), until: day.nullable(),
      }).nullable().describe('null where the asker may not see them any more'),
    })).describe('whom the register knows who may be meant, the likeliest first'),
    decision: z.object({ what: z.enum(['same', 'another', 'leave-out']), id: id.nullable() }).nullable(),
  })
  .meta({ id: 'ImportReview', description: 'A row that may be somebody who is known, beside whom it may be' });
export const reviewsQuery = z.object(pageQuery);
export const reviewPageSchema = pageOf(reviewSchema);
export const rowParams = z.object({ id, number: z.coerce.number().int().min(1).max(2_000_000) });
export const decisionSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('same'), id: id.describe('the candidate that the row means') }), z.object({ what: z.literal('another') }), z.object({ what: z.literal('leave-out') }),
]);

export const restSchema = z.object({ what: z.literal('another') });

export const applicationSchema = z.object({ mode: z.enum(['all', 'good']) });
export const effectiveSchema = z.object({ effective: day });

export const sheetFormat = z.enum(['xlsx', 'csv']).default('xlsx');
export const kindParams = z.object({ kind });
export const templateQuery = z.object({ language: z.enum(['vi', 'en']).default('vi') });
export const exportQuery = z.object({ unitId: id, asOf: day.optional(), format: sheetFormat, language: z.enum(['vi', 'en']).default('vi') });

export const columnsSchema = z.object({
  items: z.array(z.object({ key: z.string(), headerVi: z.string(), headerEn: z.string(), required: z.boolean(), noteVi: z.string(), noteEn: z.string() })),
});
