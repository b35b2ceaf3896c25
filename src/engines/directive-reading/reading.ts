/** What a reading is beside the directive itself: where each value stands in the text, and what the clerk should look at. */
import { z } from 'zod';
import { particularsSchema, placeSchema } from './particulars/schema.ts';
import { directiveSchema } from './schema.ts';

export const evidenceSchema = z.strictObject({
  start: z.int().min(0).describe('First UTF-16 unit in the canonical text'),
  end: z.int().min(0).describe('Unit after the last'),
  rule: z.string().describe('The rule of the grammar that read it, e.g. head.number'),
  confidence: z.number().min(0).max(1).describe('0 to 1; below 0.6 a person should look'),
}).meta({ id: 'Evidence', description: 'The words of the source behind one value' });

export const diagnosticSchema = z.strictObject({
  code: z.string().describe('Stable code, e.g. section_repeated'),
  message: z.strictObject({ vi: z.string(), en: z.string() }).describe('A sentence for the clerk, in both languages'),
  start: z.int().min(0).optional().describe('Where it stands in the canonical text'),
  end: z.int().min(0).optional(),
  pointer: z.string().optional().describe('JSON pointer of the value concerned'),
  places: z.array(placeSchema).optional().describe('All places concerned, where there is more than one'),
}).meta({ id: 'ReadingDiagnostic', description: 'Something in the document that a person should look at' });

export const readingSchema = z.strictObject({
  directive: directiveSchema,
  evidence: z.record(z.string(), evidenceSchema).describe('JSON pointer into the directive → place in the text'),
  diagnostics: z.array(diagnosticSchema),
  particulars: particularsSchema,
  text: z.string().describe('Canonical NFC text that all spans index, in UTF-16 units'),
  extractor: z.string().describe('Version of the grammar that made this reading'),
}).meta({ id: 'Reading', description: 'A document as the grammar read it' });

export type Evidence = z.infer<typeof evidenceSchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type Reading = z.infer<typeof readingSchema>;
