import type { Cell, SheetRow } from '../sheet-files/index.ts';
import { fromLegacy } from '../text/index.ts';
import type { SheetColumn } from './columns.ts';
import { plainKey, tidy } from './words.ts';

/** Rows from the top among which a header is looked for: titles of forms stand above it. */
export const HEADER_WITHIN = 20;

export interface Header {
  /** The last row of the header: data begin below it. */
  lastRow: number;
  /** Where each column stands, from 0. */
  places: Map<string, number>;
  /** Headers that mean no column, as they stand. */
  ignored: string[];
}

const wordsOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? tidy(cell) : typeof cell === 'number' ? String(cell) : '');

/** Which words mean which column. */
export function headerWords(columns: readonly SheetColumn[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const { key, header, alsoNamed = [] } of columns) {
    for (const name of [header.vi, header.en, key, ...alsoNamed]) if (!words.has(plainKey(name))) words.set(plainKey(name), key);
  }
  return words;
}

function keyOf(text: string, words: Map<string, string>): string | undefined {
  if (text === '') return undefined;
  const forms = [text, text.replace(/\([^)]*\)/g, ''), fromLegacy(text, 'tcvn3'), fromLegacy(text, 'vni')];
  for (const form of forms) {
    const key = words.get(plainKey(form));
    if (key) return key;
  }
  return undefined;
}

function match(row: SheetRow | undefined, words: Map<string, string>): (string | undefined)[] {
  return row?.cells.map((cell) => keyOf(wordsOf(cell), words)) ?? [];
}

/**
 * Finds the header among the first rows: the one that names the most columns. Where merged cells split it over two rows, the lower counts first.
 * Columns stand in any order; of two with one name the first counts.
 * @returns null where no row names all required columns
 */
export function findHeader(rows: readonly SheetRow[], columns: readonly SheetColumn[]): Header | null {
  const words = headerWords(columns);
  const required = columns.filter((column) => column.required).map(({ key }) => key);
  let best: Header | null = null;
  const consider = (upper: SheetRow | undefined, lower: SheetRow) => {
    const [above, below] = [match(upper, words), match(lower, words)];
    const places = new Map<string, number>();
    const ignored: string[] = [];
    const width = Math.max(above.length, below.length);
    for (let at = 0; at < width; at += 1) {
      const key = below[at] ?? above[at];
      const text = wordsOf(lower.cells[at]) || wordsOf(upper?.cells[at]);
      if (key && !places.has(key)) places.set(key, at);
      else if (text !== '') ignored.push(text.slice(0, 100));
    }
    const fits = required.every((key) => places.has(key));
    // Two rows are a header only where the second adds columns; else it would be the first row of data.
    if (fits && places.size > (best?.places.size ?? 0)) best = { lastRow: lower.number, places, ignored: ignored.slice(0, 50) };
  };
  rows.forEach((row, at) => {
    consider(undefined, row);
    const next = rows[at + 1];
    if (next && next.number === row.number + 1) consider(row, next);
  });
  return best;
}
