import { readSheet, UnreadableSheet } from '../../engines/sheet-files/index.ts';
import { rowReader } from '../../engines/sheet-rows/index.ts';
import type { SheetColumn, TypedRow } from '../../engines/sheet-rows/index.ts';

export interface SheetToRead { bytes: Uint8Array; columns: SheetColumn[]; mostRows: number }
/** Rows as they are read, a batch at a time. */
export interface RowsNote { rows: TypedRow[] }
export type RowsRead = { ok: true; headerRow: number; columns: string[]; ignored: string[]; rows: number } | { ok: false; code: string };

const BATCH = 500;

/** Reads a sheet's rows by the description of their columns. Runs in a thread that is stopped when it takes too long or too much. */
export async function readRows({ bytes, columns, mostRows }: SheetToRead, tell: (note: RowsNote) => void): Promise<RowsRead> {
  let batch: TypedRow[] = [];
  let count = 0;
  const flush = () => { if (batch.length > 0) tell({ rows: batch }); batch = []; };
  const reader = rowReader(columns, mostRows, (row) => {
    batch.push(row);
    count += 1;
    if (batch.length === BATCH) flush();
  });
  const read = readSheet(bytes, reader.take);
  if (!read.ok) return { ok: false, code: read.problem.code };
  try {
    const above = reader.end();
    flush();
    return { ok: true, ...above, rows: count };
  } catch (error) {
    if (error instanceof UnreadableSheet) return { ok: false, code: error.code };
    throw error;
  }
}
