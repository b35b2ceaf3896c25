import type { ReportToFill, WorkbookRead } from '../../engines/report-workbook/index.ts';
import { isolate } from '../../kit/isolated.ts';
import type { ReturnedWorkbook } from './compare-apart.ts';

/** The threads that write workbooks of reports. */
export const workbookMaker = isolate<ReportToFill, Uint8Array>(new URL('./make-workbook.ts', import.meta.url));

/** The threads that open workbooks which came back and compare them with the draft. */
export const workbookReader = isolate<ReturnedWorkbook, WorkbookRead | { unreadable: string }>(new URL('./compare-apart.ts', import.meta.url));
