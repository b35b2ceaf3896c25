import { Readable } from 'node:stream';
import { setImmediate as breathe } from 'node:timers/promises';
import { CSV_BOM, csvLines, xlsxWriter } from '../../engines/sheet-files/index.ts';
import type { OutCell, SheetLayout, SheetList } from '../../engines/sheet-files/index.ts';
import type { SheetColumn, SheetValue } from '../../engines/sheet-rows/index.ts';

export type Language = 'vi' | 'en';

export const MEDIA_TYPES = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv; charset=utf-8' } as const;

/** Rows written without a pause: a few milliseconds of work. */
const STRETCH = 250;

const headerOf = (column: SheetColumn, language: Language): string => `${column.header[language]}${column.required ? ' *' : ''}`;

/** The layout of a kind's sheet: headers, widths, lists to choose from, a note on each column. */
export function layoutOf(columns: readonly SheetColumn[], name: string, language: Language): { layout: SheetLayout; lists: SheetList[] } {
  const kinds = { text: 'text', choice: 'text', day: 'day', whole: 'whole' } as const;
  const lists = columns.flatMap(({ key, choices }) => (choices && choices.length > 0 ? [{ key, values: choices.map((choice) => wordOf(choice.names, language)) }] : []));
  const layout = {
    name,
    columns: columns.map((column) => ({
      header: headerOf(column, language), width: column.width ?? 20, kind: kinds[column.kind], note: column.note[language], ...(lists.some(({ key }) => key === column.key) && { list: column.key }),
    })),
  };
  return { layout, lists };
}

/** The second name of a choice is the English one, where it has two. */
const wordOf = (names: readonly string[], language: Language): string => (language === 'en' && names[1] ? names[1] : names[0]!);

/** A typed row as cells, in the order of the columns. */
export function cellsOf(values: Record<string, SheetValue>, columns: readonly SheetColumn[], language: Language): OutCell[] {
  return columns.map(({ key, kind, choices }) => {
    const value = values[key] ?? null;
    if (value === null) return null;
    if (kind === 'day') return { day: String(value) };
    if (kind !== 'choice') return value;
    const names = choices?.find((choice) => choice.value === value)?.names;
    return names ? wordOf(names, language) : String(value);
  });
}

/**
 * Rows as a stream of bytes, written as they come: never more of them in memory than one page.
 * @param pages gives the rows page by page; holds no transaction between two of them
 */
export function sheetStream(format: 'xlsx' | 'csv', columns: readonly SheetColumn[], { name, language }: { name: string; language: Language }, pages: AsyncIterable<Record<string, SheetValue>[]>): Readable {
  return Readable.from(format === 'csv' ? csvChunks(columns, language, pages) : xlsxChunks(columns, name, language, pages), { objectMode: false, highWaterMark: 65_536 });
}

async function* csvChunks(columns: readonly SheetColumn[], language: Language, pages: AsyncIterable<Record<string, SheetValue>[]>): AsyncGenerator<Buffer> {
  yield Buffer.from(CSV_BOM + csvLines([columns.map((column) => headerOf(column, language))]));
  for await (const page of pages) {
    for (const rows of stretches(page)) yield Buffer.from(csvLines(rows.map((row) => cellsOf(row, columns, language))));
    await breathe();
  }
}

async function* xlsxChunks(columns: readonly SheetColumn[], name: string, language: Language, pages: AsyncIterable<Record<string, SheetValue>[]>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const { layout, lists } = layoutOf(columns, name, language);
  const writer = xlsxWriter(layout, { lists }, (chunk) => ready.push(chunk));
  for await (const page of pages) {
    for (const rows of stretches(page)) {
      writer.rows(rows.map((row) => cellsOf(row, columns, language)));
      yield* ready.splice(0);
      await breathe();
    }
  }
  writer.end();
  yield* ready;
}

function* stretches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += STRETCH) yield rows.slice(at, at + STRETCH);
}
