import { z } from 'zod';
import { documentKinds, readingSchema } from '../../engines/directive-reading/index.ts';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { id, instant, search } from '../../kit/wire.ts';

export const documentState = z.enum(['unread', 'draft', 'confirmed']);

export const intakeFields = z.object({ id, unitId: id.describe('the unit that takes the document in') });

export const documentSchema = z
  .object({
    id, unitId: id, unitName: z.string(), filename: z.string(), format: z.string(),
    kind: z.enum(documentKinds), number: z.string().nullable(), code: z.string().nullable(), issuedOn: z.string().nullable(),
    title: z.string(), issuer: z.string().nullable(), receivedAt: instant, receivedBy: z.string(),
    state: documentState.describe('unread: what was read waits for a person'),
  })
  .meta({ id: 'Document' });

export const documentsQuery = z.object({ q: search, state: documentState.optional(), ...pageQuery });
export const documentPageSchema = pageOf(documentSchema);

export const documentDetailSchema = documentSchema
  .extend({
    text: z.string().describe('canonical NFC text; evidence spans index it in UTF-16 units'),
    reading: readingSchema.omit({ text: true }),
    may: z.object({ confirm: z.boolean() }),
  })
  .meta({ id: 'DocumentDetail' });
