import type { ParagraphBlock } from '../source-layout/index.ts';
import type { Styled } from './styled.ts';

export type Align = ParagraphBlock['align'];

/** A paragraph of one line or, with breaks in it, more. A `preformatted` one is a line of a text that was wrapped by hand. */
export type Paragraph = { kind: 'paragraph'; lines: Styled[]; align: Align; indent: number; preformatted?: boolean };

/** An empty paragraph: it parts what stands above it from what stands below. */
export type Blank = { kind: 'blank'; preformatted?: boolean };

/** A cell where it stands: its first column, and the columns and rows that it covers. */
export type Cell = { blocks: Block[]; column: number; columns: number; rows: number };

/** A table whose rows and columns mean something. */
export type Grid = { kind: 'grid'; ruled: boolean; rows: Cell[][] };

/** Columns of text side by side: a letterhead, a signature block. Each is read from its top to its end. */
export type Columns = { kind: 'columns'; columns: Paragraph[][] };

export type Block = Paragraph | Blank | Grid | Columns;

/** The paragraphs in blocks of any kind, in the order in which they are read. */
export function paragraphsIn(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block];
    if (block.kind === 'grid') return block.rows.flatMap((row) => row.flatMap((cell) => paragraphsIn(cell.blocks)));
    return block.kind === 'columns' ? block.columns.flat() : [];
  });
}

/** The same blocks with each line changed. */
export function mapLines(blocks: readonly Block[], change: (line: Styled) => Styled): Block[] {
  const inParagraph = (paragraph: Paragraph): Paragraph => ({ ...paragraph, lines: paragraph.lines.map(change) });
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return inParagraph(block);
    if (block.kind === 'columns') return { ...block, columns: block.columns.map((column) => column.map(inParagraph)) };
    if (block.kind === 'blank') return block;
    return { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: mapLines(cell.blocks, change) }))) };
  });
}

/** Places that the cells of a table cover, all together. A page made to harm has few cells that reach over all others. */
export const coveredBy = (grid: Grid): number => grid.rows.reduce((sum, row) => row.reduce((before, cell) => before + cell.columns * cell.rows, sum), 0);
