import { arrangeTable, maxSpan } from '../arrange-table.ts';
import type { Block, Cell } from '../blocks.ts';
import { lookInside } from './look.ts';
import type { Look } from './look.ts';
import type { HtmlNode } from './parse-html.ts';

type ReadCell = (cell: HtmlNode, look: Look) => Block[];
type Found = { node: HtmlNode; look: Look };

const groups = new Set(['thead', 'tbody', 'tfoot']);
const drawnBorder = /(?:^|;)\s*border(?:-(?:top|bottom|left|right))?(?:-(?:style|width))?\s*:\s*(?!\s*(?:0|none|hidden|initial|inherit))/i;

function elements(found: Found, names: ReadonlySet<string>): Found[] {
  return found.node.children.flatMap((inner) => (typeof inner !== 'string' && names.has(inner.name) ? [{ node: inner, look: lookInside(inner, found.look) }] : []));
}

/** The rows in the order in which they are shown: the foot last, wherever it stands. */
function rowsOf(table: Found): Found[] {
  const parts = elements(table, new Set([...groups, 'tr']));
  const order = [...parts.filter(({ node }) => node.name !== 'tfoot'), ...parts.filter(({ node }) => node.name === 'tfoot')];
  return order.flatMap((part) => (part.node.name === 'tr' ? [part] : elements(part, new Set(['tr']))));
}

const spanOf = (value: string | undefined, most: number): number => Math.min(most, Math.max(1, Number.parseInt(value ?? '', 10) || 1));

/** Reads a table: each cell goes into the first column that no cell from above reaches down to. */
export function readTable(node: HtmlNode, look: Look, readCell: ReadCell): Block[] {
  const table: Found = { node, look };
  const found = rowsOf(table);
  const busyUntil: number[] = [];
  let hasHeads = false;
  let ruled = (node.attrs['border'] ?? '0') !== '0' || drawnBorder.test(node.attrs['style'] ?? '');
  const rows = found.map((row, at) => {
    let column = 0;
    return elements(row, new Set(['td', 'th'])).map((cell): Cell => {
      while ((busyUntil[column] ?? 0) > at && column < 1_000) column += 1;
      const columns = spanOf(cell.node.attrs['colspan'], maxSpan.columns);
      const height = spanOf(cell.node.attrs['rowspan'], Math.min(maxSpan.rows, found.length - at));
      for (let covered = column; covered < column + columns; covered += 1) busyUntil[covered] = at + height;
      hasHeads ||= cell.node.name === 'th';
      ruled ||= drawnBorder.test(cell.node.attrs['style'] ?? '');
      const place = column;
      column += columns;
      return { blocks: readCell(cell.node, cell.look), column: place, columns, rows: height };
    });
  });
  const captions = elements(table, new Set(['caption'])).flatMap((caption) => readCell(caption.node, caption.look));
  return [...captions, ...arrangeTable({ kind: 'grid', ruled, rows }, hasHeads)];
}
