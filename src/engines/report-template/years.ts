import type { FormDefinition, FormRow } from '../forms/index.ts';

export interface Years {
  from: number;
  to: number;
  /** The last year is not over yet: its figures are estimates. */
  lastIsEstimate: boolean;
}

/** Years of a form at most. */
export const MOST_YEARS = 40;

/** The years of a form's rows, null where none of them is a year's. */
export function yearsOf(form: FormDefinition): Years | null {
  const rows = form.rows.filter((row) => row.year !== undefined);
  if (rows.length === 0) return null;
  const years = rows.map((row) => row.year!);
  return { from: Math.min(...years), to: Math.max(...years), lastIsEstimate: rows.at(-1)!.estimate === true };
}

/**
 * The form with a row for each of these years, where its rows of years stand; in a form without any, below its rows. Years that stay
 * keep their rows as they are; a sum over the years goes over the new ones.
 */
export function withYears(form: FormDefinition, { from, to, lastIsEstimate }: Years): FormDefinition {
  const years = Array.from({ length: Math.min(Math.max(to - from + 1, 1), MOST_YEARS) }, (_, step) => from + step);
  const standing = form.rows.filter((row) => row.year !== undefined);
  const rowOf = (year: number): FormRow => {
    const { estimate: _estimate, ...kept } = standing.find((row) => row.year === year) ?? { key: `nam-${year}`, label: `Năm ${year}`, year };
    const estimated = lastIsEstimate && year === years.at(-1);
    return { ...kept, label: kept.label.replace(/^(?:Ước n|N)ăm (?=\d{4}$)/u, estimated ? 'Ước năm ' : 'Năm '), ...(estimated && { estimate: true }) };
  };
  const rows = years.map(rowOf);
  const place = form.rows.findIndex((row) => row.year !== undefined);
  const others = form.rows.filter((row) => row.year === undefined);
  const at = place < 0 ? others.length : form.rows.slice(0, place).filter((row) => row.year === undefined).length;
  const stretch = `[${rows[0]!.key}/*]:[${rows.at(-1)!.key}/*]`;
  const overYears = <Thing extends { formula?: string | undefined }>(thing: Thing): Thing =>
    (thing.formula ? { ...thing, formula: thing.formula.replace(/\[nam-\d{4}\/\*\]:\[nam-\d{4}\/\*\]/g, stretch) } : thing);
  const kept = new Set([...others, ...rows].map((row) => row.key));
  return {
    ...form,
    rows: [...others.slice(0, at), ...rows, ...others.slice(at)].map(overYears),
    ...(form.cells && { cells: form.cells.filter((cell) => kept.has(cell.row)) }),
  };
}
