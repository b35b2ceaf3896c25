import { z } from 'zod';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { id, instant, version } from '../../kit/wire.ts';

const key = z.string().max(61);
const words = z.string().trim().min(1).max(4000);
const line = (most: number) => z.string().trim().max(most).nullable().transform((text) => text || null);

export const deskFields = { name: z.string().trim().min(1).max(300), phone: line(100), email: line(200), hours: line(200) };
export const deskSchema = z.object({
  name: z.string(), phone: z.string().nullable(), email: z.string().nullable(), hours: z.string().nullable(),
  from: z.enum(['set', 'document']).describe('document: the contact that the document names, until one is set'),
  version: z.number().int().describe('0 while none is set'),
}).meta({ id: 'ContactDesk', description: 'Whom to ask about a campaign' });
export const deskChangeSchema = z.object({ version, ...deskFields });

export const questionsHeadSchema = z.object({
  desk: deskSchema.nullable(), open: z.number().int().describe('questions that wait for an answer, among those that the asker sees'),
  may: z.object({ setDesk: z.boolean(), ask: z.array(z.object({ assignmentId: id, unitName: z.string() })).describe('for which units the asker may ask') }),
}).meta({ id: 'QuestionsHead' });

export const questionState = z.enum(['open', 'answered', 'closed']);
export const replySchema = z.object({ id, fromUnit: z.boolean(), body: z.string(), saidBy: z.string().nullable().describe('null where the reader does not see the unit'), saidAt: instant });
export const questionSchema = z.object({
  id, campaignId: id, assignmentId: id, unitName: z.string(), sectionKey: key.nullable(), formKey: key.nullable(), body: z.string(),
  state: questionState, shared: z.boolean(), askedBy: z.string().nullable().describe('null where the reader does not see the unit'), askedAt: instant,
  replies: z.array(replySchema),
  may: z.object({ answer: z.boolean(), share: z.boolean(), askOn: z.boolean(), close: z.boolean() }),
}).meta({ id: 'Question' });
export const questionsQuery = z.object({ state: questionState.optional(), ...pageQuery });
export const questionPageSchema = pageOf(questionSchema);

export const askSchema = z.object({ id, body: words, sectionKey: key.nullable().default(null), formKey: key.nullable().default(null) });
export const answerSchema = z.object({ id, body: words, share: z.boolean().default(false).describe('show question and answers to all who take part') });
export const askOnSchema = z.object({ id, body: words });
export const sharingSchema = z.object({ shared: z.boolean() });
