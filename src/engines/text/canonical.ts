/**
 * The one form in which texts are stored and indexed, and the looser forms in which they are compared.
 * NFC, never NFKC: NFKC would turn the ª of `6ª/NQ-TLĐ` into a plain letter and lose what was printed.
 */

import { withoutLookAlikes } from './look-alikes.ts';

/** Line ends of every system, Word's line and page breaks. */
const lineEnd = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Control characters, soft hyphens, zero-width and direction marks: they show nothing and hide inside words. */
// oxlint-disable-next-line no-control-regex
const invisible = /[\u034F\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\uFE00-\uFE0F]/g;
const space = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const twinSigns: Readonly<Record<string, string>> = { '\u2010': '-', '\u2011': '-', '\u2044': '/', '\u2215': '/' };
const fullWidth = /[\uFF01-\uFF5E]/g;
const privateUse = /[\uF020-\uF0FF]/g;
/** Signs of the Symbol font that mean something in running text; all others of the private area are bullets. */
const symbolFont: Readonly<Record<number, string>> = { 0x2d: '-', 0xa3: '≤', 0xae: '→', 0xb1: '±', 0xb3: '≥', 0xb4: '×', 0xde: '⇒' };

// Nearly all texts have nothing of this, and then one look suffices.
// oxlint-disable-next-line no-control-regex
const unusual = /[\u034F\u0000-\u0008\u000B-\u001F\u007F-\u00A0\u00AD\u00D0\u0189\u0370-\u052F\u061C\u1680\u180E\u2000-\u2011\u2028-\u202F\u2044\u205F-\u206F\u2215\u3000\uD800-\uDFFF\uF020-\uF0FF\uFEFF\uFF01-\uFF5E\uFFF9-\uFFFB]|[\uFE00-\uFE0F]/;

/** The sign that a character of the Symbol font's private area shows. */
export const privateSign = (code: number): string => symbolFont[code & 0xff] ?? '-';

/**
 * The text that all source spans index, in UTF-16 units. It is NFC; every line end, line break and page break is LF; control, zero-width
 * and direction marks and soft hyphens are gone; odd spaces are spaces; private bullets of Symbol and Wingdings are `-` or the
 * sign they show; full-width letters and digits, hyphens that do not break (`KH‑LĐLĐ`) and letters of other alphabets that
 * only look Latin are the plain ones. Nothing else changes: `6ª`, quotes, dashes and spelling stay. Changes nothing when applied again.
 */
export function canonicalText(text: string): string {
  if (!unusual.test(text)) return text.normalize('NFC');
  const plain = text.toWellFormed()
    .replace(lineEnd, '\n')
    .replace(invisible, '')
    .replace(space, ' ')
    .replace(/[\u2010\u2011\u2044\u2215]/g, (sign) => twinSigns[sign] ?? sign)
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(privateUse, (sign) => privateSign(sign.charCodeAt(0)));
  return withoutLookAlikes(plain.normalize('NFC')).normalize('NFC');
}

/** Lower case without accents or đ: `Nguyễn Đức Hòa` → `nguyen duc hoa`. For searching what was typed without marks. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Lower case in which the place of the tone mark does not count: `hoà` and `hòa` become equal, `hoa` stays different. */
export function toneBlind(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
    const tone = word.match(toneMarks)?.[0] ?? '';
    return word.replace(toneMarks, '') + tone;
  }).normalize('NFC');
}

/** Words of a text, tone-blind, punctuation dropped: what two wordings are compared by. */
export function comparableWords(text: string): string[] {
  return toneBlind(text).match(/[\p{L}\p{N}%]+\p{M}?/gu) ?? [];
}

/** True where two texts are the same but for case, punctuation and tone placement. */
export function sameWords(a: string, b: string): boolean {
  return comparableWords(a).join(' ') === comparableWords(b).join(' ');
}
