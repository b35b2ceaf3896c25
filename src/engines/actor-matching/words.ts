/** Names as they are compared: abbreviations written out, accents in their one place, punctuation dropped. */
import { comparableWords, withoutAccents } from '../text/index.ts';
import type { NamedUnit } from './schema.ts';

/** Abbreviations of the trade, the longer before those that begin them. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/CĐNTW|CĐNTƯ/gu, 'công đoàn ngành trung ương'], [/CĐCS/gu, 'công đoàn cơ sở'], [/CĐVC/gu, 'công đoàn viên chức'], [/CĐTCT/gu, 'công đoàn tổng công ty'],
  [/C[ĐD]N(?![\p{L}])/gu, 'công đoàn ngành'], [/Tổng LĐLĐ/gu, 'tổng liên đoàn lao động'], [/LĐLĐ/gu, 'liên đoàn lao động'], [/TLĐ/gu, 'tổng liên đoàn'],
  [/(?<![\p{L}])CĐ(?![\p{L}])/gu, 'công đoàn'], [/(?<![\p{L}])BTV(?![\p{L}])/gu, 'ban thường vụ'], [/(?<![\p{L}])BCH(?![\p{L}])/gu, 'ban chấp hành'],
  [/UBKT/gu, 'ủy ban kiểm tra'], [/(?<![\p{L}])TP\.?(?=[\s,;/]|$)/gu, 'thành phố'], [/(?<![\p{L}])TX\.?(?=[\s,;/]|$)/gu, 'thị xã'], [/KCN/gu, 'khu công nghiệp'],
];

/** An actor's words with its abbreviations written out; capitals stay, for they tell names. */
export const writtenOut = (words: string): string => abbreviations.reduce((text, [pattern, full]) => text.replace(pattern, full), words.normalize('NFC')).replace(/\s+/gu, ' ').trim();

/** The words that two names are compared by. */
export const nameWords = (name: string): string[] => comparableWords(writtenOut(name));

export const same = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((word, i) => word === other[i]);
export const beginsWith = (long: readonly string[], short: readonly string[]): boolean => short.length > 0 && short.length <= long.length && short.every((word, i) => word === long[i]);
export const bare = (words: readonly string[]): string[] => words.map(withoutAccents);

interface UnitWords { readonly name: readonly string[]; readonly short: readonly string[]; readonly bareName: readonly string[]; readonly bareShort: readonly string[] }
const known = new WeakMap<NamedUnit, UnitWords>();

/** The words of a unit's names, worked out once: hundreds of actors are held against hundreds of units. */
export function wordsOfUnit(unit: NamedUnit): UnitWords {
  const before = known.get(unit);
  if (before) return before;
  const [name, short] = [nameWords(unit.name), nameWords(unit.shortName)];
  const words = { name, short, bareName: bare(name), bareShort: bare(short) };
  known.set(unit, words);
  return words;
}
