import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Cells by their place: figures, words, or a formula with the value that the program left. */
export type TypedCells = Record<string, string | number | { formula: string; value: number }>;

/** A workbook with cells typed as a spreadsheet program stores them. @param sheet from 1; the second is the first form */
export function fillWorkbook(bytes: Uint8Array, cells: TypedCells, sheet = 2): Uint8Array {
  return changeSheet(bytes, sheet, (text) => {
    let filled = text;
    for (const [place, value] of Object.entries(cells)) {
      const found = new RegExp(`<c r="${place}" s="(\\d+)"(?:/>|[^>]*>.*?</c>)`).exec(filled)!;
      const head = `<c r="${place}" s="${found[1]}"`;
      const cell = typeof value === 'number' ? `${head}><v>${value}</v></c>`
        : typeof value === 'string' ? `${head} t="inlineStr"><is><t>${value}</t></is></c>` : `${head}><f>${value.formula}</f><v>${value.value}</v></c>`;
      filled = filled.replace(found[0], () => cell);
    }
    return filled;
  });
}

/** A workbook from which a row was deleted: what stood below it has moved up by one. */
export const withoutRow = (bytes: Uint8Array, line: number, last: number, sheet = 2): Uint8Array => changeSheet(bytes, sheet, (text) => {
  let shorter = text.replace(new RegExp(`<row r="${line}"[^>]*>.*?</row>`), '');
  for (let at = line + 1; at <= last; at += 1) shorter = shorter.replace(`<row r="${at}"`, `<row r="${at - 1}"`).replaceAll(new RegExp(`r="([A-Z]+)${at}"`, 'g'), `r="$1${at - 1}"`);
  return shorter;
});

function changeSheet(bytes: Uint8Array, sheet: number, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const name = `xl/worksheets/sheet${sheet}.xml`;
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name]!))) });
}
