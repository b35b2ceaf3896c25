/**
 * Particulars: what a directing document says about its own handling. Whom to ask, what each recipient is to do with it, which
 * levels carry it out, and which forms, annexes and outlines it names, held or not. Every value carries its place in the text.
 */
import { z } from 'zod';

const start = z.int().min(0).describe('First UTF-16 unit in the canonical text');
const end = z.int().min(0).describe('Unit after the last');

export const recipientRoles = ['report', 'direct', 'coordinate', 'carry_out', 'know', 'file'] as const;
/** Levels as documents speak of them; which unit types stand on a level is the organisation's own data. */
export const rungs = ['grassroots', 'upper', 'province', 'central'] as const;
export const attachmentKinds = ['form', 'annex', 'outline'] as const;
export const attachmentPresences = ['attached', 'named_not_attached'] as const;

export const placeSchema = z.strictObject({ start, end }).meta({ id: 'TextPlace', description: 'A stretch of the canonical text' });
export const quotedSchema = z.strictObject({ text: z.string().min(1), start, end }).meta({ id: 'QuotedText', description: 'Words of the document and where they stand' });

export const contactSchema = z.strictObject({
  start, end,
  organisation: quotedSchema.nullable().describe('The body that questions go to'),
  department: quotedSchema.nullable().describe('Through which department'),
  person: quotedSchema.nullable().describe('Whom to ask for'),
  phones: z.array(quotedSchema).describe('As printed'),
  emails: z.array(quotedSchema),
}).meta({ id: 'DirectiveContact', description: 'Whom the document names for questions' });

export const recipientRoleSchema = z.strictObject({
  recipient: quotedSchema.describe('The line of Nơi nhận'),
  role: z.enum(recipientRoles).nullable().describe('What the document says that this recipient gets it for; null where it says nothing'),
  said: quotedSchema.nullable().describe('The words that say it'),
  proposed: z.enum(recipientRoles).nullable().describe('Where the document says nothing: by the kind of body, to be looked at'),
}).meta({ id: 'RecipientRole', description: 'báo cáo, chỉ đạo, phối hợp, thực hiện, để biết, lưu' });

export const scopeSchema = z.strictObject({
  words: quotedSchema,
  lowest: z.enum(rungs).nullable().describe('The lowest level that carries it out; null where only `the units below` are named'),
  confidence: z.number().min(0).max(1),
}).meta({ id: 'DirectiveScope', description: 'Which levels carry the document out' });

export const attachmentSchema = z.strictObject({
  key: z.string().min(1).max(80).describe('Lasting name, e.g. bieu-mau-1'),
  kind: z.enum(attachmentKinds),
  label: z.string().min(1).describe('Biểu mẫu số 01, Phụ lục, Đề cương báo cáo'),
  title: z.string().min(1).nullable().describe('What it is said to hold'),
  presence: z.enum(attachmentPresences),
  named: placeSchema.nullable().describe('Where it is named; null where it is attached unnamed'),
  attached: placeSchema.nullable().describe('Where it stands in the file'),
}).meta({ id: 'NamedAttachment', description: 'A form, annex or outline that the document names or holds' });

export const particularsSchema = z.strictObject({
  contact: contactSchema.nullable(),
  recipients: z.array(recipientRoleSchema).describe('In the order of Nơi nhận'),
  scope: scopeSchema.nullable(),
  attachments: z.array(attachmentSchema).describe('In order of first naming'),
}).meta({ id: 'DirectiveParticulars', description: 'Contact, roles of recipients, scope of levels, attachments' });

export type Place = z.infer<typeof placeSchema>;
export type Quoted = z.infer<typeof quotedSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type RecipientRole = z.infer<typeof recipientRoleSchema>;
export type Role = (typeof recipientRoles)[number];
export type Rung = (typeof rungs)[number];
export type Scope = z.infer<typeof scopeSchema>;
export type NamedAttachment = z.infer<typeof attachmentSchema>;
export type AttachmentKind = (typeof attachmentKinds)[number];
export type Particulars = z.infer<typeof particularsSchema>;
