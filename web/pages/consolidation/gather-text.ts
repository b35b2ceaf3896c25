import { richTextSchema } from '#engines/rich-text/index.ts';
import { isBlank, toPlainText } from '#engines/rich-text/plain.ts';
import type { Block, RichText } from '#engines/rich-text/schema.ts';
import { RICH_TEXT_VERSION } from '#engines/rich-text/schema.ts';

/** A text of a unit below, to be put into one's own section. */
export interface GatheredText {
  unitName: string;
  body: RichText;
}

/**
 * A section with the texts of other units added at its end, each under a line that says whose it is.
 * @returns null where the section would outgrow what one text may hold
 */
export function withGathered(own: RichText | undefined, texts: GatheredText[]): RichText | null {
  const kept = own && !isBlank(own) ? withoutEmptyEnd(own.content) : [];
  const added = texts.flatMap(({ unitName, body }) => [sourceLine(unitName), ...withoutEmptyEnd(body.content)]);
  const parsed = richTextSchema.safeParse({ version: RICH_TEXT_VERSION, type: 'doc', content: [...kept, ...added] });
  return parsed.success ? parsed.data : null;
}

/** Whether a section already holds a text under that unit's name. */
export function holdsTextOf(own: RichText | undefined, unitName: string): boolean {
  const line = wordsOf(sourceLine(unitName));
  return own?.content.some((block) => block.type === 'paragraph' && wordsOf(block) === line) ?? false;
}

function sourceLine(unitName: string): Block {
  return { type: 'paragraph', content: [{ type: 'text', text: `${unitName}:`, marks: [{ type: 'bold' }, { type: 'italic' }] }] };
}

function withoutEmptyEnd(blocks: Block[]): Block[] {
  const last = blocks.findLastIndex((block) => !isBlank({ version: RICH_TEXT_VERSION, type: 'doc', content: [block] }));
  return blocks.slice(0, last + 1);
}

function wordsOf(block: Block): string {
  return toPlainText({ version: RICH_TEXT_VERSION, type: 'doc', content: [block] }).trim();
}
