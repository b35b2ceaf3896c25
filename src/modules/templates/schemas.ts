import { z } from 'zod';
import { formDefinitionSchema } from '../../engines/forms/index.ts';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { id, instant, search } from '../../kit/wire.ts';

/** A kept form by its id, one of the program by its key. */
const formId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
const title = z.string().trim().min(1).max(300);
const about = z.string().trim().min(1).max(1000).describe('what it is for, whence its figures come');

export const readyFormSchema = z
  .object({
    id: formId, version: z.number().int(), title: z.string(), about: z.string(),
    source: z.string().nullable().describe('of a form that comes with the program: whence its figures are known, and what is its own wording'),
    unit: z.object({ id, name: z.string() }).nullable().describe('who keeps it; null where it comes with the program'),
    rows: z.number().int(), columns: z.number().int(),
  })
  .meta({ id: 'ReadyForm', description: 'Biểu mẫu có sẵn' });

const renamedKeys = z.record(z.string().max(40), z.string().max(40));
export const renamedSchema = z.object({ rows: renamedKeys, columns: renamedKeys }).describe('keys of the version before and what they are now; kept keys are left out');

export const readyFormDetailSchema = readyFormSchema
  .extend({
    definition: formDefinitionSchema,
    versions: z.array(z.object({ number: z.number().int(), title: z.string(), renamed: renamedSchema, madeBy: z.string(), madeAt: instant })).describe('newest first'),
    may: z.object({ change: z.boolean() }),
  })
  .meta({ id: 'ReadyFormDetail' });

export const readyFormsQuery = z.object({ q: search, ...pageQuery });
export const readyFormPageSchema = pageOf(readyFormSchema);
export const formParams = z.object({ id: formId });
export const versionQuery = z.object({ version: z.coerce.number().int().min(1).optional().describe('the newest where left out') });

export const newReadyFormSchema = z.object({ id, unitId: id.describe('who keeps it, for itself and all below'), title, about, definition: formDefinitionSchema });
export const newVersionSchema = z.object({
  id, basedOn: z.number().int().min(1).describe('the version that it changes: the newest'), title, about, definition: formDefinitionSchema,
  renamed: renamedSchema.default({ rows: {}, columns: {} }),
});
