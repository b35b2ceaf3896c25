import { child, childrenOf, isOn, unwrapped, val } from './xml.ts';
import type { XmlNode } from './xml.ts';
import { arrangeTable, maxSpan } from './arrange-table.ts';
import { paragraphsIn } from './blocks.ts';
import type { Block, Cell } from './blocks.ts';

type ReadCell = (cell: XmlNode) => Block[];

function cellOf(cell: XmlNode, column: number, readCell: ReadCell): Cell & { continues: boolean } {
  const tcPr = child(cell, 'w:tcPr');
  const merge = child(tcPr, 'w:vMerge');
  const blocks = child(tcPr, 'w:cellDel') ? [] : readCell(cell);
  const columns = Math.min(maxSpan.columns, Math.max(1, Number(val(tcPr, 'w:gridSpan') ?? 1) || 1));
  const isEmpty = paragraphsIn(blocks).every((paragraph) => paragraph.lines.every((line) => line.text.trim() === ''));
  return { blocks, column, columns, rows: 1, continues: merge !== undefined && merge.attrs['w:val'] !== 'restart' && isEmpty };
}

/** The rows of a table, cells that are merged downwards joined into the one in which they begin. */
function readRows(table: XmlNode, readCell: ReadCell): Cell[][] {
  const open = new Map<number, Cell>();
  return unwrapped(table).filter((node) => node.name === 'w:tr').flatMap((row) => {
    const trPr = child(row, 'w:trPr');
    if (child(trPr, 'w:del') || isOn(trPr, 'w:hidden')) return [];
    let column = Math.min(maxSpan.columns, Math.max(0, Number(val(trPr, 'w:gridBefore') ?? 0) || 0));
    const cells: Cell[] = [];
    if (column > 0) cells.push({ blocks: [], column: 0, columns: column, rows: 1 });
    for (const node of unwrapped(row).filter((inner) => inner.name === 'w:tc')) {
      const { continues, ...cell } = cellOf(node, column, readCell);
      const above = open.get(column);
      column += cell.columns;
      if (continues && above) above.rows += 1;
      else {
        cells.push(cell);
        open.set(cell.column, cell);
      }
    }
    return [cells];
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

/** Reads a `w:tbl`. `readCell` reads what a cell holds, nested tables included. */
export function readTable(table: XmlNode, readCell: ReadCell): Block[] {
  return arrangeTable({ kind: 'grid', ruled: hasBorders(table), rows: readRows(table, readCell) });
}
