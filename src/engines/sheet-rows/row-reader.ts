import { UnreadableSheet } from '../sheet-files/index.ts';
import type { SheetRow } from '../sheet-files/index.ts';
import type { LegacyEncoding } from '../text/index.ts';
import type { RowFault, SheetColumn, SheetValue, TypedRow } from './columns.ts';
import { findHeader, HEADER_WITHIN } from './header.ts';
import type { Header } from './header.ts';
import { converted, legacyColumns } from './legacy.ts';
import { readValue, shown } from './values.ts';

/** Rows by which it is told in which encoding a column is. */
const SAMPLE = 200;

export interface RowReader {
  take(row: SheetRow): void;
  /** After the last row. @returns what stood above the rows */
  end(): { headerRow: number; columns: string[]; ignored: string[] };
}

/**
 * Rows of cells → rows of values: finds the header, takes columns in any order, converts words of old fonts with a note, and says of each cell
 * that does not fit why not. A row that is blank in all its columns is passed over.
 * @throws UnreadableSheet sheet_no_header, sheet_too_long (from `take` or `end`), sheet_empty
 */
export function rowReader(columns: readonly SheetColumn[], mostRows: number, onRow: (row: TypedRow) => void): RowReader {
  const waiting: SheetRow[] = [];
  let header: Header | null = null;
  let legacy: Map<number, LegacyEncoding> | null = null;
  let count = 0;
  const give = (row: SheetRow) => {
    const typed = typeRow(row, columns, header!, legacy!);
    if (!typed) return;
    count += 1;
    if (count > mostRows) throw new UnreadableSheet('sheet_too_long');
    onRow(typed);
  };
  const settle = () => {
    header = findHeader(waiting.filter((row, at) => at < HEADER_WITHIN + 1), columns);
    if (!header) throw new UnreadableSheet('sheet_no_header');
    const data = waiting.filter((row) => row.number > header!.lastRow);
    legacy = legacyColumns(data);
    data.forEach(give);
    waiting.length = 0;
  };
  return {
    take(row) {
      if (legacy) return give(row);
      waiting.push(row);
      if (waiting.length === HEADER_WITHIN + SAMPLE) settle();
    },
    end() {
      if (!legacy) {
        if (waiting.length === 0) throw new UnreadableSheet('sheet_empty');
        settle();
      }
      if (count === 0) throw new UnreadableSheet('sheet_empty');
      return { headerRow: header!.lastRow, columns: [...header!.places.keys()], ignored: header!.ignored };
    },
  };
}

function typeRow(row: SheetRow, columns: readonly SheetColumn[], { places }: Header, legacy: Map<number, LegacyEncoding>): TypedRow | null {
  const values: Record<string, SheetValue> = {};
  const faults: RowFault[] = [];
  let blank = true;
  for (const column of columns) {
    const at = places.get(column.key);
    if (at === undefined) continue;
    const raw = row.cells[at];
    const turned = converted(raw, legacy.get(at));
    if (turned && !faults.some(({ note }) => note)) {
      faults.push({ column: column.key, code: 'converted', value: shown(raw), params: { encoding: turned.encoding, text: turned.text.slice(0, 200) }, note: true });
    }
    const read = readValue(turned?.text ?? raw, column);
    if ('fault' in read) {
      blank = false;
      values[column.key] = null;
      faults.push({ column: column.key, value: turned?.text.slice(0, 200) ?? shown(raw), ...read.fault });
    } else {
      values[column.key] = read.value;
      if (read.value !== null) blank = false;
      else if (column.required) faults.push({ column: column.key, code: 'required', value: null });
    }
  }
  return blank ? null : { number: row.number, values, faults };
}
