import type { GreySheet } from './sheet.ts';

/** A drawn line in pixels; level where `y0` equals `y1`. */
export interface DrawnLine { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }

const dark = 150;
/** Gaps that a scanner leaves in a line. */
const gap = 4;
/** More than these are a pattern, not tables. */
const most = 2000;

/** The ruled lines of a page: longer than any stroke of a letter. @param dpi dots an inch */
export function ruledLines(sheet: GreySheet, dpi: number): DrawnLine[] {
  const upright = merged(runs(sheet, true, dpi * 0.3), true);
  // Without uprights there is no table, and what is level underlines words.
  if (upright.length < 3 || upright.length > most) return [];
  const level = merged(runs(sheet, false, dpi * 0.35), false);
  return level.length > most ? [] : [...upright, ...level];
}

interface Run { at: number; from: number; to: number }

/** Dark runs of at least that length, along columns or rows. */
function runs({ data, width, height }: GreySheet, upright: boolean, least: number): Run[] {
  const found: Run[] = [];
  const [lanes, length] = upright ? [width, height] : [height, width];
  for (let lane = 0; lane < lanes; lane++) {
    let from = -1;
    let last = -1;
    for (let i = 0; i < length; i++) {
      const value = upright ? data[i * width + lane] : data[lane * width + i];
      if ((value ?? 255) < dark) { if (from < 0) from = i; last = i; continue; }
      if (from >= 0 && i - last > gap) { if (last - from >= least) found.push({ at: lane, from, to: last }); from = -1; }
    }
    if (from >= 0 && last - from >= least) found.push({ at: lane, from, to: last });
    if (found.length > most * 10) return [];
  }
  return found;
}

/** Runs in neighbouring lanes are one thick line; what is thicker than a line is a bar or a picture. */
function merged(found: readonly Run[], upright: boolean): DrawnLine[] {
  const lines: { first: number; last: number; from: number; to: number }[] = [];
  for (const run of found) {
    const line = lines.findLast((other) => run.at - other.last <= 3 && run.from <= other.to + gap && run.to >= other.from - gap);
    if (line) { line.last = run.at; line.from = Math.min(line.from, run.from); line.to = Math.max(line.to, run.to); } else lines.push({ first: run.at, last: run.at, from: run.from, to: run.to });
  }
  return lines.filter((line) => line.last - line.first <= 14).map(({ first, last, from, to }) => {
    const at = (first + last) / 2;
    return upright ? { x0: at, x1: at, y0: from, y1: to } : { x0: from, x1: to, y0: at, y1: at };
  });
}
