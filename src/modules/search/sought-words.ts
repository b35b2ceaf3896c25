import { oneSlipFrom, searchWords } from '../../engines/text/index.ts';
import type { Tx } from '../../kit/database.ts';
import { knownWords } from './queries.ts';

/** What is sought, as the database asks for it: text of `tsquery`, built of letters and digits alone. */
export interface SoughtWords {
  /** All the words, wherever they stand. */
  anywhere: string;
  /** The words one behind the other; null where there is one alone. */
  together: string | null;
  /** How the title begins. */
  beginning: string;
}

/** Words looked at, and ways to have meant a mistyped one. */
const MOST_WORDS = 12;
const MOST_WAYS = 40;

/** The words typed; null where they are too little to look for: a single letter would find everything. */
export function soughtWords(q: string): string[] | null {
  const words = searchWords(q).slice(0, MOST_WORDS);
  return words.join('').length < 2 ? null : words;
}

const quoted = (word: string, last: boolean) => `'${word}'${last ? ':*' : ''}`;

/** The words as typed, the last one only begun. */
export function asTyped(words: readonly string[]): SoughtWords {
  const each = words.map((word, at) => quoted(word, at === words.length - 1));
  return { anywhere: each.join(' & '), together: each.length > 1 ? each.join(' <-> ') : null, beginning: words.join(' ') };
}

/** The words as they may have been meant: each as typed, or one slip of the finger away; null where no slip leads to a known word. */
export async function asMeant(tx: Tx, words: readonly string[]): Promise<SoughtWords | null> {
  const ways: string[] = [];
  let slipped = false;
  for (const [at, word] of words.entries()) {
    const last = at === words.length - 1;
    const meant = (await knownWords(tx, oneSlipFrom(word), last)).slice(0, MOST_WAYS);
    slipped ||= meant.length > 0;
    ways.push(`(${[word, ...meant].map((way) => quoted(way, last)).join(' | ')})`);
  }
  return slipped ? { anywhere: ways.join(' & '), together: null, beginning: words.join(' ') } : null;
}
