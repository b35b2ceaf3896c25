/** Personal names: Vietnamese lists are sorted by given name, then middle names, then family name. */
import { canonicalText } from './canonical.ts';

/** `Nguyễn Văn An` → family `Nguyễn`, middle `Văn`, given `An`. A single word is a given name. */
export function nameParts(name: string): { family: string; middle: string; given: string } {
  const words = canonicalText(name).trim().split(/\s+/u).filter(Boolean);
  const given = words.at(-1) ?? '';
  return { family: words.length > 1 ? words[0] ?? '' : '', middle: words.slice(1, -1).join(' '), given };
}

/** Key that sorts people as a Vietnamese list does when compared with a `vi` collator: given, middle, family. */
export function nameSortKey(name: string): string {
  const { family, middle, given } = nameParts(name);
  // Collators pass over control characters; a blank sorts before every letter, so An stands before Anh whatever follows.
  return [given, middle, family].join(' ').toLowerCase();
}

/** True for two to six capitalised words without digits: what stands below a signature. */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}[\p{L}\p{M}'’-]*$/u.test(word));
}
