import { z } from 'zod';

/**
 * How a cell's children come together in the row above. `last`: what the unit that handed in last gave; `ratio`: never brought together,
 * but computed anew from its numerator and denominator; `tally`: how many gave each answer; `none`: does not come together (a name).
 */
export const rollupRules = ['sum', 'max', 'min', 'last', 'ratio', 'tally', 'none'] as const;
export type RollupRule = (typeof rollupRules)[number];

/** `constructor` is what every object inherits: a lookup by that key would find something where nothing was given. */
const key = z.string().regex(/^(?!constructor$)[a-z0-9][a-z0-9-]{0,39}$/);
const label = z.string().trim().min(1).max(300);
const formula = z.string().trim().min(1).max(500).describe('in the grammar of engines/formulas; nothing is ever executed');

/** Where a figure comes from before anybody types: each is proposed, never forced. */
export const prefillSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('registry'), figure: z.string().max(60).describe('a figure of the registry, as of the cut-off day') }),
  z.strictObject({ from: z.literal('previous').describe('the same cell of the campaign before this one') }),
  z.strictObject({ from: z.literal('children').describe('what the accepted reports below add up to') }),
]);

/** What may be asked of a cell; a row or column gives it for all its cells, `cells` for one. */
const asked = {
  required: z.boolean().optional(),
  min: z.number().optional().describe('the least that is allowed; counts and decimals are never below 0 unless this says so'),
  max: z.number().optional(),
  formula: formula.optional().describe('the cell is computed, nobody types there'),
  prefill: prefillSchema.optional(),
};

export const formColumnSchema = z.strictObject({
  key,
  label,
  type: z.enum(['count', 'decimal', 'text', 'choice']).describe('count: whole numbers; decimal: with `decimals` places; text: words; choice: one of `options`'),
  decimals: z.number().int().min(0).max(4).describe('places after the comma, 0 for counts'),
  rollup: z.enum(rollupRules),
  unit: z.string().trim().max(40).optional().describe('unit of measure, as printed'),
  options: z.array(z.string().trim().min(1).max(100)).min(1).max(20).optional().describe('of a choice'),
  partOf: key.optional().describe('"trong đó": at most the figure of that column in the same row'),
  ratio: z.strictObject({ numerator: key, denominator: key, times: z.number().positive().max(1e6) }).optional()
    .describe('of a column that is a ratio: columns of the same row, and what the quotient is multiplied by (100 for per cent)'),
  year: z.number().int().min(1900).max(2200).optional(),
  estimate: z.boolean().optional().describe('figures here are estimates until the actual ones replace them'),
  ...asked,
});

export const formRowSchema = z.strictObject({
  key,
  label,
  number: z.string().trim().max(20).optional().describe('as printed in the first column: 1, 1.1, a'),
  heading: z.boolean().optional().describe('only heads the rows below it: no cell is filled'),
  partOf: key.optional().describe('"trong đó": at most the figure of that row in the same column'),
  unit: z.string().trim().max(40).optional(),
  year: z.number().int().min(1900).max(2200).optional(),
  estimate: z.boolean().optional(),
  rollup: z.enum(rollupRules).optional().describe('instead of the rule of the column'),
  ...asked,
});

/** One cell that differs from its row and column. */
export const formCellSchema = z.strictObject({
  row: key, column: key,
  closed: z.boolean().optional().describe('crossed out: nothing is asked here'),
  rollup: z.enum(rollupRules).optional(),
  ...asked,
});

/** A rule over cells of this form and others, true when all is well. */
export const formCheckSchema = z.strictObject({
  key,
  formula,
  severity: z.enum(['blocking', 'warning']),
  message: z.string().trim().min(1).max(500).describe('what to say to who filled the form'),
});

/** Key of the row in which the rows that units add come together. */
export const TOGETHER = 'cong';

/** Keys of rows that a unit adds: a number by which they are in order, and letters of chance, so that two who add at once do not meet. */
export const isAddedRow = (rowKey: string): boolean => /^them-\d{4}-[a-z0-9]{4,12}$/.test(rowKey);

