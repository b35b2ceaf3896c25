import { canonicalText, withoutAccents } from '../../engines/text/index.ts';
import type { Tx } from '../../kit/database.ts';

/** Words as names are searched by: without accents, letters and digits alone. */
export const wordsOf = (text: string): string[] => withoutAccents(canonicalText(text)).toLowerCase().split(/[^a-z0-9]+/).filter(Boolean).slice(0, 8);

/** What `members_found` looks for: for each word the spellings that will do. */
export type Sought = readonly (readonly string[])[];

/** More beginnings of names than any letter has. */
const MOST_SPELLINGS = 1000;

/**
 * Every word as it stands, the last one by its beginning: it may still be being typed.
 * @returns null where no name has a word that begins so
 */
export async function exactly(tx: Tx, words: readonly string[]): Promise<Sought | null> {
  const last = words.at(-1)!;
  const begun = await tx.selectFrom('personNameWords').where('word', '>=', last).where('word', '<', `${last}{`).select('word').orderBy('word').limit(MOST_SPELLINGS).execute();
  return begun.length === 0 ? null : [...words.slice(0, -1).map((word) => [word]), begun.map((row) => row.word)];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Everything that is one slip of the finger away: a letter lost, doubled or wrong, or two that changed places. */
export function oneSlipAway(word: string): string[] {
  const made = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (tail) made.add(head + tail.slice(1));
    if (tail.length > 1) made.add(head + tail[1] + tail[0] + tail.slice(2));
    for (const letter of LETTERS) {
      made.add(head + letter + tail);
      if (tail) made.add(head + letter + tail.slice(1));
    }
  }
  made.delete(word);
  made.delete('');
  return [...made];
}

/**
 * The same words, each that no name has in the spellings near it; where every word occurs in some name, all of them.
 * @returns null where no spelling is near
 */
export async function nearly(tx: Tx, words: readonly string[]): Promise<Sought | null> {
  const known = async (candidates: readonly string[]) =>
    candidates.length === 0 ? [] : (await tx.selectFrom('personNameWords').select('word').where('word', 'in', candidates).execute()).map((row) => row.word);
  const there = new Set(await known(words));
  const wrong = words.filter((word) => !there.has(word));
  const sought: string[][] = [];
  for (const word of words) {
    const loosened = wrong.length === 0 || wrong.includes(word);
    // Of one letter or two, nearly everything is near.
    const near = loosened && word.length > 2 ? await known(oneSlipAway(word)) : [];
    const spellings = [...(there.has(word) ? [word] : []), ...near];
    if (spellings.length === 0) return null;
    sought.push(spellings);
  }
  return sought;
}
