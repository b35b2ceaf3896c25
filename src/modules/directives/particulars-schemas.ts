import { z } from 'zod';
import { actorMatchSchema, actorProposalSchema } from '../../engines/actor-matching/index.ts';
import { attachmentKinds, contactSchema, placeSchema, recipientRoles, scopeSchema, treeNodeSchema } from '../../engines/directive-reading/index.ts';
import { id, instant } from '../../kit/wire.ts';

const key = z.string().regex(/^[a-z0-9-]{1,80}$/).describe('lasting name, e.g. bieu-mau-1');
export const attachmentParams = z.object({ id, key });

export const attachmentState = z.enum(['named_not_attached', 'asked', 'attached', 'designed', 'waived']);

export const attachmentItemSchema = z
  .object({
    key, kind: z.enum(attachmentKinds), label: z.string(), title: z.string().nullable(),
    state: attachmentState.describe('attached: in the file itself or come later'),
    open: z.boolean().describe('still to come: named, not there and not settled'),
    named: placeSchema.nullable(), inDocument: placeSchema.nullable().describe('where the file itself holds it'),
    askedText: z.string().nullable().describe('null, as waiveReason and changedBy, for who only takes part in a campaign'), askedAt: instant.nullable(), waiveReason: z.string().nullable(),
    filename: z.string().nullable().describe('of the file that came later'),
    outline: z.array(treeNodeSchema).nullable().describe('read from a file that came later: a proposal for the report outline'),
    changedBy: z.string().nullable(), changedAt: instant.nullable(),
  })
  .meta({ id: 'AttachmentItem', description: 'A form, annex or outline that a document names, and what became of it' });

export const attachmentsSchema = z.object({ items: z.array(attachmentItemSchema), open: z.number().int(), may: z.object({ settle: z.boolean() }) }).meta({ id: 'DirectiveAttachments' });

export const askingSchema = z.object({ text: z.string().trim().min(1).max(4000).describe('what was asked, as it was sent') });
export const waivingSchema = z.object({ reason: z.string().trim().min(1).max(1000) });

const role = z.enum(recipientRoles).nullable();
export const particularsRecordSchema = z
  .object({
    contact: contactSchema.nullable(), scope: scopeSchema.nullable(),
    recipients: z.array(z.object({
      recipient: z.string(), role: role.describe('what the document says, or what a person settled'), proposed: role, settled: z.boolean().describe('a person settled it'),
    })),
    may: z.object({ settle: z.boolean() }),
  })
  .meta({ id: 'DirectiveParticularsRecord', description: 'Contact, scope and roles of recipients, as read and as settled' });
export const roleSchema = z.object({ recipient: z.string().min(1).max(1000), role });

export const actorRecordSchema = z
  .object({
    key: z.string(), actor: z.string().describe('one body, as the document names it first'), times: z.number().int().describe('how often tasks and deadlines name it'),
    proposals: z.array(actorProposalSchema), settled: actorMatchSchema.nullable(), settledBy: z.string().nullable(), settledAt: instant.nullable(),
  })
  .meta({ id: 'DirectiveActor' });

export const actorsSchema = z
  .object({
    base: z.object({ id, name: z.string() }).describe('the unit that issued the document, or received it where the issuer stands above the tree'), issuedAbove: z.boolean(),
    actors: z.array(actorRecordSchema),
    units: z.array(z.object({ id, name: z.string() })).describe('names of the units that proposals and settlements speak of'),
    types: z.array(z.object({ key: z.string(), all: z.number().int(), direct: z.number().int() })).describe('units of each type below the base'),
    may: z.object({ settle: z.boolean() }),
  })
  .meta({ id: 'DirectiveActors', description: 'Whom the actors of a document stand for' });

export const actorSettlementSchema = z.object({ actor: z.string().trim().min(1).max(300), match: actorMatchSchema.nullable().describe('null: back to the proposal') });
