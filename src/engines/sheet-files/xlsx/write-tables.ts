import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { columnName } from '../cell.ts';
import { CONTENT_TYPES, contentTypes, PACKAGE_RELS, workbookParts } from './parts.ts';
import { escaped, MAIN, wordCell, XML } from './cells.ts';

/** A cell of a head that spans columns and rows; a row of a head names only the cells that begin in it. */
export interface TableHeadCell { label: string; columns?: number; rows?: number }

/** A table on a sheet of its own, as it would stand on paper. */
export interface SheetTable {
  name: string;
  /** Above the table: its title, and below it quieter lines. */
  title: string;
  lines?: readonly string[];
  /** Rows of the head; where there are none, the labels of the columns. */
  head?: readonly (readonly TableHeadCell[])[];
  /** `decimals` of a column of figures; columns of words have none. Width in characters. */
  columns: readonly { label: string; width: number; decimals?: number }[];
  rows: readonly { cells: readonly (string | number | null)[]; total?: boolean }[];
  note?: string;
}

const MOST_DECIMALS = 4;
// Cell styles by their place: 1 title, 2 quiet line, 3 head, 4 words, 5 words of a total; from 6 figures by their decimals, from 11 those of a total.
const STYLE = { title: 1, quiet: 2, head: 3, words: 4, figure: 6, totalFigure: 6 + MOST_DECIMALS + 1 } as const;

const formats = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => `<numFmt numFmtId="${170 + decimals}" formatCode="#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}"/>`);
const figureStyles = (font: number) => formats.map((_, decimals) => `<xf numFmtId="${170 + decimals}" fontId="${font}" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="center"/></xf>`).join('');
const wordStyle = (font: number) => `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>`;
const side = (name: string) => `<${name} style="thin"><color auto="1"/></${name}>`;

const STYLES = `${XML}<styleSheet ${MAIN}><numFmts count="${formats.length}">${formats.join('')}</numFmts><fonts count="4"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="14"/><name val="Times New Roman"/></font><font><i/><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}</border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${6 + 2 * formats.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>${wordStyle(0)}${wordStyle(1)}${figureStyles(0)}${figureStyles(1)}</cellXfs></styleSheet>`;

/**
 * A workbook of tables, one a sheet: figures are numbers, heads keep their merged cells and stand still while one scrolls, each prints on
 * the width of a page with its head repeated.
 * @returns the bytes of the .xlsx
 */
export function tablesToXlsx(tables: readonly SheetTable[]): Uint8Array {
  const names = distinct(tables.map(({ name }) => name));
  const files: Zippable = { [CONTENT_TYPES]: strToU8(contentTypes(tables.length)), '_rels/.rels': strToU8(PACKAGE_RELS), 'xl/styles.xml': strToU8(STYLES) };
  for (const [name, text] of workbookParts(names, false)) files[name] = strToU8(text);
  tables.forEach((table, at) => { files[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(sheetXml(table)); });
  return zipSync(files, { level: 6 });
}

/** Names of sheets are at most 31 letters and differ also where their beginnings are alike. */
function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let shown = name.slice(0, 31).trim() || '1';
    for (let count = 2; taken.has(shown.toLowerCase()); count += 1) shown = `${name.slice(0, 28 - String(count).length).trim()} (${count})`;
    taken.add(shown.toLowerCase());
    return shown;
  });
}

function sheetXml({ title, lines = [], head, columns, rows, note }: SheetTable): string {
  const above = [title, ...lines];
  const heads = head ?? [columns.map(({ label }) => ({ label }))];
  const firstHead = above.length + 2;
  const firstRow = firstHead + heads.length;
  const merged: string[] = [];
  const written = [
    ...above.map((line, at) => rowOf(at + 1, wordCell(`A${at + 1}`, line, at === 0 ? STYLE.title : STYLE.quiet))),
    ...headRows(heads, columns.length, firstHead, merged),
    ...rows.map(({ cells, total = false }, at) => rowOf(firstRow + at, columns.map((column, place) => bodyCell(`${columnName(place)}${firstRow + at}`, cells[place] ?? null, column.decimals, total)).join(''))),
    ...(note ? [rowOf(firstRow + rows.length + 1, wordCell(`A${firstRow + rows.length + 1}`, note, STYLE.quiet))] : []),
  ];
  const widths = columns.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('');
  const still = `<pane ySplit="${firstRow - 1}" topLeftCell="A${firstRow}" activePane="bottomLeft" state="frozen"/>`;
  return `${XML}<worksheet ${MAIN}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${still}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15.75"/><cols>${widths}</cols><sheetData>${written.join('')}</sheetData>${
    merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>` : ''}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

const rowOf = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;

// Each cell takes the next free place of its row; what a cell above reaches down into is taken. Places that are merged away keep their border.
function headRows(heads: readonly (readonly TableHeadCell[])[], width: number, first: number, merged: string[]): string[] {
  const taken = heads.map(() => new Set<number>());
  return heads.map((cells, at) => {
    const placed = new Map<number, string>();
    let place = 0;
    for (const { label, columns = 1, rows = 1 } of cells) {
      while (taken[at]!.has(place)) place += 1;
      placed.set(place, label);
      const [across, down] = [Math.min(columns, width - place), Math.min(rows, heads.length - at)];
      for (let below = at; below < at + down; below += 1) for (let side = place; side < place + across; side += 1) taken[below]!.add(side);
      if (across > 1 || down > 1) merged.push(`${columnName(place)}${first + at}:${columnName(place + across - 1)}${first + at + down - 1}`);
      place += across;
    }
    return rowOf(first + at, Array.from({ length: width }, (_, side) => wordCell(`${columnName(side)}${first + at}`, placed.get(side) ?? '', STYLE.head)).join(''));
  });
}

function bodyCell(place: string, value: string | number | null, decimals: number | undefined, total: boolean): string {
  const shown = Math.min(decimals ?? 0, MOST_DECIMALS);
  const figure = (total ? STYLE.totalFigure : STYLE.figure) + shown;
  if (typeof value === 'number') return `<c r="${place}" s="${figure}"><v>${value}</v></c>`;
  const words = STYLE.words + Number(total);
  return value === null || value === '' ? `<c r="${place}" s="${decimals === undefined ? words : figure}"/>` : wordCell(place, escaped(value) === '' ? ' ' : value, words);
}
