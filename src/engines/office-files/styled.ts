import { canonicalText } from '../text/index.ts';

/** What a letter looks like and which kind of font it is set in, as bits. */
export const mark = { bold: 1, italic: 2, underline: 4, tcvn3: 8, capitals: 16, vni: 32 } as const;

/** Text with the marks of each of its UTF-16 units, as a text of the same length: texts are cut and joined cheaply. */
export interface Styled { readonly text: string; readonly marks: string }

const marksOf = (marks: number, length: number): string => String.fromCharCode(marks).repeat(length);

export const styled = (text: string, marks = 0): Styled => ({ text, marks: marksOf(marks, text.length) });

export const emptyStyled = styled('');

export function concat(parts: readonly Styled[]): Styled {
  if (parts.length === 1) return parts[0] as Styled;
  return { text: parts.map((part) => part.text).join(''), marks: parts.map((part) => part.marks).join('') };
}

export function cutStyled(given: Styled, from: number, to = given.text.length): Styled {
  if (from === 0 && to === given.text.length) return given;
  return { text: given.text.slice(from, to), marks: given.marks.slice(from, to) };
}

/** The marks of the letter at a place; none beyond the ends. */
export const marksAt = (given: Styled | undefined, at: number): number => given?.marks.charCodeAt(at) || 0;

export function trimStyled(given: Styled): Styled {
  const from = given.text.length - given.text.trimStart().length;
  return cutStyled(given, from, Math.max(from, given.text.trimEnd().length));
}

export const trimEndStyled = (given: Styled): Styled => cutStyled(given, 0, given.text.trimEnd().length);

/** Replaces what a global pattern finds; the new text takes the marks of the first letter that it stands for. */
export function replaceIn(given: Styled, pattern: RegExp, by: string | ((found: RegExpMatchArray) => string)): Styled {
  const parts: Styled[] = [];
  let from = 0;
  for (const found of given.text.matchAll(pattern)) {
    parts.push(cutStyled(given, from, found.index), styled(typeof by === 'string' ? by : by(found), marksAt(given, found.index)));
    from = found.index + found[0].length;
  }
  return parts.length === 0 ? given : concat([...parts, cutStyled(given, from)]);
}

export function splitLines(given: Styled): Styled[] {
  let from = 0;
  return given.text.split('\n').map((line) => {
    const part = cutStyled(given, from, from + line.length);
    from += line.length + 1;
    return part;
  });
}

/** A stretch of letters with the same marks. */
export interface Stretch { start: number; end: number; marks: number }

export function stretches({ text, marks }: Styled): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const last = found.at(-1);
    const here = marks.charCodeAt(at);
    if (last && last.marks === here) last.end = at + 1;
    else found.push({ start: at, end: at + 1, marks: here });
  }
  return found;
}

export function mapStretches(given: Styled, change: (text: string, marks: number) => string): Styled {
  const parts = stretches(given).map(({ start, end, marks }) => styled(change(given.text.slice(start, end), marks), marks));
  return concat(parts);
}

// Each stretch is made canonical from the start of the line; more than this much work is not worth a line's formatting.
const mostWork = 4_000_000;

/** The canonical text of a line, its marks moved along with the letters. */
export function canonicalStyled(given: Styled): Styled {
  const text = canonicalText(given.text);
  if (text === given.text) return given;
  const found = stretches(given);
  if (found.length * given.text.length > mostWork) return styled(text);
  let marks = '';
  for (const stretch of found) {
    const to = stretch.end === given.text.length ? text.length : Math.min(text.length, canonicalText(given.text.slice(0, stretch.end)).length);
    marks += marksOf(stretch.marks, Math.max(0, to - marks.length));
  }
  return { text, marks };
}
