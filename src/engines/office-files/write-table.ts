import type { FlowBlock, TableBlock } from '../source-layout/index.ts';
import { coveredBy, paragraphsIn } from './blocks.ts';
import type { Cell, Columns, Grid, Paragraph } from './blocks.ts';
import { joined, putParagraph, shownLines } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { replaceIn, trimStyled } from './styled.ts';
import type { Styled } from './styled.ts';

type CellBlock = TableBlock['rows'][number]['cells'][number];

const cellLines = (cell: Cell): { paragraph: Paragraph; line: Styled }[] =>
  paragraphsIn(cell.blocks)
    .map((paragraph) => ({ paragraph, line: trimStyled(replaceIn(joined(shownLines(paragraph), ' '), /[\t\n]+/g, ' ')) }))
    .filter(({ line }) => line.text !== '');

function putCell(sheet: Sheet, cell: Cell): CellBlock {
  const paragraphs = cellLines(cell).map(({ paragraph, line }, index) => {
    if (index > 0) sheet.put(' ');
    return putParagraph(sheet, paragraph, line);
  });
  return { columns: Math.min(64, cell.columns), rows: Math.min(1000, cell.rows), paragraphs };
}

const textOfCell = (cell: Cell): string => cellLines(cell).map(({ line }) => line.text).join(' ');

/** What stands in a column of a row: the cell that begins there, or one that reaches down to it. */
type Slot = { cell: Cell; begins: boolean } | undefined;

// What is merged downwards holds for every row it covers, except in the head, whose words stand once.
function slotsOf(grid: Grid): Slot[][] {
  const slots: Slot[][] = grid.rows.map(() => []);
  grid.rows.forEach((row, index) => {
    for (const cell of row) {
      (slots[index] as Slot[])[cell.column] = { cell, begins: true };
      for (let below = index + 1; below < Math.min(grid.rows.length, index + cell.rows); below += 1) {
        const covered = slots[below] as Slot[];
        covered[cell.column] = index > 0 ? { cell, begins: false } : undefined;
        covered.length = Math.max(covered.length, cell.column + cell.columns);
      }
      (slots[index] as Slot[]).length = Math.max((slots[index] as Slot[]).length, cell.column + cell.columns);
    }
  });
  return slots;
}

/** Writes a table, a row a line; null where no cell shows anything. */
export function putGrid(sheet: Sheet, grid: Grid): FlowBlock | null {
  sheet.take(coveredBy(grid));
  const texts = new Map<Cell, string>();
  const textOnce = (cell: Cell): string => texts.get(cell) ?? (texts.set(cell, textOfCell(cell)).get(cell) as string);
  let isFirst = true;
  const rows = slotsOf(grid).map((row) => {
    const shown = Array.from(row);
    const isEmpty = shown.every((slot) => !slot || textOnce(slot.cell) === '');
    if (!isEmpty && !isFirst) sheet.put('\n');
    if (!isEmpty) isFirst = false;
    const cells: CellBlock[] = [];
    shown.forEach((slot, column) => {
      if (column > 0 && !isEmpty) sheet.put('\t');
      if (slot?.begins) cells.push(putCell(sheet, slot.cell));
      else if (slot) sheet.put(textOnce(slot.cell));
    });
    return { cells };
  });
  return isFirst ? null : { kind: 'table', ruled: grid.ruled, rows };
}

/** Writes columns one after the other. They are shown side by side, in one row: spans of a layout ascend. */
export function putColumns(sheet: Sheet, { columns }: Columns): FlowBlock | null {
  const shown = columns.map((column) => column.map((paragraph) => ({ paragraph, lines: shownLines(paragraph) })).filter(({ lines }) => lines.length > 0)).filter((column) => column.length > 0);
  if (shown.length === 0) return null;
  const cells = shown.map((column, index) => {
    if (index > 0) sheet.put('\n\n');
    const paragraphs = column.map(({ paragraph, lines }, at) => {
      if (at > 0) sheet.put('\n');
      return putParagraph(sheet, paragraph, joined(lines, '\n'));
    });
    return { columns: 1, rows: 1, paragraphs };
  });
  return { kind: 'table', ruled: false, rows: [{ cells }] };
}
