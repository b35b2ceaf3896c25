import { z } from 'zod';

/** How a cell's children come together in the row above. `none` does not add up (a name, a rate). */
export const rollupRules = ['sum', 'max', 'min', 'none'] as const;
export type RollupRule = (typeof rollupRules)[number];

/** `constructor` is what every object inherits: a lookup by that key would find something where nothing was given. */
const key = z.string().regex(/^(?!constructor$)[a-z0-9][a-z0-9-]{0,39}$/);
const label = z.string().trim().min(1).max(300);

export const formColumnSchema = z.strictObject({
  key,
  label,
  type: z.enum(['count', 'decimal', 'text']).describe('count: whole numbers; decimal: with `decimals` places; text: words'),
  decimals: z.number().int().min(0).max(4).describe('places after the comma, 0 for counts'),
  rollup: z.enum(rollupRules),
});

export const formDefinitionSchema = z
  .strictObject({
    key,
    title: z.string().trim().min(1).max(500),
    rows: z.array(z.strictObject({ key, label })).min(1).max(100),
    columns: z.array(formColumnSchema).min(1).max(40),
  })
  .refine((form) => unique(form.rows) && unique(form.columns), { message: 'keys are used twice', path: ['rows'] })
  .meta({ id: 'FormDefinition', description: 'Biểu mẫu: labelled rows and columns' });

const unique = (things: { key: string }[]) => new Set(things.map((thing) => thing.key)).size === things.length;

export type FormColumn = z.infer<typeof formColumnSchema>;
export type FormDefinition = z.infer<typeof formDefinitionSchema>;

/** What a person gives in a cell: a number, words, or nothing; nothing is not 0. */
export const cellValueSchema = z.union([z.number(), z.string().max(2000), z.null()]);
export type CellValue = z.infer<typeof cellValueSchema>;

export const rowCellsSchema = z.record(z.string().max(40), cellValueSchema);
export type RowCells = z.infer<typeof rowCellsSchema>;
