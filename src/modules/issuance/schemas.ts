import { z } from 'zod';
import { formFaultCodes, outgoingKindCodes } from '../../engines/official-layout/index.ts';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { day, id, instant, search, version } from '../../kit/wire.ts';
import { assignmentState } from '../campaigns/index.ts';
import { outgoingStates } from './outgoing.ts';

const kind = z.enum(outgoingKindCodes).describe('letters of the kind of document (NĐ 30/2020/NĐ-CP, Phụ lục III)');
const profile = z.enum(['state', 'party']).describe('state: NĐ 30/2020/NĐ-CP; party: HD 36-HD/VPTW');
const code = z.string().trim().max(60).nullable().describe('what stands behind the number: BC-LĐLĐ');
const title = z.string().trim().min(1).max(1000);
const state = z.enum(outgoingStates);
const count = z.number().int();

const signature = z.object({ authority: z.string().trim().max(200).nullable(), position: z.string().trim().max(200), name: z.string().trim().max(120) });
export const outgoingHeadSchema = z
  .object({
    parentBody: z.string().trim().max(300).nullable(), issuer: z.string().trim().min(1).max(300), place: z.string().trim().max(120), preamble: z.string().trim().max(4000).nullable(),
    addressees: z.array(z.string().trim().min(1).max(300)).max(30).describe('Kính gửi'), recipients: z.array(z.string().trim().min(1).max(400)).max(40).describe('Nơi nhận, a line each'),
    signature,
  })
  .meta({ id: 'OutgoingHead', description: 'Head and foot of an outgoing document, but for number and date' });

export const draftSchema = z.object({
  id, unitId: id, kind, title: title.optional().describe('of a document of its own'),
  snapshotId: id.optional(), revisionId: id.optional(), replaces: id.optional().describe('an issued or recalled document in whose place it comes'),
}).refine((draft) => Number(draft.snapshotId !== undefined) + Number(draft.revisionId !== undefined) <= 1, { path: ['snapshotId'], message: 'one source' })
  .refine((draft) => draft.snapshotId !== undefined || draft.revisionId !== undefined || draft.title !== undefined, { path: ['title'], message: 'a document of its own has a title' });

export const outgoingChangeSchema = z.object({ version, kind, code, profile, title, head: outgoingHeadSchema });
export const versionSchema = z.object({ version });
export const signingSchema = z.object({ version, signature, signedOn: day });
export const issuingSchema = z.object({ id: id.describe('of the number that is taken; made by the client'), version, issuedOn: day.optional().describe('today where left out; never before the last one of the register') });
export const reasonSchema = z.object({ reason: z.string().trim().min(3).max(500) });

const ref = z.object({ id, symbol: z.string().nullable(), title: z.string(), state });
export const outgoingSchema = z
  .object({
    id, unitId: id, kind, symbol: z.string().nullable().describe('as it stands in the document; nothing before a number was taken'), title: z.string(), state,
    source: z.enum(['snapshot', 'revision', 'own']), draftedBy: z.string(), draftedAt: instant, issuedOn: day.nullable(), campaignTitle: z.string().nullable(),
  })
  .meta({ id: 'Outgoing', description: 'A document that goes out' });
export const outgoingQuery = z.object({ ...pageQuery, state: state.optional(), q: search });
export const outgoingPageSchema = pageOf(outgoingSchema).extend({ may: z.object({ draft: z.boolean(), issue: z.boolean() }) });

export const outgoingFileSchema = z.object({ part: z.enum(['upload', 'signed', 'issued', 'scan', 'pdf']), filename: z.string(), sha256: z.string(), addedAt: instant, addedBy: z.string() });
export const outgoingDetailSchema = outgoingSchema
  .extend({
    unitName: z.string(), version: count, code, profile, head: outgoingHeadSchema, faults: z.array(z.enum(formFaultCodes)).describe('what its form lacks'),
    snapshotId: id.nullable(), revisionId: id.nullable(), campaignId: id.nullable(), assignmentId: id.nullable(),
    checkedBy: z.string().nullable(), checkedAt: instant.nullable(), signedOn: day.nullable(), signedBy: z.string().nullable().describe('who recorded the signature'),
    issuedBy: z.string().nullable(), recalledOn: day.nullable(), recalledBy: z.string().nullable(), recallReason: z.string().nullable(), returnReason: z.string().nullable().describe('why it was last given back to its drafter'),
    replaces: ref.nullable(), replacedBy: ref.nullable(), files: z.array(outgoingFileSchema).describe('newest of each part'),
    may: z.object({
      change: z.boolean(), discard: z.boolean(), check: z.boolean(), return: z.boolean(), sign: z.boolean(), scan: z.boolean(), issue: z.boolean(), recall: z.boolean(), replace: z.boolean(),
      recipients: z.boolean(), deliver: z.boolean(),
    }),
  })
  .meta({ id: 'OutgoingDetail' });

