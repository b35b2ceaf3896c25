import { reportWorkbook } from '../../engines/report-workbook/index.ts';
import type { ReportToFill } from '../../engines/report-workbook/index.ts';
import { bookToXlsx } from '../../engines/sheet-files/index.ts';

/** Writes a report's forms as a workbook; runs in a thread of its own. */
export default function makeWorkbook(report: ReportToFill): Uint8Array {
  return bookToXlsx(reportWorkbook(report));
}
