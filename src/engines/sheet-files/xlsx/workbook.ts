import type { ZipPackage } from '../../office-files/zip.ts';
import { UnreadableSheet } from '../problems.ts';
import { streamPart } from './stream-part.ts';

export interface Workbook { sheetPart: string; date1904: boolean }

const yes = (value: string | undefined): boolean => value === '1' || value === 'true';

export interface SheetPart { name: string; shown: boolean; part: string }

/** Where the first sheet that is shown lies, and from when its days count. */
export function readWorkbook(zip: ZipPackage): Workbook {
  const { sheets, date1904 } = listSheets(zip);
  const sheet = sheets.find(({ shown }) => shown) ?? sheets[0];
  const target = sheet && targets(zip).get(sheet.id);
  if (!target) throw new UnreadableSheet('sheet_damaged');
  return { sheetPart: partOf(target), date1904 };
}

/** All sheets in their order, hidden ones too; what is no sheet of cells (a chart) is left out. */
export function readSheetParts(zip: ZipPackage): { sheets: SheetPart[]; date1904: boolean } {
  const { sheets, date1904 } = listSheets(zip);
  const found = targets(zip);
  return { sheets: sheets.flatMap(({ id, name, shown }) => (found.has(id) ? [{ name, shown, part: partOf(found.get(id)!) }] : [])), date1904 };
}

const partOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

function listSheets(zip: ZipPackage): { sheets: { id: string; name: string; shown: boolean }[]; date1904: boolean } {
  const sheets: { id: string; name: string; shown: boolean }[] = [];
  let date1904 = false;
  const found = streamPart(zip, 'xl/workbook.xml', {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = yes(attributes['date1904']);
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1];
      if (id !== undefined) sheets.push({ id, name: attributes['name'] ?? '', shown: (attributes['state'] ?? 'visible') === 'visible' });
    },
  });
  if (!found) throw new UnreadableSheet('sheet_wrong_kind');
  return { sheets, date1904 };
}

function targets(zip: ZipPackage): Map<string, string> {
  const found = new Map<string, string>();
  streamPart(zip, 'xl/_rels/workbook.xml.rels', {
    open(name, { Id, Target, Type }) {
      if (name === 'Relationship' && Id && Target && Type?.endsWith('/worksheet')) found.set(Id, Target);
    },
  });
  return found;
}

/** Words that cells share, by their place; bounded, for they stand in memory as a whole. */
const MOST_STRINGS = { count: 2_000_000, letters: 60_000_000 };

export function readSharedStrings(zip: ZipPackage): string[] {
  const strings: string[] = [];
  let letters = 0;
  let current = '';
  let [inText, phonetic] = [false, false];
  streamPart(zip, 'xl/sharedStrings.xml', {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') {
        letters += current.length;
        if (strings.length >= MOST_STRINGS.count || letters > MOST_STRINGS.letters) throw new UnreadableSheet('sheet_unpacks_too_large');
        strings.push(current);
      }
    },
    text(value) { if (inText) current += value; },
  });
  return strings;
}

/** Built-in formats that show a day (ECMA-376 part 1, 18.8.30). */
const builtIn = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Whether a format's code shows a day: it has d or y outside of quotes, brackets and escapes. */
export const showsDay = (code: string): boolean => /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '').split(';')[0] ?? '');

/** For each cell style: does it show numbers as days? */
export function readDayStyles(zip: ZipPackage): boolean[] {
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  streamPart(zip, 'xl/styles.xml', {
    open(name, attributes) {
      if (name === 'numFmt') custom.set(Number(attributes['numFmtId']), showsDay((attributes['formatCode'] ?? '').slice(0, 500)));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells && styles.length < 100_000) {
        const id = Number(attributes['numFmtId'] ?? 0);
        styles.push(custom.get(id) ?? builtIn.has(id));
      }
    },
    close(name) { if (name === 'cellXfs') inCells = false; },
  });
  return styles;
}
