import { child, childrenOf, isOn, val } from './xml.ts';
import type { XmlNode } from './xml.ts';
import { unwrapped } from './blocks.ts';
import type { TextBlock } from './blocks.ts';

type Cell = { lines: string[]; span: number; merge: 'starts' | 'continues' | null };
type ReadCell = (cell: XmlNode) => TextBlock[];
type Row = { cells: Cell[]; before: number };

const maxSpan = 63; // Word's own limit of columns

function cellOf(cell: XmlNode, readCell: ReadCell): Cell {
  const tcPr = child(cell, 'w:tcPr');
  const merge = child(tcPr, 'w:vMerge');
  const blocks = child(tcPr, 'w:cellDel') ? [] : readCell(cell);
  const merging = merge?.attrs['w:val'] === 'restart' ? 'starts' : 'continues';
  return {
    lines: blocks.flatMap((block) => block.lines.map((line) => line.replace(/\t+/g, ' ').trim())),
    span: Math.min(maxSpan, Math.max(1, Number(val(tcPr, 'w:gridSpan') ?? 1) || 1)),
    merge: merge ? merging : null,
  };
}

function readRows(table: XmlNode, readCell: ReadCell): Row[] {
  const rows = unwrapped(table).filter((node) => node.name === 'w:tr');
  return rows.flatMap((row) => {
    const trPr = child(row, 'w:trPr');
    if (child(trPr, 'w:del') || isOn(trPr, 'w:hidden')) return [];
    const cells = unwrapped(row).filter((node) => node.name === 'w:tc');
    const before = Math.min(maxSpan, Number(val(trPr, 'w:gridBefore') ?? 0) || 0);
    return [{ cells: cells.map((cell) => cellOf(cell, readCell)), before }];
  });
}

function hasBorders(table: XmlNode): boolean {
  const tblPr = child(table, 'w:tblPr');
  const drawn = (borders: XmlNode | undefined) =>
    childrenOf(borders).some((side) => !['none', 'nil'].includes(side.attrs['w:val'] ?? 'none'));
  const own = child(tblPr, 'w:tblBorders');
  if (own) return drawn(own);
  if (val(tblPr, 'w:tblStyle') !== undefined) return true;
  return childrenOf(table, 'w:tr').some((row) =>
    childrenOf(row, 'w:tc').some((cell) => drawn(child(child(cell, 'w:tcPr'), 'w:tcBorders'))),
  );
}

const officialBlock =
  /C[ỘÔ]NG H(?:ÒA|OÀ) XÃ H[ỘÔ]I|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–]\s*Tự do|^\s*Nơi nhận|^\s*(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\.? /imu;

// The letterhead and the signature block are tables only to stand side by side (NĐ 30/2020, Phụ lục I).
function isLayout(table: XmlNode, rows: Row[]): boolean {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  if (width <= 1) return true;
  if (width > 4 || rows.length > 8) return false;
  const isOfficial = rows.some((row) => row.cells.some((cell) => officialBlock.test(cell.lines.join('\n'))));
  return isOfficial || (rows.length <= 2 && width <= 3 && !hasBorders(table));
}

function layoutBlocks(rows: Row[]): TextBlock[] {
  const columns: string[][] = [];
  for (const row of rows) row.cells.forEach((cell, index) => (columns[index] ??= []).push(...cell.lines));
  return columns.filter((lines) => lines.length > 0).map((lines) => ({ lines, isTable: false }));
}

function rowLine(row: Row, above: string[], isHeaderMerge: (column: number) => boolean): string[] {
  const line: string[] = Array.from({ length: row.before }, () => '');
  for (const cell of row.cells) {
    const column = line.length;
    const own = cell.lines.join(' ');
    // What is merged downwards holds for every row it covers, except in the head, whose words stand once.
    line.push(cell.merge === 'continues' && own === '' && !isHeaderMerge(column) ? (above[column] ?? '') : own);
    for (let extra = 1; extra < cell.span; extra += 1) line.push('');
  }
  return line;
}

function gridBlock(rows: Row[]): TextBlock | null {
  const lines: string[] = [];
  const headed = new Map<number, boolean>();
  let above: string[] = [];
  rows.forEach((row, index) => {
    let column = row.before;
    for (const cell of row.cells) {
      if (cell.merge !== 'continues') headed.set(column, cell.merge === 'starts' && index === 0);
      column += cell.span;
    }
    above = rowLine(row, above, (at) => headed.get(at) ?? false);
    if (above.some((cell) => cell !== '')) lines.push(above.join('\t'));
  });
  return lines.length > 0 ? { lines, isTable: true } : null;
}

/**
 * A table as text: a line per row with its cells joined by TAB (a cell over several columns is followed by empty ones,
 * a cell merged downwards repeats), or, where it only lays out a letterhead or signature block, the lines of the left
 * column and then those of the right one.
 * `readCell` reads what a cell holds, nested tables included.
 */
export function readTable(table: XmlNode, readCell: ReadCell): TextBlock[] {
  const rows = readRows(table, readCell);
  if (isLayout(table, rows)) return layoutBlocks(rows);
  const grid = gridBlock(rows);
  return grid ? [grid] : [];
}
