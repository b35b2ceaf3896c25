/** Marking words in the source by keyboard: a mark goes from unit to unit, sentences up and down, words to both sides. */
export interface Mark { start: number; end: number }

/** What the keyboard has marked: the unit where marking began and the one where it stands. */
export interface Caret { anchor: Mark; head: Mark }

export interface Units { sentences: readonly Mark[]; words: readonly Mark[] }

export type CaretMove = 'nextSentence' | 'previousSentence' | 'nextWord' | 'previousWord' | 'first' | 'last';

const sentenceEnd = /[.!?;:…]["”’)]*\s+(?=["“(‘]?[\p{Lu}\p{N}])/gu;

/** Sentences and words of a text; no sentence goes past the end of its line. */
export function unitsOf(text: string): Units {
  const sentences: Mark[] = [];
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    sentences.push(...sentencesIn(text.slice(at, end), at));
    at = end + 1;
  }
  const words = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  return { sentences, words };
}

function sentencesIn(line: string, offset: number): Mark[] {
  const found: Mark[] = [];
  let from = 0;
  const add = (to: number) => {
    const words = line.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    const end = from + words.trimEnd().length;
    if (end > start) found.push({ start: offset + start, end: offset + end });
    from = to;
  };
  for (const { index, 0: mark } of line.matchAll(sentenceEnd)) {
    // A number before a dot is a label, not a sentence: "1. Yêu cầu".
    if (/^\s*(?:\p{N}{1,2}|[\p{Lu}\p{Ll}]|[IVX]{1,5})$/u.test(line.slice(from, index))) continue;
    add(index + mark.length);
  }
  add(line.length);
  return found;
}

/** One step; with `extend` the mark grows or shrinks instead of wandering. Undefined where the text holds nothing to mark. */
export function moved(units: Units, caret: Caret | undefined, move: CaretMove, extend: boolean): Caret | undefined {
  const list = move.endsWith('Word') ? units.words : units.sentences;
  const head = target(list, caret?.head, move);
  if (!head) return caret;
  return extend && caret ? { anchor: caret.anchor, head } : { anchor: head, head };
}

function target(list: readonly Mark[], from: Mark | undefined, move: CaretMove): Mark | undefined {
  if (move === 'last') return list.at(-1);
  if (move === 'first' || from === undefined) return list[0];
  if (move.startsWith('next')) {
    // From a sentence the next word is its first: the mark narrows before it wanders.
    const within = list.find(({ start, end }) => start >= from.start && end <= from.end && end - start < from.end - from.start);
    return within ?? list.find(({ start }) => start >= from.end) ?? list.at(-1);
  }
  return list.findLast(({ end }) => end <= from.start) ?? list[0];
}

/** The words between where marking began and where it stands. */
export function markedBy({ anchor, head }: Caret): Mark {
  return { start: Math.min(anchor.start, head.start), end: Math.max(anchor.end, head.end) };
}

/** The sentence at or after a place, for marking to begin at what is lit. */
export function caretAt(units: Units, place: number): Caret | undefined {
  const one = units.sentences.find(({ end }) => end > place) ?? units.sentences[0];
  return one && { anchor: one, head: one };
}