export const settingsSchema = z
  .object({ byKind: z.boolean().describe('one run of numbers a kind; else one for all'), letters: z.string().trim().min(1).max(40).nullable().describe('of the unit, in symbols'), profile })
  .meta({ id: 'OutgoingSettings' });
export const registersQuery = z.object({ ...pageQuery, year: z.coerce.number().int().min(2000).max(2199).optional() });
const registerSchema = z.object({ kind: kind.nullable().describe('nothing where one run counts all kinds'), opening: count, lastNumber: count }).meta({ id: 'OutgoingRegister' });
export const registerEntrySchema = z
  .object({ number: count, kind: kind.nullable(), symbol: z.string(), takenOn: day, takenBy: z.string(), voidReason: z.string().nullable(), document: ref.extend({ kind }).nullable() })
  .meta({ id: 'OutgoingNumber', description: 'A number of the register, with its document or why it was lost' });
export const registerPageSchema = pageOf(registerEntrySchema).extend({
  year: count, settings: settingsSchema, registers: z.array(registerSchema), may: z.object({ issue: z.boolean(), settings: z.boolean().describe('no number of this year was taken yet') }),
});
export const openingSchema = z.object({ year: z.number().int().min(2000).max(2199), kind: kind.nullable(), lastNumber: z.number().int().min(0).max(1_000_000) });
export const voidingSchema = z.object({ id, kind: kind.nullable(), reason: z.string().trim().min(3).max(500) });
export const takenSchema = z.object({ number: count });

const way = z.enum(['system', 'post', 'hand', 'email']);
const outsideWay = z.enum(['post', 'hand', 'email']);
const optionalWords = (most: number) => z.string().trim().max(most).nullable().default(null);
export const bodiesQuery = z.object({ ...pageQuery, q: search, retired: z.stringbool().default(false).describe('those out of use too') });
export const outsideBodySchema = z
  .object({ id, name: z.string(), address: z.string().nullable(), email: z.string().nullable(), way: outsideWay, version: count, retired: z.boolean() })
  .meta({ id: 'OutsideBody', description: 'An entry of a unit’s address book: a body outside the unions' });
export const bodyPageSchema = pageOf(outsideBodySchema).extend({ may: z.object({ keep: z.boolean() }) });
const bodyFields = { name: z.string().trim().min(1).max(300), address: optionalWords(500), email: z.union([z.email().max(200), z.null()]).default(null), way: outsideWay };
export const newBodySchema = z.object({ id, ...bodyFields });
export const bodyChangeSchema = z.object({ version, ...bodyFields });

const deliveryEntry = z.object({ way, sentOn: day.nullable(), receivedOn: day.nullable(), receivedBy: z.string().nullable(), note: z.string().nullable(), recordedAt: instant, recordedBy: z.string().nullable().describe('nobody where the recipient confirmed it itself') });
export const recipientSchema = z
  .object({ id, role: z.enum(['above', 'below', 'department', 'unit', 'outside']), unitId: id.nullable(), name: z.string(), way, delivery: deliveryEntry.nullable().describe('what is known now'), history: z.array(deliveryEntry).describe('what was recorded before, the last first') })
  .meta({ id: 'OutgoingRecipient' });
export const recipientListSchema = z.object({ items: z.array(recipientSchema) });
export const addRecipientsSchema = z.object({
  unitIds: z.array(id).max(200).default([]), bodyIds: z.array(id).max(200).default([]), proposed: z.boolean().default(false).describe('the level above, and the units that took part in the campaign'),
});
export const addedSchema = z.object({ added: count });
export const recipientParams = z.object({ id, recipientId: id });
export const deliverySchema = z.object({ id, way, sentOn: day.nullable(), receivedOn: day.nullable(), receivedBy: optionalWords(200), note: optionalWords(500) });

const figureSchema = z.object({ row: z.string(), column: z.string(), own: z.number().nullable(), branch: z.number().nullable().describe('what the units below the level above add up to'), units: count.describe('that gave it'), share: z.number().nullable().describe('of the branch, where the figure adds up') });
export const resultsSchema = z
  .object({
    unitName: z.string(), parentName: z.string().nullable(), state: assignmentState, due: day, submittedOn: day.nullable(), late: z.boolean(), campaign: z.object({ id, title: z.string() }),
    document: z.object({ symbol: z.string(), title: z.string(), issuedOn: day, recalled: z.boolean() }).nullable().describe('the issued report of the campaign; nothing before it was issued'),
    forms: z.array(z.object({ key: z.string(), title: z.string(), figures: z.array(figureSchema) })),
    texts: z.array(z.object({ key: z.string(), label: z.string(), heading: z.string(), carried: z.boolean().describe('whether they went into the text of the level above') })),
  })
  .meta({ id: 'CampaignResults', description: 'What a campaign came to, for one unit of its roster' });
