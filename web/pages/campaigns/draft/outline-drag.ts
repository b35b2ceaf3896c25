import { flattenOutline, type FlatSection, type OutlineSection } from '#engines/report-template/index.ts';

/** Levels that an outline of a report is moved to at most, counted from 0. */
export const DEEPEST = 4;

/** Where a section that is dragged would come to stand: before the row `before` (null: at the end), so deep. */
export interface Drop {
  before: string | null;
  depth: number;
}

/** Rows of the outline without the section that is dragged and what is below it. */
export function rowsWithout(outline: OutlineSection[], key: string): FlatSection[] {
  const flat = flattenOutline(outline);
  const { place, size } = span(flat, key);
  return [...flat.slice(0, place), ...flat.slice(place + size)];
}

/** How deep it may stand there: at most one below the row above, at least as deep as the row that follows. */
export function fitDepth(outline: OutlineSection[], key: string, drop: Drop): number {
  const rows = rowsWithout(outline, key);
  const place = drop.before === null ? rows.length : rows.findIndex(({ section }) => section.key === drop.before);
  const deepest = Math.min(DEEPEST, rows[place - 1] ? rows[place - 1]!.depth + 1 : 0);
  return Math.min(Math.max(drop.depth, rows[place]?.depth ?? 0), Math.max(deepest, rows[place]?.depth ?? 0));
}

/** Moves a section with all below it. Labels stay: numbering anew is the planner's choice. */
export function dropSection(outline: OutlineSection[], key: string, drop: Drop): OutlineSection[] {
  const flat = flattenOutline(outline);
  const { place, size } = span(flat, key);
  const moved = flat.slice(place, place + size);
  if (moved.length === 0 || moved.some(({ section }) => section.key === drop.before)) return outline;
  const rows = rowsWithout(outline, key);
  const at = drop.before === null ? rows.length : rows.findIndex(({ section }) => section.key === drop.before);
  if (at < 0) return outline;
  const by = fitDepth(outline, key, drop) - moved[0]!.depth;
  return treeOf([...rows.slice(0, at), ...moved.map((row) => ({ ...row, depth: row.depth + by })), ...rows.slice(at)]);
}

function span(flat: FlatSection[], key: string): { place: number; size: number } {
  const place = flat.findIndex(({ section }) => section.key === key);
  if (place < 0) return { place: flat.length, size: 0 };
  const after = flat.slice(place + 1).findIndex(({ depth }) => depth <= flat[place]!.depth);
  return { place, size: after < 0 ? flat.length - place : after + 1 };
}

/** The tree again from rows with their depths. */
function treeOf(rows: { section: OutlineSection; depth: number }[]): OutlineSection[] {
  const tree: OutlineSection[] = [];
  const way: OutlineSection[] = [];
  for (const { section, depth } of rows) {
    const fresh = { ...section, children: [] as OutlineSection[] };
    way.length = Math.min(depth, way.length);
    (way.at(-1)?.children ?? tree).push(fresh);
    way.push(fresh);
  }
  return tree.map(headsTakeNoForm);
}

function headsTakeNoForm(section: OutlineSection): OutlineSection {
  const children = section.children.map(headsTakeNoForm);
  const { formKey, ...rest } = section;
  return { ...rest, ...(formKey !== undefined && children.length === 0 && { formKey }), children };
}
