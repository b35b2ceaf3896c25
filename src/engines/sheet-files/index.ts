/** Sheets: bytes of an .xlsx or .csv → its rows, or one sentence why not; and rows → such bytes. */
import { UnreadableFile } from '../office-files/problems.ts';
import { isSpreadsheetPackage, looksLikeMarkup, startsWith } from './kind.ts';
import { readCsv } from './csv.ts';
import type { SheetMerge, SheetRow } from './cell.ts';
import { sheetProblem, UnreadableSheet } from './problems.ts';
import type { SheetProblem, SheetProblemCode } from './problems.ts';
import { readXlsx, readXlsxBook } from './xlsx/read-xlsx.ts';
import type { BookSheetRead } from './xlsx/read-xlsx.ts';

export { columnName, dayOfSerial, serialOfDay } from './cell.ts';
export type { Cell, SheetMerge, SheetRow } from './cell.ts';
export { isSheetProblem, sheetProblem, UnreadableSheet } from './problems.ts';
export type { SheetProblem, SheetProblemCode } from './problems.ts';
export { csvLines, CSV_BOM } from './write-csv.ts';
export { tablesToXlsx } from './xlsx/write-tables.ts';
export type { SheetTable, TableHeadCell } from './xlsx/write-tables.ts';
export { bookToXlsx } from './xlsx/write-book.ts';
export type { BookCell, BookCheck, BookSheet } from './xlsx/write-book.ts';
export type { BookSheetRead } from './xlsx/read-xlsx.ts';
export { xlsxWriter } from './xlsx/write-xlsx.ts';
export type { OutCell, SheetLayout, SheetList } from './xlsx/write-xlsx.ts';

/** Files above this many bytes are refused unread. */
export const MAX_SHEET_BYTES = 20 * 1024 * 1024;

export type SheetFormat = 'xlsx' | 'csv';
export type ReadSheet = { ok: true; format: SheetFormat } | { ok: false; problem: SheetProblem };

/** What the zip reader calls a fault, as it is called of a sheet. */
const ofFile: Partial<Record<string, SheetProblemCode>> = {
  unpacks_too_large: 'sheet_unpacks_too_large', password_protected: 'sheet_password', unsafe_xml: 'sheet_unsafe',
  text_encoding_unknown: 'sheet_encoding_unknown', binary_unsupported: 'sheet_wrong_kind', file_empty: 'sheet_empty',
};

/**
 * Reads a sheet row by row, never the whole at once. What the file is, is decided by its bytes, not by its name. Blank rows are passed over,
 * their numbers are not. Never throws, but what `onRow` throws: an `UnreadableSheet` of it becomes the problem. Executes nothing, fetches
 * nothing. Works synchronously for as long as the file is large, so a server calls it in a thread.
 * @param onMerge told of cells merged into one, after the rows; an .xlsx alone has such
 */
export function readSheet(bytes: Uint8Array, onRow: (row: SheetRow) => void, onMerge?: (merge: SheetMerge) => void): ReadSheet {
  let fault: unknown;
  const take = (row: SheetRow) => {
    try { onRow(row); } catch (error) { fault = error; throw error; }
  };
  try {
    if (bytes.length > MAX_SHEET_BYTES) throw new UnreadableSheet('sheet_too_large');
    return open(bytes, take, onMerge);
  } catch (error) {
    if (fault !== undefined && !(fault instanceof UnreadableSheet)) throw fault;
    return { ok: false, problem: sheetProblem(codeOf(error)) };
  }
}

export type ReadBook = { ok: true; sheets: BookSheetRead[] } | { ok: false; problem: SheetProblem };

/**
 * Reads all sheets of an .xlsx, hidden ones too, with merged cells and where formulas stand. The whole is held, so its rows are bounded.
 * Never throws; executes nothing, fetches nothing.
 */
export function readBook(bytes: Uint8Array): ReadBook {
  try {
    if (bytes.length > MAX_SHEET_BYTES) throw new UnreadableSheet('sheet_too_large');
    if (bytes.length === 0) throw new UnreadableSheet('sheet_empty');
    if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnreadableSheet(isEncryptedPackage(bytes) ? 'sheet_password' : 'sheet_old_format');
    if (!startsWith(bytes, 0x50, 0x4b) || !isSpreadsheetPackage(bytes)) throw new UnreadableSheet('sheet_wrong_kind');
    return { ok: true, sheets: readXlsxBook(bytes) };
  } catch (error) {
    return { ok: false, problem: sheetProblem(codeOf(error)) };
  }
}

function codeOf(error: unknown): SheetProblemCode {
  if (error instanceof UnreadableSheet) return error.code;
  return (error instanceof UnreadableFile && ofFile[error.code]) || 'sheet_damaged';
}

function open(bytes: Uint8Array, onRow: (row: SheetRow) => void, onMerge?: (merge: SheetMerge) => void): ReadSheet {
  if (bytes.length === 0) throw new UnreadableSheet('sheet_empty');
  if (startsWith(bytes, 0x50, 0x4b)) {
    if (!isSpreadsheetPackage(bytes)) throw new UnreadableSheet('sheet_wrong_kind');
    readXlsx(bytes, onRow, onMerge);
    return { ok: true, format: 'xlsx' };
  }
  // An OLE container is an old .xls, or an .xlsx that a password turned into one ([MS-OFFCRYPTO] 2.3.4).
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnreadableSheet(isEncryptedPackage(bytes) ? 'sheet_password' : 'sheet_old_format');
  if (looksLikeMarkup(bytes)) throw new UnreadableSheet('sheet_old_format');
  readCsv(bytes, onRow);
  return { ok: true, format: 'csv' };
}

const encryptedName = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

function isEncryptedPackage(bytes: Uint8Array): boolean {
  for (let at = 512; at + encryptedName.length <= bytes.length; at += 128) {
    if (encryptedName.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
