/** Ruled tables: printed rules → grids of cells → the words of each cell. */
import { printedLines } from './lines.ts';
import { rightOf, type PlacedPage, type PlacedWord, type PrintedLine, type Rule } from './placed.ts';

/** A cell's lines, from the top down. */
export interface GridCell { readonly lines: readonly PrintedLine[] }
export interface Grid { readonly top: number; readonly bottom: number; readonly rows: readonly (readonly GridCell[])[] }

const near = 3;

/** Values closer than a rule is thick are one. */
function clusters(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const found: { sum: number; count: number; last: number }[] = [];
  for (const value of sorted) {
    const open = found.at(-1);
    if (open && value - open.last <= near) { open.sum += value; open.count++; open.last = value; } else found.push({ sum: value, count: 1, last: value });
  }
  return found.map(({ sum, count }) => sum / count);
}

/** Rules that touch each other, table by table. */
function connected(rules: readonly Rule[]): Rule[][] {
  const left = new Set(rules);
  const groups: Rule[][] = [];
  const touches = (a: Rule, b: Rule): boolean => a.x0 <= b.x1 + near && b.x0 <= a.x1 + near && a.y0 <= b.y1 + near && b.y0 <= a.y1 + near;
  for (const start of rules) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (let i = 0; i < group.length; i++) {
      for (const other of left) if (touches(group[i] as Rule, other)) { left.delete(other); group.push(other); }
    }
    groups.push(group);
  }
  return groups;
}

/** More rules than this are a drawing or an attack, not tables. */
const mostRules = 4000;

/** The ruled tables of a page with the words in them; `rest` is what stands outside. */
export function gridsOf(page: PlacedPage, number: number): { grids: Grid[]; rest: PlacedWord[] } {
  if (page.rules.length < 5 || page.rules.length > mostRules) return { grids: [], rest: [...page.words] };
  let rest = [...page.words];
  const grids: Grid[] = [];
  for (const group of connected(page.rules)) {
    const xs = clusters(group.filter((rule) => rule.x0 === rule.x1).map((rule) => rule.x0));
    const ys = clusters(group.filter((rule) => rule.y0 === rule.y1).map((rule) => rule.y0));
    // Two columns and two rows at least: a frame around the page or a line under a head is no table.
    if (xs.length < 3 || ys.length < 3 || xs.length > 40) continue;
    const [left, right, top, bottom] = [xs[0] as number, xs.at(-1) as number, ys[0] as number, ys.at(-1) as number];
    const within = rest.filter((word) => inside(word, left, right, top, bottom));
    if (within.length === 0) continue;
    const grid = fill(group, xs, ys, within, number);
    if (!grid) continue;
    const taken = new Set(within);
    rest = rest.filter((word) => !taken.has(word));
    grids.push({ top, bottom, rows: grid });
  }
  return { grids, rest };
}

const middle = (word: PlacedWord): { x: number; y: number } => ({ x: word.x + word.width / 2, y: word.baseline - word.size * 0.3 });
const inside = (word: PlacedWord, left: number, right: number, top: number, bottom: number): boolean => {
  const { x, y } = middle(word);
  return x > left && x < right && y > top && y < bottom;
};

function fill(rules: readonly Rule[], xs: readonly number[], ys: readonly number[], words: readonly PlacedWord[], page: number): GridCell[][] | null {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  // A rule is missing where cells are merged: the cell to the right, or below, belongs to the first.
  const ruled = (vertical: boolean, at: number, from: number, to: number): boolean => rules.some((rule) => vertical
    ? rule.x0 === rule.x1 && Math.abs(rule.x0 - at) <= near && rule.y0 <= from + near && rule.y1 >= to - near
    : rule.y0 === rule.y1 && Math.abs(rule.y0 - at) <= near && rule.x0 <= from + near && rule.x1 >= to - near);
  const owner = new Map<string, [number, number]>();
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) {
    const [x0, x1, y0, y1] = [xs[c] as number, xs[c + 1] as number, ys[r] as number, ys[r + 1] as number];
    const midX = (x0 + x1) / 2;
    const midY = (y0 + y1) / 2;
    const fromLeft = c > 0 && !ruled(true, x0, midY - 1, midY + 1) ? owner.get(`${r},${c - 1}`) : undefined;
    const fromAbove = !fromLeft && r > 0 && !ruled(false, y0, midX - 1, midX + 1) ? owner.get(`${r - 1},${c}`) : undefined;
    owner.set(`${r},${c}`, fromLeft ?? fromAbove ?? [r, c]);
  }
  const held = new Map<string, PlacedWord[]>();
  for (const word of words) {
    const { x, y } = middle(word);
    const c = Math.min(columns - 1, Math.max(0, xs.findIndex((edge) => edge > x) - 1));
    const r = Math.min(rows - 1, Math.max(0, ys.findIndex((edge) => edge > y) - 1));
    const key = (owner.get(`${r},${c}`) ?? [r, c]).join(',');
    held.set(key, [...(held.get(key) ?? []), word]);
  }
  const table = Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_none, c) => ({ lines: printedLines(page, held.get(`${r},${c}`) ?? []) })));
  const filled = table.filter((row) => row.some((cell) => cell.lines.length > 0));
  return filled.length >= 2 && filled.some((row) => row.filter((cell) => cell.lines.length > 0).length >= 2) ? filled : null;
}

/** Columns that no rule parts: three lines or more whose pieces stand one below the other. */
export function pieces(line: PrintedLine, gap = 1.5): PlacedWord[][] {
  const found: PlacedWord[][] = [];
  let last: PlacedWord | undefined;
  for (const word of line.words) {
    if (!last || word.x - rightOf(last) > line.size * gap) found.push([word]);
    else found.at(-1)?.push(word);
    last = word;
  }
  return found;
}
