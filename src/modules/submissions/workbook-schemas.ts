import { z } from 'zod';
import { cellValueSchema, rangeFaults, refusals, rowCellsSchema } from '../../engines/forms/index.ts';
import { verdicts } from '../../engines/report-workbook/index.ts';
import { instant, version } from '../../kit/wire.ts';

const key = z.string().max(61);
const rowPlace = { formKey: key, rowKey: key };
const at = { ...rowPlace, columnKey: key, sheet: z.string(), cell: z.string().describe('as the spreadsheet program names it: D7') };

/** The file alone is sent. */
export const workbookFields = z.object({});

export const workbookDifferenceSchema = z
  .object({
    ...at, now: cellValueSchema.describe('what the draft holds'), next: cellValueSchema.describe('what the workbook holds'),
    from: z.enum(['value', 'formula', 'words']).describe('formula: the value that a formula left; words: a figure read from text'),
    warning: z.enum(rangeFaults).nullable().describe('out of its range: can be kept in a draft and not be handed in'),
    changedSince: z.boolean().describe('the same cell of the draft was changed since the workbook was made'),
  })
  .meta({ id: 'WorkbookDifference' });

export const workbookFaultSchema = z
  .object({
    ...at, now: cellValueSchema, typed: z.string(), proposals: z.array(cellValueSchema).describe('what the words could mean; nothing is taken over by itself'),
    code: z.enum([...refusals, ...rangeFaults, 'formula_without_value', 'formula_error', 'is_a_day', 'too_long']),
  })
  .meta({ id: 'WorkbookFault', description: 'A cell of a workbook that is not taken' });

export const workbookReadSchema = z
  .object({
    verdict: z.enum([...verdicts, 'unreadable']).describe('only `ok` and `stale` (the draft has changed since) are read cell by cell'),
    unreadable: z.string().nullable().describe('why the file cannot be opened'),
    of: z.object({ campaignTitle: z.string(), unitName: z.string() }).nullable().describe('whose workbook it says it is'),
    forms: z.array(z.string()).describe('of an older version: titles of the forms that have changed'),
    tampering: z.array(z.object({ code: z.enum(['identity', 'sheet_missing', 'column_changed', 'row_moved', 'row_missing', 'merged']), sheet: z.string(), label: z.string(), line: z.number().int().nullable(), found: z.number().int().nullable() })),
    since: z.array(z.object(rowPlace)).describe('rows of the draft that were changed since the workbook was made'),
    differences: z.array(workbookDifferenceSchema), faults: z.array(workbookFaultSchema),
    outside: z.array(z.object({ sheet: z.string(), cell: z.string(), typed: z.string() })).describe('typed where the form has no cell: not read'),
    rows: z.array(z.object({ ...rowPlace, version: z.number().int() })).describe('versions of the rows with differences or faults, to save with'),
  })
  .meta({ id: 'WorkbookRead', description: 'A workbook that came back, compared with the draft; nothing is saved' });

/** Rows of all forms, and those that units add. */
const ROWS_AT_MOST = 4000;
export const rowsSaveSchema = z.object({
  rows: z.array(z.object({ ...rowPlace, version, cells: rowCellsSchema })).min(1).max(ROWS_AT_MOST)
    .refine((rows) => new Set(rows.map(({ formKey, rowKey }) => `${formKey} ${rowKey}`)).size === rows.length, { message: 'a row is named twice' }),
});
export const rowsSavedSchema = z.object({ rows: z.array(z.object({ ...rowPlace, version: z.number().int() })), changedAt: instant }).meta({ id: 'RowsSaved' });
