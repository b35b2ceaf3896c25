/**
 * A run: cleaned text that remembers, for each of its UTF-16 units, where it stood in the canonical text.
 * Every recogniser works on runs, so whatever it cuts out can be shown in its place in the source.
 */
export interface Run { readonly text: string; readonly at: Int32Array }
/** A stretch of the canonical text: start included, end excluded, in UTF-16 units. */
export interface Span { readonly start: number; readonly end: number }

export const emptyRun: Run = { text: '', at: new Int32Array(0) };

/** The whole of a text as a run, beginning at `offset` of the source. */
export function runOf(text: string, offset = 0): Run {
  return { text, at: Int32Array.from({ length: text.length }, (_, i) => offset + i) };
}

export function cut(run: Run, from: number, to = run.text.length): Run {
  if (from <= 0 && to >= run.text.length) return run;
  return { text: run.text.slice(from, to), at: run.at.subarray(Math.max(0, from), Math.max(0, to)) };
}

/** A symbol cut by the line's end: `17/KH-` goes on without a blank. */
const cutSymbol = /\d[a-zđª]?\s?\/\p{Lu}[\p{L}&]*-$/u;

/** Joins runs with one space; the space stands where the run before it ended. A symbol that a line end cut is put together. */
export function join(runs: readonly Run[]): Run {
  const full = runs.filter((run) => run.text.length > 0);
  if (full.length === 0) return emptyRun;
  if (full.length === 1) return full[0] as Run;
  const whole = full.map((run, i) => i > 0 && /^\p{Lu}/u.test(run.text) && cutSymbol.test(full[i - 1]?.text ?? ''));
  const text = full.map((run, i) => (i === 0 || whole[i] ? run.text : ` ${run.text}`)).join('');
  const at = new Int32Array(text.length);
  let position = 0;
  for (const [i, run] of full.entries()) {
    if (i > 0 && !whole[i]) { at[position] = (at[position - 1] ?? 0) + 1; position++; }
    at.set(run.at, position);
    position += run.text.length;
  }
  return { text, at };
}

/** Drops blanks at both ends. */
export function trim(run: Run): Run {
  const from = run.text.length - run.text.trimStart().length;
  return cut(run, from, Math.max(from, run.text.trimEnd().length));
}

/** Where a run stands in the source. An empty run stands at 0. */
export function spanOf(run: Run): Span {
  const last = run.at.length - 1;
  if (last < 0) return { start: 0, end: 0 };
  return { start: run.at[0] ?? 0, end: (run.at[last] ?? 0) + 1 };
}
