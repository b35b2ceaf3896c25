import type { Quoted } from '../../test/golden/quoted.ts';

/** A text with its blanks collapsed, and where each of its units stands in the original. */
interface Collapsed { readonly text: string; readonly at: readonly number[] }

function collapsed(source: string): Collapsed {
  const at: number[] = [];
  let text = '';
  for (let i = 0; i < source.length; i++) {
    const unit = source[i] ?? '';
    const blank = /\s/u.test(unit);
    if (blank && text.endsWith(' ')) continue;
    text += blank ? ' ' : unit;
    at.push(i);
  }
  return { text, at };
}

const inWord = /[\p{L}\p{M}\p{N}]/u;
/** True where a value may be taken apart: not inside a word. */
const seam = (text: string, i: number): boolean => i <= 0 || i >= text.length || !(inWord.test(text[i - 1] ?? '') && inWord.test(text[i] ?? ''));

/** Finds values in one text, as the fewest stretches that make them up. */
export function placesIn(source: string): { quote: (value: string) => Quoted | null } {
  const { text, at } = collapsed(source);
  const stretch = (from: number, length: number): [number, number] => [at[from] ?? 0, (at[from + length - 1] ?? 0) + 1];

  /** The first place after `from` where words stand whole, else the first at all; -1 where there is none. */
  const find = (words: string, from: number): number => {
    const whole = (start: number): number => {
      for (let i = text.indexOf(words, start); i >= 0; i = text.indexOf(words, i + 1)) if (seam(text, i) && seam(text, i + words.length)) return i;
      return -1;
    };
    const next = whole(from);
    return next >= 0 || from === 0 ? next : whole(0);
  };

  /** The longest beginning of a value that the text prints, up to a seam. */
  const longest = (value: string, from: number): { found: number; length: number } | null => {
    for (let length = value.length; length > 0; length--) {
      if (!seam(value, length)) continue;
      const found = find(value.slice(0, length), from);
      if (found >= 0) return { found, length };
    }
    return null;
  };

  return {
    /** Null where the text prints less than half of the value, or only in scraps. */
    quote(value) {
      const of: ([number, number] | string)[] = [];
      let printed = 0;
      let position = 0;
      for (let rest = value; rest !== '';) {
        const piece = longest(rest, position);
        const length = piece?.length ?? nextSeam(rest);
        if (piece && (length > 1 || rest.length === value.length)) {
          of.push(stretch(piece.found, length));
          position = piece.found + length;
          printed += length;
        } else addWords(of, rest.slice(0, length));
        rest = rest.slice(length);
      }
      return printed * 2 >= value.length && of.length <= 2 + value.length / 8 ? { of } : null;
    },
  };
}

function nextSeam(text: string): number {
  let i = 1;
  while (!seam(text, i)) i++;
  return i;
}

function addWords(of: ([number, number] | string)[], words: string): void {
  const last = of.at(-1);
  if (typeof last === 'string') of[of.length - 1] = last + words;
  else of.push(words);
}
