import type { FlowBlock, FlowLayout } from '../source-layout/index.ts';
import type { Span } from '../text/index.ts';
import { paragraphsIn } from './blocks.ts';
import type { Block, Paragraph } from './blocks.ts';
import { isHandWrapped, separatorBetween } from './separators.ts';
import { joined, putParagraph, Sheet, shownLines } from './sheet.ts';
import { putColumns, putGrid } from './write-table.ts';

export type WrittenText = { text: string; layout: FlowLayout; hasTables: boolean; footnotes: Span[] };

function putBlock(sheet: Sheet, block: Block): FlowBlock | null {
  if (block.kind === 'grid') return putGrid(sheet, block);
  if (block.kind === 'columns') return putColumns(sheet, block);
  if (block.kind === 'blank') return null;
  const lines = shownLines(block);
  return lines.length === 0 ? null : putParagraph(sheet, block, joined(lines, '\n'));
}

const isShown = (block: Block): boolean =>
  block.kind !== 'blank' && paragraphsIn([block]).some((paragraph) => shownLines(paragraph).length > 0);

/**
 * Writes blocks out as canonical text, and the layout that says how each stretch of it looked: a blank line between paragraphs, a
 * table row on one line with its cells joined by TAB (a cell over several columns is followed by empty ones, a cell merged downwards
 * repeats), the columns of a letterhead one after the other, the notes last, each a paragraph.
 */
export function writeText(blocks: readonly Block[], notes: readonly Paragraph[] = []): WrittenText {
  const sheet = new Sheet();
  const handWrapped = isHandWrapped(blocks);
  const layout: FlowBlock[] = [];
  const footnotes: Span[] = [];
  let before: Block | null = null;
  let blanks = 0;
  for (const block of blocks) {
    if (!isShown(block)) {
      blanks += 1;
      continue;
    }
    if (before) sheet.put(separatorBetween(before, block, blanks, handWrapped));
    const put = putBlock(sheet, block);
    if (put) layout.push(put);
    before = block;
    blanks = 0;
  }
  for (const note of notes) {
    if (sheet.length > 0) sheet.put('\n\n');
    const start = sheet.length;
    layout.push(putParagraph(sheet, note, joined(shownLines(note), ' ')));
    footnotes.push({ start, end: sheet.length });
  }
  const hasTables = blocks.some((block) => block.kind === 'grid' && isShown(block));
  return { text: sheet.toString(), layout: { kind: 'flow', blocks: layout }, hasTables, footnotes };
}
