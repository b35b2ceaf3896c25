import { readReportWorkbook } from '../../engines/report-workbook/index.ts';
import type { ReportToFill, WorkbookRead } from '../../engines/report-workbook/index.ts';
import { readBook } from '../../engines/sheet-files/index.ts';

export interface ReturnedWorkbook { bytes: Uint8Array; report: ReportToFill }

/** Opens a workbook that came back and compares it with the draft; runs in a thread that is stopped when it takes too long or too much. */
export default function compareApart({ bytes, report }: ReturnedWorkbook): WorkbookRead | { unreadable: string } {
  const book = readBook(bytes);
  return book.ok ? readReportWorkbook(book.sheets, report) : { unreadable: book.problem.code };
}
