import { coveredBy, paragraphsIn } from './blocks.ts';
import type { Block, Cell, Grid } from './blocks.ts';
import { UnreadableFile } from './problems.ts';

export const maxSpan = { columns: 63, rows: 1000 } as const; // Word's own limit of columns

/** More places in tables than a text that is not refused for its length has words to fill. */
export const MAX_TABLE_SLOTS = 200_000;

const officialBlock =
  /C[ỘÔ]NG H(?:ÒA|OÀ) XÃ H[ỘÔ]I|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–]\s*Tự do|^\s*Nơi nhận|^\s*(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\.? /imu;

const plainText = (cell: Cell): string =>
  paragraphsIn(cell.blocks).flatMap((paragraph) => paragraph.lines.map((line) => line.text)).join('\n').normalize('NFC');

// The letterhead and the signature block are tables only to stand side by side (NĐ 30/2020, Phụ lục I).
function isLayout({ rows, ruled }: Grid, isHeaded: boolean): boolean {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width <= 1) return true;
  if (width > 4 || rows.length > 8) return false;
  const isOfficial = rows.some((row) => row.some((cell) => officialBlock.test(plainText(cell))));
  return isOfficial || (rows.length <= 2 && width <= 3 && !ruled && !isHeaded);
}

/**
 * Decides what a table is: a grid whose rows mean something, or a layout of columns, each read as a whole. A layout that holds
 * tables of its own (a web page, a frame around a whole document) is no layout of columns: its cells follow each other.
 * @param isHeaded the source says which cells are headings
 * @throws UnreadableFile where its cells cover more places than any table has
 */
export function arrangeTable(table: Grid, isHeaded = false): Block[] {
  if (coveredBy(table) > MAX_TABLE_SLOTS) throw new UnreadableFile('text_too_long');
  if (!isLayout(table, isHeaded)) return table.rows.some((row) => row.length > 0) ? [table] : [];
  const columns: Block[][] = [];
  let reaching: { cell: Cell; end: number }[] = [];
  table.rows.forEach((row, at) => {
    // A cell that reaches down from above holds its column, else the one beside it would move over.
    reaching = reaching.filter(({ end }) => end > at).concat(row.map((cell) => ({ cell, end: at + cell.rows })));
    reaching.toSorted((a, b) => a.cell.column - b.cell.column).forEach(({ cell }, index) => {
      if (row.includes(cell)) for (const block of cell.blocks) (columns[index] ??= []).push(block);
    });
  });
  if (columns.flat().some((block) => block.kind === 'grid' || block.kind === 'columns')) return table.rows.flatMap((row) => row.flatMap((cell) => cell.blocks));
  const filled = columns.map((blocks) => paragraphsIn(blocks)).filter((column) => column.length > 0);
  return filled.length === 0 ? [] : [{ kind: 'columns', columns: filled }];
}
