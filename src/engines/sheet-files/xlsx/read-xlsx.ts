import { openZip } from '../../office-files/zip.ts';
import { dayOfSerial } from '../cell.ts';
import type { Cell, SheetMerge, SheetRow } from '../cell.ts';
import { UnreadableSheet } from '../problems.ts';
import { streamPart } from './stream-part.ts';
import type { PartReader } from './stream-part.ts';
import { readDayStyles, readSharedStrings, readSheetParts, readWorkbook } from './workbook.ts';

const LIMITS = { packageBytes: 1024 * 1024 * 1024, ratio: 600 };
/** Columns to the right of these are no data of ours. */
const MOST_COLUMNS = 200;
/** A cell of Excel holds no more letters. */
const LONGEST = 32_767;
/** Merged cells that are told of at most. */
const MOST_MERGES = 5_000;

/** Reads the first sheet shown of an .xlsx, row by row; blank rows are left out. */
export function readXlsx(bytes: Uint8Array, onRow: (row: SheetRow) => void, onMerge?: (merge: SheetMerge) => void): void {
  const zip = openZip(bytes, LIMITS);
  if (zip.entries.has('EncryptedPackage')) throw new UnreadableSheet('sheet_password');
  const { sheetPart, date1904 } = readWorkbook(zip);
  const reader = new SheetReader({ strings: readSharedStrings(zip), dayStyles: readDayStyles(zip), date1904 }, onRow, onMerge);
  if (!streamPart(zip, sheetPart, reader)) throw new UnreadableSheet('sheet_damaged');
}

/** A sheet of a book with all that stands in it; blank rows are left out. */
export interface BookSheetRead { name: string; shown: boolean; rows: SheetRow[]; merges: SheetMerge[] }

/** Sheets of a book, and rows of them all, that are read at most. */
const MOST_OF_A_BOOK = { sheets: 60, rows: 20_000 };

/** Reads all sheets of an .xlsx, hidden ones too; it stands in memory as a whole, and is bounded for that. */
export function readXlsxBook(bytes: Uint8Array): BookSheetRead[] {
  const zip = openZip(bytes, LIMITS);
  if (zip.entries.has('EncryptedPackage')) throw new UnreadableSheet('sheet_password');
  const { sheets, date1904 } = readSheetParts(zip);
  if (sheets.length > MOST_OF_A_BOOK.sheets) throw new UnreadableSheet('sheet_too_long');
  const words = { strings: readSharedStrings(zip), dayStyles: readDayStyles(zip), date1904 };
  let count = 0;
  return sheets.map(({ name, shown, part }) => {
    const [rows, merges]: [SheetRow[], SheetMerge[]] = [[], []];
    const take = (row: SheetRow) => {
      count += 1;
      if (count > MOST_OF_A_BOOK.rows) throw new UnreadableSheet('sheet_too_long');
      rows.push(row);
    };
    if (!streamPart(zip, part, new SheetReader(words, take, (merge) => merges.push(merge), true))) throw new UnreadableSheet('sheet_damaged');
    return { name, shown, rows, merges };
  });
}

/** `AB12` → 27; -1 where the reference names no column. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
    if (column > 20_000) break;
  }
  return column - 1;
}

/** `A5:C6` as rows and columns; null where it is none. */
function mergeOf(reference: string): SheetMerge | null {
  const found = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (!found) return null;
  const merge = { top: Number(found[2]), left: columnOf(found[1]!), bottom: Number(found[4]), right: columnOf(found[3]!) };
  return merge.bottom >= merge.top && merge.right >= merge.left ? merge : null;
}

interface Words { strings: string[]; dayStyles: boolean[]; date1904: boolean }

class SheetReader implements PartReader {
  readonly #words: Words;
  readonly #onRow: (row: SheetRow) => void;
  readonly #onMerge: ((merge: SheetMerge) => void) | undefined;
  readonly #tellsFormulas: boolean;
  #formulas: number[] = [];
  #merges = 0;
  #number = 0;
  #cells: Cell[] = [];
  #column = -1;
  #type = 'n';
  #style = 0;
  #formula = false;
  #value: string | null = null;
  #taking = false;
  #phonetic = false;

  constructor(words: Words, onRow: (row: SheetRow) => void, onMerge?: (merge: SheetMerge) => void, tellsFormulas = false) {
    this.#words = words;
    this.#tellsFormulas = tellsFormulas;
    this.#onRow = onRow;
    this.#onMerge = onMerge;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'row') {
      const given = Number(attributes['r']);
      this.#number = Number.isSafeInteger(given) && given > 0 ? given : this.#number + 1;
      this.#cells = [];
      this.#formulas = [];
      this.#column = -1;
    } else if (name === 'c') {
      this.#column = attributes['r'] ? columnOf(attributes['r']) : this.#column + 1;
      this.#type = attributes['t'] ?? 'n';
      this.#style = Number(attributes['s'] ?? 0);
      this.#formula = false;
      this.#value = null;
    } else if (name === 'f') this.#formula = true;
    else if (name === 'rPh') this.#phonetic = true;
    else if (name === 'mergeCell') this.#merge(attributes['ref'] ?? '');
    else if (name === 'v' || (name === 't' && !this.#phonetic)) { this.#taking = true; this.#value ??= ''; }
  }

  #merge(reference: string): void {
    const merge = this.#onMerge && this.#merges < MOST_MERGES ? mergeOf(reference) : null;
    if (!merge) return;
    this.#merges += 1;
    this.#onMerge!(merge);
  }

  text(value: string): void {
    if (!this.#taking) return;
    this.#value += value;
    if (this.#value!.length > LONGEST) this.#value = this.#value!.slice(0, LONGEST);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#taking = false;
    else if (name === 'rPh') this.#phonetic = false;
    else if (name === 'c') {
      const cell = this.#cell();
      if (cell === null || this.#column < 0 || this.#column >= MOST_COLUMNS) return;
      while (this.#cells.length < this.#column) this.#cells.push(null);
      this.#cells[this.#column] = cell;
      if (this.#formula && this.#tellsFormulas) this.#formulas.push(this.#column);
    } else if (name === 'row' && this.#cells.length > 0) {
      this.#onRow({ number: this.#number, cells: this.#cells, ...(this.#formulas.length > 0 && { formulas: this.#formulas }) });
    }
  }

  #cell(): Cell {
    const value = this.#value;
    // A formula whose program left no value: what it would give is not known, and nobody works it out here.
    if (value === null || (value === '' && this.#formula && this.#type !== 'str')) return this.#formula ? { formula: true } : null;
    switch (this.#type) {
      case 's': return this.#words.strings[Number(value)] || null;
      case 'str': case 'inlineStr': return value === '' ? null : value;
      case 'b': return value === '1';
      case 'e': return { error: value.slice(0, 20) };
      case 'd': return /^\d{4}-\d\d-\d\d/.test(value) ? { day: value.slice(0, 10) } : value;
      default: return this.#figure(value);
    }
  }

  #figure(value: string): Cell {
    const number = Number(value);
    if (value.trim() === '') return null;
    if (!Number.isFinite(number)) return value;
    const day = this.#words.dayStyles[this.#style] ? dayOfSerial(number, this.#words.date1904) : null;
    return day === null ? number : { day };
  }
}
