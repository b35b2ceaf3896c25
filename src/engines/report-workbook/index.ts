/** A report's forms as a workbook: written to be filled in, and read again with what differs from the draft. Pure, nothing is saved here. */
export { reportWorkbook, versionOf } from './write.ts';
export type { DraftRow, ReportToFill } from './write.ts';
export type { WorkbookIdentity } from './identity.ts';
export type { Outside, Tampering, TamperingCode } from './laid-out.ts';
export type { ReadFrom, SheetFaultCode } from './read-cell.ts';
export { readReportWorkbook, verdicts } from './read.ts';
export type { CellTold, Difference, Verdict, WorkbookRead } from './read.ts';
