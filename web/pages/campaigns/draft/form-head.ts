import type { FormColumn, FormDefinition } from '#engines/forms/definition.ts';

/** One cell of the head: over so many columns and rows, from the column `at` on. */
export interface HeadCell {
  label: string;
  at: number;
  columns: number;
  rows: number;
  /** The column itself, in the last row and where nothing stands above it. */
  column?: FormColumn;
}

/**
 * The head of a form, row by row: merged heads as they are, and a column without one goes up to where it is free.
 * @returns at least one row; the last has each column that stands nowhere above
 */
export function formHead(form: FormDefinition): HeadCell[][] {
  const headers = form.headers ?? [];
  const depth = headers.length + 1;
  const lines: HeadCell[][] = Array.from({ length: depth }, () => []);
  headers.forEach((header, line) => {
    let at = 0;
    for (const { label, span } of header) {
      if (label !== '') lines[line]!.push({ label, at, columns: span, rows: 1 });
      at += span;
    }
  });
  form.columns.forEach((column, at) => {
    const covered = (line: number) => lines[line]!.some((cell) => cell.at <= at && at < cell.at + cell.columns);
    let top = depth - 1;
    while (top > 0 && !covered(top - 1)) top -= 1;
    lines[top]!.push({ label: column.label, at, columns: 1, rows: depth - top, column });
  });
  return lines.map((line) => line.sort((one, other) => one.at - other.at));
}
