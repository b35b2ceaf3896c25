import type { OfficialReport, Stamp } from '../../engines/official-layout/index.ts';
import type { SheetTable } from '../../engines/sheet-files/index.ts';
import { isolate } from '../../kit/isolated.ts';

/** The threads that lay reports out. */
export const printer = isolate<OfficialReport, Uint8Array>(new URL('./render-report.ts', import.meta.url));

/** The threads that write number and date into signed files. */
export const stamper = isolate<Stamp & { docx: Uint8Array }, Uint8Array>(new URL('./stamp-number.ts', import.meta.url));

/** The threads that write workbooks. */
export const sheetMaker = isolate<SheetTable[], Uint8Array>(new URL('./make-sheets.ts', import.meta.url));
