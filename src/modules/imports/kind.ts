import type { RowFault, SheetColumn, SheetValue, TypedRow } from '../../engines/sheet-rows/index.ts';
import type { SignedIn } from '../../kit/context.ts';
import type { PersonBeside } from '../members/index.ts';
import type { Tx } from '../../kit/database.ts';
import type { PersonalKey } from '../../kit/personal-key.ts';

/** Under what an import runs: below which unit, and from which day on what it changes holds. */
export interface ImportSettings { importId: string; filename: string; unitId: string; unitPath: string; day: string }

/** A row as it is kept between being read and being applied. */
export interface KeptRow {
  number: number;
  values: Record<string, SheetValue>;
  faults: RowFault[];
  /** What `judge` worked out for it. */
  plan: Record<string, unknown> | null;
  /** What a person decided of it, and beside whom. */
  decision: Decision | null;
}

/** What becomes of a row one way or the other, with all of its faults, those found while reading included. */
export interface Outcome {
  outcome: 'new' | 'changed' | 'same' | 'error';
  faults: RowFault[];
  plan: Record<string, unknown> | null;
}

/** Something known that a row may mean: by what they are alike, and what the row does if it is meant. */
export interface Candidate extends Outcome { id: string; score: number; reasons: string[] }
/** Candidates of a row at most. */
export const MOST_CANDIDATES = 5;

/** The row means one of the candidates, none of them, or is not to be used at all. `beside`: whom the person saw when deciding. */
export type Decision = ({ what: 'same'; id: string } | { what: 'another' } | { what: 'leave-out' }) & { beside: string[] };

export interface JudgedRow {
  number: number;
  /** `review`: a person decides which of the candidates it means, if any; `left-out`: they decided to do without. */
  outcome: Outcome['outcome'] | 'review' | 'left-out';
  /** Rows with a lower rank are applied first. */
  rank: number;
  /** All of the row's faults, those found while reading included. */
  faults: RowFault[];
  plan: Record<string, unknown> | null;
  /** Where a person decides or has decided; the likeliest first. */
  review?: Review;
}
export interface Review { candidates: Candidate[]; another: Outcome }

/** One look over all rows of a sheet: first every row is seen, then all are judged in the same order. Both come in batches; memory is the kind's own care. */
export interface LookOver {
  see(rows: readonly KeptRow[]): void;
  judge(rows: readonly KeptRow[]): Promise<JudgedRow[]>;
}

/**
 * What a sheet can become: a description of columns, a look over rows that says what each would do, and a verb for a batch of them. To add
 * one, write a folder in `kinds/` and name it in `kinds/index.ts`; the table, the worker, the routes and the screens know no kind by name.
 */
export interface ImportKind {
  key: string;
  /** Needed at the unit below which it runs. */
  permission: string;
  /** Rows of one sheet at most. */
  mostRows: number;
  /** Rows applied in one call at most. */
  batch: number;
  columns(tx: Tx): Promise<SheetColumn[]>;
  /** Columns by which lists name a row; the first filled ones unless said. */
  label?: readonly string[];
  /** Done to each row before it is kept: what must not lie open is sealed. */
  protect?(row: TypedRow, key: PersonalKey): TypedRow;
  /** What screens show of candidates, as far as the asker may see them. */
  showCandidates?(context: SignedIn, ids: readonly string[]): Promise<Map<string, PersonBeside>>;
  lookOver(context: SignedIn, settings: ImportSettings): LookOver;
  /**
   * Does what the rows' plans say, in the transaction of `context`, as the asker: policy first, as in any verb. Rows come by rank, then number.
   * @throws Problem where any of them cannot be done; then none of the batch is
   */
  apply(context: SignedIn, settings: ImportSettings, rows: readonly KeptRow[]): Promise<void>;
}
