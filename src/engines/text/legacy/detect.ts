/** Old Vietnamese encodings: told by their letters, and taken for what they show only with a person's consent. */
import { isSyllable } from '../syllables.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

export const legacyEncodings = ['tcvn3', 'vni'] as const;
export type LegacyEncoding = (typeof legacyEncodings)[number];

const converters: Readonly<Record<LegacyEncoding, (text: string) => string>> = { tcvn3: fromTcvn3, vni: fromVni };

/** A text of old-font letters as Unicode, NFC. Text of plain letters and figures stays as it is. */
export const fromLegacy = (text: string, encoding: LegacyEncoding): string => converters[encoding](text);

/** Words with the letters of Latin-1 and the signs that old-font codes are taken for. */
const anyWord = /[\p{L}\p{M}\u00a1-\u00bf\u00d7\u00f7\u2212]+/gu;
const codeSign = /[\u00a1-\u00ff\u03bc\u2212]/;
/** Letters that only Unicode Vietnamese has. */
const unicodeLetter = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/u;

const sampleLength = 60_000;

/** How many of the words are spelled as Vietnamese syllables, as a share. */
const shareOfSyllables = (words: readonly string[]): number =>
  words.length === 0 ? 0 : words.filter((word) => word.split(/[^\p{L}\p{M}]+/u).every((part) => part === '' || isSyllable(part))).length / words.length;

const suspectWords = (text: string): string[] => (text.match(anyWord) ?? []).filter((word) => codeSign.test(word) && (word.length === 1 || /\p{L}/u.test(word)));

/** How well a text's suspect words read as Vietnamese, as they stand and taken for each encoding. */
function evidence(text: string): { words: string[]; asIs: number; best: LegacyEncoding; share: number } {
  const words = suspectWords(text);
  const shares = legacyEncodings.map((encoding) => ({ encoding, share: shareOfSyllables(words.map((word) => fromLegacy(word, encoding))) }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return { words, asIs: shareOfSyllables(words), best: best.encoding, share: best.share };
}

/** The share of a text's words with marks that are spelled as Vietnamese; 0 where no word has any. */
export function shareOfVietnamese(text: string): number {
  const words = text.slice(0, sampleLength).match(/[\p{L}\p{M}]+/gu) ?? [];
  return shareOfSyllables(words.filter((word) => /[^\x00-\x7f]/.test(word)));
}

/**
 * The old encoding that a text is in, as a whole; null where it is in Unicode or no encoding explains it. Half-converted texts (Unicode
 * letters beside old codes) give null: a conversion would spoil what is right, and nobody can know which is which.
 */
export function detectLegacy(text: string): LegacyEncoding | null {
  const sample = text.slice(0, sampleLength);
  const words = sample.match(/[\p{L}\p{M}\u00a1-\u00ff]+/gu) ?? [];
  if (words.length === 0) return null;
  const isUnicode = words.filter((word) => unicodeLetter.test(word)).length > words.length * 0.03;
  const found = evidence(sample);
  const isCommon = found.words.length >= Math.max(1, words.length * 0.2);
  if (isUnicode || !isCommon) return null;
  return found.share >= 0.8 && found.share >= found.asIs + 0.25 ? found.best : null;
}

/**
 * Whether text that a file sets in an old font really holds that font's codes: often the font's name stayed when the
 * text became Unicode. False for plain letters and figures alone, which are the same either way.
 */
export function fitsLegacy(text: string, encoding: LegacyEncoding): boolean {
  const sample = text.slice(0, sampleLength);
  if (unicodeLetter.test(sample)) return false;
  const words = suspectWords(sample);
  const converted = shareOfSyllables(words.map((word) => fromLegacy(word, encoding)));
  return words.length > 0 && converted >= 0.6 && converted > shareOfSyllables(words);
}

/** The old encoding that a font's name stands for (`.VnTime`, `.VnTimeH`, `VNI-Times`), and whether it prints capitals; null for other fonts. */
export function legacyFont(name: string): { encoding: LegacyEncoding; capitals: boolean } | null {
  const plain = name.trim().replace(/^["']|["']$/g, '');
  if (/^\.?vn\s?(?!i)[a-z]/i.test(plain) && /^\.vn|^vn(?:time|arial|century|book|courier|avant|hel|univers|south|teknical)/i.test(plain)) {
    return { encoding: 'tcvn3', capitals: /H(?:\s+(?:bold|italic|regular))*$/.test(plain) };
  }
  return /^vni[-\s]/i.test(plain) ? { encoding: 'vni', capitals: false } : null;
}
