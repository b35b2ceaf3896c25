import { z } from 'zod';
import { documentKinds, readingSchema } from '../../engines/directive-reading/index.ts';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { day, id, instant, search } from '../../kit/wire.ts';

export const documentState = z.enum(['unread', 'draft', 'confirmed']);

export const intakeFields = z.object({
  id, unitId: id.describe('the unit that takes the document in'),
  convert: z.enum(['tcvn3', 'vni']).optional().describe('consent to convert the text from this old encoding to Unicode'),
});

export const intakeSchema = z
  .object({
    id: id.describe('of the intake, and of the document that it becomes'), unitId: id, filename: z.string(),
    state: z.enum(['waiting', 'reading', 'done', 'failed', 'cancelled']),
    page: z.int().min(0).describe('the page now looked at, from 1; 0 before the first'), pages: z.int().min(1).nullable(),
    problem: z.object({ code: z.string(), detail: z.string().optional(), detailEn: z.string().optional() }).nullable().describe('why it could not be read'),
    sentAt: instant,
  })
  .meta({ id: 'Intake', description: 'A file that takes long to read' });
export const intakesSchema = z.object({ items: z.array(intakeSchema) });

export const pageParams = z.object({ id, page: z.coerce.number().int().min(1).max(10_000) });

export const documentSchema = z
  .object({
    id, unitId: id, unitName: z.string(), filename: z.string(), format: z.string(),
    kind: z.enum(documentKinds), number: z.string().nullable(), code: z.string().nullable(), issuedOn: z.string().nullable(),
    title: z.string(), issuer: z.string().nullable(), receivedAt: instant, receivedBy: z.string(),
    state: documentState.describe('unread: what was read waits for a person'),
    openAttachments: z.number().int().describe('forms, annexes and outlines that it names and that are neither there nor settled'),
  })
  .meta({ id: 'Document' });

export const documentsQuery = z.object({ q: search, state: documentState.optional(), ...pageQuery });
export const documentPageSchema = pageOf(documentSchema);

export const documentDetailSchema = documentSchema
  .extend({
    text: z.string().describe('canonical NFC text; evidence spans index it in UTF-16 units'),
    reading: readingSchema.omit({ text: true }).extend({ id, current: z.string().describe('the extractor of today; a reading by an older one can be made again') }),
    earlier: z.object({ id, title: z.string(), receivedAt: instant }).nullable().describe('the document that this unit took in before with the very same file'),
    may: z.object({ confirm: z.boolean() }),
  })
  .meta({ id: 'DocumentDetail' });

export const receivedState = z.enum(['arrived', 'confirmed', 'recalled', 'replaced']);
export const receivedSchema = z
  .object({
    id, unitId: id, fromUnitId: id, fromName: z.string(), kind: z.string(), symbol: z.string(), title: z.string(), issuedOn: day, filename: z.string(), campaignId: id.nullable(), campaignTitle: z.string().nullable(),
    state: receivedState, arrivedAt: instant, confirmedBy: z.string().nullable(), confirmedAt: instant.nullable(),
    endedOn: day.nullable().describe('when its sender recalled or replaced it'), endReason: z.string().nullable(), replacedBy: id.nullable(),
  })
  .meta({ id: 'ReceivedDocument', description: 'A document that came through the system from another unit' });
export const receivedQuery = z.object({ ...pageQuery, q: search, state: receivedState.optional(), campaignId: id.optional() });
export const receivedPageSchema = pageOf(receivedSchema).extend({ may: z.object({ confirm: z.boolean() }) });
