/**
 * How a source looked, tied to its canonical text: flowing blocks with their formatting (Word, HTML), or pages with the place of
 * each word (PDF, scans). Made when a file is opened, kept beside its text, shown as the left pane of a reading. Every span indexes
 * the canonical text in UTF-16 units; spans of one layout ascend and do not overlap. Nothing in it is HTML.
 */
import { z } from 'zod';

const unit = z.int().min(0);
const share = z.number().min(0).max(1);

/** Words of one format within a paragraph; the words themselves stand in the text. */
export const pieceSchema = z.strictObject({
  start: unit, end: unit,
  bold: z.literal(true).optional(), italic: z.literal(true).optional(), underline: z.literal(true).optional(),
});

export const paragraphBlockSchema = z.strictObject({
  kind: z.literal('paragraph'),
  align: z.enum(['start', 'center', 'end', 'justify']),
  indent: z.number().min(0).max(12).describe('Left indent in centimetres'),
  pieces: z.array(pieceSchema),
});

export const cellSchema = z.strictObject({
  columns: z.int().min(1).max(64).describe('Columns that the cell spans'),
  rows: z.int().min(1).max(1000).describe('Rows that the cell spans'),
  paragraphs: z.array(paragraphBlockSchema),
});

export const tableBlockSchema = z.strictObject({
  kind: z.literal('table'),
  ruled: z.boolean().describe('False for a table that only places text, as a letterhead does'),
  rows: z.array(z.strictObject({ cells: z.array(cellSchema) })),
});

export const flowLayoutSchema = z.strictObject({
  kind: z.literal('flow'),
  blocks: z.array(z.discriminatedUnion('kind', [paragraphBlockSchema, tableBlockSchema])),
});

/** A word on a page; its box in shares of the page's width and height, from the upper left corner. */
export const pageWordSchema = z.strictObject({
  start: unit, end: unit, x: share, y: share, width: share, height: share,
  confidence: share.optional().describe('How sure the character recognition was; only on scanned pages'),
});

export const pageSchema = z.strictObject({
  width: z.number().positive().describe('In points'), height: z.number().positive(),
  scanned: z.boolean().describe('True where the words were recognised from a picture'),
  words: z.array(pageWordSchema),
});

export const pagesLayoutSchema = z.strictObject({ kind: z.literal('pages'), pages: z.array(pageSchema) });

export const sourceLayoutSchema = z.discriminatedUnion('kind', [flowLayoutSchema, pagesLayoutSchema])
  .meta({ id: 'SourceLayout', description: 'How the source looked, tied to its canonical text' });

export type Piece = z.infer<typeof pieceSchema>;
export type ParagraphBlock = z.infer<typeof paragraphBlockSchema>;
export type TableBlock = z.infer<typeof tableBlockSchema>;
export type FlowBlock = ParagraphBlock | TableBlock;
export type FlowLayout = z.infer<typeof flowLayoutSchema>;
export type PageWord = z.infer<typeof pageWordSchema>;
export type Page = z.infer<typeof pageSchema>;
export type PagesLayout = z.infer<typeof pagesLayoutSchema>;
export type SourceLayout = z.infer<typeof sourceLayoutSchema>;
