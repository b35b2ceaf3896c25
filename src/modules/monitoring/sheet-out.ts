import { Readable } from 'node:stream';
import { setImmediate as breathe } from 'node:timers/promises';
import { CSV_BOM, csvLines, xlsxWriter } from '../../engines/sheet-files/index.ts';
import type { OutCell, SheetLayout } from '../../engines/sheet-files/index.ts';

export const MEDIA_TYPES = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv; charset=utf-8' } as const;
export type Format = keyof typeof MEDIA_TYPES;

/** Rows as a stream of bytes, written as they come: a page of them in memory at a time. @param pages holds no transaction between two pages */
export function sheetStream(format: Format, layout: SheetLayout, pages: AsyncIterable<OutCell[][]>): Readable {
  return Readable.from(format === 'csv' ? csvChunks(layout, pages) : xlsxChunks(layout, pages), { objectMode: false, highWaterMark: 65_536 });
}

async function* csvChunks({ columns }: SheetLayout, pages: AsyncIterable<OutCell[][]>): AsyncGenerator<Buffer> {
  yield Buffer.from(CSV_BOM + csvLines([columns.map(({ header }) => header)]));
  for await (const page of pages) {
    yield Buffer.from(csvLines(page));
    await breathe();
  }
}

async function* xlsxChunks(layout: SheetLayout, pages: AsyncIterable<OutCell[][]>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const writer = xlsxWriter(layout, {}, (chunk) => ready.push(chunk));
  for await (const page of pages) {
    writer.rows(page);
    yield* ready.splice(0);
    await breathe();
  }
  writer.end();
  yield* ready;
}
