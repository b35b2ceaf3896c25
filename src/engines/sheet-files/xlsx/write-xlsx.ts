import { Zip, ZipDeflate, ZipPassThrough, strToU8 } from 'fflate';
import { columnName, serialOfDay } from '../cell.ts';
import { escaped, MAIN, wordCell, XML } from './cells.ts';
import { CONTENT_TYPES, contentTypes, PACKAGE_RELS, STYLES, workbookParts } from './parts.ts';

export type OutCell = string | number | null | { day: string };

/** A column of days, figures or words, how wide, and what the cells below its header take. */
export interface SheetLayout {
  name: string;
  columns: { header: string; width: number; kind: 'text' | 'day' | 'whole'; required?: boolean; note?: string; list?: string }[];
}

/** Words to choose from: a column of the hidden sheet behind the first. */
export interface SheetList { key: string; values: string[] }

export interface XlsxWriter {
  rows(rows: readonly (readonly OutCell[])[]): void;
  end(): void;
}

/** Rows below the header that offer the lists and the notes. */
const OFFERED = 5_000;
const LISTS = 'Danh mục';

/**
 * Writes a workbook as it comes: nothing of it stays in memory but what `onChunk` has not taken yet.
 * @param guide lines of a second sheet that explains the columns
 */
export function xlsxWriter(layout: SheetLayout, { lists = [], guide = [] }: { lists?: SheetList[]; guide?: string[][] }, onChunk: (chunk: Uint8Array) => void): XlsxWriter {
  const zip = new Zip((error, chunk) => { if (error) throw error; onChunk(chunk); });
  const put = (name: string, text: string) => {
    const part = new ZipPassThrough(name);
    zip.add(part);
    part.push(strToU8(text), true);
  };
  const names = [layout.name, ...(guide.length > 0 ? ['Hướng dẫn'] : []), ...(lists.length > 0 ? [LISTS] : [])];
  put(CONTENT_TYPES, contentTypes(names.length));
  put('_rels/.rels', PACKAGE_RELS);
  for (const [name, text] of workbookParts(names, lists.length > 0)) put(name, text);
  put('xl/styles.xml', STYLES);
  if (guide.length > 0) put('xl/worksheets/sheet2.xml', plainSheet(guide));
  if (lists.length > 0) put(`xl/worksheets/sheet${names.length}.xml`, plainSheet(columnsAsRows(lists)));
  const sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 5 });
  zip.add(sheet);
  let number = 1;
  sheet.push(strToU8(head(layout)), false);
  return {
    rows(rows) {
      const text = rows.map((row) => rowXml((number += 1), row)).join('');
      if (text !== '') sheet.push(strToU8(text), false);
    },
    end() {
      sheet.push(strToU8(foot(layout, lists, number)), true);
      zip.end();
    },
  };
}

function head({ columns }: SheetLayout): string {
  const widths = columns.map(({ width, kind }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1" style="${kind === 'day' ? 2 : kind === 'whole' ? 3 : 4}"/>`).join('');
  const cells = columns.map(({ header }, at) => wordCell(`${columnName(at)}1`, header, 1)).join('');
  return `${XML}<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0" tabSelected="1"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths}</cols><sheetData><row r="1">${cells}</row>`;
}

function rowXml(number: number, row: readonly OutCell[]): string {
  const cells = row.map((value, at) => {
    const place = `${columnName(at)}${number}`;
    if (value === null || value === '') return '';
    if (typeof value === 'number') return `<c r="${place}" s="3"><v>${value}</v></c>`;
    return typeof value === 'object' ? `<c r="${place}" s="2"><v>${serialOfDay(value.day)}</v></c>` : wordCell(place, value, 4);
  });
  return `<row r="${number}">${cells.join('')}</row>`;
}

function foot({ columns }: SheetLayout, lists: readonly SheetList[], last: number): string {
  const rules = columns.flatMap(({ list, note, header }, at) => {
    const range = `${columnName(at)}2:${columnName(at)}${Math.max(OFFERED, last) + 1}`;
    const place = lists.findIndex(({ key }) => key === list);
    const prompt = note ? ` showInputMessage="1" promptTitle="${escaped(header.slice(0, 32))}" prompt="${escaped(note.slice(0, 255))}"` : '';
    if (place < 0) return note ? [`<dataValidation allowBlank="1"${prompt} sqref="${range}"/>`] : [];
    const letter = columnName(place);
    // A warning, no wall: the import says in words what it does not know.
    return [`<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1"${prompt} sqref="${range}"><formula1>'${LISTS}'!$${letter}$1:$${letter}$${Math.max(1, lists[place]!.values.length)}</formula1></dataValidation>`];
  });
  const validations = rules.length > 0 ? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>` : '';
  return `</sheetData><autoFilter ref="A1:${columnName(columns.length - 1)}${Math.max(1, last)}"/>${validations}</worksheet>`;
}

const columnsAsRows = (lists: readonly SheetList[]): string[][] =>
  Array.from({ length: Math.max(...lists.map(({ values }) => values.length)) }, (_, at) => lists.map(({ values }) => values[at] ?? ''));

function plainSheet(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row, index) => `<row r="${index + 1}">${row.map((value, at) => (value === '' ? '' : wordCell(`${columnName(at)}${index + 1}`, value, 5))).join('')}</row>`);
  return `${XML}<worksheet ${MAIN}><cols><col min="1" max="1" width="28" customWidth="1"/><col min="2" max="3" width="60" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData></worksheet>`;
}
