/** What is chosen in the sheet; what is asked of it stands in the panel beside. */
export type Selection =
  | { kind: 'form' }
  | { kind: 'columns'; from: number; to: number }
  | { kind: 'head'; line: number; at: number }
  | { kind: 'row'; key: string }
  | { kind: 'cell'; row: string; column: string };

export const columnsOf = (selection: Selection): [number, number] | null =>
  (selection.kind === 'columns' ? [Math.min(selection.from, selection.to), Math.max(selection.from, selection.to)] : null);

/** A cell, a column (`row` null: of the same row) or a row (`column` null: of the same column), as a formula writes it. */
export const written = (row: string | null, column: string | null): string => `[${row === null ? '' : `${row}/`}${column ?? '*'}]`;
