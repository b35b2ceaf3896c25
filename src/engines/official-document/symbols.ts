/** Symbols of documents: `86/KH-TLĐ`, `02-NQ/TW`, `07/2013/CT-UBND`, `197/2025/QH15`, `6ª/NQ-TLĐ`, also with stray blanks. */
export interface Symbol { readonly number: string; readonly code: string; readonly year: string | null }

const upper = 'A-ZĐÀ-ỸƯƠĂÂÊÔ';
const word = `[${upper}][${upper}a-zđ0-9&.]{0,14}`;
/** Group 1 number, 2 year, 3 code of slash style; 4 number, 5 code of Party style; 6 number, 7 year, 8 National Assembly's code; 9 number, 10 one-part code after `số`. */
export const symbolSource = [
  `(?<![\\p{L}\\p{N}/.,-])(\\d{1,5}[a-zđª]{0,2})(?:\\s?/\\s?((?:19|20)\\d{2}))?\\s?/\\s?(${word}(?:\\s?[-–&/]\\s?${word}){1,4})(?![\\p{Ll}\\p{N}])`,
  `(?<![\\p{L}\\p{N}/.,-])(\\d{1,5}[a-zđª]{0,2})\\s?[-–]\\s?(${word}\\s?/\\s?${word}(?:\\s?[-–/]\\s?${word}){0,3})(?![\\p{Ll}\\p{N}])`,
  `(?<![\\p{L}\\p{N}/.,-])(\\d{1,5})\\s?/\\s?((?:19|20)\\d{2})\\s?/\\s?(QH\\d{1,2}|UBTVQH\\d{1,2}|L-CTN)(?![\\p{L}\\p{N}])`,
  `(?<=(?:số\\s?:?|[Cc]ông văn|[Kk]ế hoạch|[Hh]ướng dẫn|[Tt]hông báo|[Nn]ghị quyết|[Cc]hương trình|[Qq]uyết định)\\s)(\\d{1,5}[a-zđª]{0,2})\\s?/\\s?([${upper}][${upper}a-zđ&]{1,14})(?![\\p{L}\\p{N}/-])`,
].join('|');

const tidy = (text: string): string => text.replace(/\s+/gu, '').replace(/[.&-]+$/u, '');

/** What a match of `symbolSource` says. */
export function symbolFrom(m: RegExpMatchArray): Symbol {
  const number = m[1] ?? m[4] ?? m[6] ?? m[9] ?? '';
  const year = m[2] ?? m[7] ?? null;
  return { number: year ? `${number}/${year}` : number, code: tidy(m[3] ?? m[5] ?? m[8] ?? m[10] ?? ''), year };
}

/** Number and code in the form in which printed variants are equal: `06a`, `6a` and `6ª` are one. */
export function symbolKey(number: string | null, code: string | null): string {
  const n = (number ?? '').toLowerCase().replace('ª', 'a').replace(/^0+(?=\d)/, '');
  return `${n}|${(code ?? '').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')}`;
}

/** Number and code as printed: `86/KH-TLĐ`, and `225-KH/TĐTN` where the Party's style sets the stroke inside the code. */
export function printedSymbol(number: string | null, code: string | null): string | null {
  if (!code) return number;
  const [separator] = /[-–/]/u.exec(code) ?? ['-'];
  return `${number ?? '…'}${separator === '/' ? '-' : '/'}${code}`;
}
