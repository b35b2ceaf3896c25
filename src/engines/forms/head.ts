import type { FormColumn, FormDefinition } from './definition.ts';

/** One cell of the head of a form: over one column, or over several with a label of their own. */
export interface HeadCell {
  label: string;
  /** The first column it stands over, by position. */
  from: number;
  colSpan: number;
  rowSpan: number;
  /** Of the lowest line: the column itself. */
  column: FormColumn | null;
}

/**
 * The head of a form, line by line, merged as it is printed: where a line says nothing, what stands below grows up into its place.
 * Every place is covered once.
 */
export function headOf(form: FormDefinition): HeadCell[][] {
  const groups = (form.headers ?? []).map((line) => {
    let from = 0;
    return line.map(({ label, span }) => {
      from += span;
      return { label, from: from - span, colSpan: span };
    });
  });
  const lowest = form.columns.map((column, from) => ({ label: column.label, from, colSpan: 1, column }));
  const free = groups.map((line) => form.columns.map((_, at) => line.some((cell) => cell.label === '' && cell.from <= at && at < cell.from + cell.colSpan)));
  const head: HeadCell[][] = [...groups, lowest].map(() => []);
  const place = (cell: { label: string; from: number; colSpan: number; column?: FormColumn }, line: number) => {
    let top = line;
    const columns = Array.from({ length: cell.colSpan }, (_, step) => cell.from + step);
    while (top > 0 && columns.every((at) => free[top - 1]![at])) {
      top -= 1;
      for (const at of columns) free[top]![at] = false;
    }
    head[top]!.push({ ...cell, column: cell.column ?? null, rowSpan: line - top + 1 });
  };
  lowest.forEach((cell) => place(cell, groups.length));
  for (let line = groups.length - 1; line >= 0; line -= 1) groups[line]!.filter((cell) => cell.label !== '').forEach((cell) => place(cell, line));
  // What nothing grew into stays empty, a place at a time.
  free.forEach((line, at) => line.forEach((isFree, from) => { if (isFree) head[at]!.push({ label: '', from, colSpan: 1, rowSpan: 1, column: null }); }));
  return head.map((line) => line.toSorted((a, b) => a.from - b.from));
}
