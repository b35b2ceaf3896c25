/** How what is typed into a search is compared with what is there. */
import { canonicalText, withoutAccents } from './canonical.ts';

/**
 * The words of a text in order, without accents, capitals and signs; zeros before a number are dropped, so that `06a/NQ-TLĐ`,
 * `6a/NQ-TLĐ` and `6ª/nq-tld` are the same words. The database reckons it too: `search_key`.
 */
export function searchWords(text: string): string[] {
  const plain = withoutAccents(canonicalText(text).replace(/ª/g, 'a'));
  return (plain.match(/[a-z0-9]+/g) ?? []).map((word) => word.replace(/^0+(?=\d)/, ''));
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * All that lies one slip of the finger from a word of letters: a letter left out, doubled or added, another in its place, two exchanged.
 * The first letter stands, but for the exchange of the first two: syllables are short, and whoever mistypes one hardly ever begins it
 * with another. Words with digits and words of one or two letters have none: there a slip is another word.
 */
export function oneSlipFrom(word: string): string[] {
  if (word.length < 3 || /\d/.test(word)) return [];
  const slips = new Set([word[1]! + word[0] + word.slice(2)]);
  for (let at = 1; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after) slips.add(before + after.slice(1));
    if (after.length > 1) slips.add(before + after[1] + after[0] + after.slice(2));
    for (const letter of letters) {
      slips.add(before + letter + after);
      if (after) slips.add(before + letter + after.slice(1));
    }
  }
  slips.delete(word);
  return [...slips];
}