/** A header row above the columns: labels over so many columns each; '' leaves the place to what stands below. */
const headerRow = z.array(z.strictObject({ label: z.string().trim().max(300), span: z.number().int().min(1).max(40) })).min(1).max(40);

export const formDefinitionSchema = z
  .strictObject({
    key,
    title: z.string().trim().min(1).max(500),
    rows: z.array(formRowSchema).max(100),
    columns: z.array(formColumnSchema).min(1).max(40),
    headers: z.array(headerRow).max(4).optional(),
    repeat: z.strictObject({ atMost: z.number().int().min(1).max(200), label: label.optional() }).optional()
      .describe('rows that the unit adds itself, below the fixed ones; their figures come together in one row'),
    cells: z.array(formCellSchema).max(1000).optional(),
    checks: z.array(formCheckSchema).max(60).optional(),
    note: z.string().trim().max(2000).optional().describe('how to fill it in'),
    from: z.string().max(60).optional().describe('key of the ready form that this one was made from'),
  })
  .refine((form) => unique(form.rows) && unique(form.columns) && unique(form.checks ?? []), { message: 'keys are used twice', path: ['rows'] })
  .refine((form) => form.rows.length > 0 || form.repeat !== undefined, { message: 'no rows', path: ['rows'] })
  .refine((form) => form.repeat === undefined || !form.rows.some((row) => row.key === TOGETHER || isAddedRow(row.key)), {
    message: 'a row has a key that belongs to rows which units add', path: ['rows'],
  })
  .refine((form) => (form.headers ?? []).every((row) => row.reduce((sum, cell) => sum + cell.span, 0) === form.columns.length), {
    message: 'a header row is not as wide as the form', path: ['headers'],
  })
  .meta({ id: 'FormDefinition', description: 'Biểu mẫu: labelled rows and columns' });

const unique = (things: { key: string }[]) => new Set(things.map((thing) => thing.key)).size === things.length;

export type FormColumn = z.infer<typeof formColumnSchema>;
export type FormRow = z.infer<typeof formRowSchema>;
export type FormCell = z.infer<typeof formCellSchema>;
export type FormCheck = z.infer<typeof formCheckSchema>;
export type Prefill = z.infer<typeof prefillSchema>;
export type FormDefinition = z.infer<typeof formDefinitionSchema>;

/** Why a figure is not there: the unit did not exist then, or kept no record. Never 0. */
export const absences = ['did_not_exist', 'no_record'] as const;

/** What a person gives in a cell: a number (an estimate says so), words, why there is none, or nothing; nothing is not 0. */
export const cellValueSchema = z.union([
  z.number(),
  z.string().max(2000),
  z.null(),
  z.strictObject({ value: z.number(), estimate: z.literal(true) }),
  z.strictObject({ absent: z.enum(absences) }),
]);
export type CellValue = z.infer<typeof cellValueSchema>;

/** The number in a cell, an estimate's too; null where there is none. */
export function numberIn(value: CellValue | undefined): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && value !== null && 'value' in value ? value.value : null;
}

export const rowCellsSchema = z.record(z.string().max(40), cellValueSchema);
export type RowCells = z.infer<typeof rowCellsSchema>;

/** What the forms of a report hold: form key → row key → cells. */
export type ReportRows = Record<string, Record<string, RowCells>>;

/** Is anything in the cell? That there is no figure, and why, is an answer too. */
export const isGiven = (value: CellValue | undefined): boolean => value !== undefined && value !== null && value !== '';

/** Why there is no figure in a cell; null where there is one, or nothing yet. */
export const absenceIn = (value: CellValue | undefined): (typeof absences)[number] | null =>
  typeof value === 'object' && value !== null && 'absent' in value ? value.absent : null;

export const isEstimate = (value: CellValue | undefined): boolean => typeof value === 'object' && value !== null && 'estimate' in value;
