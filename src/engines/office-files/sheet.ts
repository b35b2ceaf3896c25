import type { ParagraphBlock } from '../source-layout/index.ts';
import { MAX_TABLE_SLOTS } from './arrange-table.ts';
import type { Paragraph } from './blocks.ts';
import { canonicalStyled, concat, mark, marksAt, stretches, styled, trimEndStyled, trimStyled } from './styled.ts';
import type { Styled } from './styled.ts';
import { UnreadableFile } from './problems.ts';

/** Texts above this many characters are refused: some 200 pages, and still quick to store, send and show. */
export const MAX_TEXT_LENGTH = 500_000;

/** The text so far; everything is appended through `put`, so that a place in it is known when it is written. */
export class Sheet {
  private readonly parts: string[] = [];
  private slots = 0;
  length = 0;
  /** Counts the places of a table before it is written: what is empty adds no letters and costs time all the same. */
  take(slots: number): void {
    this.slots += slots;
    if (this.slots > MAX_TABLE_SLOTS) throw new UnreadableFile('text_too_long');
  }
  put(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    if (this.length > MAX_TEXT_LENGTH) throw new UnreadableFile('text_too_long');
  }
  toString(): string {
    return this.parts.join('');
  }
}

const looks = mark.bold | mark.italic | mark.underline;

function piecesOf(line: Styled, offset: number): ParagraphBlock['pieces'] {
  const seen: { start: number; end: number; marks: number }[] = [];
  for (const { start, end, marks } of stretches(line)) {
    const last = seen.at(-1);
    if (last && last.marks === (marks & looks)) last.end = end;
    else seen.push({ start, end, marks: marks & looks });
  }
  return seen.map(({ start, end, marks }) => ({
    start: offset + start, end: offset + end,
    ...(marks & mark.bold && { bold: true as const }), ...(marks & mark.italic && { italic: true as const }), ...(marks & mark.underline && { underline: true as const }),
  }));
}

/** Lines with a sign between them, which looks like the line before it. */
export function joined(lines: readonly Styled[], between: string): Styled {
  return concat(lines.flatMap((line, index) => (index === 0 ? [line] : [styled(between, marksAt(lines[index - 1], (lines[index - 1]?.text.length ?? 0) - 1)), line])));
}

/** The lines of a paragraph as they will stand in the text; none where it shows nothing. */
export const shownLines = (paragraph: Paragraph): Styled[] =>
  // The blanks before a line of a text wrapped by hand are part of its layout.
  paragraph.lines.map(canonicalStyled).map(paragraph.preformatted ? trimEndStyled : trimStyled).filter((line) => line.text !== '');

/** Writes one line of text and says how it looked. */
export function putParagraph(sheet: Sheet, paragraph: Paragraph, line: Styled): ParagraphBlock {
  const pieces = piecesOf(line, sheet.length);
  sheet.put(line.text);
  return { kind: 'paragraph', align: paragraph.align, indent: Math.round(Math.min(12, Math.max(0, paragraph.indent)) * 100) / 100, pieces };
}
