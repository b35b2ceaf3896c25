import { z } from 'zod';
import { directiveSchema, documentKinds, readingSchema } from '../../engines/directive-reading/index.ts';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { id, instant, search } from '../../kit/wire.ts';

export const intakeFields = z.object({ id, unitId: id.describe('the unit that takes the document in') });

export const documentSchema = z
  .object({
    id, unitId: id, unitName: z.string(), filename: z.string(), format: z.string(),
    kind: z.enum(documentKinds), number: z.string().nullable(), code: z.string().nullable(), issuedOn: z.string().nullable(),
    title: z.string(), issuer: z.string().nullable(), receivedAt: instant, receivedBy: z.string(),
    directiveState: z.enum(['unread', 'draft', 'confirmed']).describe('unread: what was read waits for a person'),
  })
  .meta({ id: 'Document' });

export const documentsQuery = z.object({ q: search, state: z.enum(['unread', 'draft', 'confirmed']).optional(), ...pageQuery });
export const documentPageSchema = pageOf(documentSchema);

export const directiveRecordSchema = z
  .object({
    id: id.nullable().describe('null until someone saves or confirms'),
    state: z.enum(['unread', 'draft', 'confirmed']),
    version: z.number().int().describe('0 until someone saves'),
    content: directiveSchema,
    changedAt: instant.nullable(), changedBy: z.string().nullable(), confirmedAt: instant.nullable(), confirmedBy: z.string().nullable(),
  })
  .meta({ id: 'DirectiveRecord', description: 'What the document says, as read and as a person corrected and confirmed it' });

export const documentDetailSchema = documentSchema
  .extend({
    text: z.string().describe('canonical NFC text; evidence spans index it in UTF-16 units'),
    reading: readingSchema.omit({ text: true }),
  })
  .meta({ id: 'DocumentDetail' });
