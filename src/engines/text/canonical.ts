/**
 * The one form in which texts are stored and indexed, and the looser forms in which they are compared.
 * NFC, never NFKC: NFKC would turn the ª of `6ª/NQ-TLĐ` into a plain letter and lose what was printed.
 */

/** NFC with LF line ends; the text that all source spans index, in UTF-16 units. */
export function canonicalText(text: string): string {
  const unbroken = text.replace(/\r\n?/g, '\n').replace(/^\uFEFF+/, '');
  return unbroken.normalize('NFC');
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
