import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { columnName } from '../cell.ts';
import type { SheetMerge } from '../cell.ts';
import { BOOK_STYLES, styleOf, wraps } from './book-styles.ts';
import type { BookLook } from './book-styles.ts';
import { escaped, MAIN, wordCell, XML } from './cells.ts';
import { bookParts, CONTENT_TYPES, contentTypes, PACKAGE_RELS } from './parts.ts';

/**
 * What stands in a cell and how it looks; `open` looks can be typed in where the sheet is locked, all others not. `formula`: without its sign, with
 * its value beside it; never one that people typed.
 */
export interface BookCell { value: string | number | null; look: BookLook; decimals?: number; formula?: string }

/** What a program is to check while one types in a range: figures only warn, for words may stand there too; a list lets nothing else in. */
export interface BookCheck {
  range: SheetMerge;
  /** `list`: the words of a column of another sheet, from its first row on. */
  asks: { kind: 'whole' | 'decimal'; min: number | null; max: number | null } | { kind: 'list'; sheet: string; column: number; count: number };
  title: string;
  message: string;
}

/** A sheet to fill in. Rows are numbered as they stand from 1 on, cells from column A. */
export interface BookSheet {
  name: string;
  state?: 'hidden' | 'veryHidden';
  locked?: boolean;
  /** In characters. */
  widths: readonly number[];
  rows: readonly (readonly (BookCell | null)[])[];
  merges?: readonly SheetMerge[];
  checks?: readonly BookCheck[];
  /** Rows and columns that stand still. */
  still?: { rows: number; columns: number };
}

/**
 * A workbook to be filled in and read again: cells that are locked or open, checks and lists, merged heads, hidden sheets. The lock is
 * a help against slips of the hand, no secret: it has no password.
 * @param sheets names differ and are at most 31 letters
 */
export function bookToXlsx(sheets: readonly BookSheet[]): Uint8Array {
  const files: Zippable = { [CONTENT_TYPES]: strToU8(contentTypes(sheets.length)), '_rels/.rels': strToU8(PACKAGE_RELS), 'xl/styles.xml': strToU8(BOOK_STYLES) };
  for (const [name, text] of bookParts(sheets, true)) files[name] = strToU8(text);
  sheets.forEach((sheet, at) => { files[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(sheetXml(sheet)); });
  return zipSync(files, { level: 6 });
}

// The order of parts is that of the schema (ECMA-376 part 1, 18.3.1.99): programs refuse another.
function sheetXml({ widths, rows, locked = false, merges = [], checks = [], still }: BookSheet): string {
  const cols = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('');
  const data = rows.map((cells, at) => `<row r="${at + 1}"${heightOf(cells, widths)}>${cells.map((cell, place) => (cell ? cellXml(`${columnName(place)}${at + 1}`, cell) : '')).join('')}</row>`).join('');
  return [
    `${XML}<worksheet ${MAIN}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${still ? pane(still) : ''}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15.75"/>${cols && `<cols>${cols}</cols>`}<sheetData>${data}</sheetData>`,
    locked ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>' : '',
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.map((merge) => `<mergeCell ref="${rangeOf(merge)}"/>`).join('')}</mergeCells>` : '',
    checks.length > 0 ? `<dataValidations count="${checks.length}">${checks.map(checkXml).join('')}</dataValidations>` : '',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join('');
}

function pane({ rows, columns }: { rows: number; columns: number }): string {
  const corner = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  return `<pane${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''} topLeftCell="${columnName(columns)}${rows + 1}" activePane="${corner}" state="frozen"/>`;
}

const LINE = 16;
const MOST_LINES = 20;

/** As high as its longest words need; programs do not all work that out by themselves. Cells of a head are merged and grow with their neighbours. */
function heightOf(cells: readonly (BookCell | null)[], widths: readonly number[]): string {
  const lines = cells.map((cell, at) => (cell && wraps(cell.look) && typeof cell.value === 'string' ? cell.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / (widths[at] ?? 10))), 0) : 1));
  const most = Math.min(MOST_LINES, Math.max(1, ...lines));
  return most > 1 ? ` ht="${most * LINE}"` : '';
}

const rangeOf = ({ top, left, bottom, right }: SheetMerge): string => `${columnName(left)}${top}:${columnName(right)}${bottom}`;

function cellXml(place: string, { value, look, decimals = 0, formula }: BookCell): string {
  const style = styleOf(look, decimals);
  if (formula !== undefined) return `<c r="${place}" s="${style}"${typeof value === 'number' ? '' : ' t="str"'}><f>${escaped(formula)}</f><v>${typeof value === 'number' ? value : escaped(value ?? '')}</v></c>`;
  if (typeof value === 'number') return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
  return value === null || value === '' ? `<c r="${place}" s="${style}"/>` : wordCell(place, value, style);
}

function checkXml({ range, asks, title, message }: BookCheck): string {
  const told = `allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="${escaped(title.slice(0, 32))}" prompt="${escaped(message.slice(0, 255))}" errorTitle="${escaped(title.slice(0, 32))}" error="${escaped(message.slice(0, 224))}" sqref="${rangeOf(range)}"`;
  if (asks.kind === 'list') {
    const letter = columnName(asks.column);
    return `<dataValidation type="list" ${told}><formula1>'${escaped(asks.sheet)}'!$${letter}$1:$${letter}$${asks.count}</formula1></dataValidation>`;
  }
  const [least, most] = [asks.min ?? -1e12, asks.max ?? 1e12];
  return `<dataValidation type="${asks.kind}" errorStyle="warning" operator="between" ${told}><formula1>${least}</formula1><formula2>${most}</formula2></dataValidation>`;
}
