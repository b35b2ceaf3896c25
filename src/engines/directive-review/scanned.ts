import type { SourceLayout } from '../source-layout/index.ts';

/** A word that was recognised from a picture. */
export interface ScannedWord { start: number; end: number; sure: boolean }

/** Below this the recognition of a word is shown as doubtful. */
export const wordSureFrom = 0.8;

/** The recognised words of a layout's scanned pages, in the order of the text. */
export function scannedWords(layout: SourceLayout | undefined): ScannedWord[] {
  if (layout?.kind !== 'pages') return [];
  return layout.pages.filter(({ scanned }) => scanned)
    .flatMap(({ words }) => words.map(({ start, end, confidence }) => ({ start, end, sure: (confidence ?? 1) >= wordSureFrom })));
}

/** The words that a stretch of the text touches. Spans of a layout ascend, so a long scan is not gone through for each value. */
export function wordsWithin(words: readonly ScannedWord[], from: number, to: number): ScannedWord[] {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? Infinity) > from) high = middle;
    else low = middle + 1;
  }
  const found: ScannedWord[] = [];
  for (let at = low; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.start >= to) break;
    found.push(word);
  }
  return found;
}
