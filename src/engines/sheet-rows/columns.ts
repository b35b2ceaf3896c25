/** A description of one column: data alone, so that a thread can be handed it. */
export interface SheetColumn {
  /** By which a typed row names the value. */
  key: string;
  header: { vi: string; en: string };
  /** Other words that people write above it. */
  alsoNamed?: string[];
  kind: 'text' | 'day' | 'whole' | 'choice';
  /** The column must be there, and every cell of it filled. */
  required?: boolean;
  /** Letters of a text at most; 300 unless said. */
  longest?: number;
  /** Figures are from 0 to this. */
  most?: number;
  /** Of a `day`: a year alone will do, and is given as YYYY. */
  orYear?: true;
  /** Of a `choice`: what may stand there. The first name is the one that templates offer and exports write. */
  choices?: { value: string; names: string[] }[];
  /** What to write there, for the template. */
  note: { vi: string; en: string };
  /** What a filled cell looks like. */
  example?: string;
  /** In letters, for the template and exports. */
  width?: number;
}

/** What is wrong with one cell, or only worth a look (`note`); the sentence is chosen by the code. */
export interface RowFault {
  /** Key of the column; null where the row as a whole is meant. */
  column: string | null;
  code: string;
  /** What stands in the cell. */
  value: string | null;
  params?: Record<string, string | number>;
  note?: true;
  /** Found by looking at other rows and at what is known, not in the cell itself: whoever looks again finds it anew. */
  looked?: true;
}

export type SheetValue = string | number | null;

/** A row as it was meant: days as YYYY-MM-DD, choices by their value, nothing as null. Columns that the sheet has not are not in `values`. */
export interface TypedRow {
  /** As the spreadsheet program numbers it. */
  number: number;
  values: Record<string, SheetValue>;
  faults: RowFault[];
}
