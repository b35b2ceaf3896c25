import type { Cell, SheetRow } from '../sheet-files/index.ts';
import { detectLegacy, fitsLegacy, fromLegacy } from '../text/index.ts';
import type { LegacyEncoding } from '../text/index.ts';

/**
 * Signs that stand in words of old Vietnamese fonts and in none of Unicode's, and an a or e before a letter with a mark, which VNI writes and no
 * syllable has (`Nguyeãn Vaên`): only cells that hold one are looked at more closely.
 */
const telltale = /[aAeE][\u00c0-\u00ff]|[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff\u03bc\u2212]/;

/** In which old encoding each column's words are, told by the first rows together; columns that hold none are left out. */
export function legacyColumns(rows: readonly SheetRow[]): Map<number, LegacyEncoding> {
  const words = new Map<number, string[]>();
  for (const { cells } of rows) {
    cells.forEach((cell, at) => { if (typeof cell === 'string' && cell !== '') (words.get(at) ?? words.set(at, []).get(at)!).push(cell); });
  }
  const found = new Map<number, LegacyEncoding>();
  for (const [at, texts] of words) {
    const text = texts.join('\n');
    const encoding = telltale.test(text) ? detectLegacy(text) : null;
    if (encoding) found.set(at, encoding);
  }
  return found;
}

/** A cell's words in Unicode, with the encoding that they were in; null where they are in Unicode already. */
export function converted(cell: Cell | undefined, ofColumn: LegacyEncoding | undefined): { text: string; encoding: LegacyEncoding } | null {
  if (typeof cell !== 'string') return null;
  const encoding = ofColumn && fitsLegacy(cell, ofColumn) ? ofColumn : telltale.test(cell) ? detectLegacy(cell) : null;
  return encoding && { text: fromLegacy(cell, encoding), encoding };
}
