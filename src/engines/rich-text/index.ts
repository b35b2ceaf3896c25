export { RICH_TEXT_VERSION, richTextLimits, richTextSchema } from './schema.ts';
export type { Block, HeadingNode, Inline, ListItemNode, ListNode, Mark, ParagraphNode, RichText } from './schema.ts';
export { emptyRichText, fromPlainText, isBlank, toPlainText, wordCount } from './plain.ts';
export { fromEditor } from './editor.ts';
