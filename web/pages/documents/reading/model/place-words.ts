/** Where what a person adds belongs among its neighbours: by its place in the text, in a tree also by its label. */
import { markerOf, type MarkerStyle } from '#engines/official-document/markers.ts';
import type { Directive, TreeNode } from '#engines/directive-reading/schema.ts';
import { valueAt, type Pointer } from './pointer.ts';

export type StartOf = (pointer: Pointer) => number | undefined;
export interface ListPlace { list: Pointer; index: number }

/** Behind the last item that begins before it. */
export function placeInList(content: Directive, list: Pointer, at: number, startOf: StartOf): ListPlace {
  const items = (valueAt(content, list) as unknown[] | null) ?? [];
  return { list, index: indexAmong(items, list, at, startOf) };
}

function indexAmong(items: readonly unknown[], list: Pointer, at: number, startOf: StartOf): number {
  let [index, known] = [0, false];
  for (const position of items.keys()) {
    const start = startOf(`${list}/${position}`);
    if (start === undefined) continue;
    known = true;
    if (start <= at) index = position + 1;
  }
  return known ? index : items.length;
}

/** The higher a style, the lower its number: what is numbered I stands above 1, that above a. */
const rank: Partial<Record<MarkerStyle, number>> = {
  part: 0, chapter: 1, 'mục': 2, capital: 3, article: 4, roman: 4, number: 5, decimal: 6, letter: 8, 'number-bracket': 8, 'bracketed-number': 8,
  'bracketed-roman': 9, 'bracketed-letter': 9, star: 20, dash: 21, plus: 22,
};

/** Below the nearest part above it whose label is of a higher style; without a label beside the part before it. */
export function placeInTree(content: Directive, root: Pointer, label: string, at: number, startOf: StartOf): ListPlace {
  const path = pathBefore((valueAt(content, root) as TreeNode[] | null) ?? [], root, at, startOf);
  if (path.length === 0) return placeInList(content, root, at, startOf);
  const own = rankOf(label);
  const above = own === undefined ? path.length - 2 : path.findLastIndex(({ node }) => (rankOf(node.label) ?? Infinity) < own);
  const parent = path[above];
  const below = path[above + 1];
  return { list: parent ? `${parent.pointer}/children` : root, index: below ? below.index + 1 : 0 };
}

interface Step { node: TreeNode; pointer: Pointer; index: number }

/** From the root down to the last part that begins before a place. */
function pathBefore(nodes: readonly TreeNode[], list: Pointer, at: number, startOf: StartOf): Step[] {
  const index = nodes.findLastIndex((_, position) => (startOf(`${list}/${position}`) ?? Infinity) <= at);
  const node = nodes[index];
  if (!node) return [];
  const pointer = `${list}/${index}`;
  return [{ node, pointer, index }, ...pathBefore(node.children, `${pointer}/children`, at, startOf)];
}

function rankOf(label: string): number | undefined {
  if (label === '') return undefined;
  const style = markerOf(`${label}. X`)?.style ?? markerOf(`${label} x`)?.style;
  if (!style) return undefined;
  return (rank[style] ?? 10) + (style === 'decimal' ? label.split('.').length / 10 : 0);
}
