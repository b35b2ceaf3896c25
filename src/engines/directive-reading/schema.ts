/**
 * The structured directive: what reading a plan, resolution or guidance must yield.
 * One zod schema serves the reader, the server (corrections) and the web (editing), so the three cannot disagree.
 * Text values keep the document's own Vietnamese words; what the document does not give is null or an empty list.
 */
import { z } from 'zod';

/** Document kinds, in the order in which a clerk's list shows them. */
export const documentKinds = [
  'plan', 'resolution', 'conclusion', 'instruction', 'guidance', 'programme', 'decision',
  'notice', 'letter', 'regulation', 'scheme', 'report', 'other',
] as const;
export const comparators = ['>', '>=', '=', '<=', '<'] as const;
export const dueBounds = ['before', 'by', 'in'] as const;
export const duePrecisions = ['day', 'early-month', 'mid-month', 'late-month', 'month', 'quarter', 'year'] as const;

const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).describe('ISO date at the precision printed: 2024-06-27, 2021-05 or 2021');
const actor = z.string().min(1).describe('An actor as the document names it');

export const citationSchema = z.strictObject({
  kind: z.enum(documentKinds).describe('Kind of the cited document; Nghị định, Luật, Thông tư are other'),
  number: z.string().min(1).nullable().describe('Part before the slash: 86, 4a, 07/2013'),
  code: z.string().min(1).nullable().describe('Part after it: KH-TLĐ, NQ/TW'),
  date: partialDate.nullable().describe('Date of the cited document'),
  issuer: z.string().min(1).nullable().describe('Body that issued it, without its term of office'),
}).meta({ id: 'Citation', description: 'A numbered document that this one names' });

export const treeNodeSchema = z.strictObject({
  label: z.string().min(1).describe('Label as printed, without dot or bracket: I, 2.1, a, Phần thứ nhất, -, +, *'),
  heading: z.string().describe("The heading's text, or the whole paragraph of an item without one"),
  get children(): z.ZodArray<typeof treeNodeSchema> { return z.array(treeNodeSchema); },
}).meta({ id: 'DirectiveTreeNode', description: 'A headed part or numbered item, with the parts below it' });

export const dueSchema = z.strictObject({
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?|-Q[1-4])?$/).describe('ISO date at the given precision; a quarter as 2024-Q2'),
  bound: z.enum(dueBounds).describe('before: trước · by: chậm nhất, đến hết · in: within the named time'),
  precision: z.enum(duePrecisions).describe('How exactly the document dates it'),
  text: z.string().min(1).describe('The phrase as printed'),
}).meta({ id: 'Due', description: 'A due date as the document gives it' });

export const targetSchema = z.strictObject({
  text: z.string().min(1).describe('The whole sentence, the same for each of its figures'),
  measure: z.string().min(1).describe('What is measured: group plus predicate'),
  comparator: z.enum(comparators).describe('trên is >, trở lên and ít nhất are >=, a bare figure is ='),
  value: z.number().describe('The figure as a number: 6,7 is 6.7'),
  unit: z.string().min(1).describe('% or the counted noun'),
  population: z.string().min(1).nullable().describe('The restricted group that the figure is a share of'),
  period: z.literal('year').nullable().describe('year where it is to be reached every year'),
}).meta({ id: 'Target', description: 'Chỉ tiêu: a measurable figure to reach' });

export const taskSchema = z.strictObject({
  text: z.string().min(1).describe('The bullet, sentence or table row that gives the work'),
  lead: z.array(actor).describe('Who is responsible (chủ trì)'),
  support: z.array(actor).describe('Who supports (phối hợp)'),
  due: dueSchema.nullable().describe('By when'),
}).meta({ id: 'Task', description: 'Nhiệm vụ: work given to a named actor' });

export const deadlineSchema = z.strictObject({
  actor: actor.nullable().describe('Who owes it, as printed, joint actors together'),
  action: z.string().min(1).describe('What is owed, without actor and date'),
  deliverTo: z.string().min(1).nullable().describe('To whom it is sent'),
  due: dueSchema,
}).meta({ id: 'Deadline', description: 'A dated obligation' });

export const formSchema = z.strictObject({
  label: z.string().min(1).describe('Biểu mẫu số 01, Phụ lục'),
  title: z.string().min(1).nullable().describe('What it is said to hold'),
}).meta({ id: 'NamedForm', description: 'A form or annex that the document names' });

export const signatureSchema = z.strictObject({
  authority: z.string().min(1).nullable().describe('TM. BAN THƯỜNG VỤ; several lines joined with a space'),
  position: z.string().min(1).nullable().describe("The signer's own post: CHỦ TỊCH"),
  name: z.string().min(1).nullable().describe("The signer's name"),
}).meta({ id: 'SignatureBlock', description: 'Who signed, in what capacity' });

/** The whole directive; exact shape of the JSON that `lantoa read --json` prints. */
export const directiveSchema = z.strictObject({
  kind: z.enum(documentKinds).describe('Document kind'),
  number: z.string().min(1).nullable().describe('Number before the slash; null where left blank'),
  code: z.string().min(1).nullable().describe('Symbol after the slash'),
  date: partialDate.nullable().describe('Date of the document'),
  place: z.string().min(1).nullable().describe('Địa danh of the date line'),
  issuer: z.string().min(1).nullable().describe('The issuing organisation, not its committee'),
  title: z.string().describe('Trích yếu, one line, without the kind word'),
  basis: z.array(citationSchema).describe('Documents that this one carries out or is grounded on'),
  citations: z.array(citationSchema).describe('Every numbered document cited, each once, in order of appearance'),
  sections: z.array(treeNodeSchema).describe("The body's headed parts, annexes left out"),
  targets: z.array(targetSchema).describe('Chỉ tiêu'),
  tasks: z.array(taskSchema).describe('Nhiệm vụ with a responsible actor'),
  deadlines: z.array(deadlineSchema).describe('Every dated obligation, each (actor, due) pair once'),
  reportOutline: z.array(treeNodeSchema).nullable().describe('Đề cương báo cáo, null where none is included'),
  forms: z.array(formSchema).describe('Biểu mẫu and phụ lục named'),
  recipients: z.array(z.string().min(1)).describe('Nơi nhận, one entry a line'),
  signature: signatureSchema.nullable().describe('Signature block, null where there is none'),
}).meta({ id: 'Directive', description: 'The structured content of a directing document' });

export type DocumentKind = (typeof documentKinds)[number];
export type Citation = z.infer<typeof citationSchema>;
export type TreeNode = { label: string; heading: string; children: TreeNode[] };
export type Due = z.infer<typeof dueSchema>;
export type Target = z.infer<typeof targetSchema>;
export type Task = z.infer<typeof taskSchema>;
export type Deadline = z.infer<typeof deadlineSchema>;
export type NamedForm = z.infer<typeof formSchema>;
export type SignatureBlock = z.infer<typeof signatureSchema>;
export type Directive = z.infer<typeof directiveSchema>;
