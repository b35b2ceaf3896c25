import { z } from 'zod';

/** Version of the stored shape; a change of the closed schema raises it and brings a converter. */
export const RICH_TEXT_VERSION = 1;

/** What one text may hold at most: bytes of its JSON in UTF-8, nodes, and lists inside lists. */
export const richTextLimits = { bytes: 200_000, nodes: 5_000, listDepth: 4 } as const;

// XML 1.0 cannot carry these (nor jsonb half a surrogate pair), so such a text could be neither stored nor written to Word.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const mark = z.strictObject({ type: z.enum(['bold', 'italic', 'underline']) });

const text = z.strictObject({
  type: z.literal('text'),
  text: z
    .string()
    .min(1)
    .max(richTextLimits.bytes)
    .refine((value) => value.isWellFormed() && !unprintable.test(value), 'control_character'),
  marks: z.array(mark).max(3).optional(),
});

const hardBreak = z.strictObject({
  type: z.literal('hardBreak'),
  marks: z.array(mark).max(3).optional(),
});

const inline = z.array(z.discriminatedUnion('type', [text, hardBreak])).max(richTextLimits.nodes);

const paragraph = z.strictObject({ type: z.literal('paragraph'), content: inline.optional() });

const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(3), z.literal(4)]) }),
  content: inline.optional(),
});

const listAttrs = z.strictObject({
  start: z.number().int().min(0).max(100_000).optional(),
  type: z.string().max(1).nullable().optional(),
});

export type Mark = z.infer<typeof mark>;
export type Inline = z.infer<typeof text> | z.infer<typeof hardBreak>;
export type ParagraphNode = z.infer<typeof paragraph>;
export type HeadingNode = z.infer<typeof heading>;
export type ListNode = {
  type: 'bulletList' | 'orderedList';
  attrs?: z.infer<typeof listAttrs> | undefined;
  content: ListItemNode[];
};
export type ListItemNode = { type: 'listItem'; content: (ParagraphNode | ListNode)[] };
export type Block = ParagraphNode | HeadingNode | ListNode;

// Lists are unrolled level by level instead of recursing: a hostile payload nested a thousand deep
// is refused at the fifth level and cannot exhaust the stack.
function listOf(depth: number): z.ZodType<ListNode> {
  const inner = depth > 1 ? z.union([paragraph, listOf(depth - 1)]) : paragraph;
  return z.strictObject({
    type: z.enum(['bulletList', 'orderedList']),
    attrs: listAttrs.optional(),
    content: z
      .array(
        z.strictObject({
          type: z.literal('listItem'),
          content: z.array(inner).min(1).max(richTextLimits.nodes),
        }),
      )
      .min(1)
      .max(richTextLimits.nodes),
  });
}

const block: z.ZodType<Block> = z.union([paragraph, heading, listOf(richTextLimits.listDepth)]);

function countNodes(node: { content?: unknown }): number {
  if (!Array.isArray(node.content)) return 1;
  return node.content.reduce((sum: number, child: { content?: unknown }) => sum + countNodes(child), 1);
}

/**
 * The narrative text that a person writes: the JSON of TipTap's StarterKit (ProseMirror) cut down to a closed set of
 * nodes (paragraph, heading 3–4, bulletList, orderedList, listItem, text, hardBreak) and marks (bold, italic,
 * underline), with the version of that set beside `type: 'doc'`. Unknown keys, nodes and marks are refused; see
 * `richTextLimits` for size and depth. HTML is never stored.
 */
export const richTextSchema = z
  .strictObject({
    version: z.literal(RICH_TEXT_VERSION),
    type: z.literal('doc'),
    content: z.array(block).max(richTextLimits.nodes),
  })
  .superRefine((doc, context) => {
    if (countNodes(doc) > richTextLimits.nodes) context.addIssue({ code: 'custom', message: 'too_many_nodes' });
    if (new TextEncoder().encode(JSON.stringify(doc)).length > richTextLimits.bytes) {
      context.addIssue({ code: 'custom', message: 'text_too_large' });
    }
  })
  .meta({ id: 'RichText', description: 'Narrative text: a closed subset of TipTap JSON with its version' });

export type RichText = z.infer<typeof richTextSchema>;
