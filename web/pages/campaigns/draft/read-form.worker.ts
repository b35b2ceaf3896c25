import { formFromSheet, type FormFromSheet } from '#engines/report-template/form-from-sheet.ts';
import { readSheet, type SheetMerge, type SheetRow } from '#engines/sheet-files/index.ts';

export type SheetAnswer = FormFromSheet | { message: { vi: string; en: string } };

/** Rows that a form is looked for in: what lies below is no form any more. */
const MOST_ROWS = 600;

self.addEventListener('message', ({ data }: MessageEvent<{ bytes: Uint8Array; key: string }>) => {
  const rows: SheetRow[] = [];
  const merges: SheetMerge[] = [];
  const read = readSheet(data.bytes, (row) => rows.length < MOST_ROWS && rows.push(row), (merge) => merges.push(merge));
  const answer: SheetAnswer = read.ok ? formFromSheet(rows, merges, data.key) : { message: read.problem.message };
  self.postMessage(answer);
});
